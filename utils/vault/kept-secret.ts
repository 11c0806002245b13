import type { Credentials, ProfileId } from '@/utils/caaspp/profile';
import {
  type Bytes,
  fromUtf8,
  newBrowserKey,
  open,
  openAsSigningKey,
  type RandomBytes,
  seal,
  signingKeyFromBytes,
  utf8,
} from '@/utils/vault/sealing';
import type { SessionSecrets } from '@/utils/vault/session-secrets';
import type { Kept, StoredSet } from '@/utils/vault/vault-db';

/** The way in which secrets are kept now, with what it takes to use it. */
export type Keeper =
  | { readonly way: 'browser' }
  | { readonly way: 'passphrase'; readonly key: CryptoKey }
  | { readonly way: 'session' };

/**
 * What is kept of a secret. For pilot it is the first key of AWS's derivation, `"AWS4" + secret`: it can be
 * opened straight into a signing key, so that the secret is never text again.
 */
export function secretBytes(profile: ProfileId, secret: string): Bytes {
  return utf8(profile === 'pilot' ? `AWS4${secret}` : secret);
}

type SetToKeep = Pick<StoredSet, 'id' | 'draft' | 'address'>;

/** A sealed secret opens only for the set, the profile and the address that it was entered for. */
export function bindingOf({ id, draft, address }: SetToKeep): string {
  return JSON.stringify(['paperless-scores/credential-set', id, draft.profile, address]);
}

/** Keeps a secret; with `session` the caller puts the bytes into the session store, under the same binding. */
export async function keep(keeper: Keeper, set: SetToKeep, bytes: Bytes, random: RandomBytes): Promise<Kept> {
  switch (keeper.way) {
    case 'session':
      return { as: 'session' };
    case 'passphrase':
      return { as: 'passphraseSealed', sealed: await seal(keeper.key, bytes, bindingOf(set), random) };
    case 'browser': {
      if (set.draft.profile === 'pilot') return { as: 'signingKey', key: await signingKeyFromBytes(bytes) };
      const key = await newBrowserKey();
      return { as: 'browserSealed', key, sealed: await seal(key, bytes, bindingOf(set), random) };
    }
  }
}

/** The kept bytes, to move them to another way; undefined where they can't be had. */
export async function recover(
  set: StoredSet,
  keeper: Keeper | undefined,
  session: SessionSecrets,
): Promise<Bytes | undefined> {
  const { kept } = set;
  switch (kept.as) {
    case 'browserSealed':
      return await open(kept.key, kept.sealed, bindingOf(set));
    case 'passphraseSealed':
      return keeper?.way === 'passphrase' ? await open(keeper.key, kept.sealed, bindingOf(set)) : undefined;
    case 'session':
      return await session.secretOf(bindingOf(set));
    case 'signingKey':
    case 'missing':
      return undefined;
  }
}

/** Whether a typed secret is the one that is kept; also true when nothing is kept to compare it with. */
export async function isKeptSecret(
  set: StoredSet,
  keeper: Keeper | undefined,
  session: SessionSecrets,
  typed: string,
): Promise<boolean> {
  const bytes = secretBytes(set.draft.profile, typed);
  const signed = async (key: CryptoKey) => new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8('same')));
  if (set.kept.as === 'signingKey') {
    return isEqual(await signed(set.kept.key), await signed(await signingKeyFromBytes(bytes)));
  }
  const kept = await recover(set, keeper, session);
  return kept === undefined || isEqual(kept, bytes);
}

function isEqual(a: Bytes, b: Bytes): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Credentials for a request; undefined when the secret is not there or can't be opened. */
export async function credentialsFrom(
  set: StoredSet,
  keeper: Keeper | undefined,
  session: SessionSecrets,
): Promise<Credentials | undefined> {
  const { draft, kept } = set;
  if (draft.profile === 'pilot') {
    const signingKey =
      kept.as === 'signingKey'
        ? kept.key
        : kept.as === 'passphraseSealed' && keeper?.way === 'passphrase'
          ? await openAsSigningKey(keeper.key, kept.sealed, bindingOf(set))
          : await imported(await recover(set, keeper, session));
    return signingKey && { kind: 'sigv4', accessKeyId: draft.account, signingKey };
  }
  const bytes = await recover(set, keeper, session);
  return bytes && { kind: 'basic', userName: draft.account, secretKey: fromUtf8(bytes) };
}

async function imported(bytes: Bytes | undefined): Promise<CryptoKey | undefined> {
  return bytes && (await signingKeyFromBytes(bytes));
}

/** Credentials of a set that policy provides. */
export async function credentialsOfPolicy(profile: ProfileId, account: string, secret: string): Promise<Credentials> {
  return profile === 'pilot'
    ? {
        kind: 'sigv4',
        accessKeyId: account,
        signingKey: await signingKeyFromBytes(secretBytes(profile, secret)),
      }
    : { kind: 'basic', userName: account, secretKey: secret };
}
