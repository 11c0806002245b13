import {
  attributeOf,
  childrenOf,
  closest,
  holds,
  isElement,
  matches,
  nameOf,
  parentOf,
  query,
  queryAll,
  textOf,
} from '@/utils/sis/page/dom';
import type { Sight, Value } from '@/utils/sis/page/field-content';
import { CELL, linesIn } from '@/utils/sis/page/line';
import { once } from '@/utils/sis/page/once';
import { isRendered } from '@/utils/sis/page/visibility';
import { isFieldLabel } from './names';
import { firstLooksOf, looksOf } from './person/box';
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
  /** The column in which each cell begins, where cells reach over several columns or rows. */
  readonly starts: ReadonlyMap<Element, number>;
  /** The cells of a column with the places of their rows, by the column's index, or the grid's own for it. */
  readonly cells: Map<number | string, readonly (readonly [place: number, cell: Element])[]>;
  /** The SSID-like numbers of a column with the places of their rows, by the column's index, or the grid's own for it. */
  readonly columns: Map<number | string, readonly (readonly [place: number, value: Numbered])[]>;
}

/** The cells of a row, without those of tables inside. */
export const cellsOf = (row: Element): readonly Element[] =>
  nameOf(row) === 'tr'
    ? childrenOf(row).filter(isCell)
    : queryAll(row, CELL).filter((cell) => closest(cell, ROW) === row);

const isCell = (node: Node): node is Element => isElement(node) && /^t[dh]$/.test(nameOf(node));

const tableOf = once(
  (row: Element, sight: Sight): Table => tableIn(closest(row, TABLE) ?? parentOf(row) ?? row, sight),
);

const tableIn = once((around: Node): Table => {
  const own = isElement(around) && matches(around, TABLE) ? around : null;
  const rows = queryAll(around, ROW)
    .filter((one) => closest(one, TABLE) === own)
    .slice(0, ROWS_READ);
  const [row, second] = rows;
  if (row && !second) rows.push(...rowsApart(row, around));
  const places = new Map(rows.map((one, place) => [one, place]));
  return {
    rows,
    places,
    starts: query(around, SPANS) ? startsIn(rows) : new Map(),
    cells: new Map(),
    columns: new Map(),
  };
});

const SPANS = '[rowspan],[colspan]';

/** Over how many rows or columns a cell reaches. */
const spanOf = (cell: Element, name: 'rowspan' | 'colspan'): number =>
  Math.min(Math.max(Number.parseInt(attributeOf(cell, name) ?? '1', 10) || 1, 1), 100);

function startsIn(rows: readonly Element[]): Map<Element, number> {
  const starts = new Map<Element, number>();
  /** For how many rows more each column is taken by a cell above. */
  let taken: number[] = [];
  for (const row of rows) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while ((taken[column] ?? 0) > 0) column += 1;
      starts.set(cell, column);
      for (const end = column + spanOf(cell, 'colspan'); column < end; column += 1)
        taken[column] = spanOf(cell, 'rowspan');
    }
    taken = Array.from(taken, (left = 0) => Math.max(0, left - 1));
  }
  return starts;
}

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
  const heads =
    firstRows(row, 3, sight)
      .map(cellsOf)
      .find(({ length }) => length > 1) ?? cellsOf(row);
  const cells = cellsOf(row);
  if (!cell || !(areHeads(heads) || isCornered(heads, row)) || areHeads(cells) || heads === cells) return undefined;
  const { starts } = tableOf(row, sight);
  const column = starts.get(cell);
  if (column === undefined) return heads[cells.indexOf(cell)];
  return heads.findLast((head) => (starts.get(head) ?? 0) <= column);
}

/** Whether plain cells are heads: the first of them stands over labels, and says nothing, or that it does. */
const isCornered = ([corner, ...heads]: readonly Element[], row: Element): boolean =>
  corner !== undefined &&
  (/^(?:(?:data )?(?:field|item|element|changed?))?$/i.test((textOf(corner) ?? '').trim()) ||
    (heads.length > 1 && isOverNames(corner, heads)) ||
    isOverOne(corner, heads)) &&
  heads.length > 0 &&
  !holds(row, corner) &&
  heads.every((one) => /^[^\d:]+$/.test((textOf(one) ?? '').trim()));

/** "Student | Luis | Lia": whose column each is. */
const isOverNames = (corner: Element, heads: readonly Element[]): boolean =>
  /^(?:student|pupil|name|student name)$/i.test((textOf(corner) ?? '').trim()) &&
  heads.every(
    (one) => /^\p{Lu}\P{Lu}+(?: \p{Lu}\P{Lu}+)*$/u.test((textOf(one) ?? '').trim()) && !isFieldLabel(textOf(one) ?? ''),
  );

/** "Info | Luis": over the labels stands what they are of all together, and over their values whose they are. */
const isOverOne = (corner: Element, heads: readonly Element[]): boolean =>
  heads.length === 1 &&
  /^(?:info(?:rmation)?|details?|facts?|data|about|sign|what|label|key|attributes?|property)$/i.test(
    (textOf(corner) ?? '').trim(),
  );

/** Of the one row below a row of labels, the label over a cell. */
export const labelOver = (row: Element, cell: Element, sight: Sight): Element | undefined =>
  belowHeads(row, sight) ? cellAbove(row, cell, sight) : undefined;

/** The cell right above one. */
export function cellAbove(row: Element, cell: Element, sight: Sight): Element | undefined {
  const { rows, places, starts } = tableOf(row, sight);
  const over = rows[(places.get(row) ?? 0) - 1];
  if (!over) return undefined;
  // A cell that reaches down from the row of labels is none of this row's.
  const column = starts.get(cell);
  return column === undefined
    ? cellsOf(over)[cellsOf(row).indexOf(cell)]
    : cellsOf(over).find((one) => starts.get(one) === column);
}

/** Whether a row has a cell for each of its heads: as many columns, of which none goes on under the next head. */
export function isAsWide(row: Element, heads: Element, sight: Sight): boolean {
  const { starts } = tableOf(row, sight);
  const ends = (cells: readonly Element[]): number =>
    Math.max(...cells.map((cell, at) => (starts.get(cell) ?? at) + spanOf(cell, 'colspan')));
  const spans = (one: Element): boolean => queryAll(one, '[colspan]').length > 0;
  return ends(cellsOf(row)) === ends(cellsOf(heads)) && (spans(heads) || !spans(row));
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
  return (
    rows.length === at + 2 ||
    (rows.length > at + 3 && next !== undefined && beginsAnew(next, rows[at + 1], rows[at + 3]))
  );
});

/** Whether a table is fields: rows of labels, all of the same looks and others than what is below them, each over one row. */
export const isOfFieldRows = once((row: Element, sight: Sight): boolean => {
  const { rows, places } = tableOf(row, sight);
  const from = places.get(row) ?? rows.length;
  const all = rows.slice(from % 2);
  const labels = all.filter((_, at) => at % 2 === 0);
  const values = all.filter((_, at) => at % 2 === 1);
  const looks = rowLooksOf(row);
  return (
    labels.length > 1 &&
    labels.length === values.length &&
    labels.every(
      (one) =>
        rowLooksOf(one) === looks &&
        cellsOf(one).every((cell) => isLabelLike(cell) || NUMBERED_FIELD.test(textOf(cell) ?? '')),
    ) &&
    values.every((one) => rowLooksOf(one) !== looks)
  );
});

/** "Race 1", one of several fields of a student. */
const NUMBERED_FIELD = /^\s*(?:race|phone|address|alert|flag|program) ?\d\s*$/i;

const rowLooksOf = (row: Element): string => {
  const [cell] = cellsOf(row);
  return [
    looksOf(row),
    attributeOf(row, 'bgcolor'),
    attributeOf(row, 'style'),
    cell && looksOf(cell),
    cell && firstLooksOf(cell),
  ].join();
};

/** Whether all that a column says below its head is one number, more than once. */
export function isRepeated(cell: Element, sight: Sight): boolean {
  const row = closest(cell, ROW);
  const said = (textOf(cell) ?? '').trim();
  const [head, ...cells] = row && /^\d{10}$/.test(said) ? columnWith(row, cell, sight) : [];
  return (
    head !== undefined &&
    !/\d/.test(textOf(head) ?? '') &&
    cells.length > 1 &&
    cells.every((one) => (textOf(one) ?? '').trim() === said)
  );
}

/** Whether a row is one of labels, or the title of what follows, where that is no more of the same. */
function beginsAnew(row: Element, above: Element | undefined, below: Element | undefined): boolean {
  const cells = cellsOf(row);
  const [only] = cells;
  const isTitle = cells.length === 1 && only !== undefined && spanOf(only, 'colspan') > 1;
  if (
    isTitle &&
    above &&
    below &&
    cellsOf(above).length === cellsOf(below).length &&
    !cellsOf(below).every(isLabelLike)
  )
    return false;
  return isTitle ? /^(?=.*\p{L})(?!.*\d{5})/u.test((textOf(only) ?? '').trim()) : cells.every(isLabelLike);
}

/** Whether a row is the one below a row of heads: `row` of a list, `cell` where the heads may be labels of fields. */
export function belowHeads(row: Element, sight: Sight): 'row' | 'cell' | undefined {
  const { rows, places } = tableOf(row, sight);
  const over = rows[(places.get(row) ?? 0) - 1];
  const heads = over && isOneBelow(over, sight) ? cellsOf(over) : [];
  // "Youth" "Ana Diaz", both of them heads: a label and its value.
  if (heads.length !== cellsOf(row).length || (heads.length === 2 && areHeads(cellsOf(row)))) return undefined;
  if (areHeads(heads) && over) return isOfFieldRows(over, sight) ? 'cell' : 'row';
  return heads.length > 2 && heads.every(isLabelLike) ? 'cell' : undefined;
}

const isLabelLike = (cell: Element): boolean => {
  // "SSID (10 digits)": the format is no value.
  const text = (textOf(cell) ?? '').replace(/\(10 digits\)/i, '').trim();
  return /^[^\d,]+$/.test(text) && query(cell, 'input') === undefined;
};

/** The number that a grid gives a column, which may not draw all of them; else its place among the columns. */
const columnOf = (cell: Element, index: number, { starts }: Table): number | string =>
  attributeOf(cell, 'aria-colindex') ?? starts.get(cell) ?? index;

/** The cells of a column, in the order of their rows. */
function columnOn(table: Table, named: number | string): readonly (readonly [place: number, cell: Element])[] {
  const known = table.cells.get(named);
  if (known !== undefined) return known;
  const cells = table.rows.flatMap((row, place) => {
    const cell = cellsOf(row).find((one, at) => columnOf(one, at, table) === named);
    return cell ? [[place, cell] as const] : [];
  });
  table.cells.set(named, cells);
  return cells;
}

/** The cells of the column in which a cell of a row stands. */
export function columnWith(row: Element, cell: Element, sight: Sight): Element[] {
  const table = tableOf(row, sight);
  return columnOn(table, columnOf(cell, cellsOf(row).indexOf(cell), table)).map(([, one]) => one);
}

/** Whether a cell stands in a column that only keeps others apart: in no row of the table anything is in it. */
export function isSpacer(row: Element, cell: Element, sight: Sight): boolean {
  const table = tableOf(row, sight);
  const column = columnOn(table, columnOf(cell, cellsOf(row).indexOf(cell), table));
  const isDrawnApart =
    /\u00a0/.test(textOf(cell) ?? '') || matches(cell, '[width],[class*="sp" i],[class*="gap" i],[aria-hidden]');
  return (
    isDrawnApart &&
    column.length > 2 &&
    column.every(([, one]) => !textOf(one)?.trim() && !query(one, 'input,select,img'))
  );
}

/** The SSID-like numbers in the cells below a cell of a row, each once. */
export function columnBelow(row: Element, index: number, sight: Sight): Numbered[] {
  const table = tableOf(row, sight);
  const named = columnOf(cellsOf(row)[index] ?? row, index, table);
  const from = table.places.get(row) ?? ROWS_READ;
  const column = table.columns.get(named) ?? numbersIn(table, named, sight);
  table.columns.set(named, column);
  const found = new Map<string, Numbered>();
  for (const [place, value] of column) if (place > from) found.set(value.ssid.reveal(), value);
  return [...found.values()];
}

/** Of so many numbers of a column it is asked whether they are in sight; of more, which make a list, whether they are drawn. */
const SIGHT_SOUGHT = 50;

function numbersIn(table: Table, named: number | string, sight: Sight): (readonly [number, Numbered])[] {
  const numbers: (readonly [number, Numbered])[] = [];
  const drawn: Sight = { ...sight, isVisible: isRendered };
  for (const [place, cell] of columnOn(table, named)) {
    if (!(/\d{10}/.test(textOf(cell) ?? '') || query(cell, 'input'))) continue;
    const value = valueAmong(linesIn(cell, numbers.length < SIGHT_SOUGHT ? sight : drawn), cell);
    if (value.kind === 'ssid') numbers.push([place, value]);
  }
  return numbers;
}
