import { type Cells, findColumns } from '@/utils/roster/list/columns';
import { type ColumnUse, columnUse } from '@/utils/roster/list/heads';
import { readStudentNumber } from '@/utils/roster/list/student-number';
import type { LabelWords } from '@/utils/sis/find/labels';
import { attributeOf, isElement, parentOf, queryAll, textOf } from '@/utils/sis/page/dom';
import { type IsVisible, isRendered } from '@/utils/sis/page/visibility';
import { rootsOf } from '@/utils/sis/page/walk';
import { blockLists } from './block-list';
import { readings, tablesOf } from './tables';

/** The list of students that a page shows, as a table of texts: its heads, then its rows, of the columns that we use. */
export interface PageList {
  readonly rows: readonly Cells[];
  /** Rows that hold a number. */
  readonly count: number;
  /** How many rows the list has in all, where the page says so: others are on other pages of it, or not drawn yet. */
  readonly total?: number | undefined;
}

/** The last column, which we add: what marks in a row say, in whichever column they are. */
const RELEASE_HEAD = 'Do Not Release';

/**
 * The list with the most students on the page, in the order in which it is shown; undefined when nothing says that these
 * numbers are theirs. What nobody sees is not read.
 */
export function readPageList(
  document: Document,
  words: LabelWords,
  sees: IsVisible = isRendered,
): PageList | undefined {
  const roots = rootsOf(document);
  const lists = roots.flatMap((root) => {
    const tables = tablesOf(root, words, sees);
    return tables.flatMap((table, index) => listOf(table.element, readings(tables, index), table.heads) ?? []);
  });
  const blocks = roots.flatMap((root) =>
    blockLists(root, words, sees).flatMap(({ element, rows }) => listOf(element, [rows], 0) ?? []),
  );
  return longest([...lists, ...blocks]);
}

const longest = (lists: readonly PageList[]): PageList | undefined =>
  lists.reduce<PageList | undefined>((best, list) => (list.count > (best?.count ?? 0) ? list : best), undefined);

/**
 * The first reading in which the students have names; else the first in which there are students.
 * @param heads rows of heads, which a grid counts, too
 */
function listOf(element: Element, readings: Iterable<readonly Cells[]>, heads: number): PageList | undefined {
  let best: PageList | undefined;
  for (const rows of readings) {
    const used = usedOf(rows);
    best ??= used;
    if (used === undefined || !used.rows[0]?.some((head) => NAMES.has(columnUse(head)))) continue;
    best = used;
    break;
  }
  return best && { ...best, total: totalOf(element, best.count, Math.max(heads, 1)) };
}

const NAMES = new Set<ColumnUse | undefined>(['name', 'lastName']);

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
/** "60 students", "Total: 60", and not a word more. */
const COUNTED =
  /^(?:total|records|rows|students)\s*:?\s*([\d,]{1,7})(?:\s+(?:students|records|rows))?$|^([\d,]{1,7})\s+(?:students|records|rows|entries|items)(?: found| in all)?\.?$/i;
const LEVELS = 5;

/** What the page says of the whole list: by the grid's own word, else "1 - 25 of 412" near the table. */
function totalOf(table: Element, count: number, heads: number): number | undefined {
  const told = Number(attributeOf(table, 'aria-rowcount') ?? Number.NaN) - heads;
  if (told > count) return told;
  let level = 0;
  for (let at = parentOf(table); isElement(at) && level < LEVELS; at = parentOf(at), level += 1) {
    for (const element of queryAll(at, 'div,p,span,caption,label,td,nav,footer,li')) {
      if (queryAll(element, '*').length > 8) continue;
      const text = (textOf(element) ?? '').replace(/\s+/g, ' ');
      if (text.length > 120) continue;
      const [, labelled, counted] = COUNTED.exec(text.trim()) ?? [];
      const total =
        numberOf(RANGE.exec(text)?.[2]) ??
        numberOf(labelled ?? counted) ??
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
