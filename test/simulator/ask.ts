import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import { loopbackFetch } from './loopback-fetch.ts';
import type { Simulator } from './server.ts';
import { PILOT_KEY, PILOT_PATH, REGION, SERVICE_HOST, TOMS_KEYS, TOMS_PATH } from './world.ts';

/** What may be different about one signed call. */
export interface SignedCall {
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  readonly sessionToken?: string;
  readonly region?: string;
  /** When it was signed, ms. */
  readonly signedAt?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Calls of a simple client, independent of the product's: for tests of the simulator, and to try it out. */
export function asker({ port }: Pick<Simulator, 'port'>) {
  const visit = loopbackFetch(port);
  const [district] = TOMS_KEYS;

  /** `POST /token`. */
  const askToken = (userName: string = district.userName, secretKey: string = district.secretKey) =>
    visit(`https://${SERVICE_HOST}${TOMS_PATH}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${userName}:${secretKey}`)}` },
    });

  const token = async (userName?: string, secretKey?: string): Promise<string> => {
    const body: unknown = await (await askToken(userName, secretKey)).json();
    if (typeof body === 'object' && body !== null && 'token' in body) return String(body.token);
    throw new Error('The simulator gave no token');
  };

  /** One student's reports with a token of the `toms` profile. */
  const toms = (ssid: string, withToken: string, init: RequestInit = {}) =>
    visit(`https://${SERVICE_HOST}${TOMS_PATH}/scorereports?ssid=${ssid}`, {
      ...init,
      headers: { authorization: withToken, accept: 'application/json' },
    });

  /** One student's reports with a request signed by `@smithy/signature-v4`. */
  const pilot = async (ssid: string, call: SignedCall = {}) => {
    const signer = new SignatureV4({
      credentials: {
        accessKeyId: call.accessKeyId ?? PILOT_KEY.accessKeyId,
        secretAccessKey: call.secretAccessKey ?? PILOT_KEY.secretAccessKey,
        ...(call.sessionToken === undefined ? {} : { sessionToken: call.sessionToken }),
      },
      region: call.region ?? REGION,
      service: 'execute-api',
      sha256: Sha256,
    });
    const path = `${PILOT_PATH}/student-score-reports`;
    const request = new HttpRequest({
      method: 'GET',
      protocol: 'https:',
      hostname: SERVICE_HOST,
      path,
      query: { ssid },
      headers: { host: SERVICE_HOST, accept: 'application/json', ...call.headers },
    });
    const { headers } = await signer.sign(request, { signingDate: new Date(call.signedAt ?? Date.now()) });
    return visit(`https://${SERVICE_HOST}${path}?ssid=${ssid}`, { headers });
  };

  /** A command to the control endpoint. */
  const command = (body: unknown) =>
    visit(`https://${SERVICE_HOST}/__control`, { method: 'POST', body: JSON.stringify(body) });

  return { visit, askToken, token, toms, pilot, command };
}

/** The reports of an answer, as they came. */
export async function reportsIn(response: Response): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const body: unknown = await response.json();
  if (typeof body !== 'object' || body === null || !('reports' in body) || !Array.isArray(body.reports)) {
    throw new Error('No reports in this answer');
  }
  return body.reports;
}

/** The link of the first report of an answer. */
export async function firstLink(response: Response): Promise<string> {
  return String((await reportsIn(response))[0]?.url);
}

/** The text of `{"message": …}`. */
export async function messageIn(response: Response): Promise<string> {
  const body: unknown = await response.json();
  if (typeof body === 'object' && body !== null && 'message' in body) return String(body.message);
  throw new Error('No message in this answer');
}
