import type { Ssid } from '@/utils/ssid';
import { type Clock, DAY_MS, type EpochMs } from '@/utils/time';
import { ACTIVITY_DATABASE, type ActivityIndex, activityDb } from './activity-db';
import type { ActivityEntry, ActivityOutcome, ActivityWhat } from './activity-entry';
import { csvLine } from './csv';

export interface NewActivity {
  readonly what: Exclude<ActivityWhat, 'cleared'>;
  readonly outcome: ActivityOutcome;
  /** Host of the page; empty for one of our own. */
  readonly site: string;
  readonly ssid?: Ssid | undefined;
}

export interface ActivityFilter {
  /** Included. */
  readonly from?: EpochMs | undefined;
  /** Not included. */
  readonly until?: EpochMs | undefined;
  readonly what?: ActivityWhat | undefined;
  readonly site?: string | undefined;
  readonly lastFour?: string | undefined;
  /** One student: from an entry's `ssidHash`. */
  readonly ssidHash?: string | undefined;
}

/** Where the next page begins. */
export interface ActivityMark {
  readonly at: EpochMs;
  readonly key: number;
}
export interface ActivityPage {
  /** Newest first. */
  readonly entries: readonly ActivityEntry[];
  /** undefined: this was the last page. */
  readonly next?: ActivityMark | undefined;
}

export type ActivityLog = ReturnType<typeof createActivityLog>;

/** The log of who opened what in this browser, for the LEA's own review. It never leaves the browser by itself. */
export function createActivityLog({ databaseName = ACTIVITY_DATABASE, now }: { databaseName?: string; now: Clock }) {
  const db = activityDb(databaseName);

  /** Made at the first entry; no script can read it, and erasing it makes all hashes meaningless. */
  async function hashKey(): Promise<CryptoKey> {
    const database = await db();
    const there = await database.get('keys', 'ssid');
    if (there !== undefined) return there;
    const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const tx = database.transaction('keys', 'readwrite');
    // Another context may have been quicker: its key stays.
    const key = (await tx.store.get('ssid')) ?? made;
    if (key === made) await tx.store.put(made, 'ssid');
    await tx.done;
    return key;
  }

  async function hashOf(ssid: Ssid): Promise<string> {
    const mac = await crypto.subtle.sign('HMAC', await hashKey(), new TextEncoder().encode(ssid.reveal()));
    return Array.from(new Uint8Array(mac, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  /** Entries in the order in which they were written, in batches. For what has to see them all. */
  async function* batches(filter: ActivityFilter, size = 1000): AsyncGenerator<ActivityEntry[]> {
    let last = 0;
    for (;;) {
      // A transaction for each batch: one that waits for the reader to write a file would have ended.
      const { store } = (await db()).transaction('entries');
      const range = IDBKeyRange.lowerBound(last, true);
      const [keys, values] = await Promise.all([store.getAllKeys(range, size), store.getAll(range, size)]);
      yield values.filter((value) => fits(value, filter));
      if (keys.length < size) return;
      last = keys[keys.length - 1] ?? last;
    }
  }

  return {
    async add({ what, outcome, site, ssid }: NewActivity): Promise<void> {
      const student = ssid === undefined ? NO_STUDENT : { ssidHash: await hashOf(ssid), lastFour: ssid.lastFour };
      await (await db()).add('entries', { at: now(), what, outcome, site, ...student });
    },

    /** A page of entries, newest first; `after` is the former page's `next`. Costs the same in a long log. */
    async page(filter: ActivityFilter = {}, size = 50, after?: ActivityMark): Promise<ActivityPage> {
      const slice = sliceFor(filter);
      const found: { entry: ActivityEntry; mark: ActivityMark }[] = [];
      const until = after === undefined ? slice.until : Math.min(slice.until, after.at + 1);
      const index = (await db()).transaction('entries').store.index(slice.index);
      let cursor = await index.openCursor(rangeOf({ ...slice, until }), 'prev');
      if (after !== undefined && cursor?.value.at === after.at && cursor.primaryKey > after.key) {
        cursor = await cursor.continuePrimaryKey([...slice.prefix, after.at], after.key);
      }
      while (cursor !== null && found.length <= size) {
        const { primaryKey: key, value } = cursor;
        const seen = after !== undefined && value.at === after.at && key >= after.key;
        if (!seen && fits(value, filter)) found.push({ entry: value, mark: { at: value.at, key } });
        cursor = await cursor.continue();
      }
      const entries = found.slice(0, size).map(({ entry }) => entry);
      return found.length > size ? { entries, next: found[size - 1]?.mark } : { entries };
    },

    /** Browsers count one by one: a second or so for 200,000. Show the first page before. */
    async count(filter: ActivityFilter = {}): Promise<number> {
      const slice = sliceFor(filter);
      if (slice.whole) return await (await db()).countFromIndex('entries', slice.index, rangeOf(slice));
      let sum = 0;
      for await (const batch of batches(filter)) sum += batch.length;
      return sum;
    },

    /** The log as CSV, oldest first, in pieces to write one after another. Times are UTC, ISO 8601. */
    async *exportCsv(filter: ActivityFilter = {}): AsyncGenerator<string> {
      yield csvLine(['time', 'what', 'outcome', 'site', 'student', 'last four digits', 'entries cleared']);
      for await (const batch of batches(filter)) {
        if (batch.length > 0) yield batch.map(csvOf).join('');
      }
    },

    /** Deletes all entries; that it was done, and how many went, is the first entry of the new log. */
    async clear(): Promise<void> {
      const tx = (await db()).transaction('entries', 'readwrite');
      const count = await tx.store.count();
      void tx.store.clear();
      void tx.store.add({ at: now(), what: 'cleared', outcome: 'ok', site: '', ...NO_STUDENT, count });
      await tx.done;
    },

    /** Deletes what is older than so many days; says how many entries went. */
    async prune(days: number): Promise<number> {
      const tx = (await db()).transaction('entries', 'readwrite');
      const old = IDBKeyRange.upperBound([now() - days * DAY_MS], true);
      const keys = await tx.store.index('byTime').getAllKeys(old);
      for (const [first, last] of runs(keys)) void tx.store.delete(IDBKeyRange.bound(first, last));
      await tx.done;
      return keys.length;
    },
  };
}

const NO_STUDENT = { ssidHash: '', lastFour: '' };

/** The part of an index that holds what a filter wants, and little else. */
interface Slice {
  readonly index: ActivityIndex;
  readonly prefix: readonly string[];
  readonly from: EpochMs;
  readonly until: EpochMs;
  /** It holds nothing else. */
  readonly whole: boolean;
}

function sliceFor({
  ssidHash,
  lastFour,
  site,
  what,
  from = 0,
  until = Number.MAX_SAFE_INTEGER,
}: ActivityFilter): Slice {
  const given = [ssidHash, lastFour, site, what].filter((value) => value !== undefined).length;
  const slice = (index: ActivityIndex, ...prefix: string[]): Slice => {
    return { index, prefix, from, until, whole: prefix.length === given };
  };
  if (ssidHash !== undefined) return slice('byStudent', ssidHash);
  if (lastFour !== undefined) return slice('byLastFour', lastFour);
  if (site !== undefined) return what === undefined ? slice('bySite', site) : slice('bySiteAndWhat', site, what);
  return what === undefined ? slice('byTime') : slice('byWhat', what);
}

function rangeOf({ prefix, from, until }: Slice): IDBKeyRange {
  return IDBKeyRange.bound([...prefix, from], [...prefix, until], false, true);
}

function fits(entry: ActivityEntry, filter: ActivityFilter): boolean {
  const { from = 0, until = Number.MAX_SAFE_INTEGER } = filter;
  const is = (wanted: string | undefined, value: string) => wanted === undefined || wanted === value;
  return (
    entry.at >= from &&
    entry.at < until &&
    is(filter.what, entry.what) &&
    is(filter.site, entry.site) &&
    is(filter.lastFour, entry.lastFour) &&
    is(filter.ssidHash, entry.ssidHash)
  );
}

function csvOf(entry: ActivityEntry): string {
  const { at, what, outcome, site, ssidHash, lastFour, count } = entry;
  return csvLine([new Date(at).toISOString(), what, outcome, site, ssidHash, lastFour, count?.toString() ?? '']);
}

/** Numbers that follow each other, as first and last of each run: one deletion for many keys. */
function runs(keys: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const key of [...keys].sort((a, b) => a - b)) {
    const run = found.at(-1);
    if (run !== undefined && run[1] + 1 === key) run[1] = key;
    else found.push([key, key]);
  }
  return found;
}
