import type { IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';

const MOST_REDIRECTS = 20;

/**
 * A `fetch` that brings every https request to the simulator's port, whatever its host, as a browser with
 * mapped hosts does. The certificate is not checked. It keeps to what tests of a client need: method,
 * headers, body, signal, redirect; failures are `TypeError`, an abort rejects with the signal's reason.
 */
export function loopbackFetch(port: number): typeof fetch {
  return async (input, init) => visit(new Request(input, init), port, 0);
}

async function visit(request: Request, port: number, redirects: number): Promise<Response> {
  const { url, signal } = request;
  signal.throwIfAborted();
  const incoming = await open(request, port);
  const status = incoming.statusCode ?? 0;
  const { location } = incoming.headers;
  if (status >= 300 && status < 400 && location !== undefined && request.redirect !== 'manual') {
    incoming.resume();
    if (request.redirect === 'error' || redirects >= MOST_REDIRECTS) throw new TypeError('Failed to fetch: redirected');
    const next = new Request(new URL(location, url), { method: 'GET', headers: request.headers, signal });
    if (new URL(next.url).host !== new URL(url).host) next.headers.delete('authorization');
    return visit(next, port, redirects + 1);
  }
  const empty = [204, 205, 304].includes(status) || request.method === 'HEAD';
  const response = new Response(empty ? null : bodyOf(incoming, signal), { status, headers: headersOf(incoming) });
  Object.defineProperties(response, { url: { value: url }, redirected: { value: redirects > 0 } });
  return response;
}

async function open(request: Request, port: number): Promise<IncomingMessage> {
  const { hostname, pathname, search, protocol } = new URL(request.url);
  if (protocol !== 'https:') throw new TypeError('Failed to fetch: not https');
  const body = Buffer.from(await request.arrayBuffer());
  return new Promise((resolve, reject) => {
    const outgoing = httpsRequest({
      host: '127.0.0.1',
      port,
      servername: hostname,
      rejectUnauthorized: false,
      agent: false,
      method: request.method,
      path: pathname + search,
      headers: { ...Object.fromEntries(request.headers), host: hostname, 'content-length': body.length },
      signal: request.signal,
    });
    outgoing.on('response', resolve);
    outgoing.on('error', (cause) => {
      reject(request.signal.aborted ? request.signal.reason : new TypeError('Failed to fetch', { cause }));
    });
    outgoing.end(body);
  });
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}

/** The body as it comes; a broken connection is a `TypeError`, as in browsers. */
function bodyOf(incoming: IncomingMessage, signal: AbortSignal): ReadableStream<Uint8Array> {
  const chunks = Readable.toWeb(incoming)[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(new Uint8Array(value));
      } catch (cause) {
        controller.error(signal.aborted ? signal.reason : new TypeError('network error', { cause }));
      }
    },
    cancel: () => {
      incoming.destroy();
    },
  });
}
