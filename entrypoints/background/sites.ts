import { browser } from 'wxt/browser';
import { hostPattern, mayUseHost } from '@/utils/browser/host-permission';
import { readSettings } from '@/utils/browser/stores';
import type { EffectiveSettings } from '@/utils/organization/effective-settings';
import { adapterFor, isPortal } from '@/utils/sis/site/registry';
import { type Site, STUDENT_SALT, WATCHED_SITES } from '@/utils/sis/site/site';
import { vendorHosts } from '@/utils/sis/site/vendor-hosts';
import { createTurns } from '@/utils/storage/session-store';

export type SiteKind = 'enabled' | 'notEnabled' | 'portal' | 'notAPage';

const inTurn = createTurns();

/** What runs on each page, by the name under which it is registered for a site that was added. */
const SCRIPTS = [
  { name: 'site', file: 'content-scripts/watch-student.js', runAt: 'document_idle' },
  { name: 'shield', file: 'content-scripts/shield.js', runAt: 'document_start' },
] as const;

/**
 * Whether we run on a page: a vendor's host, or a site that was added, and permitted; never a parents' or students' portal.
 * @param reading the settings, read for the same question
 */
export async function siteKind(url: URL, reading: Promise<EffectiveSettings>): Promise<SiteKind> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'notAPage';
  // Our scripts stay in the pages that are open when a permission is taken back.
  const [known, isPermitted] = await Promise.all([reading, mayUseHost(url.origin)]);
  const site = siteOf(url.origin, known);
  if (!isPermitted || (!isVendorHost(url) && site === undefined)) return 'notEnabled';
  return isPortal(url, adapterFor(url, undefined, site)) ? 'portal' : 'enabled';
}

/** What was added or taught for an origin. */
export function siteOf(origin: string, { settings }: EffectiveSettings): Site | undefined {
  return settings.sites.find((site) => site.origin === origin);
}

function isVendorHost(url: URL): boolean {
  return url.protocol === 'https:' && vendorHosts.some((host) => url.hostname.endsWith(`.${host}`));
}

/**
 * Tells the content scripts what was added and taught, the organization's sites among it: they read it from
 * `storage.local` at the start of a page, without waking the background. Registers the content scripts for the
 * sites that were added and that the browser lets us run on, and takes them away from those that were removed.
 * Vendors' hosts stand in the manifest. What changes while it is at work (a permission goes with its site) is looked at
 * after it: two at the same time would register a script twice, which the browser refuses.
 */
export const registerSites = (): Promise<void> => inTurn('', register);

async function register(): Promise<void> {
  const { settings } = await readSettings();
  try {
    const { [STUDENT_SALT]: salt = crypto.randomUUID() } = await browser.storage.local.get(STUDENT_SALT);
    await browser.storage.local.set({ [WATCHED_SITES]: settings.sites, [STUDENT_SALT]: salt });
  } catch {
    // No disk: pages of vendors' hosts need nothing from it.
  }
  const origins = settings.sites.map(({ origin }) => origin).filter((origin) => !isVendorHost(new URL(origin)));
  const granted = await Promise.all(origins.map(mayUseHost));
  const wanted = origins
    .filter((_, index) => granted[index])
    .flatMap((origin) =>
      SCRIPTS.map(({ name, file, runAt }) => ({
        id: `${name} ${origin}`,
        matches: [hostPattern(origin)],
        js: [file],
        allFrames: true,
        matchOriginAsFallback: true,
        runAt,
        persistAcrossSessions: true,
      })),
    );
  const there = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = there.filter((id) => !wanted.some((script) => script.id === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const added = wanted.filter(({ id }) => !there.includes(id));
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}
