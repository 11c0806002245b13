import { readFileSync } from 'node:fs';

/** What a site is asked. Names of headers are in lower case. */
export interface Asked {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly cookies: ReadonlyMap<string, string>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The fields of a form that was sent; empty for GET. */
  readonly form: URLSearchParams;
}

/** What a site answers. A body given as chunks is sent piece by piece, so that huge pages need no memory. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Iterable<string>;
  /** Waits so long before the answer is sent, in milliseconds. */
  readonly delayMs?: number;
}

/** A site on one host; undefined: no such page. */
export type Site = (asked: Asked) => Answer | undefined;

/** Text made safe for element content and for attribute values in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Data for a script element: no `</script>` can end it early. */
export function inScript(data: unknown): string {
  return JSON.stringify(data).replace(/</g, '\\u003c');
}

export function htmlPage(body: string | Iterable<string>, headers: Record<string, string | string[]> = {}): Answer {
  return { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers }, body };
}

export function redirect(to: string, headers: Record<string, string | string[]> = {}): Answer {
  return { status: 302, headers: { location: to, 'cache-control': 'no-store', ...headers } };
}

/** A file that lies beside the module with the given `import.meta.url`. */
export function staticFile(moduleUrl: string, name: string): Answer {
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
  return { headers, body: readFileSync(new URL(name, moduleUrl), 'utf8') };
}

/** A number of milliseconds from a query, between 0 and a minute; undefined when there is none. */
export function millisecondsIn(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null || !/^\d{1,5}$/.test(text)) return undefined;
  return Math.min(Number(text), 60_000);
}
