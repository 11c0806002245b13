import type { ReportRow } from '@/utils/links/report-row';

/** The usual short form of a test: what is in parentheses at the end of its name, or all of it. */
const SHORT = /\(([^()]{2,12})\)\s*$/;

/** Tells six tabs apart, and is kept in the browser's history: no name, no SSID, only its last four digits. */
export function tabTitle({ test, year, languages }: ReportRow, lastFour: string): string {
  const what = `${SHORT.exec(test)?.[1] ?? test} ${year}`.slice(0, 60).trim();
  return [what, languages.map(({ own }) => own).join(' + '), `…${lastFour}`].filter(Boolean).join(' · ');
}
