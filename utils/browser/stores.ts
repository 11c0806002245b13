import { browser } from 'wxt/browser';
import { createActivityLog } from '@/utils/activity/activity-log';
import { effectiveProfile } from '@/utils/caaspp/profile-patch';
import { type EffectiveSettings, effectiveSettings } from '@/utils/organization/effective-settings';
import { type Policy, parsePolicy } from '@/utils/organization/policy';
import { createSettingsStore } from '@/utils/settings/settings';
import { MINUTE_MS } from '@/utils/time';
import { createVault } from '@/utils/vault/vault';
import type { VaultOptions } from '@/utils/vault/vault-access';
import { settingsArea } from './settings-area';

/**
 * The parts of the background over the browser's own storage. Also for our own pages, which may read and
 * write the same things: all of them look at what is stored, none keeps a copy.
 */
export const settingsStore = createSettingsStore(settingsArea);

let managed: Promise<ReturnType<typeof parsePolicy>> | undefined;

/** What the organization set, and what of it could not be used. Those who ask while it is being read share it. */
export function readManaged(): Promise<ReturnType<typeof parsePolicy>> {
  managed ??= browser.storage.managed
    .get(null)
    // Firefox rejects where there is no policy at all.
    .catch(() => ({}))
    .then(parsePolicy)
    .finally(() => {
      managed = undefined;
    });
  return managed;
}

async function readPolicy(): Promise<Policy> {
  return (await readManaged()).policy;
}

export async function readSettings(): Promise<EffectiveSettings> {
  const [{ settings }, policy] = await Promise.all([settingsStore.read(), readPolicy()]);
  return effectiveSettings(settings, policy);
}

/** Where the vault of this browser is. */
export const vaultOptions: VaultOptions = {
  session: browser.storage.session,
  now: Date.now,
  policy: readPolicy,
  addressOf: async (draft, overrides) => {
    const { settings } = await readSettings();
    return effectiveProfile(draft, { ...settings.profileOverrides, ...overrides }).baseUrl;
  },
  idleMs: async () => (await settingsStore.read()).settings.lock.idleMinutes * MINUTE_MS,
};

export const vault = createVault(vaultOptions);

export const activityLog = createActivityLog({ now: Date.now });

/** How far the keys are: for popup and panel. */
export async function setUpState(): Promise<'ready' | 'notSetUp' | 'locked'> {
  const state = await vault.state();
  return state === 'empty' ? 'notSetUp' : state === 'locked' ? 'locked' : 'ready';
}
