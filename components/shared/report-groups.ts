import type { ReportRow } from '@/utils/links/report-row';
import type { Words } from '@/utils/words';

/** One line of the table: what one test, year and grade has. */
export interface ReportGroup {
  readonly key: string;
  readonly test: string;
  readonly year: string;
  readonly grade: string;
  readonly notes: readonly string[];
  readonly reports: readonly ReportRow[];
}

/** Newest year first, then by test, then by grade; in a line English first, then by language and format. */
export function groupReports(rows: readonly ReportRow[]): readonly ReportGroup[] {
  const groups = new Map<string, ReportGroup & { readonly notes: string[]; readonly reports: ReportRow[] }>();
  for (const row of rows) {
    const { test, year, grade = '', note } = row;
    const key = JSON.stringify([year, test, grade]);
    const group = groups.get(key) ?? { key, test, year, grade, notes: [], reports: [] };
    groups.set(key, group);
    group.reports.push(row);
    if (note && !group.notes.includes(note)) group.notes.push(note);
  }
  for (const { reports } of groups.values()) reports.sort((a, b) => rank(a).localeCompare(rank(b)));
  return [...groups.values()].sort(byYearTestGrade);
}

function byYearTestGrade(a: ReportGroup, b: ReportGroup): number {
  return (
    b.year.localeCompare(a.year) ||
    a.test.localeCompare(b.test) ||
    b.grade.localeCompare(a.grade, undefined, { numeric: true })
  );
}

function rank(row: ReportRow): string {
  const languages = row.languages.map((it) => (it.code === 'en' ? '' : it.english)).join();
  return `${languages} ${row.format === 'PDF' ? '' : row.format}`;
}

/** The lines in which every word of `wanted` stands, whatever its case or accents. */
export function filterGroups(groups: readonly ReportGroup[], wanted: string): readonly ReportGroup[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  return groups.filter((group) => {
    const languages = group.reports.flatMap((it) => it.languages.flatMap(({ english, own }) => [english, own]));
    const text = plain([group.test, group.year, group.grade, ...group.notes, ...languages].join(' '));
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * What a report's button is called: each language in itself, and in the user's own language where that
 * says something new ("Español · Spanish").
 */
export function languageNames(row: Pick<ReportRow, 'languages'>, words: Words): string {
  return row.languages
    .map(({ code, english, own }) => {
      if (own === '') return words.t('languageNotStated');
      const ours = code === undefined ? english : (words.language(code) ?? english);
      return ours.toLowerCase() === own.toLowerCase() ? own : `${own} · ${ours}`;
    })
    .join(' + ');
}

/**
 * What one press opens of what is listed: the newest year's reports in each of its languages, and all. Where a test has a
 * PDF, its other formats are only in all.
 */
export function lots(groups: readonly ReportGroup[], words: Words): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const year = groups[0]?.year ?? '';
  const newest = groups
    .filter((group) => group.year === year)
    .flatMap(({ reports }) => {
      const pdfs = reports.filter(({ format }) => format === 'PDF');
      return pdfs.length > 0 ? pdfs : reports;
    });
  // English first here, too, whichever language the first test has.
  for (const row of newest.sort((a, b) => rank(a).localeCompare(rank(b)))) {
    const name = words.t('openYear', year, languageNames(row, words));
    found.set(name, [...(found.get(name) ?? []), row.id]);
  }
  const all = groups.flatMap(({ reports }) => reports.map(({ id }) => id));
  return found.set(words.counted('openAll', all.length), all);
}
