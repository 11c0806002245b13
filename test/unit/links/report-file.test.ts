import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { FIRST_BYTE_MS, fetchReportFile, LARGEST_BYTES, SILENCE_MS } from '@/utils/links/report-file';
import { NETWORK_FORMS } from '../../simulator/fault-schema.ts';
import { networkAnswer } from '../../simulator/network-answers.ts';

const HOST = 'bucket.s3.us-west-2.amazonaws.com';
const LINK = `https://${HOST}/report.pdf?X-Amz-Signature=0`;
const PDF = '%PDF-1.7 …';
const S3 = { 'x-amz-request-id': '1' };

const answering = (answer: () => Promise<Response>) => vi.fn((_url: string, _init: RequestInit) => answer());
const saying = (body: BodyInit, init?: ResponseInit) => answering(async () => new Response(body, init));
const got = (fetch: ReturnType<typeof answering>, online = true) =>
  fetchReportFile(LINK, { fetch, online: () => online, permitted: (url) => new URL(url).host === HOST });

describe("a report's file", () => {
  test.each([
    ['a PDF under another type', PDF],
    ['a PDF after a byte order mark', `\uFEFF${PDF}`],
    ['a PDF after blank lines', `\r\n\n  ${PDF}`],
  ])('is a PDF by its first bytes: %s', async (_, body) => {
    const file = await got(saying(body, { headers: { 'content-type': 'text/html' } }));
    if (file.kind !== 'pdf') throw new Error(file.kind);
    expect(file.blob.type).toBe('application/pdf');
    expect(await file.blob.text()).toBe(PDF);
  });

  test.each([
    ['<!doctype html><p>Ñ</p>', 'application/pdf'],
    ['\uFEFF  <!-- made by --> <html><p>Ñ</p>', ''],
    ['<?xml version="1.0"?><!DOCTYPE html><p>Ñ</p>', 'application/xhtml+xml'],
    ['<p>Ñ</p>', 'text/html; charset=utf-8'],
  ])('is a web page by its first bytes, if the file host marked it as its own: %s', async (body, type) => {
    const file = await got(saying(body, { headers: { ...S3, 'content-type': type } }));
    if (file.kind !== 'html') throw new Error(file.kind);
    expect(file.text).toContain('<p>Ñ</p>');
    // Never a page of ours, with all that we may do.
    expect(file.blob.type).toBe('application/octet-stream');
    expect(await got(saying(body, { headers: { 'content-type': type } }))).toEqual(failure('network'));
  });

  test.each([
    ['MP4', '\0\0\0\x20ftypisom', 'video/mp4'],
    ['MP4 that calls itself something else', '\0\0\0\x20ftypmp42', 'application/octet-stream'],
    ['WebM', new Uint8Array([0x1a, 0x45, 0xdf, 0xa3, 1]), 'video/webm'],
  ])('is a video by its first bytes: %s', async (_, body, type) => {
    const file = await got(saying(body, { headers: { ...S3, 'content-type': type } }));
    if (file.kind !== 'video') throw new Error(file.kind);
    expect(file.blob.type).toMatch(/^video\//);
  });

  test.each([
    ['a web page with a PDF somewhere in it', '<script></script>%PDF-1.7'],
    ['text before the head', 'x %PDF-1.7'],
    ['nothing', ''],
    ['half a beginning', '%PD'],
    ['a program', 'MZ\0\0'],
  ])('is nothing that opens: %s', async (_, body) => {
    const file = await got(saying(body, { headers: { ...S3, 'content-type': 'application/pdf' } }));
    expect(file).toEqual({ kind: 'failed', problem: { code: 'unknownFile' } });
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

  test.each([
    [403, { code: 'refused' }],
    [400, { code: 'refused' }],
    [404, { code: 'missing' }],
    [503, { code: 'trouble', status: 503 }],
  ])('that S3 answers with %i is a problem with words of its own', async (status, problem) => {
    const xml = '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code></Error>';
    expect(await got(saying(xml, { status }))).toEqual({ kind: 'failed', problem });
    expect(await got(saying('', { status, headers: S3 }))).toEqual({ kind: 'failed', problem });
  });

  test.each(NETWORK_FORMS)(
    "that a network answers for is a network's, never the file host's fault (%s)",
    async (form) => {
      const { status, headers, body } = networkAnswer(form);
      const answer = () => new Response(status === 302 ? null : body.toString(), { status, headers: { ...headers } });
      expect(await got(answering(async () => answer()))).toMatchObject(
        form === 'json200' ? { problem: { code: 'unknownFile' } } : failure('network'),
      );
    },
  );

  it('is not taken from another host that a network redirects to, and the network is named', async () => {
    const elsewhere = new Response('<html>', { headers: S3 });
    Object.defineProperties(elsewhere, { redirected: { value: true }, url: { value: 'https://portal.example/login' } });
    expect(await got(answering(async () => elsewhere))).toEqual(failure('network'));
  });

  it('that the browser fails to follow to a host that we may not ask is told as redirected', async () => {
    const fetch = vi.fn(async (_url: string, { redirect }: RequestInit) => {
      if (redirect !== 'manual') throw new TypeError('Failed to fetch');
      return new Response(null, { status: 302, headers: { location: 'https://portal.example' } });
    });
    expect(await got(fetch)).toEqual(failure('network'));
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
    expect(await got(failing)).toEqual(failure('unreachable'));
    expect(await got(failing, false)).toEqual({ kind: 'failed', problem: { code: 'offline' } });
  });
});

describe('a host that takes its time', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const coming = (pieces: readonly (readonly [afterMs: number, piece: string])[]) =>
    new ReadableStream({
      async start(controller) {
        for (const [afterMs, piece] of pieces) {
          await new Promise((resolve) => setTimeout(resolve, afterMs));
          controller.enqueue(new TextEncoder().encode(piece));
        }
        controller.close();
      },
    });

  it('is waited for while a proxy looks through the file, and no longer than minutes', async () => {
    const late = (ms: number) =>
      vi.fn(
        (_url: string, { signal }: RequestInit) =>
          new Promise<Response>((resolve, reject) => {
            setTimeout(() => resolve(new Response(PDF)), ms);
            signal?.addEventListener('abort', () => reject(signal.reason));
          }),
      );
    const scanned = got(late(FIRST_BYTE_MS - 1));
    const never = got(late(FIRST_BYTE_MS + 2));
    await vi.advanceTimersByTimeAsync(FIRST_BYTE_MS + 1);
    expect((await scanned).kind).toBe('pdf');
    expect(await never).toEqual(failure('slow'));
  });

  it('is waited for as long as something comes, and it is said how far it is', async () => {
    const slow = coming([PDF, '1', '2', '3'].map((piece) => [SILENCE_MS - 1, piece]));
    const progress: (number | undefined)[] = [];
    const file = fetchReportFile(LINK, {
      fetch: async () => new Response(slow, { headers: { 'content-length': '15' } }),
      online: () => true,
      permitted: () => true,
      onProgress: ({ received, total }) => progress.push(received, total),
    });
    await vi.advanceTimersByTimeAsync(4 * SILENCE_MS);
    expect((await file).kind).toBe('pdf');
    expect(progress).toEqual([12, 15, 13, 15, 14, 15, 15, 15]);
  });
});

function failure(code: 'network' | 'unreachable' | 'slow') {
  return { kind: 'failed', problem: { code, host: HOST } };
}
