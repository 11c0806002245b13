import { nameIn } from '@/utils/sis/find/names';
import { type ColumnUse, columnUse, localIdRank } from './heads';
import { plainText, readStudentNumber } from './student-number';

export type Cells = readonly string[];

/** Where in a table the students are: the row of heads (undefined: there is none) and the column of each use. */
export interface Columns {
  readonly head: number | undefined;
  /** undefined: nobody can tell; the user chooses. */
  readonly ssid: number | undefined;
  readonly name?: number | undefined;
  readonly lastName?: number | undefined;
  readonly firstName?: number | undefined;
  readonly localId?: number | undefined;
  readonly doNotRelease?: number | undefined;
}

/** Titles, dates and filters of an export stand in so many rows above the heads, at most. */
const ROWS_ABOVE = 40;
/** So many rows tell what a column holds. */
const ROWS_TRIED = 400;
/** A column without a head is the students' numbers if so many of its cells are. */
const MOST = 0.6;

/**
 * Finds the columns by their heads and by what stands below them: among those that a person sees first, and in hidden ones
 * what there is nowhere else. Whose records are not to be released counts wherever it is said.
 */
export function findColumns(rows: readonly Cells[], hidden: readonly number[] = []): Columns {
  const all = columnsIn(rows);
  if (hidden.length === 0) return all;
  const seen = columnsIn(rows.map((cells) => cells.map((cell, at) => (hidden.includes(at) ? '' : cell))));
  if (seen.ssid === undefined) return all;
  const isNamed = seen.name ?? seen.lastName ?? seen.firstName;
  return {
    ...(isNamed === undefined ? all : seen),
    ...{ head: seen.head, ssid: seen.ssid, localId: seen.localId ?? all.localId, doNotRelease: all.doNotRelease },
  };
}

function columnsIn(rows: readonly Cells[]): Columns {
  const head = headRow(rows);
  const body = rows.slice(head === undefined ? 0 : head + 1, (head ?? 0) + 1 + ROWS_TRIED);
  const uses = head === undefined ? [] : (rows[head] ?? []).map(columnUse);
  const named = indexesOf(uses, 'ssid');
  const ssid = named.length > 0 ? bestOf(named, body) : onlyNumbers(body, uses);
  const first = (use: ColumnUse) => indexesOf(uses, use).find((index) => index !== ssid);
  return {
    head,
    ssid,
    name: first('name') ?? (head === undefined ? onlyNames(body, ssid) : undefined),
    lastName: first('lastName'),
    firstName: first('firstName'),
    localId: localIdAmong(indexesOf(uses, 'localId'), head === undefined ? [] : (rows[head] ?? [])),
    doNotRelease: first('doNotRelease'),
  };
}

/** The first row that names the number's column; else the first that names two other columns. */
function headRow(rows: readonly Cells[]): number | undefined {
  let second: number | undefined;
  for (const [index, cells] of rows.slice(0, ROWS_ABOVE).entries()) {
    // A row with a student in it is no row of heads.
    if (cells.some((cell) => readStudentNumber(cell).kind === 'ssid')) break;
    const uses = cells.map(columnUse).filter((use) => use !== undefined);
    // "Student: Avila, Marisol" above a table is no head: a head stands among others, or alone in its column.
    if (uses.includes('ssid')) return index;
    if (uses.length >= 2) second ??= index;
  }
  return second;
}

function localIdAmong(columns: readonly number[], heads: Cells): number | undefined {
  const rank = (column: number) => localIdRank(heads[column] ?? '');
  return columns.reduce<number | undefined>(
    (best, one) => (best === undefined || rank(one) > rank(best) ? one : best),
    undefined,
  );
}

/** The one column that holds names as lists write them, "Avila, Marisol"; undefined when there is none, or two. */
function onlyNames(body: readonly Cells[], ssid: number | undefined): number | undefined {
  const width = Math.max(0, ...body.map((cells) => cells.length));
  const found = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const filled = body.map((cells) => plainText(cells[column] ?? '')).filter(Boolean);
    const names = filled.filter((text) => nameIn(text)?.isReversed === true);
    return column !== ssid && names.length > 0 && names.length >= filled.length * MOST;
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Of several columns that are called so, the one with the most numbers in it. */
function bestOf(columns: readonly number[], body: readonly Cells[]): number | undefined {
  const count = (column: number) => share(body, column).usable;
  return [...columns].sort((a, b) => count(b) - count(a) || a - b)[0];
}

/** The one column that holds such numbers; undefined when there is none, or two that do (unformatted phones do). */
function onlyNumbers(body: readonly Cells[], uses: readonly (ColumnUse | undefined)[]): number | undefined {
  const width = Math.max(0, ...body.map((cells) => cells.length));
  const found = Array.from({ length: width }, (_, column) => column).filter((column) => {
    const { usable, filled } = share(body, column);
    return uses[column] === undefined && usable > 0 && usable >= filled * MOST;
  });
  return found.length === 1 ? found[0] : undefined;
}

function share(body: readonly Cells[], column: number): { usable: number; filled: number } {
  let usable = 0;
  let filled = 0;
  for (const cells of body) {
    const text = cells[column]?.trim() ?? '';
    if (text === '') continue;
    filled += 1;
    const read = readStudentNumber(text);
    if (read.kind !== 'fault' || read.why === 'scientific') usable += 1;
  }
  return { usable, filled };
}

function indexesOf(uses: readonly (ColumnUse | undefined)[], use: ColumnUse): number[] {
  return uses.flatMap((one, index) => (one === use ? [index] : []));
}
