import type { Cells } from './columns';
import { decodeText, tableOfText } from './read-text';

/** More bytes are no list of a school. */
const LARGEST_BYTES = 20 * 1024 * 1024;

/**
 * The table in a file: a workbook's first sheet, or text with signs between its cells.
 * @param readWorkbook reads a workbook; loaded only when there is one
 */
export async function tableOfFile(
  file: Blob,
  readWorkbook: (file: Blob) => Promise<Cells[]>,
): Promise<Cells[] | undefined> {
  if (file.size > LARGEST_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [a, b] = bytes;
  try {
    // A workbook is a zip. An old one (.xls) is none: it has to be saved anew.
    if (a === 0x50 && b === 0x4b) return await readWorkbook(file);
    if (a === 0xd0 && b === 0xcf) return undefined;
    return tableOfText(decodeText(bytes));
  } catch {
    return undefined;
  }
}

/** A cell of a workbook as text. Numbers keep all their digits. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(0) : String(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
