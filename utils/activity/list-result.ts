import { ACTIVITY_DATABASE, activityDb } from './activity-db';
import type { ActivityWhat, ListResult } from './activity-entry';

const db = activityDb(ACTIVITY_DATABASE);

/**
 * Writes into the line of a list what has become of it so far. Whose reports were printed or saved, the log knows itself.
 * @param act of the list; its line may have been cleared, and stays so
 */
export async function noteListResult(act: string, known: Omit<ListResult, 'printed' | 'saved'>): Promise<void> {
  try {
    const { store, done } = (await db()).transaction('entries', 'readwrite');
    const index = store.index('byWhat');
    let line = await index.openCursor(since('list', 0), 'prev');
    while (line !== null && line.value.act !== act) line = await line.continue();
    if (line !== null) {
      const { at } = line.value;
      const studentsOf = async (what: ActivityWhat) => {
        const mine = (await index.getAll(since(what, at))).filter(
          (one) => one.act === act && DONE.includes(one.outcome),
        );
        return new Set(mine.map(({ ssidHash }) => ssidHash)).size;
      };
      const [printed, saved] = [await studentsOf('print'), await studentsOf('download')];
      // Students may have come to it since it was begun.
      const count = Object.values(known).reduce((sum, one) => sum + one, 0);
      await line.update({ ...line.value, count, result: { ...known, printed, saved } });
    }
    await done;
  } catch {
    // As for any other line: nobody is kept waiting by it.
  }
}

/** What may have come to a person: of some files the browser does not tell. */
const DONE: readonly string[] = ['ok', 'saved', 'handedOver'];

function since(what: ActivityWhat, at: number): IDBKeyRange {
  return IDBKeyRange.bound([what, at], [what, Number.MAX_SAFE_INTEGER]);
}
