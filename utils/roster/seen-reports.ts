import type { ReportRow } from '@/utils/links/report-row';
import type { SettingsDb } from '@/utils/settings/settings-db';
import type { Ssid } from '@/utils/ssid';
import type { Clock, EpochMs } from '@/utils/time';

/** More are not kept (some 20 MB): the oldest go, and would count as new should they come once more. */
export const MOST_SEEN = 200_000;
/** Sixteen letters that no spreadsheet takes for a number. */
const LETTERS = 'abcdefghijklmnop';

/**
 * Remembers which reports of which students a list has shown in this browser. Nobody can read whose they are: the key
 * can't leave the browser, and goes with "Erase everything".
 */
export function createSeenReports(db: () => Promise<SettingsDb>, now: Clock, most = MOST_SEEN) {
  /** Of a connection that is open: when everything was erased, it is another one. */
  const keys = new WeakMap<SettingsDb, Promise<CryptoKey>>();

  async function key(): Promise<CryptoKey> {
    const database = await db();
    const known = keys.get(database) ?? readKey(database);
    keys.set(database, known);
    known.catch(() => keys.delete(database));
    return known;
  }

  async function readKey(database: SettingsDb): Promise<CryptoKey> {
    const there = await database.get('seenKeys', 'report');
    if (there !== undefined) return there;
    const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const tx = database.transaction('seenKeys', 'readwrite');
    // Another page may have been quicker: its key stays.
    const kept = (await tx.store.get('report')) ?? made;
    if (kept === made) await tx.store.put(made, 'report');
    await tx.done;
    return kept;
  }

  async function hash(text: string, bytes: number): Promise<string> {
    const mac = await crypto.subtle.sign('HMAC', await key(), new TextEncoder().encode(text));
    return Array.from(new Uint8Array(mac, 0, bytes), (byte) => `${LETTERS[byte >> 4]}${LETTERS[byte & 15]}`).join('');
  }

  return {
    /** Stands for a student, in this browser alone. */
    checkOf: (ssid: Ssid): Promise<string> => hash(JSON.stringify(['student', ssid.reveal()]), 8),

    /** Since when each of a student's reports has been known here; now, for one that is new. */
    async firstSeen(ssid: Ssid, rows: readonly ReportRow[]): Promise<EpochMs[]> {
      const hashes = await Promise.all(rows.map((row) => hash(identityOf(ssid, row), 16)));
      const at = now();
      const tx = (await db()).transaction('seen', 'readwrite');
      const there = await Promise.all(hashes.map((one) => tx.store.get(one)));
      const fresh = hashes.filter((_, index) => there[index] === undefined);
      await Promise.all([...fresh.map((one) => tx.store.put({ at }, one)), tx.done]);
      return there.map((one) => one?.at ?? at);
    },

    /** Whether a list was ever worked on here: before that, everything would be new. */
    isEmpty: async (): Promise<boolean> => (await (await db()).count('seen')) === 0,

    /** Drops the oldest beyond what is kept. */
    async prune(): Promise<void> {
      const tx = (await db()).transaction('seen', 'readwrite');
      const tooMany = (await tx.store.count()) - most;
      if (tooMany > 0) {
        const oldest = await tx.store.index('byTime').getAllKeys(null, tooMany);
        await Promise.all(oldest.map((one) => tx.store.delete(one)));
      }
      await tx.done;
    },
  };
}

/** What makes a report the same one, also when its link and its id are others. */
function identityOf(ssid: Ssid, { type, test, year, grade, languages, format }: ReportRow): string {
  const spoken = languages.map(({ english }) => english).sort();
  return JSON.stringify(['report', ssid.reveal(), type, test, year, grade ?? '', spoken, format]);
}
