import type { ReportRow } from '@/utils/links/report-row';

/** What no file system, or no reader of a file's name, can do with. */
const UNFIT = /[\\/:*?"<>|\p{C}]+/gu;

/** A name for the saved file that tells reports of one student apart. */
export function fileName({ test, year, languages }: ReportRow, lastFour: string): string {
  const parts = [test, year, ...languages.map(({ english }) => english), lastFour];
  return `${parts.join(' ').replace(UNFIT, ' ').replace(/\s+/g, ' ').slice(0, 120).trim()}.pdf`;
}
