import { array, type GenericSchema, number, object, optional, safeParse, string } from 'valibot';
import { unattended } from '@/utils/unattended';
import { credentialDraft } from '@/utils/vault/credential-draft';
import type { KeyHistory } from '@/utils/vault/credential-set';
import type { SessionArea } from '@/utils/vault/session-secrets';
import type { StoredHistory, StoredKeeping, StoredSet, VaultDb } from '@/utils/vault/vault-db';

/** What the vault keeps, but for the secrets that are in memory. */
export interface VaultRecords {
  readonly sets: readonly StoredSet[];
  readonly keeping: StoredKeeping;
  readonly histories: readonly StoredHistory[];
  /** False: the database could not be read, and what it holds, and in which way, nobody knows. */
  readonly isKnown: boolean;
}

/**
 * Where sets and histories are when the browser keeps no database, or takes nothing more into it: in memory, for our own
 * contexts alone, gone with the browser. What is there counts before what is on disk.
 */
export const SETS_IN_MEMORY = 'vault.sets';
const HISTORIES_IN_MEMORY = 'vault.histories';

const memorySets = array(object({ id: string(), draft: credentialDraft, address: string() }));
const memoryHistories: GenericSchema<unknown, StoredHistory[]> = array(
  object({
    setId: string(),
    lastWorkedAt: optional(number()),
    lastTriedExpiredAt: optional(number()),
    putAwayAt: optional(number()),
  }),
);

const NOTHING: VaultRecords = { sets: [], keeping: { way: 'browser' }, histories: [], isKnown: false };

/** Reads what the vault keeps, whether or not there is a disk to keep it on. */
export function vaultRecords(db: () => Promise<VaultDb>, area: SessionArea) {
  async function onDisk(): Promise<VaultRecords> {
    const tx = (await db()).transaction(['sets', 'keeping', 'history']);
    const [sets, keeping = NOTHING.keeping, histories] = await Promise.all([
      tx.objectStore('sets').getAll(),
      tx.objectStore('keeping').get('keeping'),
      tx.objectStore('history').getAll(),
    ]);
    return { sets, keeping, histories, isKnown: true };
  }

  /** Both at once: a list of students has them read many times a second. */
  async function inMemory(): Promise<{ sets: StoredSet[]; histories: StoredHistory[] }> {
    const { [SETS_IN_MEMORY]: sets, [HISTORIES_IN_MEMORY]: histories } = await area.get([
      SETS_IN_MEMORY,
      HISTORIES_IN_MEMORY,
    ]);
    return {
      sets: listIn(sets, memorySets).map((set) => ({ ...set, kept: { as: 'session' } })),
      histories: listIn(histories, memoryHistories),
    };
  }

  return {
    async read(): Promise<VaultRecords> {
      const [disk, { sets, histories }] = await Promise.all([onDisk().catch(() => NOTHING), inMemory()]);
      return {
        sets: [...disk.sets.filter(({ id }) => !sets.some((set) => set.id === id)), ...sets],
        keeping: disk.keeping,
        histories: [...disk.histories, ...histories],
        isKnown: disk.isKnown,
      };
    },

    setsInMemory: async (): Promise<StoredSet[]> => (await inMemory()).sets,

    /** Takes note of how a set's key does. */
    async remember(setId: string, news: KeyHistory): Promise<void> {
      try {
        const tx = (await db()).transaction('history', 'readwrite');
        unattended(tx.done);
        await tx.store.put({ ...(await tx.store.get(setId)), ...news, setId });
        await tx.done;
      } catch {
        const { histories: there } = await inMemory();
        const mine = { ...there.find((it) => it.setId === setId), ...news, setId };
        await area.set({ [HISTORIES_IN_MEMORY]: [...there.filter((it) => it.setId !== setId), mine] });
      }
    },
  };
}

function listIn<T>(value: unknown, schema: GenericSchema<unknown, T[]>): T[] {
  const read = safeParse(schema, value);
  return read.success ? read.output : [];
}
