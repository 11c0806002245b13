import type { Ssid } from '@/utils/ssid';
import type { Clock, EpochMs } from '@/utils/time';
import { unattended } from '@/utils/unattended';
import { ACTIVITY_DATABASE, type ActivityIndex, activityDb } from './activity-db';
import { type ActivityEntry, type ActivityWhat, LIST_RESULTS } from './activity-entry';
import { NO_STUDENT } from './activity-log';
import { csvLine } from './csv';
import { ssidHash } from './ssid-hash';

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

export type ActivityReader = ReturnType<typeof createActivityReader>;

/** Shows, exports and clears the activity log; for our own pages. */
export function createActivityReader({ databaseName = ACTIVITY_DATABASE, now }: { databaseName?: string; now: Clock }) {
  const db = activityDb(databaseName);

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

    /**
     * Whether the page that spoke of this student last in this browser was marked "Do Not Release Records". Our own
     * pages see no mark: what they asked for says nothing of it.
     */
    async isMarked(ssid: Ssid): Promise<boolean> {
      const database = await db();
      const hash = await ssidHash(database, ssid);
      const range = IDBKeyRange.bound([hash, 0], [hash, Number.MAX_SAFE_INTEGER]);
      let cursor = await database.transaction('entries').store.index('byStudent').openCursor(range, 'prev');
      for (; cursor !== null; cursor = await cursor.continue()) {
        const { what, outcome, site } = cursor.value;
        if (site !== '' && what === 'refused' && outcome === 'doNotRelease') return true;
        if (site !== '' && what === 'request') return false;
      }
      return false;
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
      yield csvLine([
        'time',
        'what',
        'outcome',
        'site',
        'student',
        'last four digits',
        'count',
        'list',
        'report',
        'result',
      ]);
      for await (const batch of batches(filter)) {
        if (batch.length > 0) yield batch.map(csvOf).join('');
      }
    },

    /** Deletes all entries; that it was done, and how many went, is the first entry of the new log. */
    async clear(): Promise<void> {
      const tx = (await db()).transaction('entries', 'readwrite');
      const count = await tx.store.count();
      unattended(tx.store.clear());
      unattended(tx.store.add({ at: now(), what: 'cleared', outcome: 'ok', site: '', ...NO_STUDENT, count }));
      await tx.done;
    },
  };
}

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
  const { at, what, outcome, site, ssidHash, lastFour, count, act = '', report = '', result = {} } = entry;
  return csvLine([
    new Date(at).toISOString(),
    what,
    outcome,
    site,
    ssidHash,
    lastFour,
    count?.toString() ?? '',
    act,
    report,
    LIST_RESULTS.flatMap((one) => (result[one] ? [`${result[one]} ${one}`] : [])).join('; '),
  ]);
}
