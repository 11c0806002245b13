import { ACTIVITY_DATABASE, activityDb } from './activity-db';
import type { ActivityOutcome } from './activity-entry';

const db = activityDb(ACTIVITY_DATABASE);

/**
 * Writes what became of something into the lines that say that it was begun.
 * @param keys as the log gave them; what was cleared meanwhile stays cleared
 */
export async function amendOutcome(keys: readonly (number | undefined)[], outcome: ActivityOutcome): Promise<void> {
  try {
    const { store, done } = (await db()).transaction('entries', 'readwrite');
    for (const key of keys) {
      const entry = key === undefined ? undefined : await store.get(key);
      if (entry !== undefined) await store.put({ ...entry, outcome }, key);
    }
    await done;
  } catch {
    // A log that is broken, or that the browser does not keep: nobody is kept waiting by it.
  }
}
