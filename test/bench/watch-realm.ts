import type { Frame, Realm } from 'puppeteer';

/** What stands in that world: the sentry on any page of an enabled site, the watch where there may be a student. */
type Slot = 'page-watch' | 'sentry-post';

/** The content script's own world in a frame, once the watch runs in it, or the sentry stands in it. */
export async function watchRealm(frame: Frame, slot: Slot = 'page-watch'): Promise<Realm> {
  const isThere = `Reflect.get(globalThis, Symbol.for('paperless-scores.${slot}')) !== undefined`;
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    for (const realm of frame.extensionRealms()) {
      if ((await realm.evaluate(isThere).catch(() => false)) === true) return realm;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The extension does not watch ${frame.url()}.`);
}
