import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asker, firstLink, reportsIn } from '@/test/simulator/ask';
import { type Simulator, startSimulator } from '@/test/simulator/server';
import { FILE_HOST } from '@/test/simulator/world';

let simulator: Simulator;
let ask: ReturnType<typeof asker>;

beforeAll(async () => {
  simulator = await startSimulator();
  ask = asker(simulator);
});
afterEach(() => simulator.control.reset());
afterAll(() => simulator.close());

const linkOf = async (ssid: string) => firstLink(await ask.toms(ssid, await ask.token()));

describe('the link of a report', () => {
  it('opens a PDF that the browser shows in place', async () => {
    const response = await ask.visit(await linkOf('9900000001'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe('inline');
    expect((await response.text()).slice(0, 5)).toBe('%PDF-');
  });

  it('looks as the file host presigns it and tells nothing of the student', async () => {
    const url = new URL(await linkOf('9900000001'));
    expect(url.host).toBe(FILE_HOST);
    expect(url.searchParams.get('X-Amz-Algorithm')).toBe('AWS4-HMAC-SHA256');
    expect(url.searchParams.get('X-Amz-Date')).toMatch(/^\d{8}T\d{6}Z$/);
    expect(url.searchParams.get('X-Amz-Expires')).toBe('1800');
    expect(url.searchParams.get('X-Amz-Credential')).toMatch(/\/us-west-2\/s3\/aws4_request$/);
    expect(url.searchParams.get('X-Amz-SignedHeaders')).toBe('host');
    expect(url.searchParams.get('X-Amz-Signature')).toMatch(/^[0-9a-f]{64}$/);
    expect(url.href).not.toContain('9900000001');
  });

  it('opens an HTML report as a page', async () => {
    const [first] = await reportsIn(await ask.toms('9900000010', await ask.token()));
    expect(first).toMatchObject({ format: 'HTML', testName: 'Smarter Balanced ELA' });
    const response = await ask.visit(String(first?.url));
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const page = await response.text();
    expect(page).toContain('SIMULATED');
    expect(page).toContain('••••••0010');
    expect(page).not.toContain('9900000010');
  });

  it('works for thirty minutes and then answers that it has expired', async () => {
    const link = await linkOf('9900000001');
    simulator.control.setClockOffset(1_790_000);
    expect((await ask.visit(link)).status).toBe(200);
    simulator.control.setClockOffset(1_800_000);
    const late = await ask.visit(link);
    expect(late.status).toBe(403);
    expect(late.headers.get('content-type')).toBe('application/xml');
    const xml = await late.text();
    expect(xml).toContain('<Code>AccessDenied</Code><Message>Request has expired</Message>');
    expect(xml).toContain('<X-Amz-Expires>1800</X-Amz-Expires>');
  });

  it('lives as long as it is told when the life is changed', async () => {
    simulator.control.setLinkLife(90);
    const link = await linkOf('9900000001');
    expect(new URL(link).searchParams.get('X-Amz-Expires')).toBe('90');
    simulator.control.setClockOffset(91_000);
    expect((await ask.visit(link)).status).toBe(403);
  });

  it.each([
    ['its life made longer', (url: URL) => url.searchParams.set('X-Amz-Expires', '86400')],
    ['its date made later', (url: URL) => url.searchParams.set('X-Amz-Date', '20990101T000000Z')],
    ['another file', (url: URL) => (url.pathname = '/2025-26/another.pdf')],
    ['something added', (url: URL) => url.searchParams.set('response-content-type', 'text/html')],
  ])('is refused when it was changed: %s', async (_, change) => {
    const url = new URL(await linkOf('9900000001'));
    change(url);
    const response = await ask.visit(url);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('<Code>SignatureDoesNotMatch</Code>');
  });

  it('is refused when the query is cut off', async () => {
    const url = new URL(await linkOf('9900000001'));
    const response = await ask.visit(`${url.origin}${url.pathname}`);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('<Message>Access Denied</Message>');
  });

  it('can be ended before its time, new ones work', async () => {
    const link = await linkOf('9900000001');
    simulator.control.endLinks();
    expect(await (await ask.visit(link)).text()).toContain('Request has expired');
    expect((await ask.visit(await linkOf('9900000001'))).status).toBe(200);
  });
});
