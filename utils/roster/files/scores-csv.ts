import Papa from 'papaparse';
import { csvLine } from '@/utils/activity/csv';
import type { ReportRow } from '@/utils/links/report-row';
import type { RosterEntry } from '@/utils/roster/list/roster-list';

export const SCORES_CSV = 'paperless-scores.csv';

/** One line of the table that goes with the files: which file is of whom, or why there is none. */
export interface ScoresLine {
  readonly entry: RosterEntry;
  /** undefined: there is no report of this student. */
  readonly report?: ReportRow | undefined;
  readonly file?: string | undefined;
  readonly pages?: number | undefined;
  readonly bytes?: number | undefined;
  /** In words. */
  readonly outcome: string;
}

const HEADS = [
  ...['row', 'name', 'local ID', 'last four digits', 'school year', 'test', 'language'],
  ...['file', 'pages', 'bytes', 'outcome'],
] as const;

/** As a spreadsheet reads it: with the mark that says UTF-8. */
export function scoresCsv(lines: readonly ScoresLine[]): string {
  return `\ufeff${csvLine([...HEADS])}${lines.map(csvOf).join('')}`;
}

function csvOf({ entry, report, file = '', pages, bytes, outcome }: ScoresLine): string {
  const { row, name, localId, ssid } = entry;
  return csvLine([
    ...[String(row), name, localId, ssid.lastFour],
    ...[report?.year ?? '', report?.test ?? '', report === undefined ? '' : languagesOf(report)],
    ...[file, pages?.toString() ?? '', bytes?.toString() ?? '', outcome],
  ]);
}

/** A file that an earlier run has written, by what its table says. */
export interface DoneFile {
  readonly file: string;
  readonly bytes: number;
  readonly pages: number;
}

/** What the table of a folder says is done. The folder is the state: whether the file is there is looked at apart. */
export function doneFiles(csv: string): (entry: RosterEntry, report: ReportRow) => DoneFile | undefined {
  const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter: ',' });
  const [heads = [], ...lines] = data;
  const at = (line: readonly string[], head: (typeof HEADS)[number]) => line[heads.indexOf(head)] ?? '';
  const done = new Map<string, DoneFile>();
  for (const line of lines) {
    const file = at(line, 'file');
    if (file === '') continue;
    const key = [
      ...[at(line, 'name'), at(line, 'local ID'), at(line, 'last four digits')],
      ...[at(line, 'school year'), at(line, 'test'), at(line, 'language')],
    ];
    done.set(keyOf(key), { file, bytes: Number(at(line, 'bytes')), pages: Number(at(line, 'pages')) });
  }
  return (entry, report) =>
    done.get(
      keyOf([
        ...[safe(entry.name), safe(entry.localId), entry.ssid.lastFour],
        ...[safe(report.year), safe(report.test), safe(languagesOf(report))],
      ]),
    );
}

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
