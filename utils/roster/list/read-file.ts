import { findColumns } from './columns';
import type { GivenTable } from './given-table';
import { columnUse } from './heads';
import { decodeText, givenText } from './read-text';
import { readStudentNumber } from './student-number';

/** More bytes are no list of a school. */
const LARGEST_BYTES = 20 * 1024 * 1024;

/**
 * The tables in a file: the sheets of a workbook, or text with signs between its cells. The one that is meant comes first;
 * others are there if they have students, too.
 * @param readWorkbook reads a workbook; loaded only when there is one
 * @returns undefined for what can't be read; else one table at least
 */
export async function tablesOfFile(
  file: Blob,
  readWorkbook: (file: Blob) => Promise<readonly GivenTable[]>,
): Promise<readonly GivenTable[] | undefined> {
  if (file.size > LARGEST_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [a, b] = bytes;
  try {
    // A workbook is a zip. An old one (.xls) is none: it has to be saved anew.
    if (a === 0x50 && b === 0x4b) return withStudents(await readWorkbook(file));
    if (a === 0xd0 && b === 0xcf) return undefined;
    return [givenText(decodeText(bytes))];
  } catch {
    return undefined;
  }
}

/** A column that says so is worth more than one that looks so: lists of staff have numbers of ten digits, too. */
const NAMED_IS_WORTH = 1_000_000;

/**
 * Of several tables, the one whose column of state numbers has the most of them; the first where none has any. Behind it the
 * others with such numbers. What a person does not see in Excel (last year's list on a hidden sheet) is not meant, unless
 * there is nothing else.
 */
export function withStudents(tables: readonly GivenTable[]): GivenTable[] {
  const counted = tables.map((table) => ({ table, count: worthOf(table) }));
  const ranked = counted.toSorted(
    (a, b) => Number(a.table.sheet?.isHidden ?? false) - Number(b.table.sheet?.isHidden ?? false) || b.count - a.count,
  );
  const [first = { table: { rows: [] } }, ...others] = ranked;
  return [first.table, ...others.flatMap(({ table, count }) => (count > 0 ? [table] : []))];
}

/** Students in the rows of a table that can be seen: a filtered list means what it shows. */
export function studentsIn({ rows, hiddenRows = [], hiddenColumns }: GivenTable): number {
  const { ssid } = findColumns(rows, hiddenColumns);
  if (ssid === undefined) return 0;
  const hidden = new Set(hiddenRows);
  return rows.filter((cells, at) => !hidden.has(at) && readStudentNumber(cells[ssid] ?? '').kind === 'ssid').length;
}

function worthOf(table: GivenTable): number {
  const { head, ssid } = findColumns(table.rows, table.hiddenColumns);
  const isNamed = ssid !== undefined && head !== undefined && columnUse(table.rows[head]?.[ssid] ?? '') === 'ssid';
  // A list of which all is hidden is still more of a list than a cover.
  const count = studentsIn(table) || studentsIn({ ...table, hiddenRows: [] }) / NAMED_IS_WORTH;
  return isNamed && count > 0 ? count + NAMED_IS_WORTH : count;
}

/** A cell of a workbook as text. Numbers keep all their digits. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(0) : String(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
