import { attributeOf, closest, isElement, matches, parentOf, query, queryAll, textOf } from '@/utils/sis/page/dom';
import type { Sight, Value } from '@/utils/sis/page/field-content';
import { CELL, linesIn } from '@/utils/sis/page/line';
import { once } from '@/utils/sis/page/once';
import { valueAmong } from './speech';

export const ROW = 'tr,[role="row"]';
const TABLE = 'table,[role="table"],[role="grid"],[role="treegrid"]';
/** Rows read of a table. */
const ROWS_READ = 3_000;

type Numbered = Value & { readonly kind: 'ssid' };

/** A table in one reading of a page: of a thousand labels in it each asks for the same. */
interface Table {
  /** Its own rows in the order of the page, without those of tables inside. */
  readonly rows: readonly Element[];
  readonly places: ReadonlyMap<Element, number>;
  /** The SSID-like numbers of a column with the places of their rows, by the column's index, or the grid's own for it. */
  readonly columns: Map<number | string, readonly (readonly [place: number, value: Numbered])[]>;
}

export const cellsOf = (row: Element): Element[] => queryAll(row, CELL).filter((cell) => closest(cell, ROW) === row);

const tableOf = (row: Element, sight: Sight): Table => tableIn(closest(row, TABLE) ?? parentOf(row) ?? row, sight);

const tableIn = once((around: Node): Table => {
  const own = isElement(around) && matches(around, TABLE) ? around : null;
  const rows = queryAll(around, ROW)
    .filter((one) => closest(one, TABLE) === own)
    .slice(0, ROWS_READ);
  const [row, second] = rows;
  if (row && !second) rows.push(...rowsApart(row, around));
  return { rows, places: new Map(rows.map((one, place) => [one, place])), columns: new Map() };
});

/** Of heads in a table of their own, the rows: those near it with as many cells. */
function rowsApart(heads: Element, table: Node): Element[] {
  const cells = cellsOf(heads);
  if (!areHeads(cells)) return [];
  let grid: Node | null = table;
  for (let level = 0; grid !== null && level < 3; level += 1) grid = parentOf(grid);
  return queryAll(grid ?? table, ROW)
    .filter((one) => closest(one, TABLE) !== table && cellsOf(one).length === cells.length)
    .slice(0, ROWS_READ);
}

/** The first rows of a row's table. */
export const firstRows = (row: Element, count: number, sight: Sight): readonly Element[] =>
  tableOf(row, sight).rows.slice(0, count);

export const areHeads = (cells: readonly Element[]): boolean =>
  cells.length > 1 && cells.every((one) => matches(one, 'th,[role="columnheader"]'));

/** The heading of the column in which a cell of a row stands. */
export function headOver(row: Element, cell: Element | undefined, sight: Sight): Element | undefined {
  const heads = cellsOf(firstRows(row, 1, sight)[0] ?? row);
  const cells = cellsOf(row);
  return areHeads(heads) && !areHeads(cells) ? heads[cells.indexOf(cell as Element)] : undefined;
}

/** The row behind a row in its table. */
export function rowBelow(row: Element, sight: Sight): Element | undefined {
  const { rows, places } = tableOf(row, sight);
  return rows[(places.get(row) ?? rows.length) + 1];
}

/** Whether the row below one is all that belongs to it: the last of its table, or with another row of labels behind it. */
export const isOneBelow = once((row: Element, sight: Sight): boolean => {
  const { rows, places } = tableOf(row, sight);
  const at = places.get(row) ?? rows.length;
  const next = rows[at + 2];
  return rows.length === at + 2 || (rows.length > at + 3 && next !== undefined && cellsOf(next).every(isLabelLike));
});

/** Whether a row is the one below a row of heads: `row` of a list, `cell` where the heads may be labels of fields. */
export function belowHeads(row: Element, sight: Sight): 'row' | 'cell' | undefined {
  const { rows, places } = tableOf(row, sight);
  const over = rows[(places.get(row) ?? 0) - 1];
  const heads = over && isOneBelow(over, sight) ? cellsOf(over) : [];
  if (heads.length !== cellsOf(row).length) return undefined;
  if (areHeads(heads)) return 'row';
  return heads.length > 2 && heads.every(isLabelLike) ? 'cell' : undefined;
}

const isLabelLike = (cell: Element): boolean => {
  const text = (textOf(cell) ?? '').trim();
  return /^[^\d,]+$/.test(text) && query(cell, 'input') === undefined;
};

/** The number that a grid gives a column, which may not draw all of them; else its place in the row. */
const columnOf = (cell: Element, index: number): number | string => attributeOf(cell, 'aria-colindex') ?? index;

/** The SSID-like numbers in the cells below a cell of a row, each once. */
export function columnBelow(row: Element, index: number, sight: Sight): Numbered[] {
  const named = columnOf(cellsOf(row)[index] ?? row, index);
  const table = tableOf(row, sight);
  const from = table.places.get(row) ?? ROWS_READ;
  const column = table.columns.get(named) ?? numbersIn(table.rows, named, sight);
  table.columns.set(named, column);
  const found = new Map<string, Numbered>();
  for (const [place, value] of column) if (place > from) found.set(value.ssid.reveal(), value);
  return [...found.values()];
}

function numbersIn(rows: readonly Element[], index: number | string, sight: Sight): (readonly [number, Numbered])[] {
  const numbers: (readonly [number, Numbered])[] = [];
  for (const [place, row] of rows.entries()) {
    const cell = cellsOf(row).find((one, at) => columnOf(one, at) === index);
    if (!cell || !(/\d{10}/.test(textOf(cell) ?? '') || query(cell, 'input'))) continue;
    const value = valueAmong(linesIn(cell, sight), cell);
    if (value.kind === 'ssid') numbers.push([place, value]);
  }
  return numbers;
}
