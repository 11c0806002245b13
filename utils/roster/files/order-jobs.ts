import type { NameLanguage } from '@/utils/roster/language-names';
import type { RosterEntry } from '@/utils/roster/list/roster-list';
import { reportsIn, type StudentOutcome } from '@/utils/roster/outcome';
import { sortedBy } from '@/utils/roster/sorted-by';
import { chooseReports, type ReportChoice } from './choose-reports';
import type { FileJob } from './files-model';

export type JobOrder = 'list' | 'name' | 'localId' | 'language';

/**
 * The reports of a class that are wanted, student by student in the order that is wanted.
 * @param nameOf what languages are called, for their order
 */
export function jobsOf(
  entries: readonly RosterEntry[],
  outcomes: readonly (StudentOutcome | undefined)[],
  choice: ReportChoice,
  order: JobOrder,
  nameOf: NameLanguage = ({ english }) => english,
): FileJob[] {
  const jobs = entries.flatMap((entry, index) => {
    const outcome = outcomes[index];
    const rows = chooseReports(reportsIn(outcome, choice.since), choice);
    return rows.map((report): FileJob => ({ entry, report }));
  });
  if (order === 'list') return jobs;
  // Sorting is stable: within a language the list's own order stays.
  return sortedBy(jobs, (job) => keyOf(job, order, nameOf));
}

function keyOf({ entry, report }: FileJob, order: JobOrder, nameOf: NameLanguage): string {
  if (order === 'name') return entry.name;
  if (order === 'localId') return entry.localId;
  return report.languages.map(nameOf).join();
}
