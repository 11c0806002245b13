import { AwsClient } from 'aws4fetch';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asker, messageIn, reportsIn } from '@/test/simulator/ask';
import { type Simulator, startSimulator } from '@/test/simulator/server';
import { PILOT_KEY, PILOT_PATH, REGION, SERVICE_HOST } from '@/test/simulator/world';

let simulator: Simulator;
let ask: ReturnType<typeof asker>;

beforeAll(async () => {
  simulator = await startSimulator();
  ask = asker(simulator);
});
afterEach(() => simulator.control.reset());
afterAll(() => simulator.close());

const SSID = '9900000001';
const URL = `https://${SERVICE_HOST}${PILOT_PATH}/student-score-reports?ssid=${SSID}`;
const MINUTE = 60_000;

function aws4fetch(secretAccessKey: string = PILOT_KEY.secretAccessKey): AwsClient {
  const { accessKeyId } = PILOT_KEY;
  return new AwsClient({ accessKeyId, secretAccessKey, service: 'execute-api', region: REGION });
}

describe('a signed request', () => {
  it('is taken when aws4fetch signed it', async () => {
    const signed = await aws4fetch().sign(URL, { headers: { accept: 'application/json' } });
    expect(await reportsIn(await ask.visit(signed))).toHaveLength(6);
  });

  it('is taken when the other signing library signed it', async () => {
    expect(await reportsIn(await ask.pilot(SSID))).toHaveLength(6);
  });

  it('is refused with a wrong secret key, in the words of the gateway', async () => {
    const response = await ask.visit(await aws4fetch('another secret').sign(URL));
    expect(response.status).toBe(403);
    expect(await messageIn(response)).toMatch(
      /^The request signature we calculated does not match the signature you provided\./,
    );
    expect(simulator.journal().at(-1)?.outcome).toBe('signatureMismatch');
  });

  it.each([
    ['another student', (signed: Request) => new Request(signed.url.replace('0001', '0002'), signed)],
    [
      'another signed header',
      (signed: Request) => new Request(signed, { headers: { ...headersOf(signed), accept: 'text/html' } }),
    ],
    [
      'a digit of the signature',
      (signed: Request) =>
        withAuthorization(signed, (text) => text.replace(/.$/, (last) => (last === '0' ? '1' : '0'))),
    ],
    ['host not signed', (signed: Request) => withAuthorization(signed, (text) => text.replace('host;', ''))],
  ])('is refused when it was changed after signing: %s', async (_, change) => {
    const signed = await aws4fetch().sign(URL, { headers: { accept: 'application/json' } });
    const response = await ask.visit(change(signed));
    expect(response.status).toBe(403);
    expect(simulator.journal().at(-1)?.outcome).toBe('signatureMismatch');
  });

  it('is refused with an unknown access key', async () => {
    const response = await ask.pilot(SSID, { accessKeyId: 'AKIASIMULATOR0000009' });
    expect(response.status).toBe(403);
    expect(await messageIn(response)).toBe('The security token included in the request is invalid.');
  });

  it('is refused without a signature', async () => {
    const response = await ask.visit(URL);
    expect(response.status).toBe(403);
    expect(await messageIn(response)).toBe('Missing Authentication Token');
  });

  it('is refused when it was signed for another region', async () => {
    const response = await ask.pilot(SSID, { region: 'us-east-1' });
    expect(response.status).toBe(403);
    expect(await messageIn(response)).toBe("Credential should be scoped to a valid region, not 'us-east-1'.");
  });

  it('is refused after its key was replaced', async () => {
    simulator.control.replaceKey(PILOT_KEY.accessKeyId, 'a new secret');
    expect((await ask.pilot(SSID)).status).toBe(403);
    expect((await ask.pilot(SSID, { secretAccessKey: 'a new secret' })).status).toBe(200);
  });

  it('needs the API key when the service wants one', async () => {
    simulator.control.requireApiKey('simulated-api-key');
    const refused = await ask.pilot(SSID);
    expect([refused.status, await messageIn(refused)]).toEqual([403, 'Forbidden']);
    expect((await ask.pilot(SSID, { headers: { 'x-api-key': 'simulated-api-key' } })).status).toBe(200);
  });

  it('needs the session token when the key is a temporary one', async () => {
    expect((await ask.pilot(SSID, { sessionToken: 'simulated-session' })).status).toBe(403);
    simulator.control.requireSessionToken('simulated-session');
    expect((await ask.pilot(SSID)).status).toBe(403);
    expect((await ask.pilot(SSID, { sessionToken: 'simulated-session' })).status).toBe(200);
  });
});

describe("the service's clock", () => {
  it('takes signatures up to five minutes off', async () => {
    for (const offset of [4 * MINUTE, -4 * MINUTE]) {
      simulator.control.setClockOffset(offset);
      expect((await ask.pilot(SSID)).status).toBe(200);
    }
  });

  it.each([
    [10 * MINUTE, /^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 5 min\.\)$/],
    [
      -10 * MINUTE,
      /^Signature not yet current: \d{8}T\d{6}Z is still later than \d{8}T\d{6}Z \(\d{8}T\d{6}Z \+ 5 min\.\)$/,
    ],
  ])('refuses a signature when it is %d ms off, and tells its own time', async (offset, text) => {
    simulator.control.setClockOffset(offset);
    const response = await ask.pilot(SSID);
    expect(response.status).toBe(403);
    expect(await messageIn(response)).toMatch(text);
    const told = Date.parse(response.headers.get('date') ?? '');
    expect(Math.abs(told - (Date.now() + offset))).toBeLessThan(5_000);
    expect((await ask.pilot(SSID, { signedAt: told })).status).toBe(200);
  });
});

function headersOf(request: Request): Record<string, string> {
  return Object.fromEntries(request.headers);
}

function withAuthorization(request: Request, change: (text: string) => string): Request {
  const headers = headersOf(request);
  return new Request(request, { headers: { ...headers, authorization: change(headers.authorization ?? '') } });
}
