import { readSettings, vault } from '@/utils/browser/stores';
import type { Problem } from '@/utils/caaspp/problem';
import type { Account, CredentialsAnswer } from '@/utils/caaspp/profile';
import { type EffectiveSettings, profileOf } from '@/utils/organization/effective-settings';
import { hasConsent } from '@/utils/settings/consent';
import type { EpochMs } from '@/utils/time';
import { chooseCredentialSet, type PagePlace } from '@/utils/vault/choose';
import type { CredentialSet } from '@/utils/vault/credential-set';
import { mayTryKey } from '@/utils/vault/expiry';
import type { NotAtHand, VaultLook } from '@/utils/vault/vault';

export type AccountAnswer =
  | { readonly kind: 'account'; readonly account: Account; readonly set: CredentialSet }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly set?: CredentialSet | undefined };

/**
 * The account that serves a page: its credential set chosen, its secret there to be opened.
 * @param known the settings, where they were read for this question
 * @param kept what the vault keeps, the same
 */
export async function accountForPage(
  place: PagePlace,
  known?: EffectiveSettings,
  kept?: VaultLook,
): Promise<AccountAnswer> {
  const vaultLook = kept ?? (await vault.look());
  const set = chooseCredentialSet(vaultLook.sets, place);
  if (set === undefined) return { kind: 'problem', problem: { code: 'notSetUp' } };
  return accountOf(set, vaultLook, known);
}

/** The account of the credential set with this id; undefined when there is none any more. */
export async function accountWithId(
  id: string,
  known?: EffectiveSettings,
  kept?: VaultLook,
): Promise<AccountAnswer | undefined> {
  const vaultLook = kept ?? (await vault.look());
  const set = vaultLook.sets.find((it) => it.id === id);
  return set === undefined ? undefined : accountOf(set, vaultLook, known);
}

async function accountOf(set: CredentialSet, kept: VaultLook, known?: EffectiveSettings): Promise<AccountAnswer> {
  const effective = known ?? (await readSettings());
  if (!hasConsent(effective.settings)) return { kind: 'problem', problem: { code: 'noConsent' }, set };
  const profile = profileOf(set, effective);
  const { id, name } = set;
  const secret = await kept.availability(id, profile.baseUrl);
  if (secret.kind !== 'kept') return { kind: 'problem', problem: problemOf(secret, name), set };
  const credentials = async (): Promise<CredentialsAnswer> => {
    const opened = await vault.credentialsFor(id, profile.baseUrl);
    return opened.kind === 'credentials' ? opened : { kind: 'problem', problem: problemOf(opened, name) };
  };
  return { kind: 'account', account: { id, profile, credentials }, set };
}

function problemOf({ kind }: NotAtHand, setName: string): Problem {
  return kind === 'locked' ? { code: kind } : { code: kind, setName };
}

/**
 * Whether a key's date lets it be used; an expired one is still tried once a day, since dates are typed by people.
 * @returns the problem, when it may not be used now
 */
export function expiredKey(set: CredentialSet, now: EpochMs): Problem | undefined {
  if (mayTryKey(set, now)) return undefined;
  return { code: 'expiredKey', expiredOn: set.expiresOn, setName: set.name };
}
