import type { ProfileId } from '@/utils/caaspp/profile';
import { effectiveProfile, type ProfileOverrides } from '@/utils/caaspp/profile-patch';
import { PROFILES } from '@/utils/caaspp/profiles';
import type { Setup } from './setup-file';

const IDS: readonly ProfileId[] = ['toms', 'pilot'];

/**
 * Hosts to which a setup would have SSIDs and keys sent, beyond CAASPP's own and those in use here. Who opens a file sees
 * nothing of that before, since it is encrypted, and a stranger can make one, too.
 */
export function newServiceHosts(
  { credentialSets, profileOverrides }: Pick<Setup, 'credentialSets' | 'profileOverrides'>,
  inUse: readonly { readonly baseUrl: string }[],
): string[] {
  const known = new Set([...Object.values(PROFILES), ...inUse].map(hostOf));
  const wanted = [
    ...servicesOf(profileOverrides),
    ...credentialSets.map(({ draft }) => effectiveProfile(draft, profileOverrides)),
  ];
  return [...new Set(wanted.map(hostOf))].filter((host) => !known.has(host));
}

/** The services of keys that say no address of their own. */
export const servicesOf = (overrides: ProfileOverrides) =>
  IDS.map((profile) => effectiveProfile({ profile, baseUrl: '', region: '' }, overrides));

const hostOf = ({ baseUrl }: { readonly baseUrl: string }): string => URL.parse(baseUrl)?.host ?? baseUrl;
