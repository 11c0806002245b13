import { settingsStore } from '@/utils/browser/stores';

/** Has the panel stay away from the site of a page, whatever student is there, or come back. */
export async function hideOn(url: string, hide: boolean): Promise<void> {
  const origin = URL.parse(url)?.origin;
  if (origin === undefined) return;
  await settingsStore.change((settings) => ({
    ...settings,
    hiddenOn: [...settings.hiddenOn.filter((it) => it !== origin), ...(hide ? [origin] : [])],
  }));
}
