/** Runs one task after another, across all contexts of the extension that use the same name. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * Read-change-write of stored things must not interleave between the background, the options page and the
 * popup. Web Locks hold across them; they are there in every browser we support.
 */
export function inTurn(name: string, locks: Pick<LockManager, 'request'> = navigator.locks): InTurn {
  return async (task) => await locks.request(name, task);
}
