import { browser } from 'wxt/browser';
import { vault } from '@/utils/browser/stores';
import { SECOND_MS } from '@/utils/time';
import { USED_AT, VAULT_KEY } from '@/utils/vault/session-secrets';
import { scores } from './reports';
import { panelFrames } from './tabs';
import { tell, tellPanels } from './tell-panels';

export const LOCK_ALARM = 'lock';

/** Sets the alarm at which the vault locks if nobody uses it until then. */
async function setLockAlarm(): Promise<void> {
  const when = await vault.locksAt();
  if (when === undefined) await browser.alarms.clear(LOCK_ALARM);
  else await browser.alarms.create(LOCK_ALARM, { when: when + SECOND_MS });
}

/** The alarm rang: locks, unless somebody used the vault meanwhile. */
export async function lockWhenIdle(): Promise<void> {
  if (!(await vault.lockIfIdle())) await setLockAlarm();
}

/**
 * Tokens and links that came through these accounts, or through any, are forgotten, and so are they by the panels that
 * show them.
 */
export async function forgetAccounts(ids?: readonly string[]): Promise<void> {
  await scores.forgetAccounts(ids);
  await tellPanels('startAgain');
}

/** Everything was erased: what is under way is called off, what is in memory goes, and what panels show of it. */
export async function forgetEverything(): Promise<void> {
  await scores.forgetAccounts();
  const panels = await panelFrames();
  await browser.storage.session.clear();
  tell(panels, 'startAgain');
}

/**
 * Follows what happens to the vault's key in `storage.session`, whichever context made it happen: a use moves the
 * alarm, and once the key is gone, so is what came through it.
 */
export async function followLock(changes: Readonly<Record<string, { newValue?: unknown }>>): Promise<void> {
  const key = changes[VAULT_KEY];
  // The organization's, too: which are whose is in a database that may not be read in this moment.
  if (key !== undefined && key.newValue === undefined) await forgetAccounts();
  if (key !== undefined || USED_AT in changes) await setLockAlarm();
}

/** The idle time may have been changed. */
export const followIdleTime = setLockAlarm;
