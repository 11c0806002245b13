import type { OptionsProps } from '@/components/options/options-props';
import { giveBackHost, requestHost } from '@/utils/browser/host-permission';
import { settingsStore } from '@/utils/browser/stores';
import { withoutPlace } from '@/utils/sis/site/known-places';
import { vendorHosts } from '@/utils/sis/site/vendor-hosts';

/** What the options do with sites. */
export function siteActions(
  refresh: () => Promise<void>,
): Pick<OptionsProps, 'onSaveSite' | 'onRemoveSite' | 'onRemovePlace' | 'onShowAgain'> {
  return {
    async onSaveSite({ address, ...site }) {
      const typed = address.trim();
      const url = URL.parse(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
      if (url === null || !url.hostname.includes('.')) return { kind: 'notAnAddress' };
      if (url.protocol !== 'https:') return { kind: 'notHttps' };
      if (site.ssidSelector !== '' && !isSelector(site.ssidSelector)) return { kind: 'badSelector' };
      const vendor = vendorHosts.some((host) => url.hostname.endsWith(`.${host}`));
      if (vendor && site.adapter === '' && site.ssidSelector === '' && site.ssidLabel === '') {
        return { kind: 'alreadyThere' };
      }
      if (!vendor && !(await requestHost(url.origin))) return { kind: 'denied' };
      await settingsStore.change((settings) => ({
        ...settings,
        sites: [...settings.sites.filter(({ origin }) => origin !== url.origin), { ...site, origin: url.origin }],
      }));
      await refresh();
      return { kind: 'saved' };
    },
    async onRemovePlace(origin, key) {
      await settingsStore.change((settings) => ({
        ...settings,
        sites: settings.sites.map((site) =>
          site.origin === origin ? { ...site, places: withoutPlace(site.places, key) } : site,
        ),
      }));
      await refresh();
      return { kind: 'done' };
    },
    async onShowAgain(entry) {
      await settingsStore.change((settings) => ({
        ...settings,
        hiddenOn: settings.hiddenOn.filter((it) => it !== entry),
      }));
      await refresh();
      return { kind: 'done' };
    },
    async onRemoveSite(origin) {
      const { sites } = await settingsStore.change((settings) => ({
        ...settings,
        sites: settings.sites.filter((site) => site.origin !== origin),
      }));
      const { hostname } = new URL(origin);
      // Another site on the same host (another port) still needs the permission.
      if (!sites.some((site) => new URL(site.origin).hostname === hostname)) await giveBackHost(origin);
      await refresh();
      return { kind: 'done' };
    },
  };
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
