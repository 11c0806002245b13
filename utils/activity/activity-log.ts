import type { Ssid } from '@/utils/ssid';
import { type Clock, DAY_MS, SECOND_MS } from '@/utils/time';
import { unattended } from '@/utils/unattended';
import { wait } from '@/utils/wait';
import { ACTIVITY_DATABASE, activityDb } from './activity-db';
import type { ActivityOutcome, ActivityWhat } from './activity-entry';
import { ssidHash } from './ssid-hash';

export interface NewActivity {
  readonly what: Exclude<ActivityWhat, 'cleared'>;
  readonly outcome: ActivityOutcome;
  /** Host of the page; empty for one of our own. */
  readonly site: string;
  readonly ssid?: Ssid | undefined;
  /** For `list`: how many students. */
  readonly count?: number | undefined;
  /** Which report (`reportText`). */
  readonly report?: string | undefined;
  /** The list under which it is done. */
  readonly act?: string | undefined;
}

/** So long a line may take before what it tells of goes on. */
const WAIT_MS = SECOND_MS / 2;

export type ActivityLog = ReturnType<typeof createActivityLog>;

/**
 * Writes the log of who opened what in this browser, for the LEA's own review; `activity-reader.ts` reads it. It
 * never leaves the browser by itself.
 */
export function createActivityLog({ databaseName = ACTIVITY_DATABASE, now }: { databaseName?: string; now: Clock }) {
  const db = activityDb(databaseName);

  async function write({ what, outcome, site, ssid, count, report, act }: NewActivity): Promise<number> {
    const at = now();
    const student =
      ssid === undefined ? NO_STUDENT : { ssidHash: await ssidHash(await db(), ssid), lastFour: ssid.lastFour };
    const more = {
      ...(count !== undefined && { count }),
      ...(report && { report }),
      ...(act !== undefined && { act }),
    };
    return (await db()).add('entries', { at, what, outcome, site, ...student, ...more });
  }

  return {
    /**
     * @returns the key of the line, if there is one
     * Waits for no log that is being cleared, is broken, or that the browser does not keep: nobody is kept waiting by it.
     */
    async add(activity: NewActivity): Promise<number | undefined> {
      const none = wait(WAIT_MS).then(() => undefined);
      return Promise.race([write(activity).catch(() => undefined), none]);
    },

    /** Deletes what is older than so many days; says how many entries went. */
    async prune(days: number): Promise<number> {
      const tx = (await db()).transaction('entries', 'readwrite');
      unattended(tx.done);
      const old = IDBKeyRange.upperBound([now() - days * DAY_MS], true);
      const keys = await tx.store.index('byTime').getAllKeys(old);
      for (const [first, last] of runs(keys)) unattended(tx.store.delete(IDBKeyRange.bound(first, last)));
      await tx.done;
      return keys.length;
    },
  };
}

/** What stands in an entry that means no student. */
export const NO_STUDENT = { ssidHash: '', lastFour: '' };

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
