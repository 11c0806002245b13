import type { Settings } from '@/utils/settings/settings';
import type { Site } from '@/utils/sis/site/site';
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
  return {
    settings: {
      ...settings,
      ...over,
      consent: Math.max(settings.consent, policy.consent ?? 0),
      sites: [...policy.sites, ...own],
    },
    setByPolicy: Object.keys(over) as PolicyKey[],
    policyOrigins,
    optionsLocked: policy.lockOptions,
  };
}
