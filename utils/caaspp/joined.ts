/** Runs a piece of work once for all who want the same at the same time. */
export interface Joined<T> {
  /**
   * Joins the work that runs under `key`, or starts it.
   * @returns what the work returns. Rejects with `signal.reason` as soon as this caller's signal aborts; the
   *   work itself is aborted only when all its callers have gone
   */
  join(key: string, signal: AbortSignal, start: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

export function createJoined<T>(): Joined<T> {
  const running = new Map<string, Work<T>>();

  function begin(key: string, start: (signal: AbortSignal) => Promise<T>): Work<T> {
    const controller = new AbortController();
    const work: Work<T> = { callers: 0, controller, result: start(controller.signal) };
    running.set(key, work);
    const forget = () => {
      if (running.get(key) === work) running.delete(key);
    };
    // Also keeps a failure that nobody waits for any more from counting as unhandled.
    work.result.then(forget, forget);
    controller.signal.addEventListener('abort', forget);
    return work;
  }

  return {
    async join(key, signal, start) {
      signal.throwIfAborted();
      const work = running.get(key) ?? begin(key, start);
      work.callers += 1;
      try {
        return await unlessAborted(work.result, signal);
      } finally {
        work.callers -= 1;
        if (work.callers === 0 && running.get(key) === work) work.controller.abort(signal.reason);
      }
    },
  };
}

interface Work<T> {
  callers: number;
  readonly controller: AbortController;
  readonly result: Promise<T>;
}

/** Waits for a promise, but no longer than the signal allows: then rejects with its reason. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
