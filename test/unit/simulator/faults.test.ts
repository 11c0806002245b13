import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asker, firstLink, messageIn, reportsIn } from '@/test/simulator/ask';
import { type Fault, type Simulator, startSimulator } from '@/test/simulator/server';

let simulator: Simulator;
let ask: ReturnType<typeof asker>;

beforeAll(async () => {
  simulator = await startSimulator();
  ask = asker(simulator);
});
afterEach(() => simulator.control.reset());
afterAll(() => simulator.close());

const SSID = '9900000001';

/** Asks for a student's reports while this fault is on. */
async function askUnder(fault: Fault, init?: RequestInit): Promise<Response> {
  const token = await ask.token();
  simulator.control.setFault(fault, { path: 'reports' });
  return ask.toms(SSID, token, init);
}

const lastEntry = () => simulator.journal().at(-1);

describe('a fault of the network', () => {
  it('cuts the connection in the middle of an answer', async () => {
    const response = await askUnder({ name: 'resetInMidAnswer' });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(TypeError);
    expect(await simulator.waitFor((entry) => entry.state === 'cutOff')).toMatchObject({ fault: 'resetInMidAnswer' });
  });

  it('cuts the connection before the answer', async () => {
    await expect(askUnder({ name: 'resetBeforeAnswer' })).rejects.toThrow('Failed to fetch');
    await simulator.waitFor((entry) => entry.state === 'cutOff');
  });

  it('leaves a request without an answer until the client gives up', async () => {
    const patience = new AbortController();
    const asked = askUnder({ name: 'noAnswer' }, { signal: patience.signal });
    await simulator.waitFor((entry) => entry.fault === 'noAnswer');
    patience.abort(new Error('no patience left'));
    await expect(asked).rejects.toThrow('no patience left');
    await simulator.waitFor((entry) => entry.state === 'clientGone');
  });

  it('answers late', async () => {
    const before = performance.now();
    expect((await askUnder({ name: 'slowHeaders', ms: 80 })).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(75);
  });

  it('begins an answer at once and ends it late', async () => {
    const response = await askUnder({ name: 'slowBody', ms: 200 });
    expect(lastEntry()?.state).toBe('arrived');
    expect(await reportsIn(response)).toHaveLength(6);
  });
});

describe('a fault of a proxy or of the gateway', () => {
  it('sends half an answer as if it were the whole', async () => {
    const response = await askUnder({ name: 'truncatedJson' });
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });

  it('sends an answer without a body', async () => {
    expect(await (await askUnder({ name: 'emptyBody' })).text()).toBe('');
  });

  it('sends a sign-in page of the network in place of the answer', async () => {
    const response = await askUnder({ name: 'htmlPage' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await response.text()).toContain('<title>Sign in to the network</title>');
  });

  it.each(['text/plain', 'image/png'])('sends the answer as %s', async (contentType) => {
    const response = await askUnder({ name: 'wrongContentType', contentType });
    expect(response.headers.get('content-type')).toBe(contentType);
    expect(await reportsIn(response)).toHaveLength(6);
  });

  it.each([true, false])('sends a right answer of a megabyte and a half (length left out: %s)', async (chunked) => {
    const response = await askUnder({ name: 'hugeAnswer', chunked });
    expect(response.headers.has('content-length')).toBe(!chunked);
    const text = await response.text();
    expect(text.length).toBeGreaterThan(1_500_000);
    expect(() => JSON.parse(text)).not.toThrow();
  });

  it('sends the client to another host', async () => {
    const response = await askUnder({ name: 'redirectToOtherHost' }, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('https://elsewhere.example.org/sign-in');
  });

  it('sees in its journal who follows to the other host', async () => {
    const response = await askUnder({ name: 'redirectToOtherHost' });
    expect(response.status).toBe(403);
    expect(lastEntry()).toMatchObject({ host: 'elsewhere.example.org', kind: 'other' });
  });

  it.each([
    [400, 'Bad Request'],
    [401, 'Unauthorized'],
    [404, 'Not Found'],
    [408, 'Request Timeout'],
    [409, 'Conflict'],
    [429, 'Too Many Requests'],
    [500, 'Internal server error'],
    [502, 'Internal server error'],
    [503, 'Service Unavailable'],
    [504, 'Endpoint request timed out'],
  ])('answers %d with: %s', async (status, text) => {
    const response = await askUnder({ name: 'status', status });
    expect([response.status, await messageIn(response)]).toEqual([status, text]);
  });

  it('answers 404 with a text of its own, or with none', async () => {
    expect(await messageIn(await askUnder({ name: 'status', status: 404, text: 'Gone away' }))).toBe('Gone away');
    expect(await (await askUnder({ name: 'status', status: 404, text: null })).text()).toBe('');
    const plain = await askUnder({ name: 'status', status: 404, text: 'Gone away', as: 'text' });
    expect([plain.headers.get('content-type'), await plain.text()]).toEqual(['text/plain; charset=utf-8', 'Gone away']);
  });

  it('tells when to come again, in seconds or as a date by its own clock', async () => {
    const status = { name: 'status', status: 429 } as const;
    const seconds = await askUnder({ ...status, retryAfter: { form: 'seconds', seconds: 7 } });
    expect(seconds.headers.get('retry-after')).toBe('7');
    const date = await askUnder({ ...status, retryAfter: { form: 'date', aheadMs: 60_000 } });
    const ahead = Date.parse(date.headers.get('retry-after') ?? '') - Date.parse(date.headers.get('date') ?? '');
    expect(Math.abs(ahead - 60_000)).toBeLessThanOrEqual(1_000);
  });

  it.each([
    ['forbidden', /"Forbidden"/],
    ['missingToken', /"Missing Authentication Token"/],
    ['signatureMismatch', /signature we calculated does not match/],
    ['signatureExpired', /Signature expired: \d{8}T\d{6}Z is now earlier than/],
    ['notYetCurrent', /Signature not yet current: \d{8}T\d{6}Z is still later than/],
    ['tokenInvalid', /The security token included in the request is invalid\./],
    ['plainText', /^Access denied$/],
  ] as const)('answers 403 in the form %s', async (form, text) => {
    const response = await askUnder({ name: 'forbidden', form });
    expect(response.status).toBe(403);
    expect(await response.text()).toMatch(text);
  });
});

describe('a fault in what the service says', () => {
  it('mixes spoilt reports among the good ones', async () => {
    const reports = await reportsIn(await askUnder({ name: 'malformedReports' }));
    expect(reports).toHaveLength(6 + 8);
    const good = reports.filter((one) => typeof one === 'object' && String(one?.url).startsWith('https://'));
    expect(good).toHaveLength(6);
  });

  it('spoils reports in the one way that is asked for', async () => {
    const reports = await reportsIn(await askUnder({ name: 'malformedReports', forms: ['urlIsNumber'] }));
    expect(reports.map((report) => typeof report.url)).toEqual(['number', ...Array(6).fill('string')]);
  });

  it.each([
    ['javascript', 'javascript:'],
    ['data', 'data:text/html'],
    ['file', 'file:///'],
    ['http', 'http://caaspp-score-reports.s3.us-west-2.amazonaws.com/'],
    ['otherHost', 'https://reports.example.org/'],
    ['endsLikeGoodHost', 'https://caaspp-score-reports-s3.us-west-2.amazonaws.com/'],
    ['startsLikeGoodHost', 'https://caaspp-score-reports.s3.us-west-2.amazonaws.com.example.org/'],
    ['userInfo', 'https://caaspp-score-reports.s3.us-west-2.amazonaws.com@'],
    ['otherPort', 'https://caaspp-score-reports.s3.us-west-2.amazonaws.com:8443/'],
  ] as const)('hands out links of the form %s', async (form, start) => {
    expect(await firstLink(await askUnder({ name: 'badLink', form }))).toMatch(
      new RegExp(`^${start.replaceAll('.', '\\.')}`),
    );
  });

  it('hands out one bad link among good ones', async () => {
    const reports = await reportsIn(
      await askUnder({ name: 'badLink', url: 'ftp://files.example.org/', firstOnly: true }),
    );
    expect(reports.map((report) => new URL(String(report.url)).protocol)).toEqual(['ftp:', ...Array(5).fill('https:')]);
  });

  it('says any text in place of reports, a megabyte of it if asked', async () => {
    const text = '<b>\u202Ebackwards\u202C</b> '.repeat(60_000);
    expect(await messageIn(await askUnder({ name: 'message', text }))).toBe(text);
  });

  it('adds fields that nobody knows, leaving the known ones as they are', async () => {
    const response = await askUnder({ name: 'unknownFields' });
    const [first] = await reportsIn(response.clone());
    expect(first).toMatchObject({ type: 'CAASPP', language: 'ENG', 'x-unknown': true });
    expect(await response.text()).toContain('"__proto__":');
  });

  it('fills names with markup', async () => {
    const [first] = await reportsIn(await askUnder({ name: 'markupNames' }));
    expect(first?.testName).toContain('<img src=x onerror=');
    expect(String(first?.url)).toMatch(/^https:/);
  });

  it('puts a text beside each report', async () => {
    const reports = await reportsIn(await askUnder({ name: 'reportNotes', text: 'Preliminary' }));
    expect(reports.map((report) => report.message)).toEqual(Array(6).fill('Preliminary'));
  });

  it('hands out links that end early although they promise thirty minutes', async () => {
    const link = await firstLink(await askUnder({ name: 'linkEndsEarly', seconds: 30 }));
    expect(new URL(link).searchParams.get('X-Amz-Expires')).toBe('1800');
    expect((await ask.visit(link)).status).toBe(200);
    simulator.control.setClockOffset(31_000);
    expect(await (await ask.visit(link)).text()).toContain('Request has expired');
  });
});

describe('whom a fault meets', () => {
  it('is over after so many requests', async () => {
    const token = await ask.token();
    simulator.control.setFault({ name: 'status', status: 503 }, { path: 'reports', times: 2 });
    const statuses = [];
    for (let request = 0; request < 3; request += 1) statuses.push((await ask.toms(SSID, token)).status);
    expect(statuses).toEqual([503, 503, 200]);
    expect(simulator.journal().filter((entry) => entry.fault === 'status')).toHaveLength(2);
  });

  it('meets one student alone', async () => {
    const token = await ask.token();
    simulator.control.setFault({ name: 'emptyBody' }, { path: 'reports', ssid: SSID });
    expect(await reportsIn(await ask.toms('9900000002', token))).toHaveLength(4);
    expect(await (await ask.toms(SSID, token)).text()).toBe('');
  });

  it('meets requests for a token alone, or for a file alone', async () => {
    simulator.control.setFault({ name: 'status', status: 500 }, { path: 'token', times: 1 });
    simulator.control.addFault({ name: 'linkEndsEarly' }, { path: 'file', times: 1 });
    expect((await ask.askToken()).status).toBe(500);
    const link = await firstLink(await ask.toms(SSID, await ask.token()));
    expect((await ask.visit(link)).status).toBe(403);
    expect((await ask.visit(link)).status).toBe(200);
  });

  it('does not meet what a browser asks for by itself, the icon of a site', async () => {
    simulator.control.setFault({ name: 'emptyBody' }, { path: 'all', times: 1 });
    await ask.visit('https://caaspp-aws.ets.org/favicon.ico');
    expect(await (await ask.askToken()).text()).toBe('');
  });

  it('is taken away again', async () => {
    simulator.control.setFault({ name: 'status', status: 500 });
    simulator.control.setFault(null);
    expect((await ask.askToken()).status).toBe(200);
  });
});
