import { createFetch } from 'ofetch';
import type { Clock } from '@/utils/time';
import { decodeText } from './answer-text';
import { unlessAborted } from './joined';
import { type Exchanged, parseHttpDate } from './service-clock';

/** An answer that is larger than this is refused while it comes in, bytes. */
export const MAX_ANSWER_BYTES = 1_048_576;

export interface OutgoingRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Headers;
  readonly body?: string | undefined;
}

export interface ServiceResponse {
  readonly kind: 'response';
  readonly status: number;
  readonly text: string;
  readonly contentType: string;
  /** Lower-case names of its headers. */
  readonly headerNames: readonly string[];
  readonly retryAfter: string | null;
  readonly exchanged: Exchanged;
}

/** What came of one request. */
export type Exchange =
  | ServiceResponse
  /** DNS, TLS, refused, reset: the browser does not tell which. */
  | { readonly kind: 'networkFault' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'redirected' }
  | { readonly kind: 'tooLarge' };

export interface ExchangeDeps {
  readonly fetch: typeof globalThis.fetch;
  readonly now: Clock;
  /** Resolves after `ms`; rejects with the signal's reason when that aborts, and clears its timer. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/**
 * Sends one request and reads its answer to the end, once and without following redirects.
 * @throws the signal's reason when it aborts; nothing else
 */
export async function exchange(
  request: OutgoingRequest,
  timeoutMs: number,
  deps: ExchangeDeps,
  signal: AbortSignal,
): Promise<Exchange> {
  signal.throwIfAborted();
  const timeUp = new AbortController();
  const done = new AbortController();
  deps.wait(timeoutMs, done.signal).then(
    () => timeUp.abort(),
    () => undefined,
  );
  const either = AbortSignal.any([signal, timeUp.signal]);
  try {
    return await unlessAborted(sendAndRead(request, deps, either), either);
  } catch {
    // The error's own text may hold the address and so the SSID: it goes no further.
    signal.throwIfAborted();
    return timeUp.signal.aborted ? { kind: 'timeout' } : { kind: 'networkFault' };
  } finally {
    done.abort();
  }
}

async function sendAndRead(request: OutgoingRequest, deps: ExchangeDeps, signal: AbortSignal): Promise<Exchange> {
  const headers = new Headers(request.headers);
  // Not signed: a proxy may write them anew. `cache` keeps it out of the browser's own, these out of those on the way.
  headers.set('cache-control', 'no-cache, no-store');
  headers.set('pragma', 'no-cache');
  const sentAt = deps.now();
  const response = await createFetch({ fetch: deps.fetch }).raw(request.url, {
    method: request.method,
    headers,
    ...(request.body === undefined ? {} : { body: request.body }),
    signal,
    redirect: 'manual',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    // A request is signed anew at each try, so the tries are counted where it is signed (retries.ts).
    retry: false,
    ignoreResponseError: true,
    responseType: 'stream',
  });
  const headersAt = deps.now();
  // In a browser a redirect that is not followed shows neither its status nor where it leads.
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
    await discard(response);
    return { kind: 'redirected' };
  }
  const contentType = response.headers.get('content-type') ?? '';
  const text = await readText(response, contentType, signal);
  if (text === undefined) return { kind: 'tooLarge' };
  return {
    kind: 'response',
    status: response.status,
    text,
    contentType,
    headerNames: [...response.headers.keys()],
    retryAfter: response.headers.get('retry-after'),
    exchanged: { sentAt, headersAt, date: parseHttpDate(response.headers.get('date')) },
  };
}

/** The body as text; undefined, and the transfer stopped, once so much of it has come that it is too large. */
async function readText(response: Response, contentType: string, signal: AbortSignal): Promise<string | undefined> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  let bytes = new Uint8Array();
  try {
    for (;;) {
      const { done, value } = await unlessAborted(reader.read(), signal);
      if (done) return decodeText(bytes, contentType);
      // Put together in place: a `Blob` would go through the browser's own process and back.
      const all = new Uint8Array(bytes.length + value.length);
      all.set(bytes);
      all.set(value, bytes.length);
      if (all.length > MAX_ANSWER_BYTES) return undefined;
      bytes = all;
    }
  } finally {
    // Stops the transfer if it is not at its end; not waited for, since a dead connection may never say.
    reader.cancel().catch(() => undefined);
  }
}

async function discard(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}
