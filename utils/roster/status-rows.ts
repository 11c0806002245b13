import type { EpochMs } from '@/utils/time';
import type { NameLanguage } from './language-names';
import type { RosterEntry } from './list/roster-list';
import { newestYear, reportsIn, type Standing, type StudentOutcome, standingOf } from './outcome';
import { sortedBy } from './sorted-by';

/** A student's line in the table. */
export interface StatusRow {
  readonly entry: RosterEntry;
  readonly outcome: StudentOutcome | undefined;
  readonly standing: Standing;
  /** The newest year with reports, and what there is of it. */
  readonly year: string;
  readonly tests: readonly string[];
  /** By their names, English first. */
  readonly languages: readonly string[];
  /** The family's: the first that is not English, else English. */
  readonly homeLanguage: string;
}

export type SortBy = 'list' | 'name' | 'localId' | 'language';

export interface StatusFilter {
  readonly standing?: Standing | undefined;
  readonly test?: string | undefined;
  readonly language?: string | undefined;
  readonly year?: string | undefined;
  /** Has reports that this browser has not known before. */
  readonly since?: EpochMs | undefined;
}

/** @param nameOf what a language is called, for who reads the rows; in English, where nobody does */
export function statusRows(
  entries: readonly RosterEntry[],
  outcomes: readonly (StudentOutcome | undefined)[],
  nameOf: NameLanguage = ({ english }) => english,
): StatusRow[] {
  const newest = newestYear(outcomes);
  const nothing = { year: '', tests: [], languages: [], homeLanguage: '' };
  return entries.map((entry, index) => {
    const outcome = outcomes[index];
    const standing = standingOf(outcome, newest);
    if (outcome?.kind !== 'reports') return { entry, outcome, standing, ...nothing };
    const year = outcome.rows.reduce((latest, row) => (row.year > latest ? row.year : latest), '');
    const rows = outcome.rows.filter((row) => row.year === year);
    const named = rows.flatMap((row) => row.languages);
    const english = named.filter(({ code }) => code === 'en').map(nameOf);
    const others = [...new Set(named.filter(({ code }) => code !== 'en').map(nameOf))].filter(Boolean);
    others.sort((a, b) => a.localeCompare(b));
    const languages = [...new Set([...english, ...others])];
    const tests = [...new Set(rows.map(({ test }) => test))];
    return { entry, outcome, standing, year, tests, languages, homeLanguage: others[0] ?? languages[0] ?? '' };
  });
}

export function filterRows(rows: readonly StatusRow[], filter: StatusFilter): readonly StatusRow[] {
  const { standing, test, language, year, since } = filter;
  return rows.filter(
    (row) =>
      (standing === undefined || row.standing === standing) &&
      (test === undefined || row.tests.includes(test)) &&
      (language === undefined || row.languages.includes(language)) &&
      (year === undefined || row.year === year) &&
      (since === undefined || reportsIn(row.outcome, since).length > 0),
  );
}

/** A new order; the list's own within what is alike. */
export function sortRows(rows: readonly StatusRow[], by: SortBy): readonly StatusRow[] {
  if (by === 'list') return rows;
  const key = (row: StatusRow): string => {
    if (by === 'name') return row.entry.name;
    if (by === 'localId') return row.entry.localId;
    return row.homeLanguage || '\uffff';
  };
  return sortedBy(rows, key);
}
