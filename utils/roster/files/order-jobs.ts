import type { RosterEntry } from '@/utils/roster/list/roster-list';
import { reportsIn, type StudentOutcome } from '@/utils/roster/outcome';
import { chooseReports, type ReportChoice } from './choose-reports';
import type { FileJob } from './files-model';

export type JobOrder = 'list' | 'name' | 'localId' | 'language';

/** The reports of a class that are wanted, student by student in the order that is wanted. */
export function jobsOf(
  entries: readonly RosterEntry[],
  outcomes: readonly (StudentOutcome | undefined)[],
  choice: ReportChoice,
  order: JobOrder,
): FileJob[] {
  const jobs = entries.flatMap((entry, index) => {
    const outcome = outcomes[index];
    const rows = chooseReports(reportsIn(outcome, choice.since), choice);
    return rows.map((report): FileJob => ({ entry, report }));
  });
  if (order === 'list') return jobs;
  // Sorting is stable: within a language the list's own order stays.
  return jobs.sort((a, b) => compare(keyOf(a, order), keyOf(b, order)));
}

function keyOf({ entry, report }: FileJob, order: JobOrder): string {
  if (order === 'name') return entry.name;
  if (order === 'localId') return entry.localId;
  return report.languages.map(({ english }) => english).join();
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const compare = (a: string, b: string): number => collator.compare(a, b);
