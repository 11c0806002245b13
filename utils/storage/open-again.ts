import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import { SECOND_MS } from '@/utils/time';
import { unattended } from '@/utils/unattended';
import { wait } from '@/utils/wait';

/** A database that has not opened after so long may never open: a profile on a broken disk. Until it does, it is none. */
const OPENS_WITHIN_MS = 10 * SECOND_MS;

/**
 * A database that opens on first use, gives way when another context upgrades or erases it, and opens again
 * when it is wanted after that. Rejects where the browser keeps none: private windows, a full or broken disk.
 */
export function openAgain<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
): () => Promise<IDBPDatabase<Schema>> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  let orNot: Promise<never> | undefined;
  const giveWay = () => {
    const closing = opened;
    opened = undefined;
    unattended(closing?.then((db) => db.close()));
  };
  return async () => {
    if (opened === undefined) {
      const done = new AbortController();
      opened = openDB<Schema>(name, version, { upgrade, blocking: giveWay, terminated: giveWay });
      orNot = wait(OPENS_WITHIN_MS, done.signal).then(() => Promise.reject(new DOMException('', 'TimeoutError')));
      opened.then(
        () => done.abort(),
        () => {
          done.abort();
          giveWay();
        },
      );
      unattended(orNot);
    }
    return Promise.race(orNot === undefined ? [opened] : [opened, orNot]);
  };
}
