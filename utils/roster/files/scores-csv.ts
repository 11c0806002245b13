import Papa from 'papaparse';
import { csvLine } from '@/utils/activity/csv';
import type { ReportRow } from '@/utils/links/report-row';
import type { RosterEntry } from '@/utils/roster/list/roster-list';

export const SCORES_CSV = 'paperless-scores.csv';

/** Whether a file is under a password: none, one for all files, or one for its student. */
export type Protection = 'none' | 'shared' | 'own';

/** One line of the table that goes with the files: which file is of whom, or why there is none. */
export interface ScoresLine {
  readonly entry: RosterEntry;
  /** undefined: there is no report of this student. */
  readonly report?: ReportRow | undefined;
  readonly file?: string | undefined;
  readonly pages?: number | undefined;
  readonly bytes?: number | undefined;
  readonly protection?: Protection | undefined;
  /** In words. */
  readonly outcome: string;
  /** Stands for the student, in this browser alone: by it a later run knows what is done. */
  readonly check?: string | undefined;
}

const HEADS = [
  ...['row', 'name', 'local ID', 'last four digits', 'school year', 'test', 'grade', 'language'],
  ...['file', 'pages', 'bytes', 'password', 'outcome', 'check'],
] as const;
type Head = (typeof HEADS)[number];

/**
 * As a spreadsheet reads it: with the mark that says UTF-8.
 * @param others lines of a former table, as they stood in it
 */
export function scoresCsv(lines: readonly ScoresLine[], others: readonly string[] = []): string {
  return `\ufeff${csvLine([...HEADS])}${lines.map(csvOf).join('')}${others.join('')}`;
}

function csvOf(line: ScoresLine): string {
  const { entry, report, file = '', pages, bytes, protection, outcome, check = '' } = line;
  const { row, name, localId, ssid } = entry;
  return csvLine([
    ...[String(row), name, localId, ssid.lastFour],
    ...[report?.year ?? '', report?.test ?? '', report?.grade ?? ''],
    ...[report === undefined ? '' : languagesOf(report)],
    ...[file, pages?.toString() ?? '', bytes?.toString() ?? '', protection ?? '', outcome, check],
  ]);
}

/** A file that an earlier run has written, by what its table says. */
export interface DoneFile {
  readonly file: string;
  readonly bytes: number;
  readonly pages: number;
  readonly protection: Protection;
}

/** What a folder's table says is done. The folder is the state: whether a file is there is looked at apart. */
export interface FormerTable {
  /**
   * The newest file of a report under such a password.
   * @param check stands for the student. A name, or four digits, may be two students'
   */
  done(check: string, report: ReportRow, protection: Protection): DoneFile | undefined;
  /** The lines of other files than these, to be kept. */
  othersThan(files: Iterable<string>): string[];
}

export function readScoresCsv(csv: string): FormerTable {
  const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter: ',' });
  const [heads = [], ...all] = data;
  const at = (line: readonly string[], head: Head) => line[heads.indexOf(head)] ?? '';
  const lines = all.filter((line) => at(line, 'file') !== '');
  const done = new Map<string, DoneFile>();
  for (const line of lines) {
    const check = at(line, 'check');
    if (check === '') continue;
    const password = at(line, 'password');
    const protection = password === 'shared' || password === 'own' ? password : 'none';
    const report = [at(line, 'school year'), at(line, 'test'), at(line, 'grade'), at(line, 'language')];
    const key = keyOf([check, protection, ...report]);
    // Each run's own lines stand before those that it found.
    if (done.has(key)) continue;
    const sizes = { bytes: Number(at(line, 'bytes')), pages: Number(at(line, 'pages')) };
    done.set(key, { file: at(line, 'file'), ...sizes, protection });
  }
  return {
    done: (check, report, protection) =>
      done.get(
        keyOf([
          ...[check, protection, safe(report.year), safe(report.test)],
          ...[safe(report.grade ?? ''), safe(languagesOf(report))],
        ]),
      ),
    othersThan(files) {
      const named = new Set(files);
      const others = lines.filter((line) => !named.has(at(line, 'file')));
      return others.map((line) => csvLine(HEADS.map((head) => at(line, head))));
    },
  };
}

/** In English, as the heads are, whatever the browser speaks: a later run knows by it what is done. */
function languagesOf({ languages }: ReportRow): string {
  return languages.map(({ english }) => english).join(' + ');
}

/** As `csvLine` writes it: with the apostrophe that keeps a spreadsheet from running it. */
function safe(text: string): string {
  return Papa.parse<string[]>(csvLine([text]), { delimiter: ',' }).data[0]?.[0] ?? '';
}

function keyOf(values: readonly string[]): string {
  return JSON.stringify(values);
}
