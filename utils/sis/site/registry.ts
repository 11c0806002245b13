import type { SisAdapter } from './adapter';
import { isPortal } from './portal';
import type { Site } from './site';

export { isPortal };

/** Every record of `adapters/`: a new file there is a new SIS, and nothing else changes. */
const records = import.meta.glob<SisAdapter>('../adapters/*.ts', { eager: true, import: 'default' });

export const adapters: readonly SisAdapter[] = Object.values(records);

/** In force where no adapter is: labels alone. */
export const GENERIC: SisAdapter = { id: 'generic', name: '', hosts: [] };

/**
 * The adapter for a page: the one that an administrator chose for the site, else the most specific that
 * matches (a longer host before a shorter one, any host before a path), else the generic one.
 * @param document where two products share a path, the one whose fields are on the page is preferred
 */
export function adapterFor(url: URL | Location, document?: Document, site?: Site): SisAdapter {
  const chosen = site?.adapter && adapters.find(({ id }) => id === site.adapter);
  if (chosen) return chosen;
  let best = GENERIC;
  let bestScore = 0;
  for (const adapter of adapters) {
    const score = scoreOf(adapter, url, document);
    if (score > bestScore) {
      best = adapter;
      bestScore = score;
    }
  }
  return best;
}

/** All adapters that `adapterFor` may choose for a page, whatever comes to stand on it. */
export function adaptersThatMayFit(url: URL | Location, site?: Site): readonly SisAdapter[] {
  const chosen = site?.adapter && adapters.find(({ id }) => id === site.adapter);
  return chosen ? [chosen] : adapters.filter((adapter) => scoreOf(adapter, url, undefined) > 0);
}

function scoreOf(adapter: SisAdapter, url: URL | Location, document: Document | undefined): number {
  const hosts = adapter.hosts.filter((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
  const host = Math.max(0, ...hosts.map((name) => name.length));
  const path = adapter.paths?.some((pattern) => pattern.test(url.pathname)) ? 1 : 0;
  if (host === 0 && path === 0) return 0;
  const evidence = document !== undefined && isOnPage(adapter, document) ? 1 : 0;
  return host * 1_000 + path * 100 + evidence * 50 + 1;
}

function isOnPage({ studentKey, ssid = [] }: SisAdapter, document: Document): boolean {
  const selectors = [...ssid, ...(studentKey === undefined ? [] : [studentKey])];
  return selectors.some((selector) => Document.prototype.querySelector.call(document, selector) !== null);
}
