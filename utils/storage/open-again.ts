import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';

/**
 * A database that opens on first use, gives way when another context upgrades or erases it, and opens again
 * when it is wanted after that.
 */
export function openAgain<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const giveWay = () => {
    const closing = opened;
    opened = undefined;
    closing?.then(
      (db) => db.close(),
      () => undefined,
    );
  };
  return () => {
    if (opened === undefined) {
      opened = openDB<Schema>(name, version, { upgrade, blocking: giveWay, terminated: giveWay });
      opened.catch(giveWay);
    }
    return opened;
  };
}
