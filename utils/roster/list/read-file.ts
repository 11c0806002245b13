import { type Cells, findColumns } from './columns';
import { columnUse } from './heads';
import { decodeText, tableOfText } from './read-text';
import { readStudentNumber } from './student-number';

/** More bytes are no list of a school. */
const LARGEST_BYTES = 20 * 1024 * 1024;

/**
 * The table in a file: a sheet of a workbook, or text with signs between its cells.
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

/** A column that says so is worth more than one that looks so: lists of staff have numbers of ten digits, too. */
const NAMED_IS_WORTH = 1_000_000;

/** Of several tables, the one whose column of state numbers has the most of them; the first where none has any. */
export function mostStudents(tables: readonly Cells[][]): Cells[] {
  const counted = tables.map((rows) => ({ rows, count: studentsIn(rows) }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best), counted[0] ?? { rows: [], count: 0 })
    .rows;
}

function studentsIn(rows: readonly Cells[]): number {
  const { head, ssid } = findColumns(rows);
  if (ssid === undefined) return 0;
  const isNamed = head !== undefined && columnUse(rows[head]?.[ssid] ?? '') === 'ssid';
  const count = rows.filter((cells) => readStudentNumber(cells[ssid] ?? '').kind === 'ssid').length;
  return isNamed && count > 0 ? count + NAMED_IS_WORTH : count;
}

/** A cell of a workbook as text. Numbers keep all their digits. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(0) : String(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
