import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { Readable } from 'node:stream';
import { makeCertificate } from './certificate.ts';
import { SITES } from './sites.ts';
import type { Answer, Asked } from './web.ts';

/** One request that came in, for tests that count them. */
export interface SeenRequest {
  readonly at: number;
  readonly method: string;
  readonly host: string;
  /** Path and query. */
  readonly url: string;
}

export interface SisPages {
  readonly port: number;
  /** The host names served; map each to `127.0.0.1:port` in the browser. */
  readonly hosts: string[];
  close(): Promise<void>;
  requests(): readonly SeenRequest[];
}

const LARGEST_FORM = 100_000;

/**
 * Starts the look-alikes: one https server on loopback that serves every SIS by the Host header, with a
 * certificate made at this moment.
 * @param options.port 0 or left out: any free port
 */
export async function startSisPages(options: { port?: number } = {}): Promise<SisPages> {
  const hosts = [...SITES.keys()];
  const sites = new Map([...SITES].map(([host, makeSite]) => [host, makeSite()]));
  const seen: SeenRequest[] = [];

  const server = createServer(await makeCertificate(hosts), (message, response) => {
    serve(message, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(`The look-alike failed: ${error instanceof Error ? error.stack : String(error)}`);
    });
  });

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await readRequest(message);
    seen.push({ at: Date.now(), method: asked.method, host: asked.host, url: message.url ?? '/' });
    const answer = sites.get(asked.host)?.(asked);
    if (answer?.delayMs) await new Promise((resolve) => setTimeout(resolve, answer.delayMs));
    send(response, answer ?? { status: 404, headers: { 'content-type': 'text/plain' }, body: 'No such page.' });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');

  return {
    port: address.port,
    hosts,
    requests: () => seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(message: IncomingMessage): Promise<Asked> {
  const host = (message.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const url = new URL(message.url ?? '/', 'https://local.invalid');
  return {
    host,
    method: message.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    cookies: readCookies(message.headers.cookie ?? ''),
    headers: message.headers,
    form: new URLSearchParams(message.method === 'POST' ? await readBody(message) : ''),
  };
}

async function readBody(message: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of message) {
    text += String(chunk);
    if (text.length > LARGEST_FORM) throw new Error('the form is too large');
  }
  return text;
}

function readCookies(header: string): Map<string, string> {
  const pairs = header.split(';').map((pair): [string, string] => {
    const [name = '', value = ''] = pair.split('=');
    return [name.trim(), value.trim()];
  });
  return new Map(pairs);
}

function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status ?? 200, answer.headers);
  if (answer.body === undefined || typeof answer.body === 'string') response.end(answer.body);
  else Readable.from(answer.body).pipe(response);
}
