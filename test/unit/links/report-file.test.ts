import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchReportFile, LARGEST_BYTES, SILENCE_MS } from '@/utils/links/report-file';

const LINK = 'https://bucket.s3.us-west-2.amazonaws.com/report.pdf?X-Amz-Signature=0';
const PDF = '%PDF-1.7 …';

const answering = (answer: () => Promise<Response>) => vi.fn((_url: string, _init: RequestInit) => answer());
const saying = (body: BodyInit, init?: ResponseInit) => answering(async () => new Response(body, init));
const got = (fetch: ReturnType<typeof answering>, online = true) =>
  fetchReportFile(LINK, { fetch, online: () => online });

describe("a report's file", () => {
  it('is a PDF by its type, whatever type the host names', async () => {
    const file = await got(saying(PDF, { headers: { 'content-type': 'text/html' } }));
    if (file.kind !== 'pdf') throw new Error(file.problem.code);
    expect(file.blob.type).toBe('application/pdf');
    expect(await file.blob.text()).toBe(PDF);
  });

  it('is fetched past the cache, without cookies, and without saying from where', async () => {
    const fetch = saying(PDF);
    await got(fetch);
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it.each([
    ['a web page', '<!doctype html><script>alert(1)</script>'],
    ['a web page with a PDF somewhere in it', '<script></script>%PDF-1.7'],
    ['something that has the beginning second', '\n%PDF-1.7'],
    ['nothing', ''],
    ['half a beginning', '%PD'],
  ])('never comes out of %s', async (_, body) => {
    const file = await got(saying(body, { headers: { 'content-type': 'application/pdf' } }));
    expect(file).toEqual({ kind: 'failed', problem: { code: 'notPdf' } });
  });

  it.each([
    [403, { code: 'refused' }],
    [400, { code: 'refused' }],
    [404, { code: 'missing' }],
    [503, { code: 'trouble', status: 503 }],
  ])('that is answered with %i is a problem with words of its own', async (status, problem) => {
    expect(await got(saying('<Error/>', { status }))).toEqual({ kind: 'failed', problem });
  });

  it('is not read when it is far too large, whether that was said beforehand or not', async () => {
    const told = saying(PDF, { headers: { 'content-length': String(LARGEST_BYTES + 1) } });
    expect(await got(told)).toEqual({ kind: 'failed', problem: { code: 'tooLarge' } });
    let pieces = 0;
    const endless = () =>
      new ReadableStream({
        pull: (controller) => {
          pieces += 1;
          controller.enqueue(new Uint8Array(1024 * 1024));
        },
      });
    expect(await got(answering(async () => new Response(endless())))).toMatchObject({ problem: { code: 'tooLarge' } });
    expect(pieces).toBeLessThan(30);
  });

  it('that nobody can be asked for says whether this computer is offline', async () => {
    const failing = answering(() => Promise.reject(new TypeError('Failed to fetch')));
    const host = 'bucket.s3.us-west-2.amazonaws.com';
    expect(await got(failing)).toEqual({ kind: 'failed', problem: { code: 'unreachable', host } });
    expect(await got(failing, false)).toEqual({ kind: 'failed', problem: { code: 'offline' } });
  });
});

describe('a host that stays silent', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is waited for only so long', async () => {
    const silent = vi.fn(
      (_url: string, { signal }: RequestInit) =>
        new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    const file = got(silent);
    await vi.advanceTimersByTimeAsync(SILENCE_MS + 1);
    expect(await file).toMatchObject({ problem: { code: 'slow' } });
  });

  it('is waited for as long as something comes', async () => {
    const slow = () =>
      new ReadableStream({
        async start(controller) {
          for (const piece of [PDF, '1', '2', '3']) {
            await new Promise((resolve) => setTimeout(resolve, SILENCE_MS - 1));
            controller.enqueue(new TextEncoder().encode(piece));
          }
          controller.close();
        },
      });
    const file = got(answering(async () => new Response(slow())));
    await vi.advanceTimersByTimeAsync(4 * SILENCE_MS);
    expect((await file).kind).toBe('pdf');
  });
});
