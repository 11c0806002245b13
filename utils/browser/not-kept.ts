import { browser } from 'wxt/browser';
import { ACTIVITY_DATABASE, activityDb } from '@/utils/activity/activity-db';
import { refusesWriting } from '@/utils/storage/refuses-writing';
import { VAULT_DATABASE, vaultDb } from '@/utils/vault/vault-db';
import { settingsDb } from './settings-area';

/**
 * Why nothing that is entered here outlives the browser: it is in a private window or keeps no history at all, the disk
 * takes nothing more, or the databases do not open.
 */
export type NotKept = 'private' | 'full' | 'broken';

const vault = vaultDb(VAULT_DATABASE);
const activity = activityDb(ACTIVITY_DATABASE);

/** Looks whether the browser keeps what it is given; undefined: it does. For our own pages. */
export async function notKept(): Promise<NotKept | undefined> {
  const errors = await Promise.all([
    refusesWriting(settingsDb, 'settings', 'settings'),
    refusesWriting(vault, 'keeping', 'keeping'),
    refusesWriting(activity, 'keys', 'ssid'),
  ]);
  const error = errors.find((it) => it !== undefined);
  if (error === undefined) return undefined;
  if (browser.extension?.inIncognitoContext) return 'private';
  return error === 'QuotaExceededError' ? 'full' : 'broken';
}
