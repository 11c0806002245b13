import type { Cells } from '@/utils/roster/list/columns';
import { columnUse } from '@/utils/roster/list/heads';
import type { LabelWords } from '@/utils/sis/find/labels';
import { labelStrength } from '@/utils/sis/find/plain-text';
import { attributeOf, boxOf, closest, isElement, matches, nameOf, parentOf, queryAll } from '@/utils/sis/page/dom';
import type { IsVisible } from '@/utils/sis/page/visibility';
import type { Root } from '@/utils/sis/page/walk';
import { cellText, headText } from './cell-text';
import { isMarked } from './row-marks';

/** A table on a page as texts. The last column of each row is ours: whether something in it says "Do Not Release". */
export interface Table {
  readonly element: Element;
  readonly rows: readonly Cells[];
  /** Where on the screen each row begins; nowhere without layout. */
  readonly tops: readonly number[];
  /** How many of its rows are heads of columns alone. */
  readonly heads: number;
}

const TABLE = 'table,[role="table"],[role="grid"],[role="treegrid"]';
const ROW = 'tr,[role="row"]';
const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="rowheader"],[role="columnheader"]';
const MOST_COLUMNS = 200;

export function tablesOf(root: Root, words: LabelWords, sees: IsVisible): Table[] {
  return queryAll(root, TABLE).map((element) => {
    const own = queryAll(element, ROW).filter((row) => closest(row, TABLE) === element && sees(row));
    const lines = inOrder(own);
    const spans: Spans = [];
    const rows = lines.map((parts) => cellsOf(parts, spans, words, sees)).filter((cells) => cells !== undefined);
    const width = Math.max(0, ...rows.map(({ texts }) => texts.length));
    return {
      element,
      // All as wide as the widest, so that our own column is one.
      rows: rows.map(({ texts, mark }) => [...Array.from({ length: width }, (_, at) => texts[at] ?? ''), mark]),
      tops: rows.map(({ top }) => top),
      heads: own.length === 0 ? 0 : lines.filter((parts) => parts.every(isHeadRow)).length,
    };
  });
}

const isHeadRow = (row: Element): boolean =>
  matches(row, 'thead *') || queryAll(row, CELL).every((cell) => matches(cell, '[role="columnheader"],th'));

/**
 * The parts of each line that a person sees: grids draw the fixed columns of a row apart, and rows in any order. By the
 * numbers that a grid gives them; else by where they are drawn.
 */
function inOrder(rows: readonly Element[]): Element[][] {
  const numbers = rows.map((row) => Number(attributeOf(row, 'aria-rowindex') ?? Number.NaN));
  const isNumbered = rows.length > 0 && !numbers.some(Number.isNaN);
  if (!isNumbered && rows.some((row) => nameOf(row) === 'tr')) return rows.map((row) => [row]);
  const places = isNumbered ? numbers : rows.map((row) => Math.round(boxOf(row).top));
  // Without layout all are nowhere.
  if (!isNumbered && (rows.length < 2 || new Set(places).size < 2)) return rows.map((row) => [row]);
  const lines = new Map<number, Element[]>();
  for (const [at, row] of rows.entries()) {
    const place = places[at] ?? 0;
    lines.set(place, [...(lines.get(place) ?? []), row]);
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, parts]) => parts);
}

/** What reaches down from rows above, by column: how many rows more, and what it says. */
type Spans = ({ left: number; readonly text: string } | undefined)[];

interface Row {
  readonly texts: string[];
  readonly mark: 'Y' | '';
  readonly top: number;
}

function cellsOf(parts: readonly Element[], spans: Spans, words: LabelWords, sees: IsVisible): Row | undefined {
  const cells = parts.flatMap((row) => queryAll(row, CELL).filter((cell) => closest(cell, ROW) === row));
  const numbers = cells.map((cell) => Number(attributeOf(cell, 'aria-colindex') ?? Number.NaN));
  const isNumbered = !numbers.some(Number.isNaN);
  const texts: string[] = [];
  let at = 0;
  const free = (): void => {
    for (let span = spans[at]; span !== undefined && span.left > 0 && at < MOST_COLUMNS; span = spans[at]) {
      texts[at] = span.text;
      span.left -= 1;
      at += 1;
    }
  };
  for (const [index, cell] of cells.entries()) {
    free();
    if (isNumbered) at = Math.min((numbers[index] ?? 1) - 1, MOST_COLUMNS);
    const text = sees(cell) ? textOf(cell, words, sees) : '';
    const wide = countOf(cell, 'colspan');
    const deep = countOf(cell, 'rowspan');
    for (let more = 0; more < wide && at < MOST_COLUMNS; more += 1) {
      texts[at] = more === 0 ? text : '';
      if (deep > 1) spans[at] = { left: deep - 1, text: texts[at] ?? '' };
      at += 1;
    }
  }
  free();
  const [first] = parts;
  if (first === undefined) return undefined;
  // The foot of a table counts, and is nobody.
  if (closest(first, 'tfoot') !== null && !texts.some((text) => /\d{9}/.test(text))) return undefined;
  const mark = parts.some(isMarked) ? 'Y' : '';
  return { texts: Array.from(texts, (text) => text ?? ''), mark, top: boxOf(first).top };
}

const countOf = (cell: Element, name: 'colspan' | 'rowspan'): number => {
  const count = Number(attributeOf(cell, name) ?? 1);
  return count >= 1 ? Math.min(count, MOST_COLUMNS) : 1;
};

function textOf(cell: Element, words: LabelWords, sees: IsVisible): string {
  if (!isHead(cell)) return cellText(cell, sees);
  const text = headText(cell, sees);
  // A label that an adapter or a user named is an SSID's, whatever else it may look like.
  return labelStrength(words, text) !== undefined && columnUse(text) !== 'ssid' ? 'SSID' : text;
}

/** The name of a row may stand in a `th`, too: that is no head of a column. */
const isHead = (cell: Element): boolean =>
  matches(cell, '[role="columnheader"],thead *') ||
  (nameOf(cell) === 'th' && attributeOf(cell, 'scope') !== 'row' && !matches(cell, 'th:has(~ td)'));

/** Rows of heads alone, at most. */
const HEAD_ROWS = 3;
/** So far above a table is what it is a part of. */
const LEVELS = 6;
/** Rows that are drawn side by side begin at the same height, but for a border. */
const APART_PX = 6;

/** The tables that may be meant: each by itself, then under the heads before it, then with what stands beside it. */
export function* readings(tables: readonly Table[], index: number): Generator<readonly Cells[]> {
  const table = tables[index];
  if (table === undefined) return;
  yield table.rows;
  for (const before of tables.slice(Math.max(0, index - HEAD_ROWS), index).reverse()) {
    if (isHeads(before) && widthOf(before) === widthOf(table)) yield [...before.rows, ...table.rows];
  }
  let around = parentOf(table.element);
  for (let level = 0; isElement(around) && level < LEVELS; around = parentOf(around), level += 1) {
    const box = around;
    const within = tables.filter(({ element, rows }) => rows.length > 0 && box.contains(element));
    if (within.length < 4 || within.length % 2 > 0) continue;
    // All heads before all rows, or each part with its own.
    for (const isHead of [(at: number) => at < within.length / 2, (at: number) => at % 2 === 0]) {
      const heads = within.filter((_, at) => isHead(at));
      const bodies = within.filter((_, at) => !isHead(at));
      if (heads.every(isHeads) && bodies.every((body) => isBeside(body, table)))
        yield [...beside(heads), ...beside(bodies)];
    }
    return;
  }
}

const widthOf = ({ rows }: Table): number => rows[0]?.length ?? 0;
const isHeads = ({ rows }: Table): boolean =>
  rows.length > 0 && rows.length <= HEAD_ROWS && !rows.some((cells) => cells.some((text) => /\d{9}/.test(text)));
const isBeside = (one: Table, other: Table): boolean =>
  one.rows.length === other.rows.length &&
  one.tops.every((top, at) => Math.abs(top - (other.tops[at] ?? 0)) < APART_PX);

/** Tables that stand side by side as one; of our own columns one is left. */
function beside(tables: readonly Table[]): Cells[] {
  const count = Math.max(...tables.map(({ rows }) => rows.length));
  return Array.from({ length: count }, (_, at) => {
    const parts = tables.map((one) => one.rows[at] ?? Array.from({ length: widthOf(one) }, () => ''));
    const mark = parts.some((cells) => cells.at(-1) === 'Y') ? 'Y' : '';
    return [...parts.flatMap((cells) => cells.slice(0, -1)), mark];
  });
}
