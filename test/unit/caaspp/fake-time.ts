/**
 * Time that passes only when everybody waits for it. A test says what the service does; whenever the code under
 * test is held up (a pause between tries, an answer that does not come) the clock jumps to the next timer.
 */
export class FakeTime {
  #now: number;
  #timers: { at: number; fire: () => void }[] = [];
  #heldUp = 0;
  readonly #timeOuts: readonly number[];

  /** @param timeOuts lengths of waits that are time-outs: they hold nobody up by themselves */
  constructor(start: number, timeOuts: readonly number[]) {
    this.#now = start;
    this.#timeOuts = timeOuts;
  }

  readonly now = (): number => this.#now;

  readonly wait = (ms: number, signal: AbortSignal): Promise<void> => {
    const waiting = this.#timer(ms, signal);
    return this.#timeOuts.includes(ms) ? waiting : this.holdUp(waiting);
  };

  /** Lets `ms` pass for something outside the code under test: a slow server. */
  readonly pass = (ms: number, signal: AbortSignal): Promise<void> => this.holdUp(this.#timer(ms, signal));

  /** Never ends but by the signal: a server that does not answer. */
  readonly hang = (signal: AbortSignal): Promise<never> =>
    this.holdUp(
      new Promise((_, reject) => {
        if (signal.aborted) reject(signal.reason);
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      }),
    );

  /** Moves the clock by itself: a laptop that slept. */
  sleep(ms: number): void {
    this.#now += ms;
  }

  /** Timers that were neither met nor cleared. */
  get pending(): number {
    return this.#timers.length;
  }

  #timer(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const timer = { at: this.#now + ms, fire: resolve };
      this.#timers.push(timer);
      signal.addEventListener('abort', () => {
        this.#timers = this.#timers.filter((other) => other !== timer);
        reject(signal.reason);
      });
    });
  }

  private async holdUp<T>(waiting: Promise<T>): Promise<T> {
    this.#heldUp += 1;
    setImmediate(() => this.#jump());
    try {
      return await waiting;
    } finally {
      this.#heldUp -= 1;
    }
  }

  #jump(): void {
    if (this.#heldUp === 0) return;
    const next = this.#timers.toSorted((a, b) => a.at - b.at)[0];
    if (next === undefined) return;
    this.#timers = this.#timers.filter((timer) => timer !== next);
    this.#now = Math.max(this.#now, next.at);
    next.fire();
    setImmediate(() => this.#jump());
  }
}
