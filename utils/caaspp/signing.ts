import { AwsV4Signer } from 'aws4fetch';
import type { EpochMs } from '@/utils/time';

/** Stands where aws4fetch wants the secret. It is only a part of the name under which the key is looked up. */
const PLACEHOLDER = 'kept-as-a-key';

const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const;
const encoder = new TextEncoder();

export interface SigningCredentials {
  readonly accessKeyId: string;
  /** HMAC-SHA-256 over `"AWS4" + secret`; it can't be read back, by us or by anyone else. */
  readonly signingKey: CryptoKey;
  readonly sessionToken?: string | undefined;
}

export interface RequestToSign {
  /** Absolute. */
  readonly url: string;
  readonly method: string;
  readonly headers?: Record<string, string> | Headers;
  readonly body?: string | undefined;
  readonly credentials: SigningCredentials;
  readonly region: string;
  readonly service: string;
  /** By the service's clock. */
  readonly now: EpochMs;
  /** Signs headers that browsers may change on the way, too. For tests against the published vectors. */
  readonly signAllHeaders?: boolean;
}

/** Adds the headers of AWS Signature Version 4 to a request. */
export async function signRequest(request: RequestToSign): Promise<{ url: string; headers: Headers }> {
  const { credentials, region, service } = request;
  const datetime = amzDate(request.now);
  const keys = keysOf(credentials.signingKey);
  const keyName = [PLACEHOLDER, datetime.slice(0, 8), region, service].join();
  if (!keys.has(keyName)) {
    const derived = await derive(credentials.signingKey, [datetime.slice(0, 8), region, service, 'aws4_request']);
    if (keys.size >= MAX_DERIVED_KEYS) keys.clear();
    keys.set(keyName, derived);
  }
  const signer = new AwsV4Signer({
    url: request.url,
    method: request.method,
    ...(request.headers === undefined ? {} : { headers: request.headers }),
    ...(request.body === undefined ? {} : { body: request.body }),
    accessKeyId: credentials.accessKeyId,
    secretAccessKey: PLACEHOLDER,
    ...(credentials.sessionToken === undefined ? {} : { sessionToken: credentials.sessionToken }),
    region,
    service,
    datetime,
    cache: keys,
    allHeaders: request.signAllHeaders ?? false,
  });
  const signed = await signer.sign();
  return { url: signed.url.toString(), headers: signed.headers };
}

/** `20150830T123600Z`. */
export function amzDate(time: EpochMs): string {
  return new Date(time).toISOString().replace(/[:-]|\.\d{3}/g, '');
}

/** Derived keys, each good for one day, region and service. The map has the shape of aws4fetch's `cache`. */
const derivedKeys = new WeakMap<CryptoKey, Map<string, ArrayBuffer>>();
/** Two days (around midnight) in a few regions; more are of days gone by. */
const MAX_DERIVED_KEYS = 8;

/**
 * aws4fetch looks its signing key up under `[secret, day, region, service].join()` and derives it from the
 * secret only when it finds none. So what we derive from the non-extractable key is put there, and it never
 * needs the secret.
 */
function keysOf(signingKey: CryptoKey): Map<string, ArrayBuffer> {
  const kept = derivedKeys.get(signingKey);
  if (kept !== undefined) return kept;
  const keys = new Map<string, ArrayBuffer>();
  derivedKeys.set(signingKey, keys);
  return keys;
}

async function derive(first: CryptoKey, steps: readonly [string, ...string[]]): Promise<ArrayBuffer> {
  const [step, ...rest] = steps;
  let result = await crypto.subtle.sign('HMAC', first, encoder.encode(step));
  for (const next of rest) {
    const key = await importHmacKey(result);
    result = await crypto.subtle.sign('HMAC', key, encoder.encode(next));
  }
  return result;
}

function importHmacKey(bytes: BufferSource): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, HMAC, false, ['sign']);
}
