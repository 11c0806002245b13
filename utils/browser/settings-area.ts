import { browser } from 'wxt/browser';
import type { SettingsArea } from '@/utils/settings/settings';
import { SETTINGS_DB_VERSION, type SettingsDb, upgradeSettingsDb } from '@/utils/settings/settings-db';
import { openAgain } from '@/utils/storage/open-again';

export const SETTINGS_DATABASE = 'paperless-scores-settings';

/**
 * A value in `storage.local` that is another one after each change of the settings: it wakes whoever has to know, and
 * says nothing. The settings themselves are in a database of the extension's own origin. `storage.local` any content
 * script can write, and so can whoever takes over the page that it runs in.
 */
export const SETTINGS_BELL = 'settingsBell';

export const settingsDb: () => Promise<SettingsDb> = openAgain(
  SETTINGS_DATABASE,
  SETTINGS_DB_VERSION,
  upgradeSettingsDb,
);

/** Where they are when the browser keeps no database, or takes nothing more into it: in memory, gone with the browser. */
export const SETTINGS_IN_MEMORY = 'settings in memory';

/** What could not be read must not be written over: that would be the end of all settings but the one that was changed. */
let isReadable = true;

export const settingsArea: SettingsArea = {
  async get() {
    const [onDisk, { [SETTINGS_IN_MEMORY]: inMemory }] = await Promise.all([
      settingsDb()
        .then((database) => database.get('settings', 'settings'))
        .then(
          (stored) => {
            isReadable = true;
            return stored;
          },
          () => {
            isReadable = false;
          },
        ),
      browser.storage.session.get(SETTINGS_IN_MEMORY),
    ]);
    return inMemory ?? onDisk;
  },
  async set(stored) {
    const bell = { [SETTINGS_BELL]: crypto.randomUUID() };
    try {
      if (!isReadable) throw new DOMException('', 'NotReadableError');
      await (await settingsDb()).put('settings', stored, 'settings');
      await browser.storage.session.remove(SETTINGS_IN_MEMORY);
    } catch {
      await browser.storage.session.set({ [SETTINGS_IN_MEMORY]: stored, ...bell });
    }
    // `storage.local` is a database, too, in Firefox.
    await browser.storage.local.set(bell).catch(() => {});
  },
};

/**
 * What came with the setup file that was taken over last (`organization/taken-setup.ts`). A browser that keeps no database
 * keeps the setup no longer than itself, and so has nothing to replace.
 */
export const takenSetupArea = {
  get: (): Promise<unknown> =>
    settingsDb()
      .then((database) => database.get('settings', 'taken setup'))
      .catch(() => undefined),
  async set(taken: unknown): Promise<void> {
    await settingsDb()
      .then((database) => database.put('settings', taken, 'taken setup'))
      .catch(() => {});
  },
};
