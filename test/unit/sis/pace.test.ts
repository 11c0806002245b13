import { beforeEach, describe, expect, it } from 'vitest';
import { createPace, type Pace } from '@/utils/sis/watch/pace';

/** A clock that a test moves, and what is due by it. */
function madeUpTime() {
  let at = 0;
  let timers: { readonly at: number; readonly callback: () => void }[] = [];
  return {
    now: () => at,
    later: (callback: () => void, ms: number) => void timers.push({ at: at + ms, callback }),
    spend(ms: number) {
      at += ms;
    },
    to(end: number) {
      for (;;) {
        const next = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers = timers.filter((timer) => timer !== next);
        at = Math.max(at, next.at);
        next.callback();
      }
      at = Math.max(at, end);
    },
  };
}

let time: ReturnType<typeof madeUpTime>;
let pace: Pace;
let turns: number[];

/** @param costMs what a look costs */
function begin(costMs: number): void {
  time = madeUpTime();
  turns = [];
  pace = createPace(time);
  pace.onTurn(() => {
    turns.push(time.now());
    time.spend(costMs);
    pace.spent(costMs);
  });
}

describe('how often a page is looked at', () => {
  beforeEach(() => begin(0));

  it('spends less than 0.8 % of a core on a page that changes without end', () => {
    const COST_MS = 5;
    begin(COST_MS);
    const MINUTE = 60_000;
    for (let at = 0; at < MINUTE; at += 1_000 / 60) {
      time.to(at);
      pace.soon();
    }
    expect((turns.length * COST_MS) / MINUTE).toBeLessThan(0.008);
    // And never leaves it alone for long.
    expect(Math.max(...turns.map((turn, index) => turn - (turns[index - 1] ?? 0)))).toBeLessThan(3_000);
  });

  it('looks within a quarter of a second, however slow the computer, whenever somebody walks from student to student', () => {
    const SLOW_MS = 120;
    begin(SLOW_MS);
    for (let student = 0; student < 100; student += 1) {
      const lasts = 600;
      // The list that stands between two students, and the student.
      for (const found of [false, true]) {
        const began = time.now();
        const before = turns.length;
        pace.soon();
        time.to(began + lasts);
        expect(turns.length).toBeGreaterThan(before);
        expect((turns[before] ?? Number.POSITIVE_INFINITY) - began).toBeLessThanOrEqual(250);
        if (found) pace.found();
      }
    }
  });
});
