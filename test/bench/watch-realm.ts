import type { Frame, Realm } from 'puppeteer';

const HAS_WATCH = `Reflect.get(globalThis, Symbol.for('paperless-scores.page-watch')) !== undefined`;

/** The content script's own world in a frame, once the watch runs in it. */
export async function watchRealm(frame: Frame): Promise<Realm> {
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    for (const realm of frame.extensionRealms()) {
      if ((await realm.evaluate(HAS_WATCH).catch(() => false)) === true) return realm;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The extension does not watch ${frame.url()}.`);
}
