import type { ServiceProfile } from '@/utils/caaspp/profile';
import { effectiveProfile, type ProfileOverrides } from '@/utils/caaspp/profile-patch';
import type { Settings } from '@/utils/settings/settings';
import { placesOf } from '@/utils/sis/site/known-places';
import type { Site } from '@/utils/sis/site/site';
import type { CredentialSet } from '@/utils/vault/credential-set';
import type { Policy } from './policy';

/** Settings that policy can set; `sites` only adds to the user's own. */
export type PolicyKey =
  | 'requestWhen'
  | 'allowDoNotRelease'
  | 'activityDays'
  | 'rosters'
  | 'rosterLimit'
  | 'profileOverrides';

export interface EffectiveSettings {
  readonly settings: Settings;
  /** Shown as set by the organization; can't be changed in the options. */
  readonly setByPolicy: readonly PolicyKey[];
  /** Origins of the sites that policy provides; they can't be changed or removed in the options. */
  readonly policyOrigins: readonly string[];
  /** The organization's own changes to the service profiles: its keys go where it says, and nowhere else. */
  readonly policyOverrides: ProfileOverrides;
  /** The organization locked the options: everything shows, nothing can be changed. */
  readonly optionsLocked: boolean;
}

/** What holds: the user's settings with the organization's over them. */
export function effectiveSettings(settings: Settings, policy: Policy): EffectiveSettings {
  const over: Partial<Pick<Settings, PolicyKey>> = {
    ...(policy.requestWhen !== undefined && { requestWhen: policy.requestWhen }),
    ...(policy.allowDoNotRelease !== undefined && { allowDoNotRelease: policy.allowDoNotRelease }),
    ...(policy.activityDays !== undefined && { activityDays: policy.activityDays }),
    ...(policy.rosters !== undefined && { rosters: policy.rosters }),
    ...(policy.rosterLimit !== undefined && { rosterLimit: policy.rosterLimit }),
    ...(policy.profileOverrides !== undefined && {
      profileOverrides: { ...settings.profileOverrides, ...policy.profileOverrides },
    }),
  };
  const policyOrigins = policy.sites.map(({ origin }) => origin);
  const own = settings.sites.filter((site: Site) => !policyOrigins.includes(site.origin));
  // What a person confirmed on a site holds on one that the organization provides, too.
  const theirs = policy.sites.map((site) => ({
    ...site,
    places: placesOf(
      site,
      settings.sites.find(({ origin }) => origin === site.origin),
    ),
  }));
  return {
    settings: {
      ...settings,
      ...over,
      consent: Math.max(settings.consent, policy.consent ?? 0),
      sites: [...theirs, ...own],
    },
    setByPolicy: Object.keys(over) as PolicyKey[],
    policyOrigins,
    policyOverrides: policy.profileOverrides ?? {},
    optionsLocked: policy.lockOptions,
  };
}

/** The service as a credential set reaches it. A key of the organization goes only where the organization says. */
export function profileOf(
  set: CredentialSet,
  { settings, policyOverrides }: Pick<EffectiveSettings, 'settings' | 'policyOverrides'>,
): ServiceProfile {
  return effectiveProfile(set, set.source === 'policy' ? policyOverrides : settings.profileOverrides);
}
