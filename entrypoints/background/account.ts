import { readSettings, vault } from '@/utils/browser/stores';
import type { Problem } from '@/utils/caaspp/problem';
import type { Account } from '@/utils/caaspp/profile';
import { patchProfile } from '@/utils/caaspp/profile-patch';
import { PROFILES, profileFor } from '@/utils/caaspp/profiles';
import { hasConsent } from '@/utils/settings/consent';
import { chooseCredentialSet, type PagePlace } from '@/utils/vault/choose';
import type { CredentialSet } from '@/utils/vault/credential-set';
import { daysLeft, mayTryKey } from '@/utils/vault/expiry';

export type AccountAnswer =
  | { readonly kind: 'account'; readonly account: Account; readonly set: CredentialSet }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly set?: CredentialSet | undefined };

/** The account that serves a page: its credential set chosen, its secret at hand. */
export async function accountForPage(place: PagePlace): Promise<AccountAnswer> {
  const set = chooseCredentialSet(await vault.list(), place);
  if (set === undefined) return { kind: 'problem', problem: { code: 'notSetUp' } };
  return accountOf(set);
}

/** The account of the credential set with this id; undefined when there is none any more. */
export async function accountWithId(id: string): Promise<AccountAnswer | undefined> {
  const set = (await vault.list()).find((it) => it.id === id);
  return set === undefined ? undefined : accountOf(set);
}

async function accountOf(set: CredentialSet): Promise<AccountAnswer> {
  const [secret, { settings }] = await Promise.all([vault.credentialsFor(set.id), readSettings()]);
  if (!hasConsent(settings)) return { kind: 'problem', problem: { code: 'noConsent' }, set };
  if (secret.kind === 'locked') return { kind: 'problem', problem: { code: 'locked' }, set };
  if (secret.kind === 'secretMissing') {
    return { kind: 'problem', problem: { code: 'secretMissing', setName: set.name }, set };
  }
  const patched = patchProfile(PROFILES[set.profile], settings.profileOverrides[set.profile]);
  const profile = profileFor(set, patched);
  return { kind: 'account', account: { id: set.id, profile, credentials: secret.credentials }, set };
}

/**
 * Whether a key's date lets it be used; an expired one is still tried once a day, since dates are typed by
 * people, and that try is noted.
 * @returns the problem, when it may not be used now
 */
export async function expiredKey(set: CredentialSet, now: number): Promise<Problem | undefined> {
  const left = daysLeft(set.expiresOn, now);
  if (left === undefined || left >= 0) return undefined;
  const { lastTriedExpiredAt } = await vault.history(set.id);
  if (!mayTryKey(set, now, lastTriedExpiredAt)) {
    return { code: 'expiredKey', expiredOn: set.expiresOn, setName: set.name };
  }
  await vault.noteTriedExpired(set.id);
  return undefined;
}
