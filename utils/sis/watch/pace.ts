import type { EpochMs } from '@/utils/time';

/** One animation frame. Timers, since frames do not come in a tab behind another one. */
const FRAME_MS = 16;
/** A look at a page that gave no sign of a student: it can wait. */
const LAZY_MS = 3_000;
/** The share of a core that reading again may cost, and how much may be saved up for a burst. */
const SHARE = 0.003;
const SAVED_MS = 60;
/** A student who left the panel blank is found again within this time, whatever it costs. */
const URGENT_LIMIT_MS = 250;

/** Says when to read the page again: soon after a change, but never for more than a small share of a core over time. */
export interface Pace {
  onTurn(turn: () => void): void;
  /** In the next frame (or `soonMs`), if the budget allows. `urgent`: a student is awaited. */
  soon(urgent?: boolean): void;
  eventually(): void;
  /** In the next frame, whatever was spent: for the rest of a reading in slices. */
  goOn(): void;
  /** Counts the time that a reading took, ms. */
  spent(ms: number): void;
}

/** @param soonMs what "soon" is */
export function createPace(
  { now, later }: { now(): EpochMs; later(callback: () => void, ms: number): void },
  soonMs = FRAME_MS,
): Pace {
  let credit = SAVED_MS;
  let creditAt = now();
  let dueAt = Number.POSITIVE_INFINITY;
  let turn = (): void => {};

  /** @returns ms until there is credit again */
  function debt(): number {
    credit = Math.min(SAVED_MS, credit + (now() - creditAt) * SHARE);
    creditAt = now();
    return Math.max(0, -credit / SHARE);
  }

  function at(delay: number): void {
    const due = now() + delay;
    if (due >= dueAt) return;
    dueAt = due;
    later(() => {
      // An earlier turn took this one's place.
      if (now() < dueAt - 1) return;
      dueAt = Number.POSITIVE_INFINITY;
      turn();
    }, delay);
  }

  return {
    onTurn(callback) {
      turn = callback;
    },
    soon: (urgent) => at(Math.max(soonMs, urgent ? Math.min(debt(), URGENT_LIMIT_MS) : debt())),
    goOn: () => at(FRAME_MS),
    eventually: () => at(Math.max(LAZY_MS, debt())),
    spent(ms) {
      debt();
      credit -= ms;
    },
  };
}
