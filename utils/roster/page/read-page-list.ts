import { type Cells, findColumns } from '@/utils/roster/list/columns';
import { columnUse } from '@/utils/roster/list/heads';
import { readStudentNumber } from '@/utils/roster/list/student-number';
import type { LabelWords } from '@/utils/sis/find/labels';
import { labelStrength } from '@/utils/sis/find/plain-text';
import { attributeOf, closest, isElement, matches, nameOf, parentOf, queryAll, textOf } from '@/utils/sis/page/dom';
import { controlOf, readNode, shortText } from '@/utils/sis/page/field-content';
import { type IsVisible, isRendered } from '@/utils/sis/page/visibility';
import { type Root, rootsOf } from '@/utils/sis/page/walk';

/** The list of students that a page shows, as a table of texts: its heads, then its rows, of the columns that we use. */
export interface PageList {
  readonly rows: readonly Cells[];
  /** Rows that hold a number. */
  readonly count: number;
  /** How many rows the list has in all, where the page says so: others are on other pages of it, or not drawn yet. */
  readonly total?: number | undefined;
}

const TABLE = 'table,[role="table"],[role="grid"],[role="treegrid"]';
const ROW = 'tr,[role="row"]';
const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="rowheader"],[role="columnheader"]';
const MARK = /\bdo not release\b|\brecords? (?:are )?restricted\b|^dnr$/i;
/** The last column, which we add: what marks in a row say, in whichever column they are. */
const RELEASE_HEAD = 'Do Not Release';
const CELL_LIMIT = 200;

/**
 * The list with the most students on the page, in the order in which it is shown; undefined when no column says by its
 * head that it holds their numbers. What nobody sees is not read.
 */
export function readPageList(
  document: Document,
  words: LabelWords,
  sees: IsVisible = isRendered,
): PageList | undefined {
  const tables = rootsOf(document).flatMap((root) => tablesOf(root, words, sees));
  const lists = tables.map((table, index) => listOf(table, tables[index - 1])).filter((list) => list !== undefined);
  return lists.reduce<PageList | undefined>((best, list) => (list.count > (best?.count ?? 0) ? list : best), undefined);
}

interface Table {
  readonly element: Element;
  readonly rows: readonly Cells[];
}

function tablesOf(root: Root, words: LabelWords, sees: IsVisible): Table[] {
  return queryAll(root, TABLE).map((element) => {
    const own = queryAll(element, ROW).filter((row) => closest(row, TABLE) === element && sees(row));
    const rows = inOrder(own).map((parts) => cellsOf(parts, words, sees));
    return { element, rows };
  });
}

/** A row for each line that a person sees: grids draw the fixed columns of a row apart, and rows in any order. */
function inOrder(rows: readonly Element[]): Element[][] {
  const indexes = rows.map((row) => Number(attributeOf(row, 'aria-rowindex') ?? Number.NaN));
  if (rows.length === 0 || indexes.some(Number.isNaN)) return rows.map((row) => [row]);
  const lines = new Map<number, Element[]>();
  for (const [at, row] of rows.entries()) {
    const index = indexes[at] ?? 0;
    lines.set(index, [...(lines.get(index) ?? []), row]);
  }
  return [...lines].sort(([a], [b]) => a - b).map(([, parts]) => parts);
}

function cellsOf(parts: readonly Element[], words: LabelWords, sees: IsVisible): string[] {
  const cells = parts.flatMap((row) => queryAll(row, CELL).filter((cell) => closest(cell, ROW) === row));
  const placed = cells.map((cell, at) => ({ cell, at: Number(attributeOf(cell, 'aria-colindex') ?? at + 1) }));
  const texts: string[] = [];
  for (const { cell } of placed.sort((a, b) => a.at - b.at)) {
    const text = sees(cell) ? textIn(cell) : '';
    // A label that an adapter or a user named is an SSID's, whatever else it may look like.
    const isNamed = isHead(cell) && labelStrength(words, text) !== undefined && columnUse(text) !== 'ssid';
    texts.push(isNamed ? 'SSID' : text);
    for (let more = Number(attributeOf(cell, 'colspan') ?? 1); more > 1 && texts.length < 200; more -= 1)
      texts.push('');
  }
  return [...texts, parts.some(isMarked) ? 'Y' : ''];
}

function textIn(cell: Element): string {
  const control = queryAll(cell, 'input').find((input) => controlOf(input) !== undefined);
  if (control !== undefined) return readNode(control).trim();
  return (shortText(cell, CELL_LIMIT) ?? '').trim();
}

const isHead = (cell: Element): boolean => nameOf(cell) === 'th' || matches(cell, '[role="columnheader"],thead *');

function isMarked(row: Element): boolean {
  return [row, ...queryAll(row, '[title],[alt],[aria-label],td,span,b,strong')].some((element) =>
    ['title', 'alt', 'aria-label']
      .map((name) => attributeOf(element, name) ?? '')
      .concat(queryAll(element, '*').length === 0 ? (textOf(element) ?? '') : '')
      .some((text) => text.length < 60 && MARK.test(text.trim())),
  );
}

/** @param before the table before it on the page: grids draw their heads in one of their own */
function listOf(table: Table, before: Table | undefined): PageList | undefined {
  const alone = usedOf(table.rows);
  const headed = alone ?? (before === undefined ? undefined : usedOf([...headsOf(before), ...table.rows]));
  if (headed === undefined) return undefined;
  return { ...headed, total: totalOf(table.element, headed.count) };
}

function headsOf({ rows }: Table): readonly Cells[] {
  return rows.length <= 2 ? rows : [];
}

/** The columns that are used, and nothing else of the page. */
function usedOf(rows: readonly Cells[]): PageList | undefined {
  const found = findColumns(rows);
  const { head, ssid } = found;
  if (head === undefined || ssid === undefined || columnUse(rows[head]?.[ssid] ?? '') !== 'ssid') return undefined;
  const columns = [ssid, found.name, found.lastName, found.firstName, found.localId, found.doNotRelease];
  const used = columns.filter((column) => column !== undefined);
  const width = Math.max(...rows.map(({ length }) => length));
  const lines = rows.slice(head).map((cells, index) => {
    const mark = index === 0 ? RELEASE_HEAD : (cells.at(-1) ?? '');
    return [...used.map((column) => cells[column] ?? ''), ...(found.doNotRelease === undefined ? [mark] : [])];
  });
  const count = lines.filter(([number = '']) => readStudentNumber(number).kind !== 'fault').length;
  return width > 0 && count > 0 ? { rows: lines, count } : undefined;
}

const OF_ALL = /\b(?:of|de|von|\/)\s*([\d,.]{1,7})\b(?:\s*(?:rows?|records?|students?|entries|results|items))?/i;
const RANGE = /\b\d{1,6}\s*(?:-|–|to|through|a)\s*(\d{1,6})\s+(?:of|de|out of)\s+(?:about\s+)?([\d,]{1,7})\b/i;
const LEVELS = 5;

/** What the page says of the whole list: by the grid's own word, else "1 - 25 of 412" near the table. */
function totalOf(table: Element, count: number): number | undefined {
  const told = Number(attributeOf(table, 'aria-rowcount') ?? Number.NaN);
  // The row of heads is among them.
  if (told - 1 > count) return told - 1;
  let level = 0;
  for (let at = parentOf(table); isElement(at) && level < LEVELS; at = parentOf(at), level += 1) {
    for (const element of queryAll(at, 'div,p,span,caption,label,td,nav,footer,li')) {
      if (queryAll(element, '*').length > 8) continue;
      const text = (textOf(element) ?? '').replace(/\s+/g, ' ');
      if (text.length > 120) continue;
      const total =
        numberOf(RANGE.exec(text)?.[2]) ??
        numberOf(/rows?|records?|students?/i.test(text) ? OF_ALL.exec(text)?.[1] : undefined);
      if (total !== undefined && total > count) return total;
    }
  }
  return undefined;
}

function numberOf(text: string | undefined): number | undefined {
  const number = Number((text ?? '').replace(/[,.]/g, ''));
  return text === undefined || Number.isNaN(number) || number === 0 ? undefined : number;
}
