import type { Clock, EpochMs } from '@/utils/time';

/** One request of a try and what came back, with everything secret taken out. */
export interface TracedExchange {
  readonly method: string;
  readonly url: string;
  /** `name: value`, as sent. */
  readonly headers: readonly string[];
  readonly body?: string | undefined;
  readonly tookMs: number;
  /** Undefined: nothing came back. */
  readonly answer?: TracedAnswer | undefined;
}

export interface TracedAnswer {
  /** 0: a redirect, which a browser does not show. */
  readonly status: number;
  readonly headers: readonly string[];
  /** The beginning of it. */
  readonly body: string;
}

/** Stands where something secret was. */
const MASK = '•••';

/** So much of an answer is shown, bytes. */
const MOST_BYTES = 16_384;
/** Headers that carry a key, or what was made with it. */
const SECRET_HEADER = /^(?:authorization|x-api-key|x-amz-security-token|cookie|set-cookie)$/i;
/** Where an answer hands out something secret, by the name or by the look of it: no word that a person would write. */
const SECRET_FIELD = /("[^"]*(?:token|secret|password|key)[^"]*"\s*:\s*")((?:[^"\\]|\\.)*)(?=")/gi;
const LONG_VALUE = /"(?!https?:)[^"\s]{32,}"/g;
const LONG_CODE = /[\w+=-]{40,}|\beyJ[\w.-]{16,}/g;

/**
 * A fetch that remembers what went out and what came back, for a person to read. Keys, signatures, tokens and the queries
 * of links never get into it.
 */
export function tracedFetch(fetch: typeof globalThis.fetch, now: Clock) {
  const exchanges: TracedExchange[] = [];
  /** What was sent so far and must not show. */
  const secrets: string[] = [];

  async function traced(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    const sent = {
      method: init.method ?? 'GET',
      url: String(input),
      headers: [...headers].map(([name, value]) => `${name}: ${SECRET_HEADER.test(name) ? maskValue(value) : value}`),
      ...(typeof init.body === 'string' ? { body: init.body } : {}),
    };
    secrets.push(...[...headers].flatMap(([name, value]) => (SECRET_HEADER.test(name) ? partsOf(value) : [])));
    const sentAt: EpochMs = now();
    try {
      const response = await fetch(input, init);
      const answer = {
        status: response.status,
        headers: [...response.headers]
          .filter(([name]) => !SECRET_HEADER.test(name))
          .map(([name, value]) => `${name}: ${value}`),
        body: masked(await beginningOf(response.clone()), secrets),
      };
      exchanges.push({ ...sent, tookMs: now() - sentAt, answer });
      return response;
    } catch (failure) {
      exchanges.push({ ...sent, tookMs: now() - sentAt });
      throw failure;
    }
  }

  return { fetch: traced, exchanges: (): readonly TracedExchange[] => exchanges };
}

/** A value with its scheme in sight: `Basic •••`. */
function maskValue(value: string): string {
  const scheme = /^[\w-]+(?= )/.exec(value)?.[0];
  return scheme === undefined ? MASK : `${scheme} ${MASK}`;
}

/** What of a header would give its secret away if an answer repeated it. */
function partsOf(value: string): string[] {
  const parts = [value, ...value.split(/[\s,=]+/)].filter((part) => part.length >= 6);
  return parts.flatMap((part) => [part, unBase64(part)]).filter((part) => part.length >= 6);
}

function unBase64(text: string): string {
  try {
    return atob(text);
  } catch {
    return '';
  }
}

function masked(text: string, secrets: readonly string[]): string {
  const known = secrets.reduce((left, secret) => left.replaceAll(secret, MASK), text);
  return known
    .replace(SECRET_FIELD, `$1${MASK}`)
    .replace(/(https?:\/\/[^\s"'<>?\\]+)\?[^\s"'<>\\]*/g, `$1?${MASK}`)
    .replace(LONG_VALUE, `"${MASK}"`)
    .replace(LONG_CODE, MASK);
}

/** The beginning of a body as text; the rest of it is not waited for. */
async function beginningOf(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  try {
    while (bytes < MOST_BYTES) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      bytes += value.byteLength;
    }
  } catch {
    // What came until then is shown.
  }
  reader.cancel().catch(() => undefined);
  const whole = new Uint8Array(await new Blob(chunks).arrayBuffer());
  return new TextDecoder().decode(whole.slice(0, MOST_BYTES));
}
