import { createHash } from 'node:crypto';
import { type ReportTexts, textsIn } from './report-texts.ts';
import { SCHOOL } from './school.ts';
import { type SimulatedReport, type SimulatedStudent, STUDENTS } from './students.ts';

/** A report and the student it is of. */
export interface ReportFile {
  readonly student: SimulatedStudent;
  readonly report: SimulatedReport;
}

/** One page of a report: the texts in one language, and rows of label and value. */
export interface ReportPage {
  readonly texts: ReportTexts;
  readonly rows: readonly { readonly label: string; readonly value: string }[];
}

/** One page for each language of the file. */
export function pagesOf({ student, report }: ReportFile): readonly ReportPage[] {
  const languages = typeof report.language === 'string' ? [report.language] : report.language;
  const more = Array.from({ length: Math.max(0, (report.pages ?? 0) - languages.length) }, () => languages[0] ?? 'ENG');
  return [...languages, ...more].map((code) => {
    const texts = textsIn(code);
    return {
      texts,
      rows: [
        { label: texts.student, value: student.name },
        { label: texts.ssid, value: `••••••${student.ssid.slice(-4)}` },
        { label: texts.test, value: report.testName ?? report.type },
        { label: texts.year, value: report.year },
        { label: texts.grade, value: String(Number(report.grade)) },
      ],
    };
  });
}

/** Absolute path of a report on the file host. It tells nothing of the student. */
export function pathOf({ student, report }: ReportFile): string {
  const name = createHash('sha256')
    .update(`${student.ssid}/${student.reports.indexOf(report)}`)
    .digest('hex');
  return `/${report.year}/${name.slice(0, 32)}.${report.format.toLowerCase()}`;
}

const BY_PATH = new Map(
  [...STUDENTS, ...SCHOOL].flatMap((student) =>
    student.reports.map((report): [string, ReportFile] => {
      const file = { student, report };
      return [pathOf(file), file];
    }),
  ),
);

/** A file of the same format, of another student. */
export function anothersFile(path: string): ReportFile | undefined {
  const asked = fileAt(path);
  return [...BY_PATH.values()].find(
    ({ student, report }) => student !== asked?.student && report.format === asked?.report.format,
  );
}

export function fileAt(path: string): ReportFile | undefined {
  return BY_PATH.get(path);
}
