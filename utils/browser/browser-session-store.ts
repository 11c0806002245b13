import { browser } from 'wxt/browser';
import type { SessionStore } from '@/utils/storage/session-store';

/** Under this key: how far this computer's clock is ahead of the service's, ms. */
export const CLOCK_OFFSET = 'clock';

/** `storage.session`: in memory, for our own contexts alone, gone with the browser. */
export const sessionStore: SessionStore = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) => browser.storage.session.set({ [key]: value }),
  setAll: (values) => browser.storage.session.set(values),
  all: (keys) => browser.storage.session.get(keys ? [...keys] : null),
  remove: (keys) => browser.storage.session.remove([...keys]),
};
