import type { EpochMs } from '@/utils/time';

interface Timer {
  readonly id: number;
  at: EpochMs;
  /** Of a timer that repeats, ms. */
  readonly everyMs?: number | undefined;
  fire(): void;
}

/** Real work that is under way and will go on by itself: tasks of the fake database, the platform's own crypto. */
let underWay = 0;

const realSetImmediate = globalThis.setImmediate;
// fake-indexeddb goes on by `setImmediate`, and so does our own fake: counted, nobody needs to wait for longer than they do.
const countedSetImmediate = (task: (...args: unknown[]) => void, ...args: unknown[]) => {
  underWay += 1;
  return realSetImmediate(() => {
    underWay -= 1;
    task(...args);
  });
};
Reflect.set(globalThis, 'setImmediate', countedSetImmediate);

/** Counts real work, so that made-up time stands still until it is done. */
export function untilDone<T>(work: Promise<T>): Promise<T> {
  underWay += 1;
  const done = () => {
    underWay -= 1;
  };
  work.then(done, done);
  return work;
}

/** A turn of the event loop: what a browser needs to bring something from one process to another. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** So many turns without anything under way: nothing goes on by itself any more. */
const QUIET_TURNS = 3;

/**
 * Time that a test owns. It passes when the test says so, and then from timer to timer; between two of them everything
 * that can go on by itself goes on.
 */
export class MadeUpTime {
  #now: EpochMs;
  #ids = 0;
  readonly #timers = new Map<number, Timer>();

  constructor(start: EpochMs) {
    this.#now = start;
  }

  readonly now = (): EpochMs => this.#now;

  /** Calls back after `ms`, once or again and again. @returns what `clear` takes */
  set(fire: () => void, ms: number, repeats = false): number {
    const id = ++this.#ids;
    const wait = Math.max(0, ms);
    this.#timers.set(id, { id, at: this.#now + wait, everyMs: repeats ? Math.max(1, wait) : undefined, fire });
    return id;
  }

  clear(id: number): void {
    this.#timers.delete(id);
  }

  /** Lets `ms` pass for something outside the extension: a slow server. */
  readonly pass = (ms: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const id = this.set(resolve, ms);
      signal.addEventListener('abort', () => {
        this.clear(id);
        reject(signal.reason);
      });
    });

  /** Never ends but by the signal: a server that does not answer. */
  readonly hang = (signal: AbortSignal): Promise<never> =>
    new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });

  /** The clock goes on and nothing else does: the computer slept. A clock that is set back (`ms` below 0) holds no timer up. */
  sleep(ms: number): void {
    this.#now += ms;
    if (ms >= 0) return;
    for (const [id, timer] of this.#timers) this.#timers.set(id, { ...timer, at: timer.at + ms });
  }

  /** Until nothing goes on any more without the time passing. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < QUIET_TURNS; ) {
      await new Promise((resolve) => realSetImmediate(resolve));
      quiet = underWay === 0 ? quiet + 1 : 0;
    }
  }

  /** Lets `ms` pass, timer after timer. */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms;
    await this.settle();
    while (await this.#next(until));
    this.#now = until;
  }

  /**
   * Lets time pass until it is so.
   * @param mostMs the longest that it may take
   * @throws when it is not so by then
   */
  async until(isSo: () => boolean, what: () => string, mostMs: number): Promise<void> {
    const latest = this.#now + mostMs;
    await this.settle();
    while (!isSo()) {
      if (!(await this.#next(latest))) throw new Error(`Not so within ${mostMs / 1_000} s: ${what()}`);
    }
  }

  /** Moves the clock to the next timer, fires it, and lets come of it what comes. */
  async #next(until: EpochMs): Promise<boolean> {
    const next = [...this.#timers.values()].reduce<Timer | undefined>(
      (first, timer) => (first === undefined || timer.at < first.at ? timer : first),
      undefined,
    );
    if (next === undefined || next.at > until) return false;
    this.#now = Math.max(this.#now, next.at);
    if (next.everyMs === undefined) this.#timers.delete(next.id);
    else next.at = this.#now + next.everyMs;
    next.fire();
    await this.settle();
    return true;
  }

  /** `Date` by this clock. */
  dateClass(): DateConstructor {
    const now = this.now;
    return new Proxy(Date, {
      construct: (target, args) => (args.length === 0 ? new target(now()) : Reflect.construct(target, args)),
      get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
    });
  }
}
