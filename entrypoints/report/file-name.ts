import type { ShownFile } from '@/utils/links/report-file';
import type { ReportRow } from '@/utils/links/report-row';

/** What no file system, or no reader of a file's name, can do with. */
const UNFIT = /[\\/:*?"<>|\p{C}]+/gu;

/** A name for the saved file that tells reports of one student apart. */
export function fileName({ test, year, languages }: ReportRow, lastFour: string, file: ShownFile): string {
  const extension = file.kind === 'video' ? (/\/(webm)/.exec(file.blob.type)?.[1] ?? 'mp4') : file.kind;
  const parts = [test, year, ...languages.map(({ english }) => english), lastFour];
  return `${parts.join(' ').replace(UNFIT, ' ').replace(/\s+/g, ' ').slice(0, 120).trim()}.${extension}`;
}
