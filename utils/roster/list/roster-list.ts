import type { Ssid } from '@/utils/ssid';
import type { Cells, Columns } from './columns';
import { columnUse } from './heads';
import { type NumberFault, plainText, readStudentNumber } from './student-number';

/** One student of a list, as the list has it. */
export interface RosterEntry {
  /** Its row in what was given, from 1. */
  readonly row: number;
  readonly ssid: Ssid;
  /** As given; empty where the list has none. */
  readonly name: string;
  readonly localId: string;
  /** Its file keeps the row out of sight; a person wants it all the same. */
  readonly isHidden?: true | undefined;
}

export type LeftOutWhy =
  | NumberFault
  /** May be one with a zero that was lost. */
  | 'nineDigits'
  | 'twice'
  | 'doNotRelease'
  /** Its file keeps the row out of sight: a filtered list means what it shows. */
  | 'hidden'
  | 'aboveHead'
  | 'headAgain';

/** A line that is not used, and why. */
export interface LeftOut {
  readonly row: number;
  readonly why: LeftOutWhy;
  /** What tells a person which line it is: the name if there is one, else what stands there, long numbers masked. */
  readonly shown: string;
  /** For `twice`: the row in which the student is used. */
  readonly firstRow?: number | undefined;
  /** For `nineDigits`: the student, should the zero be put back. */
  readonly withZero?: RosterEntry | undefined;
}

export interface RosterList {
  readonly entries: readonly RosterEntry[];
  readonly leftOut: readonly LeftOut[];
}

export interface ListRules {
  /** The user said that numbers of nine digits have lost a zero. */
  readonly restoreZeros: boolean;
  /** The user wants those, too, whom the file keeps out of sight. */
  readonly includeHidden?: boolean | undefined;
  /** Records of students marked "Do Not Release" may be had (a setting of administrators). */
  readonly allowDoNotRelease: boolean;
}

/**
 * The students of a table, in its order, and every other line of it with its reason. Blank lines are no lines.
 * @param hiddenRows places of rows that its file keeps out of sight
 */
export function readList(
  rows: readonly Cells[],
  columns: Columns,
  rules: ListRules,
  hiddenRows: readonly number[] = [],
): RosterList {
  const hidden = new Set(hiddenRows);
  const entries: RosterEntry[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Map<string, number>();
  for (const [index, cells] of rows.entries()) {
    // A line of dashes is as good as none.
    if (index === columns.head || !cells.some((cell) => /[\p{L}\p{N}]/u.test(plainText(cell)))) continue;
    const row = index + 1;
    const out = (why: LeftOutWhy, more: Partial<LeftOut> = {}) =>
      leftOut.push({ row, why, shown: shownOf(cells, why === 'aboveHead' ? undefined : columns), ...more });
    if (columns.head !== undefined && index < columns.head) {
      out('aboveHead');
      continue;
    }
    const cell = columns.ssid === undefined ? '' : (cells[columns.ssid] ?? '');
    const read = readStudentNumber(cell);
    if (read.kind === 'fault') {
      out(columnUse(cell) === 'ssid' ? 'headAgain' : read.why);
      continue;
    }
    const entry: RosterEntry = {
      row,
      ssid: read.ssid,
      name: nameOf(cells, columns) || nameAround(read.around),
      // A number that a spreadsheet has kept as one.
      localId: textAt(cells, columns.localId).replace(/^(\d+)\.0{1,2}$/, '$1'),
      ...(hidden.has(index) && { isHidden: true }),
    };
    if (entry.isHidden && rules.includeHidden !== true) {
      out('hidden');
    } else if (isMarked(textAt(cells, columns.doNotRelease)) && !rules.allowDoNotRelease) {
      out('doNotRelease');
    } else if (read.kind === 'nineDigits' && !rules.restoreZeros) {
      out('nineDigits', { withZero: entry });
    } else {
      const firstRow = seen.get(read.ssid.reveal());
      if (firstRow !== undefined) out('twice', { firstRow });
      else {
        seen.set(read.ssid.reveal(), row);
        entries.push(entry);
      }
    }
  }
  return { entries, leftOut };
}

/** A list with another page of it behind it. Students that are there already are not repeated. */
export function withMore(list: RosterList, more: RosterList, rowsBefore: number): RosterList {
  const known = new Set(list.entries.map(({ ssid }) => ssid.reveal()));
  const moved = <T extends { readonly row: number }>(one: T): T => ({ ...one, row: one.row + rowsBefore });
  return {
    entries: [...list.entries, ...more.entries.filter(({ ssid }) => !known.has(ssid.reveal())).map(moved)],
    leftOut: [
      ...list.leftOut,
      ...more.leftOut.map((one) => ({
        ...moved(one),
        ...(one.firstRow !== undefined && { firstRow: one.firstRow + rowsBefore }),
        ...(one.withZero && { withZero: moved(one.withZero) }),
      })),
    ],
  };
}

/** What stands in one cell with the number, if it is no label of it and no count. */
function nameAround(around: string): string {
  const text = around.replace(/^[\s,;:|.-]+|[\s,;:|-]+$/g, '').replace(/^\d+[.)]\s*/, '');
  return /\p{L}{2}/u.test(text) && columnUse(text) === undefined ? text : '';
}

function nameOf(cells: Cells, { name, lastName, firstName }: Columns): string {
  const last = textAt(cells, lastName);
  const first = textAt(cells, firstName);
  // "First" and "Last" beside a "Name" that says the same: the parts are safer to sort and to name files by.
  if (last !== '' && first !== '') return `${last}, ${first}`;
  return textAt(cells, name) || last || first;
}

function textAt(cells: Cells, column: number | undefined): string {
  return column === undefined ? '' : plainText(cells[column] ?? '').slice(0, 120);
}

function isMarked(text: string): boolean {
  return text !== '' && !/^(?:n|no|false|0|-)$/i.test(text);
}

function shownOf(cells: Cells, columns: Columns | undefined): string {
  const name = columns === undefined ? '' : nameOf(cells, columns);
  const number = columns?.ssid === undefined ? '' : plainText(cells[columns.ssid] ?? '');
  const parts = name === '' && number === '' ? cells.map(plainText) : [name, number];
  return masked(parts.filter(Boolean).join(' · ')).slice(0, 100);
}

/** Of a long number the last four digits stay. */
function masked(text: string): string {
  return text.replace(/\d{5,}/g, (digits) => '•'.repeat(digits.length - 4) + digits.slice(-4));
}
