import { amendOutcome } from '@/utils/activity/amend-outcome';
import type { SavingOutcome } from '@/utils/activity/saving';
import type { SavingsHeard } from '@/utils/browser/follow-savings';
import { unattended } from '@/utils/unattended';

/** Where a line of the activity log is; undefined where there is none. */
type Line = Promise<number | undefined>;

/**
 * Keeps the activity log true about the savings of one report: a line when a file goes to the browser, and in it what
 * came of that. The browser tells of a press in its own viewer, too.
 * @param note writes the line
 */
export function createSavings(note: () => Line, came: (outcome: SavingOutcome) => void) {
  /** Of a press of which the browser has not told yet. */
  let pressed: Line | undefined;
  const lines = new Map<number, Line>();
  const heard: SavingsHeard = {
    begun(id) {
      lines.set(id, pressed ?? note());
      pressed = undefined;
    },
    ended(id, outcome) {
      came(outcome);
      unattended(lines.get(id)?.then((line) => amendOutcome([line], outcome)));
    },
  };
  return {
    heard,
    pressed(): void {
      pressed = note();
      unattended(pressed);
    },
  };
}
