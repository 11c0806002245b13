import type { DBSchema, IDBPDatabase, StoreKey, StoreNames } from 'idb';
import { unattended } from '@/utils/unattended';

/**
 * Why a database keeps nothing now. What stands at a key is written there once more: an empty transaction says nothing of
 * a full disk.
 * @returns the name of the browser's error; undefined: it keeps what it is given
 */
export async function refusesWriting<Schema extends DBSchema, Store extends StoreNames<Schema>>(
  db: () => Promise<IDBPDatabase<Schema>>,
  store: Store,
  key: StoreKey<Schema, Store>,
): Promise<string | undefined> {
  try {
    const tx = (await db()).transaction(store, 'readwrite');
    unattended(tx.done);
    const there = await tx.store.get(key);
    // Why a transaction fails, it says itself; what was asked of it says that it was called off.
    unattended(there === undefined ? tx.store.delete(key) : tx.store.put(there, key));
    await tx.done;
    return undefined;
  } catch (error) {
    return error instanceof DOMException ? error.name : 'Error';
  }
}
