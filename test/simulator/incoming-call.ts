import type { IncomingMessage } from 'node:http';

/** A request with its body read, and all of it text. */
export interface IncomingCall {
  readonly method: string;
  /** Host name without the port. */
  readonly host: string;
  /** As it stood in the request line, percent signs and all, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names; several lines of one name are joined. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export class BodyTooLarge extends Error {}

/** Nothing a client or a test sends is larger than this (a message "a megabyte long" is JSON of at most twice that). */
const LARGEST_BODY_BYTES = 8_000_000;

/** @throws BodyTooLarge, or the stream's error when the client goes away */
export async function readCall(request: IncomingMessage): Promise<IncomingCall> {
  const [path = '/', ...rest] = (request.url ?? '/').split('?');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LARGEST_BODY_BYTES) throw new BodyTooLarge();
    chunks.push(bytes);
  }
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    headers[name] = Array.isArray(value) ? value.join(',') : value;
  }
  return {
    method: request.method ?? 'GET',
    host: (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase(),
    path,
    query: new URLSearchParams(rest.join('?')),
    headers,
    body: Buffer.concat(chunks),
  };
}
