import { browser } from 'wxt/browser';
import { hostPattern, mayUseHost } from '@/utils/host-permission';
import { adapterFor, isPortal } from '@/utils/sis/registry';
import { type Site, WATCHED_SITES } from '@/utils/sis/site';
import { vendorHosts } from '@/utils/sis/vendor-hosts';
import { readSettings } from '@/utils/stores';

export type SiteKind = 'enabled' | 'notEnabled' | 'portal' | 'notAPage';

const WATCH = 'content-scripts/watch-student.js';

/** Whether we run on a page: a vendor's host, or a site that was added; never a parents' or students' portal. */
export async function siteKind(url: URL): Promise<SiteKind> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'notAPage';
  const site = await siteOf(url.origin);
  if (!isVendorHost(url) && site === undefined) return 'notEnabled';
  return isPortal(url, adapterFor(url, undefined, site)) ? 'portal' : 'enabled';
}

/** What was added or taught for an origin. */
export async function siteOf(origin: string): Promise<Site | undefined> {
  const { settings } = await readSettings();
  return settings.sites.find((site) => site.origin === origin);
}

function isVendorHost(url: URL): boolean {
  return url.protocol === 'https:' && vendorHosts.some((host) => url.hostname.endsWith(`.${host}`));
}

/**
 * Tells the content scripts what was added and taught, the organization's sites among it: they read it from
 * `storage.local` at the start of a page, without waking the background. Registers the content script for the
 * sites that were added and that the browser lets us run on, and takes it away from those that were removed.
 * Vendors' hosts stand in the manifest.
 */
export async function registerSites(): Promise<void> {
  const { settings } = await readSettings();
  await browser.storage.local.set({ [WATCHED_SITES]: settings.sites });
  const origins = settings.sites.map(({ origin }) => origin).filter((origin) => !isVendorHost(new URL(origin)));
  const granted = await Promise.all(origins.map(mayUseHost));
  const wanted = new Map(
    origins.filter((_, index) => granted[index]).map((origin) => [`site ${origin}`, hostPattern(origin)]),
  );
  const there = await browser.scripting.getRegisteredContentScripts();
  const ids = there.map(({ id }) => id);
  const gone = ids.filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const added = [...wanted].filter(([id]) => !ids.includes(id));
  if (added.length === 0) return;
  await browser.scripting.registerContentScripts(
    added.map(([id, pattern]) => ({
      id,
      matches: [pattern],
      js: [WATCH],
      allFrames: true,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}
