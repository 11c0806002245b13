import type { EpochMs } from '@/utils/time';
import type { OutgoingRequest } from './exchange';
import type { Problem } from './problem';
import type { Account, ServiceProfile } from './profile';
import { signRequest } from './signing';
import type { Tokens } from './token';

export type Authorized =
  | { readonly kind: 'ready'; readonly request: OutgoingRequest; readonly token?: string | undefined }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Credentials of one profile with another: whoever made the account mixed them up. */
const MIXED_UP = { kind: 'problem', problem: { code: 'bug' } } as const;

/**
 * Makes the request for one student's reports, with the account's signature or token on it.
 * @param digits the SSID
 * @param serviceNow by the service's clock: the time of the signature
 * @param refusedToken a token that the service did not take
 * @throws the signal's reason when it aborts while a token is got
 */
export async function authorize(
  digits: string,
  account: Account,
  serviceNow: EpochMs,
  tokens: Tokens,
  signal: AbortSignal,
  refusedToken: string | undefined,
): Promise<Authorized> {
  const { profile } = account;
  const way = profile.authenticate;
  const request = reportsRequest(digits, profile);
  if (way.kind === 'sigv4') {
    const opened = await account.credentials();
    if (opened.kind === 'problem') return opened;
    const { credentials } = opened;
    if (credentials.kind !== 'sigv4') return MIXED_UP;
    if (credentials.apiKey !== undefined) request.headers.set('x-api-key', credentials.apiKey);
    const { region, service } = way;
    const signed = await signRequest({ ...request, credentials, region, service, now: serviceNow });
    return { kind: 'ready', request: { ...request, ...signed } };
  }
  const token = await tokens.tokenFor(account, way, signal, refusedToken);
  if (token.kind === 'problem') return token;
  request.headers.set('authorization', way.scheme + token.value);
  return { kind: 'ready', request, token: token.value };
}

/** The SSID goes into the query (GET), the body (POST), or the path where it has `{ssid}`. */
function reportsRequest(digits: string, profile: ServiceProfile): OutgoingRequest {
  const { method, path, ssidParameter } = profile.reports;
  const headers = new Headers({ accept: 'application/json' });
  const url = new URL(profile.baseUrl + path.replace('{ssid}', digits));
  if (path.includes('{ssid}')) return { url: url.href, method, headers };
  if (method === 'POST') {
    headers.set('content-type', 'application/json');
    return { url: url.href, method, headers, body: JSON.stringify({ [ssidParameter]: digits }) };
  }
  url.searchParams.set(ssidParameter, digits);
  return { url: url.href, method, headers };
}
