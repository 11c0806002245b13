import type { ProfileOverrides } from '@/utils/caaspp/profile-patch';
import type { InTurn } from '@/utils/storage/in-turn';
import type { Clock } from '@/utils/time';
import type { CredentialDraft } from '@/utils/vault/credential-draft';
import type { PolicyCredentialSet } from '@/utils/vault/credential-set';
import type { Keeper } from '@/utils/vault/kept-secret';
import { open, type RandomBytes } from '@/utils/vault/sealing';
import { type SessionArea, sessionSecrets } from '@/utils/vault/session-secrets';
import { type StoredKeeping, VAULT_DATABASE, vaultDb } from '@/utils/vault/vault-db';
import { vaultRecords } from '@/utils/vault/vault-records';

export interface VaultOptions {
  readonly databaseName?: string;
  readonly session: SessionArea;
  readonly now: Clock;
  /** What the organization provides. */
  readonly policy: () => Promise<{
    readonly credentialSets: readonly PolicyCredentialSet[];
    readonly profileOverrides?: ProfileOverrides | undefined;
  }>;
  /** The base URL that a set of this browser uses now, with these changes to the profiles beside those in force. */
  readonly addressOf: (draft: CredentialDraft, overrides?: ProfileOverrides) => Promise<string>;
  /** The vault locks when no person used it for so long, ms; 0: only with the browser. */
  readonly idleMs?: () => Promise<number>;
  readonly random?: RandomBytes;
  readonly rounds?: number;
  readonly alone?: InTurn;
}

/** What has to be typed first is the passphrase. */
export interface Locked {
  readonly kind: 'locked';
}

/** What the key of the right passphrase opens; sealed beside the way of keeping. */
export const CHECK = 'paperless-scores/check';

/**
 * The ground on which `vault.ts` (using keys) and `vault-admin.ts` (keeping them) stand: one database, one
 * session store, one idea of what locked means.
 */
export function vaultAccess(options: VaultOptions) {
  const { databaseName = VAULT_DATABASE, now, idleMs = async () => 0 } = options;
  const db = vaultDb(databaseName);
  const session = sessionSecrets(options.session, now);

  const records = vaultRecords(db, options.session);

  /** What it takes to use the present way; undefined: locked. */
  async function keeperFor(keeping: StoredKeeping): Promise<Keeper | undefined> {
    if (keeping.way !== 'passphrase') return { way: keeping.way };
    const key = await session.unlockedKey(await idleMs());
    if (key === undefined) return undefined;
    // A key of a former passphrase is no key.
    return (await open(key, keeping.check, CHECK)) && { way: 'passphrase', key };
  }

  return { db, records, session, databaseName, keeperFor };
}
