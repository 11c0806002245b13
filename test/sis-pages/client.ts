import { request } from 'node:https';

export interface Got {
  readonly status: number;
  readonly type: string;
  readonly location: string;
  readonly cacheControl: string;
  readonly body: string;
}

export interface Visit extends Got {
  /** Where the redirects ended. */
  readonly url: string;
}

/** A browser without scripts that keeps cookies: for tests of the server alone. */
export class PlainBrowser {
  readonly #port: number;
  readonly #cookies = new Map<string, string>();

  constructor(port: number) {
    this.#port = port;
  }

  /** One request, redirects not followed. The address is on the real host; the request goes to loopback. */
  ask(url: string, form?: Record<string, string>): Promise<Got> {
    const { hostname, pathname, search } = new URL(url);
    const sent = form && new URLSearchParams(form).toString();
    const headers: Record<string, string> = { host: hostname, cookie: this.#cookies.get(hostname) ?? '' };
    if (sent !== undefined) headers['content-type'] = 'application/x-www-form-urlencoded';
    const options = {
      host: '127.0.0.1',
      port: this.#port,
      path: pathname + search,
      method: sent === undefined ? 'GET' : 'POST',
      headers,
      rejectUnauthorized: false,
      // A connection for each: one that is kept may be closed by the server in the moment in which it is used again.
      agent: false,
    };
    return new Promise((resolve, reject) => {
      const asking = request(options, (answer) => {
        for (const cookie of answer.headers['set-cookie'] ?? [])
          this.#cookies.set(hostname, cookie.split(';')[0] ?? '');
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            type: answer.headers['content-type'] ?? '',
            location: answer.headers.location ?? '',
            cacheControl: answer.headers['cache-control'] ?? '',
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      });
      asking.on('error', reject);
      asking.end(sent);
    });
  }

  /** Opens a page and follows its redirects, five at most. */
  async open(url: string, form?: Record<string, string>): Promise<Visit> {
    let at = url;
    let got = await this.ask(at, form);
    for (let hops = 0; got.location !== '' && hops < 5; hops += 1) {
      at = new URL(got.location, at).href;
      got = await this.ask(at);
    }
    return { ...got, url: at };
  }
}
