import type { EnableAnswer } from '@/components/popup/popup-props';
import { mayUseHost, requestHost } from '@/utils/browser/host-permission';
import { settingsStore } from '@/utils/browser/stores';

/**
 * Turns a site on: its permission, and its place among the sites. Where the browser's question closes the popup nothing
 * runs after it, so the site is noted at once, and taken back where the person said no.
 */
export async function enableSite(url: string): Promise<EnableAnswer> {
  const { origin } = new URL(url);
  // Both within the click: the browser asks only then.
  const asked = requestHost(url);
  let isNew = false;
  const noted = settingsStore.change((settings) => {
    isNew = !settings.sites.some((site) => site.origin === origin);
    if (!isNew) return settings;
    const site = { origin, adapter: '', ssidSelector: '', ssidLabel: '', places: [] };
    return { ...settings, sites: [...settings.sites, site] };
  });
  const [isGranted] = await Promise.all([asked, noted]);
  if (isGranted || (await mayUseHost(origin))) return { kind: 'enabled' };
  if (isNew) {
    await settingsStore.change((settings) => ({
      ...settings,
      sites: settings.sites.filter((site) => site.origin !== origin),
    }));
  }
  return { kind: 'denied' };
}
