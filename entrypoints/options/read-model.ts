import { browser } from 'wxt/browser';
import type { OptionsModel } from '@/components/options/options-model';
import type { SetShown } from '@/components/options/set-draft';
import type { SiteShown } from '@/components/options/site-shown';
import { mayUseHost } from '@/utils/browser/host-permission';
import { notKept } from '@/utils/browser/not-kept';
import { takenSetupArea } from '@/utils/browser/settings-area';
import { readManaged, settingsStore, vault } from '@/utils/browser/stores';
import { type EffectiveSettings, effectiveSettings, profileOf } from '@/utils/organization/effective-settings';
import { policySetup } from '@/utils/organization/policy-setup';
import { setupFileSays } from '@/utils/organization/setup-file';
import { parseTakenSetup } from '@/utils/organization/taken-setup';
import { hasConsent } from '@/utils/settings/consent';
import { adapters } from '@/utils/sis/site/registry';
import { vendorHosts } from '@/utils/sis/site/vendor-hosts';
import type { CredentialSet } from '@/utils/vault/credential-set';
import { keyNoticeFor } from '@/utils/vault/expiry';

/** Everything that the options page shows, read anew. */
export async function readModel(): Promise<OptionsModel> {
  const [{ settings: own }, { policy, faults }] = await Promise.all([settingsStore.read(), readManaged()]);
  const effective = effectiveSettings(own, policy);
  const { settings, setByPolicy, policyOrigins, optionsLocked } = effective;
  const [sets, keeping, locked, why] = await Promise.all([
    vault.list(),
    vault.keeping(),
    vault.lockIfIdle(),
    notKept(),
  ]);
  const byPolicy = (key: (typeof setByPolicy)[number]) => optionsLocked || setByPolicy.includes(key);
  return {
    notKept: why,
    agreed: hasConsent(settings),
    shortcut: (await browser.commands.getAll()).find(({ name }) => name === 'open-panel')?.shortcut,
    version: browser.runtime.getManifest().version,
    sets: await Promise.all(sets.map((set) => shownSet(set, effective))),
    sites: await Promise.all(
      settings.sites.map(
        async (site): Promise<SiteShown> => ({
          site,
          byPolicy: policyOrigins.includes(site.origin),
          placesByPolicy: policy.sites
            .filter(({ origin }) => origin === site.origin)
            .flatMap(({ places }) => places.map(({ key }) => key)),
          permission: (await mayUseHost(site.origin)) ? 'granted' : 'missing',
        }),
      ),
    ),
    hiddenOn: own.hiddenOn,
    knownSis: adapters.map(({ id, name, hosts }) => ({
      id,
      name,
      hosts: hosts.filter((host) => vendorHosts.includes(host)),
    })),
    behaviour: {
      requestWhen: { value: settings.requestWhen, byPolicy: byPolicy('requestWhen') },
      allowDoNotRelease: { value: settings.allowDoNotRelease, byPolicy: byPolicy('allowDoNotRelease') },
      rosters: { value: settings.rosters, byPolicy: byPolicy('rosters') },
      rosterLimit: { value: settings.rosterLimit, byPolicy: byPolicy('rosterLimit') },
    },
    vault: {
      keeping: { value: keeping, byPolicy: optionsLocked },
      state: locked ? 'locked' : 'open',
      idleMinutes: { value: settings.lock.idleMinutes, byPolicy: optionsLocked },
    },
    activityDays: { value: settings.activityDays, byPolicy: byPolicy('activityDays') },
    overrides: { value: settings.profileOverrides, byPolicy: byPolicy('profileOverrides') },
    policy: {
      inForce:
        setByPolicy.length > 0 ||
        optionsLocked ||
        policyOrigins.length > 0 ||
        policy.credentialSets.length > 0 ||
        policy.encryptedSetup !== undefined,
      faults: faults.map(({ path, expected }) => ({ field: path, expected })),
      lockOptions: optionsLocked,
      encryptedSetup: await policySetup(policy.encryptedSetup, own.importedSetup),
      setupMaker: setupFileSays(policy.encryptedSetup ?? ''),
    },
    takenSetup: parseTakenSetup(await takenSetupArea.get()),
  };
}

async function shownSet(set: CredentialSet, effective: EffectiveSettings): Promise<SetShown> {
  const { kind } = await vault.availability(set.id, profileOf(set, effective).baseUrl);
  const secret = kind === 'kept' || kind === 'locked' ? kind : 'missing';
  // Here a person can act on it: it is said also where it was put away in the panel.
  return { set, secret, notice: keyNoticeFor({ ...set, putAwayAt: undefined }, Date.now()) };
}
