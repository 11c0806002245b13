import type { ReportRow } from '@/utils/links/report-row';

/** The usual short form of a test, and what follows it: "California Alternate Assessment (CAA) for ELA". */
const SHORT = /^.*\(([A-Z]{2,12})\)(.*)$/;
/** As much of a test's name as leaves a tab room for the rest. */
const LONGEST_NAME = 48;

/** Tells six tabs apart, and is kept in the browser's history: no name, no SSID, only its last four digits. */
export function tabTitle({ test, year, languages, format }: ReportRow, lastFour: string): string {
  const name = test.replace(SHORT, '$1$2').slice(0, LONGEST_NAME).trim();
  const inLanguages = languages.map(({ own }) => own).join(' + ');
  // Most are PDFs; a web page or a video of the same report has a tab of its own.
  const as = format === 'PDF' ? '' : format;
  return [`${name} ${year}`.trim(), inLanguages, as, `…${lastFour}`].filter(Boolean).join(' · ');
}
