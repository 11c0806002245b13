import type { MessageCode } from '@/utils/caaspp/answer';
import type { Problem } from '@/utils/caaspp/problem';
import type { ReportRow } from '@/utils/links/report-row';
import type { ScoresAnswer } from '@/utils/links/student-links';
import type { EpochMs } from '@/utils/time';

/** What is known of one student of a list. */
export type StudentOutcome =
  | {
      readonly kind: 'reports';
      readonly rows: readonly ReportRow[];
      readonly unreadable: number;
      /** Row by row, since when this browser has known of it; empty where that could not be told. */
      readonly firstSeen?: readonly EpochMs[] | undefined;
    }
  | { readonly kind: 'message'; readonly code: MessageCode; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What is said of a student in one word, for the table, its filter and the counts. */
export type Standing =
  | 'waiting'
  /** Has a report of the newest year of this list. */
  | 'newest'
  /** Has reports, of former years alone. */
  | 'former'
  | 'none'
  | 'notAuthorized'
  | 'notFound'
  | 'failed';

/** The service's own failure, said of a student: as any other failure it is tried again. */
const FAILURES: readonly MessageCode[] = ['internalError', 'other'];

export function outcomeOf(answer: ScoresAnswer): StudentOutcome {
  switch (answer.kind) {
    case 'reports':
      return { kind: 'reports', rows: answer.rows, unreadable: answer.unreadable };
    case 'message':
      return { kind: 'message', code: answer.code, text: answer.text };
    case 'problem':
      return { kind: 'problem', problem: answer.problem };
    case 'cancelled':
      return { kind: 'problem', problem: { code: 'bug' } };
  }
}

/** The reports of a student; those that were not known before a time, if one is given. */
export function reportsIn(outcome: StudentOutcome | undefined, since?: EpochMs): readonly ReportRow[] {
  if (outcome?.kind !== 'reports') return [];
  if (since === undefined) return outcome.rows;
  return outcome.rows.filter((_, index) => (outcome.firstSeen?.[index] ?? 0) >= since);
}

/** What the queue has to know of an outcome: undefined when the student is done. */
export function problemOf(outcome: StudentOutcome): Problem | undefined {
  if (outcome.kind === 'problem') return outcome.problem;
  if (outcome.kind === 'message' && outcome.code === 'internalError') return { code: 'refused', status: 500 };
  return undefined;
}

/** The newest school year in which anybody of the list has a report; undefined when nobody has. */
export function newestYear(outcomes: readonly (StudentOutcome | undefined)[]): string | undefined {
  return yearsOf(outcomes)[0];
}

/** All school years of the reports of a list, newest first. */
export function yearsOf(outcomes: readonly (StudentOutcome | undefined)[]): string[] {
  return valuesOf(outcomes, ({ year }) => year).sort((a, b) => b.localeCompare(a));
}

/** All tests of the reports of a list. */
export function testsOf(outcomes: readonly (StudentOutcome | undefined)[]): string[] {
  return valuesOf(outcomes, ({ test }) => test).sort((a, b) => a.localeCompare(b));
}

export function standingOf(outcome: StudentOutcome | undefined, newest: string | undefined): Standing {
  if (outcome === undefined) return 'waiting';
  switch (outcome.kind) {
    case 'reports':
      if (outcome.rows.length === 0) return 'none';
      return outcome.rows.some(({ year }) => year === newest) ? 'newest' : 'former';
    case 'message':
      if (FAILURES.includes(outcome.code)) return 'failed';
      if (outcome.code === 'notAuthorized') return 'notAuthorized';
      return outcome.code === 'unknownSsid' ? 'notFound' : 'none';
    case 'problem':
      return 'failed';
  }
}

export type Counts = Readonly<Record<Standing, number>>;

export function countStandings(standings: readonly Standing[]): Counts {
  const counts = { waiting: 0, newest: 0, former: 0, none: 0, notAuthorized: 0, notFound: 0, failed: 0 };
  for (const standing of standings) counts[standing] += 1;
  return counts;
}

function valuesOf(outcomes: readonly (StudentOutcome | undefined)[], value: (row: ReportRow) => string): string[] {
  const values = new Set<string>();
  for (const outcome of outcomes) {
    if (outcome?.kind === 'reports') for (const row of outcome.rows) values.add(value(row));
  }
  return [...values];
}
