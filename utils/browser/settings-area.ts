import type { DBSchema } from 'idb';
import { browser } from 'wxt/browser';
import type { SettingsArea } from '@/utils/settings/settings';
import { openAgain } from '@/utils/storage/open-again';

export const SETTINGS_DATABASE = 'paperless-scores-settings';

/**
 * A value in `storage.local` that is another one after each change of the settings: it wakes whoever has to know, and
 * says nothing. The settings themselves are in a database of the extension's own origin. `storage.local` any content
 * script can write, and so can whoever takes over the page that it runs in.
 */
export const SETTINGS_BELL = 'settingsBell';

interface Schema extends DBSchema {
  settings: { key: 'settings'; value: unknown };
}

const db = openAgain<Schema>(SETTINGS_DATABASE, 1, (database) => database.createObjectStore('settings'));

export const settingsArea: SettingsArea = {
  get: async () => (await db()).get('settings', 'settings'),
  async set(stored) {
    await (await db()).put('settings', stored, 'settings');
    await browser.storage.local.set({ [SETTINGS_BELL]: crypto.randomUUID() });
  },
};
