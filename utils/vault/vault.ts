import { deleteDB } from 'idb';
import type { Credentials } from '@/utils/caaspp/profile';
import { type InTurn, inTurn } from '@/utils/settings/in-turn';
import type { Fault } from '@/utils/settings/parse-fields';
import type { Clock, EpochMs } from '@/utils/time';
import { type CredentialDraft, parseDraft, parseDraftWithSecret } from '@/utils/vault/credential-draft';
import type { CredentialSet, Keeping } from '@/utils/vault/credential-set';
import {
  credentialsFrom,
  credentialsOfPolicy,
  type Keeper,
  keep,
  recover,
  secretBytes,
  secretText,
} from '@/utils/vault/kept-secret';
import type { Policy } from '@/utils/vault/policy';
import {
  type Bytes,
  deriveKeyBytes,
  newDerivation,
  open,
  PBKDF2_ROUNDS,
  type RandomBytes,
  randomBytes,
  seal,
  sealingKey,
  utf8,
} from '@/utils/vault/sealing';
import { type SessionArea, sessionSecrets } from '@/utils/vault/session-secrets';
import { afterWrong, mustWaitUntil, NO_ATTEMPTS } from '@/utils/vault/slow-down';
import { type KeyHistory, type StoredKeeping, type StoredSet, VAULT_DATABASE, vaultDb } from '@/utils/vault/vault-db';

/** The least length of a new passphrase, in characters. */
export const SHORTEST_PASSPHRASE = 12;

export interface VaultOptions {
  readonly databaseName?: string;
  readonly session: SessionArea;
  readonly now: Clock;
  readonly policy: () => Promise<Policy>;
  /** The vault locks when no person used it for so long, ms; 0: only with the browser. */
  readonly idleMs?: () => Promise<number>;
  readonly random?: RandomBytes;
  readonly rounds?: number;
  readonly alone?: InTurn;
}

export interface Invalid {
  readonly kind: 'invalid';
  readonly faults: readonly Fault[];
}
interface Locked {
  readonly kind: 'locked';
}
interface NotThere {
  /** No set with this id, or one that policy provides. */
  readonly kind: 'notThere';
}

export type AddResult = { readonly kind: 'added'; readonly id: string } | Invalid | Locked;
export type EditResult =
  /** `secretNeeded`: the set has another profile or address now, and its secret must be entered again. */
  { readonly kind: 'edited'; readonly secretNeeded: boolean } | Invalid | NotThere;
export type ReplaceResult = { readonly kind: 'replaced' } | Invalid | Locked | NotThere;
export type CredentialsResult =
  | { readonly kind: 'credentials'; readonly credentials: Credentials }
  | Locked
  /** Kept for one session only and that is over, or never moved to the present way, or no such set. */
  | { readonly kind: 'secretMissing' };
export type UnlockResult =
  | { readonly kind: 'unlocked' }
  | { readonly kind: 'wrong'; readonly waitUntil: EpochMs }
  /** Not even tried: too many wrong ones before. */
  | { readonly kind: 'wait'; readonly waitUntil: EpochMs }
  /** Secrets are not kept under a passphrase. */
  | { readonly kind: 'noPassphrase' };
export type KeepingResult =
  /** `missing`: sets whose secret has to be entered before they can be used. */
  | { readonly kind: 'changed'; readonly missing: readonly string[] }
  /** Nothing was changed: the secrets of these sets can't be moved and have to be given. */
  | { readonly kind: 'secretsNeeded'; readonly setIds: readonly string[] }
  | { readonly kind: 'passphraseTooShort'; readonly least: number }
  | Locked;

export type ExportedSecrets =
  | { readonly kind: 'secrets'; readonly sets: readonly { readonly draft: CredentialDraft; readonly secret: string }[] }
  /** The secrets of these sets can't be read from this browser and have to be given. */
  | { readonly kind: 'secretsNeeded'; readonly setIds: readonly string[] }
  | Locked;

export interface KeepingChange {
  /** Required for `passphrase`. */
  readonly passphrase?: string;
  /** Secrets by set id, for those that can't be moved. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Go on without the secrets that can't be moved (also: the passphrase is forgotten). They are lost. */
  readonly giveUpOthers?: boolean;
}

export type Vault = ReturnType<typeof createVault>;

const CHECK = 'paperless-scores/check';

/**
 * Keeps credential sets and their secrets (docs/security.md says what each way protects against). All
 * contexts may have one each over the same database: changes go one after another across them.
 */
export function createVault(options: VaultOptions) {
  const { databaseName = VAULT_DATABASE, now, policy } = options;
  const { random = randomBytes, rounds = PBKDF2_ROUNDS, idleMs = async () => 0 } = options;
  const alone = options.alone ?? inTurn(databaseName);
  const db = vaultDb(databaseName);
  const session = sessionSecrets(options.session, now);

  async function storedKeeping(): Promise<StoredKeeping> {
    return (await (await db()).get('keeping', 'keeping')) ?? { way: 'browser' };
  }

  /** What it takes to use the present way; undefined: locked. */
  async function keeperFor(keeping: StoredKeeping): Promise<Keeper | undefined> {
    if (keeping.way !== 'passphrase') return { way: keeping.way };
    const key = await session.unlockedKey(await idleMs());
    if (key === undefined) return undefined;
    // A key of a former passphrase is no key.
    return (await open(key, keeping.check, CHECK)) && { way: 'passphrase', key };
  }

  /** Keeps a secret for a set in the present way. To be called by one at a time. */
  async function store(entries: readonly { id: string; draft: CredentialDraft; secret: string }[]): Promise<boolean> {
    const keeper = await keeperFor(await storedKeeping());
    if (keeper === undefined) return false;
    const bytesOf = new Map<string, Bytes>();
    const stored: StoredSet[] = [];
    for (const { id, draft, secret } of entries) {
      const bytes = secretBytes(draft.profile, secret);
      if (keeper.way === 'session') bytesOf.set(id, bytes);
      stored.push({ id, draft, kept: await keep(keeper, { id, draft }, bytes, random) });
    }
    await session.putSecrets(bytesOf);
    const tx = (await db()).transaction(['sets', 'history'], 'readwrite');
    for (const set of stored) {
      void tx.objectStore('sets').put(set);
      void tx.objectStore('history').delete(set.id);
    }
    await tx.done;
    return true;
  }

  async function remember(setId: string, news: Partial<KeyHistory>): Promise<void> {
    const tx = (await db()).transaction('history', 'readwrite');
    await tx.store.put({ ...(await tx.store.get(setId)), ...news, setId });
    await tx.done;
  }

  async function history(setId: string): Promise<KeyHistory> {
    return (await (await db()).get('history', setId)) ?? { setId };
  }

  const vault = {
    /** All sets without their secrets: the organization's first, then by name. */
    async list(): Promise<CredentialSet[]> {
      const database = await db();
      const [stored, histories, { credentialSets }] = await Promise.all([
        database.getAll('sets'),
        database.getAll('history'),
        policy(),
      ]);
      const workedAt = new Map(histories.map(({ setId, lastWorkedAt }) => [setId, lastWorkedAt]));
      const own = stored
        .map(({ id, draft }): CredentialSet => ({ ...draft, id, source: 'user' }))
        .sort((a, b) => a.name.localeCompare(b.name));
      return [...credentialSets.map(({ set }) => set), ...own].map((set) => {
        const lastWorkedAt = workedAt.get(set.id);
        return lastWorkedAt === undefined ? set : { ...set, lastWorkedAt };
      });
    },

    async add(draft: CredentialDraft, secret: string): Promise<AddResult> {
      const entry = checked(draft, secret);
      if (entry.kind === 'invalid') return entry;
      const id = crypto.randomUUID();
      return (await alone(() => store([{ ...entry, id }]))) ? { kind: 'added', id } : { kind: 'locked' };
    },

    /**
     * Changes all but the secret. A secret is given only to the address it was entered for: with another
     * profile or base URL it has to be entered again.
     */
    edit: (id: string, changed: CredentialDraft) =>
      alone(async (): Promise<EditResult> => {
        const { draft, faults } = parseDraft(changed);
        if (draft === undefined) return { kind: 'invalid', faults };
        const database = await db();
        const old = await database.get('sets', id);
        if (old === undefined) return { kind: 'notThere' };
        const moves = old.draft.profile !== draft.profile || old.draft.baseUrl !== draft.baseUrl;
        if (moves) await session.removeSecrets([id]);
        const kept = moves ? ({ as: 'missing' } as const) : old.kept;
        await database.put('sets', { id, draft, kept });
        return { kind: 'edited', secretNeeded: kept.as === 'missing' };
      }),

    replaceSecret: (id: string, secret: string) =>
      alone(async (): Promise<ReplaceResult> => {
        const old = await (await db()).get('sets', id);
        if (old === undefined) return { kind: 'notThere' };
        const entry = checked(old.draft, secret);
        if (entry.kind === 'invalid') return entry;
        return (await store([{ ...entry, id }])) ? { kind: 'replaced' } : { kind: 'locked' };
      }),

    /**
     * Takes over sets of a setup file, all or none. One with the same profile, name and CDS code as a set
     * that is here replaces it: a renewed file renews the key.
     */
    takeOver: (entries: readonly { readonly draft: CredentialDraft; readonly secret: string }[]) =>
      alone(async (): Promise<{ kind: 'takenOver'; ids: readonly string[] } | Invalid | Locked> => {
        const all = entries.map(({ draft, secret }) => checked(draft, secret));
        const good = all.filter((entry) => entry.kind === 'valid');
        if (good.length < all.length) {
          return { kind: 'invalid', faults: all.flatMap((entry) => (entry.kind === 'invalid' ? entry.faults : [])) };
        }
        const here = await (await db()).getAll('sets');
        const withIds = good.map((entry) => {
          const same = here.find(({ draft }) => identity(draft) === identity(entry.draft));
          return { ...entry, id: same?.id ?? crypto.randomUUID() };
        });
        if (!(await store(withIds))) return { kind: 'locked' };
        return { kind: 'takenOver', ids: withIds.map(({ id }) => id) };
      }),

    remove: (id: string) =>
      alone(async () => {
        await session.removeSecrets([id]);
        const tx = (await db()).transaction(['sets', 'history'], 'readwrite');
        void tx.objectStore('sets').delete(id);
        void tx.objectStore('history').delete(id);
        await tx.done;
      }),

    async credentialsFor(id: string): Promise<CredentialsResult> {
      const ofPolicy = (await policy()).credentialSets.find(({ set }) => set.id === id);
      if (ofPolicy !== undefined) {
        const { profile, account } = ofPolicy.set;
        return { kind: 'credentials', credentials: await credentialsOfPolicy(profile, account, ofPolicy.secret) };
      }
      const tx = (await db()).transaction(['sets', 'keeping']);
      const [set, keeping] = await Promise.all([
        tx.objectStore('sets').get(id),
        tx.objectStore('keeping').get('keeping'),
      ]);
      if (set === undefined || set.kept.as === 'missing') return { kind: 'secretMissing' };
      const keeper = await keeperFor(keeping ?? { way: 'browser' });
      if (keeper === undefined) return { kind: 'locked' };
      const credentials = await credentialsFrom(set, keeper, session);
      return credentials === undefined ? { kind: 'secretMissing' } : { kind: 'credentials', credentials };
    },

    async keeping(): Promise<Keeping> {
      return (await storedKeeping()).way;
    },

    /**
     * Keeps all secrets in another way (or under another passphrase), in one transaction: either every
     * secret stands in the new way and none in the old, or nothing has changed.
     */
    changeKeeping: (to: Keeping, change: KeepingChange = {}) =>
      alone(async (): Promise<KeepingResult> => {
        const { passphrase = '', secrets = {}, giveUpOthers = false } = change;
        const from = await storedKeeping();
        const keeper = await keeperFor(from);
        const target = await newKeeper(to, passphrase);
        if (target === undefined) return { kind: 'passphraseTooShort', least: SHORTEST_PASSPHRASE };

        const moved: StoredSet[] = [];
        const bytesOf = new Map<string, Bytes>();
        const immovable: string[] = [];
        for (const set of await (await db()).getAll('sets')) {
          const { id, draft } = set;
          const given = secrets[id]?.trim();
          const bytes = given ? secretBytes(draft.profile, given) : await recover(set, keeper, session);
          if (bytes !== undefined) {
            if (to === 'session') bytesOf.set(id, bytes);
            moved.push({ id, draft, kept: await keep(target.keeper, set, bytes, random) });
          } else if (to === 'browser' && set.kept.as === 'signingKey') {
            moved.push(set);
          } else {
            if (set.kept.as !== 'missing' && set.kept.as !== 'session') immovable.push(id);
            moved.push({ id, draft, kept: { as: 'missing' } });
          }
        }
        if (immovable.length > 0 && !giveUpOthers) {
          return keeper === undefined ? { kind: 'locked' } : { kind: 'secretsNeeded', setIds: immovable };
        }

        await session.putSecrets(bytesOf);
        const tx = (await db()).transaction(['sets', 'keeping', 'attempts'], 'readwrite');
        for (const set of moved) void tx.objectStore('sets').put(set);
        void tx.objectStore('keeping').put(target.stored, 'keeping');
        void tx.objectStore('attempts').clear();
        await tx.done;
        if (to !== 'session') await session.removeSecrets(moved.map(({ id }) => id));
        if (target.keyBytes === undefined) await session.removeKey();
        else await session.putKey(target.keyBytes);
        return { kind: 'changed', missing: moved.filter(({ kept }) => kept.as === 'missing').map(({ id }) => id) };
      }),

    unlock: (passphrase: string) =>
      alone(async (): Promise<UnlockResult> => {
        const keeping = await storedKeeping();
        if (keeping.way !== 'passphrase') return { kind: 'noPassphrase' };
        const database = await db();
        const before = (await database.get('attempts', 'attempts')) ?? NO_ATTEMPTS;
        const wait = mustWaitUntil(before, now());
        if (wait !== undefined) return { kind: 'wait', waitUntil: wait };
        // Counted as wrong until it proves right: closing the page in mid-try gains nothing.
        const after = afterWrong(before, now());
        await database.put('attempts', after, 'attempts');
        const keyBytes = await deriveKeyBytes(passphrase, keeping.derivation);
        if ((await open(await sealingKey(keyBytes), keeping.check, CHECK)) === undefined) {
          return { kind: 'wrong', waitUntil: after.waitUntil };
        }
        await database.clear('attempts');
        await session.putKey(keyBytes);
        return { kind: 'unlocked' };
      }),

    /**
     * All own sets with their secrets, for a setup file.
     * @param given secrets by set id, for those that can't be read from this browser any more
     */
    async secretsToExport(given: Readonly<Record<string, string>>): Promise<ExportedSecrets> {
      const keeper = await keeperFor(await storedKeeping());
      if (keeper === undefined) return { kind: 'locked' };
      const sets: { draft: CredentialDraft; secret: string }[] = [];
      const missing: string[] = [];
      for (const set of await (await db()).getAll('sets')) {
        const typed = given[set.id]?.trim();
        const bytes = typed ? undefined : await recover(set, keeper, session);
        const secret = typed || (bytes && secretText(set.draft.profile, bytes));
        if (secret) sets.push({ draft: set.draft, secret });
        else missing.push(set.id);
      }
      return missing.length > 0 ? { kind: 'secretsNeeded', setIds: missing } : { kind: 'secrets', sets };
    },

    lock: () => session.removeKey(),

    /** Locks when no person used the vault for `idleMs`; true when it is locked after that. */
    async lockIfIdle(): Promise<boolean> {
      const keeping = await storedKeeping();
      return (await keeperFor(keeping)) === undefined;
    },

    /** A person used the vault (pressed, asked): the idle time begins anew. Not for what happens by itself. */
    touch: () => session.touch(),

    /**
     * `empty`: no set at all. `locked`: whatever is asked, the passphrase has to be typed first (sets of the
     * organization need none).
     */
    async state(): Promise<'unlocked' | 'locked' | 'empty'> {
      const [own, { credentialSets }] = await Promise.all([(await db()).count('sets'), policy()]);
      if (credentialSets.length > 0) return 'unlocked';
      if (own === 0) return 'empty';
      return (await keeperFor(await storedKeeping())) === undefined ? 'locked' : 'unlocked';
    },

    /** The service took this set's key. */
    noteWorked: (id: string) => remember(id, { lastWorkedAt: now() }),

    /**
     * The service refused this set's key.
     * @returns when it last worked: then it was replaced in TOMS meanwhile; undefined: it never worked here
     */
    async noteRefused(id: string): Promise<EpochMs | undefined> {
      return (await history(id)).lastWorkedAt;
    },

    history,
    /** The set's key was tried although it has expired (see `mayTryKey`). */
    noteTriedExpired: (id: string) => remember(id, { lastTriedExpiredAt: now() }),

    /** Everything goes, from disk and from memory. */
    erase: () =>
      alone(async () => {
        const ids = await (await db()).getAllKeys('sets');
        await session.removeSecrets(ids);
        await session.removeKey();
        await deleteDB(databaseName);
      }),
  };

  async function newKeeper(
    way: Keeping,
    passphrase: string,
  ): Promise<{ keeper: Keeper; stored: StoredKeeping; keyBytes?: Bytes } | undefined> {
    if (way !== 'passphrase') return { keeper: { way }, stored: { way } };
    if ([...passphrase].length < SHORTEST_PASSPHRASE) return undefined;
    const derivation = newDerivation(rounds, random);
    const keyBytes = await deriveKeyBytes(passphrase, derivation);
    const key = await sealingKey(keyBytes);
    const check = await seal(key, utf8('right'), CHECK, random);
    return { keeper: { way, key }, stored: { way, derivation, check }, keyBytes };
  }

  return vault;
}

type Checked = { readonly kind: 'valid'; readonly draft: CredentialDraft; readonly secret: string } | Invalid;

function checked(draft: CredentialDraft, secret: string): Checked {
  const faults: Fault[] = [];
  const good = parseDraftWithSecret({ ...draft, secret }, 'credentialSet', faults);
  return good === undefined ? { kind: 'invalid', faults } : { kind: 'valid', ...good };
}

function identity({ profile, name, cdsCode }: CredentialDraft): string {
  return JSON.stringify([profile, name, cdsCode]);
}
