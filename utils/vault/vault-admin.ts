import { deleteDB } from 'idb';
import type { ProfileOverrides } from '@/utils/caaspp/profile-patch';
import type { Fault } from '@/utils/parsing/parse-fields';
import { inTurn } from '@/utils/storage/in-turn';
import type { EpochMs } from '@/utils/time';
import { unattended } from '@/utils/unattended';
import { type CredentialDraft, parseDraft, parseDraftWithSecret } from '@/utils/vault/credential-draft';
import type { Keeping } from '@/utils/vault/credential-set';
import { bindingOf, isKeptSecret, type Keeper, keep, recover, secretBytes } from '@/utils/vault/kept-secret';
import {
  type Bytes,
  deriveKeyBytes,
  newDerivation,
  open,
  PBKDF2_ROUNDS,
  randomBytes,
  seal,
  sealingKey,
  utf8,
} from '@/utils/vault/sealing';
import { afterWrong, mustWaitUntil } from '@/utils/vault/slow-down';
import { CHECK, type Locked, type VaultOptions, vaultAccess } from '@/utils/vault/vault-access';
import type { StoredKeeping, StoredSet } from '@/utils/vault/vault-db';
import { SETS_IN_MEMORY } from '@/utils/vault/vault-records';
import { wrongAttempts } from '@/utils/vault/wrong-attempts';

/** The least length of a new passphrase, in characters. */
export const SHORTEST_PASSPHRASE = 12;

export interface Invalid {
  readonly kind: 'invalid';
  readonly faults: readonly Fault[];
}
interface NotThere {
  /** No set with this id, or one that policy provides. */
  readonly kind: 'notThere';
}

export type AddResult = { readonly kind: 'added'; readonly id: string } | Invalid | Locked;
export type EditResult =
  /** `secretNeeded`: the set has another profile or address now, and its secret must be entered again. */
  { readonly kind: 'edited'; readonly secretNeeded: boolean } | Invalid | Locked | NotThere;
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
  /** The secrets of these sets have to be typed (again): they are missing, or not the ones that are kept. */
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

export type VaultAdmin = ReturnType<typeof createVaultAdmin>;

/** What could not be read must not be written over: it may be kept in a stronger way than what would come in its place. */
const unreadable = () => new DOMException('', 'NotReadableError');

/**
 * Takes in and changes credential sets and the way in which their secrets are kept, and unlocks them. For our
 * own pages: changes go one after another across all of them.
 */
export function createVaultAdmin(options: VaultOptions) {
  const { now, addressOf, random = randomBytes, rounds = PBKDF2_ROUNDS } = options;
  const { db, records, session, databaseName, keeperFor } = vaultAccess(options);
  const memory = options.session;
  const attempts = wrongAttempts(db, memory);
  const alone = options.alone ?? inTurn(databaseName);

  /** Keeps a secret for a set in the present way. To be called by one at a time. */
  async function store(
    entries: readonly { id: string; draft: CredentialDraft; secret: string }[],
    overrides?: ProfileOverrides,
  ): Promise<boolean> {
    const { keeping, sets, isKnown } = await records.read();
    const keeper = await keeperFor(keeping);
    if (keeper === undefined) return false;
    const former = sets.filter(({ id }) => entries.some((it) => it.id === id)).map(bindingOf);
    const bytesOf = new Map<string, Bytes>();
    const stored: StoredSet[] = [];
    for (const { id, draft, secret } of entries) {
      const bytes = secretBytes(draft.profile, secret);
      const set = { id, draft, address: await addressOf(draft, overrides) };
      bytesOf.set(bindingOf(set), bytes);
      stored.push({ ...set, kept: await keep(keeper, set, bytes, random) });
    }
    if (keeper.way === 'session') await session.putSecrets(bytesOf);
    const others = (await records.setsInMemory()).filter(({ id }) => !stored.some((it) => it.id === id));
    try {
      if (!isKnown) throw unreadable();
      const tx = (await db()).transaction(['sets', 'history'], 'readwrite');
      for (const set of stored) {
        unattended(tx.objectStore('sets').put(set));
        unattended(tx.objectStore('history').delete(set.id));
      }
      await tx.done;
      await putInMemory(others);
    } catch (error) {
      // Under a passphrase nothing may be kept in a weaker way than was chosen.
      if (keeper.way === 'passphrase') throw error;
      // The browser keeps nothing, or takes nothing more: they serve until it is closed.
      await session.putSecrets(bytesOf);
      await putInMemory([...others, ...stored]);
    }
    await session.removeSecrets(former.filter((it) => !bytesOf.has(it)));
    return true;
  }

  async function putInMemory(sets: readonly StoredSet[]): Promise<void> {
    if (sets.length === 0) await memory.remove(SETS_IN_MEMORY);
    else await memory.set({ [SETS_IN_MEMORY]: sets.map(({ id, draft, address }) => ({ id, draft, address })) });
  }

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

  return {
    async add(draft: CredentialDraft, secret: string): Promise<AddResult> {
      const entry = checked(draft, secret);
      if (entry.kind === 'invalid') return entry;
      const id = crypto.randomUUID();
      return (await alone(() => store([{ ...entry, id }]))) ? { kind: 'added', id } : { kind: 'locked' };
    },

    /**
     * Changes a set and, unless `secret` is empty, its secret too: both or neither. A secret is given only to the
     * address it was entered for: with another profile or base URL it has to be entered again.
     */
    edit: (id: string, changed: CredentialDraft, secret = '') =>
      alone(async (): Promise<EditResult> => {
        const old = (await records.read()).sets.find((it) => it.id === id);
        if (old === undefined) return { kind: 'notThere' };
        if (secret !== '') {
          const entry = checked(changed, secret);
          if (entry.kind === 'invalid') return entry;
          return (await store([{ ...entry, id }])) ? { kind: 'edited', secretNeeded: false } : { kind: 'locked' };
        }
        const { draft, faults } = parseDraft(changed);
        if (draft === undefined) return { kind: 'invalid', faults };
        const address = await addressOf(draft);
        const moves = old.draft.profile !== draft.profile || old.address !== address;
        if (moves) await session.removeSecrets([bindingOf(old)]);
        const kept = moves ? ({ as: 'missing' } as const) : old.kept;
        const inMemory = await records.setsInMemory();
        if (!inMemory.some((it) => it.id === id)) await (await db()).put('sets', { id, draft, address, kept });
        else await putInMemory(inMemory.map((it) => (it.id === id ? { ...it, draft, address } : it)));
        return { kind: 'edited', secretNeeded: kept.as === 'missing' };
      }),

    /**
     * Takes over sets of a setup file, all or none. One with the same profile, name and CDS code as a set
     * that is here replaces it: a renewed file renews the key.
     * @param overrides the file's own changes to the service profiles: its keys are for the addresses that it names
     */
    takeOver: (
      entries: readonly { readonly draft: CredentialDraft; readonly secret: string }[],
      overrides?: ProfileOverrides,
    ) =>
      alone(async (): Promise<{ kind: 'takenOver'; ids: readonly string[] } | Invalid | Locked> => {
        const all = entries.map(({ draft, secret }) => checked(draft, secret));
        const good = all.filter((entry) => entry.kind === 'valid');
        if (good.length < all.length) {
          return { kind: 'invalid', faults: all.flatMap((entry) => (entry.kind === 'invalid' ? entry.faults : [])) };
        }
        const here = (await records.read()).sets;
        const withIds = good.map((entry) => {
          const same = here.find(({ draft }) => identity(draft) === identity(entry.draft));
          return { ...entry, id: same?.id ?? crypto.randomUUID() };
        });
        if (!(await store(withIds, overrides))) return { kind: 'locked' };
        return { kind: 'takenOver', ids: withIds.map(({ id }) => id) };
      }),

    remove: (id: string) =>
      alone(async () => {
        await session.removeSecrets((await records.read()).sets.filter((it) => it.id === id).map(bindingOf));
        const inMemory = await records.setsInMemory();
        await putInMemory(inMemory.filter((it) => it.id !== id));
        const database = await db().catch(() => undefined);
        // No database: what was in memory was all there was.
        if (database === undefined && inMemory.some((it) => it.id === id)) return;
        const tx = (database ?? (await db())).transaction(['sets', 'history'], 'readwrite');
        unattended(tx.objectStore('sets').delete(id));
        unattended(tx.objectStore('history').delete(id));
        await tx.done;
      }),

    /**
     * Keeps all secrets in another way (or under another passphrase), in one transaction: either every
     * secret stands in the new way and none in the old, or nothing has changed.
     */
    changeKeeping: (to: Keeping, change: KeepingChange = {}) =>
      alone(async (): Promise<KeepingResult> => {
        const { passphrase = '', secrets = {}, giveUpOthers = false } = change;
        const { keeping, sets, isKnown } = await records.read();
        // Secrets that were not read can't be moved, and must not be told apart from none.
        if (!isKnown) throw unreadable();
        const keeper = await keeperFor(keeping);
        const target = await newKeeper(to, passphrase);
        if (target === undefined) return { kind: 'passphraseTooShort', least: SHORTEST_PASSPHRASE };

        const moved: StoredSet[] = [];
        const bytesOf = new Map<string, Bytes>();
        const immovable: string[] = [];
        for (const set of sets) {
          const { id, draft } = set;
          const given = secrets[id]?.trim();
          // What is moved stays bound to its address; what is typed anew is for the address that holds now.
          const address = given ? await addressOf(draft) : set.address;
          const bytes = given ? secretBytes(draft.profile, given) : await recover(set, keeper, session);
          if (bytes !== undefined) {
            const bound = { id, draft, address };
            if (to === 'session') bytesOf.set(bindingOf(bound), bytes);
            moved.push({ ...bound, kept: await keep(target.keeper, bound, bytes, random) });
          } else if (to === 'browser' && set.kept.as === 'signingKey') {
            moved.push(set);
          } else {
            if (set.kept.as !== 'missing' && set.kept.as !== 'session') immovable.push(id);
            moved.push({ id, draft, address, kept: { as: 'missing' } });
          }
        }
        if (immovable.length > 0 && !giveUpOthers) {
          return keeper === undefined ? { kind: 'locked' } : { kind: 'secretsNeeded', setIds: immovable };
        }

        await session.putSecrets(bytesOf);
        const tx = (await db()).transaction(['sets', 'keeping', 'attempts'], 'readwrite');
        for (const set of moved) unattended(tx.objectStore('sets').put(set));
        unattended(tx.objectStore('keeping').put(target.stored, 'keeping'));
        unattended(tx.objectStore('attempts').clear());
        await tx.done;
        await putInMemory([]);
        await session.removeSecrets(sets.map(bindingOf).filter((it) => !bytesOf.has(it)));
        if (target.keyBytes === undefined) await session.removeKey();
        else await session.putKey(target.keyBytes);
        return { kind: 'changed', missing: moved.filter(({ kept }) => kept.as === 'missing').map(({ id }) => id) };
      }),

    unlock: (passphrase: string) =>
      alone(async (): Promise<UnlockResult> => {
        const { keeping } = await records.read();
        if (keeping.way !== 'passphrase') return { kind: 'noPassphrase' };
        const before = await attempts.read();
        const wait = mustWaitUntil(before, now());
        if (wait !== undefined) return { kind: 'wait', waitUntil: wait };
        // Counted as wrong until it proves right: closing the page in mid-try gains nothing.
        const after = afterWrong(before, now());
        await attempts.write(after);
        const keyBytes = await deriveKeyBytes(passphrase, keeping.derivation);
        if ((await open(await sealingKey(keyBytes), keeping.check, CHECK)) === undefined) {
          return { kind: 'wrong', waitUntil: after.waitUntil };
        }
        await attempts.clear();
        await session.putKey(keyBytes);
        return { kind: 'unlocked' };
      }),

    /**
     * All own sets with their secrets, for a setup file. Each secret has to be typed once more and is compared
     * with the one that is kept: who merely can open the options must not carry the keys away.
     * @param typed secrets by set id
     */
    async secretsToExport(typed: Readonly<Record<string, string>>): Promise<ExportedSecrets> {
      const { sets: kept, keeping } = await records.read();
      const keeper = await keeperFor(keeping);
      if (keeper === undefined) return { kind: 'locked' };
      const sets: { draft: CredentialDraft; secret: string }[] = [];
      const needed: string[] = [];
      for (const set of kept) {
        const secret = typed[set.id]?.trim() ?? '';
        if (secret !== '' && (await isKeptSecret(set, keeper, session, secret)))
          sets.push({ draft: set.draft, secret });
        else needed.push(set.id);
      }
      return needed.length > 0 ? { kind: 'secretsNeeded', setIds: needed } : { kind: 'secrets', sets };
    },

    /** Everything goes, from disk and from memory. */
    erase: () =>
      alone(async () => {
        const { sets } = await records.read();
        await session.removeSecrets(sets.map(bindingOf));
        await putInMemory([]);
        await session.removeKey();
        await deleteDB(databaseName);
      }),
  };
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
