import type { DBSchema, IDBPDatabase } from 'idb';
import type { EpochMs } from '@/utils/time';

/** What the settings' database holds. It is of the extension's own origin, and goes with "Erase everything". */
interface SettingsSchema extends DBSchema {
  settings: { key: 'settings' | 'taken setup'; value: unknown };
  /** Reports that a list has shown, so that what is new can be told: a keyed hash, and since when. */
  seen: { key: string; value: { readonly at: EpochMs }; indexes: { byTime: EpochMs } };
  seenKeys: { key: 'report'; value: CryptoKey };
}

export type SettingsDb = IDBPDatabase<SettingsSchema>;

/** Version 2 has the stores of `utils/roster/seen-reports.ts`. */
export const SETTINGS_DB_VERSION = 2;

export function upgradeSettingsDb(database: SettingsDb, from: number): void {
  if (from < 1) database.createObjectStore('settings');
  database.createObjectStore('seen').createIndex('byTime', 'at');
  database.createObjectStore('seenKeys');
}
