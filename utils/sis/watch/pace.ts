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
/**
 * So often the same goes for anything that may be a student, and once more each `HURRY_EVERY_MS`. Whoever walks from a
 * student to a list and on has this again with each student; a page that only changes for itself has it used up soon.
 */
const HURRIES = 12;
const HURRY_EVERY_MS = 2_000;

/** Says when to read the page again: soon after a change, but never for more than a small share of a core over time. */
export interface Pace {
  onTurn(turn: () => void): void;
  /** In the next frame (or `soonMs`), if the budget allows, or it may hurry. `urgent`: a student is awaited. */
  soon(urgent?: boolean): void;
  /** Another student was found: a person goes through pages, and is not to wait. */
  found(): void;
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
  let hurries = HURRIES;
  let hurriesAt = now();
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

  /** Whether a turn may come before there is credit for it. One that is due by then needs no hurry. */
  function mayHurry(): boolean {
    if (dueAt <= now() + URGENT_LIMIT_MS) return false;
    hurries = Math.min(HURRIES, hurries + (now() - hurriesAt) / HURRY_EVERY_MS);
    hurriesAt = now();
    if (hurries < 1) return false;
    hurries -= 1;
    return true;
  }

  return {
    onTurn(callback) {
      turn = callback;
    },
    soon(urgent) {
      const wait = Math.max(soonMs, debt());
      at(wait > URGENT_LIMIT_MS && (urgent || mayHurry()) ? URGENT_LIMIT_MS : wait);
    },
    found() {
      hurries = HURRIES;
    },
    goOn: () => at(FRAME_MS),
    eventually: () => at(Math.max(LAZY_MS, debt())),
    spent(ms) {
      debt();
      credit -= ms;
    },
  };
}
