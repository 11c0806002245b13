import type { DBSchema, IDBPDatabase } from 'idb';
import { openAgain } from '@/utils/storage/open-again';
import type { EpochMs } from '@/utils/time';
import type { CredentialDraft } from '@/utils/vault/credential-draft';
import type { Keeping, KeyHistory } from '@/utils/vault/credential-set';
import type { Derivation, Sealed } from '@/utils/vault/sealing';

export const VAULT_DATABASE = 'paperless-scores-vault';

/** Where a set's secret is, and in what form. */
export type Kept =
  /** `browser`, pilot: a non-extractable HMAC key. */
  | { readonly as: 'signingKey'; readonly key: CryptoKey }
  /** `browser`, toms: sealed under a non-extractable key of its own. */
  | { readonly as: 'browserSealed'; readonly key: CryptoKey; readonly sealed: Sealed }
  /** `passphrase`. */
  | { readonly as: 'passphraseSealed'; readonly sealed: Sealed }
  /** `session`: in `storage.session`, if the browser was not closed since. */
  | { readonly as: 'session' }
  /** It has to be entered again. */
  | { readonly as: 'missing' };

export interface StoredSet {
  readonly id: string;
  readonly draft: CredentialDraft;
  /** The base URL that held when its secret was entered, the district's changes in it. The secret goes nowhere else. */
  readonly address: string;
  readonly kept: Kept;
}

/** How secrets are kept; one record. */
export type StoredKeeping =
  | { readonly way: Exclude<Keeping, 'passphrase'> }
  /** `check` opens under the right passphrase alone, also while there is no set. */
  | { readonly way: 'passphrase'; readonly derivation: Derivation; readonly check: Sealed };

/** Wrong passphrases in a row. */
export interface Attempts {
  readonly wrong: number;
  readonly waitUntil: EpochMs;
}

export type StoredHistory = KeyHistory & { readonly setId: string };

interface VaultSchema extends DBSchema {
  sets: { key: string; value: StoredSet };
  keeping: { key: 'keeping'; value: StoredKeeping };
  attempts: { key: 'attempts'; value: Attempts };
  history: { key: string; value: StoredHistory };
}

export type VaultDb = IDBPDatabase<VaultSchema>;

export function vaultDb(name: string): () => Promise<VaultDb> {
  return openAgain<VaultSchema>(name, 1, (db) => {
    db.createObjectStore('sets', { keyPath: 'id' });
    db.createObjectStore('keeping');
    db.createObjectStore('attempts');
    db.createObjectStore('history', { keyPath: 'setId' });
  });
}
