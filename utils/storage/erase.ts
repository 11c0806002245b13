import { deleteDB } from 'idb';

export interface Everything {
  /** Names of our IndexedDB databases. */
  readonly databases: readonly string[];
  /** Storage areas, of which all goes: local, session, sync. */
  readonly areas: readonly { clear(): Promise<void> }[];
  /** What else there is to undo: permissions of added sites, registered content scripts, alarms. */
  readonly others?: readonly (() => Promise<unknown>)[];
}

/**
 * Erases all that the extension keeps. One part that fails keeps no other from going.
 * @returns how many parts could not be erased; 0: nothing is left
 */
export async function eraseEverything({ databases, areas, others = [] }: Everything): Promise<number> {
  const outcomes = await Promise.allSettled([
    // Open connections close by themselves when a database is to be deleted (`blocking` in each of ours).
    ...databases.map((name) => deleteDB(name)),
    ...areas.map((area) => area.clear()),
    ...others.map((undo) => undo()),
  ]);
  return outcomes.filter(({ status }) => status === 'rejected').length;
}
