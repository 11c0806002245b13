import type { Place } from '@/utils/sis/finding';
import {
  attributeOf,
  closest,
  elementOf,
  isElement,
  isText,
  matches,
  nameOf,
  nextElementOf,
  nextOf,
  parentOf,
  previousOf,
  queryAll,
  rootOf,
} from '@/utils/sis/page/dom';
import {
  isSign,
  itemsIn,
  nextContent,
  type Sight,
  shortText,
  type Value,
  valueAmong,
  valueAt,
  valueIn,
} from '@/utils/sis/page/field-content';
import { Ssid } from '@/utils/ssid';
import { LABEL_LIMIT } from './labels';

/** A label on the page: the largest node whose whole text it is. */
export interface Label {
  /** A text node, or the element around it. */
  readonly box: Node;
  readonly text: string;
}

/** What stands beside a label, and how the two stand to each other. */
export type Pair =
  | { readonly place: Exclude<Place, 'column'>; readonly value: Value }
  /** The label heads a column: the numbers below it, each once. */
  | { readonly place: 'column'; readonly ssids: readonly Ssid[] };

export const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="rowheader"],[role="columnheader"]';
const ROW = 'tr,[role="row"]';
const TABLE = 'table,[role="table"],[role="grid"],[role="treegrid"]';
/** A label never reaches for its value beyond one of these. */
const WALL = `${CELL},${ROW},${TABLE},li,dd,dt,fieldset,form,section,article,main,body,html`;
const CLIMB = 3;

/**
 * The value of a label. The ways are tried in a fixed order, the surest first, and the first that
 * applies decides, also when what it finds is no SSID: a phone number further on must not take the place.
 */
export function pairOf(label: Label, sight: Sight): Pair | undefined {
  return (
    byControl(label, sight) ??
    byCell(label, sight) ??
    byDefinition(label, sight) ??
    byLine(label, sight) ??
    bySibling(label, sight)
  );
}

/** `label[for]`, a control inside its label, `aria-labelledby`. */
function byControl({ box }: Label, sight: Sight): Pair | undefined {
  const element = elementOf(box);
  if (element === undefined) return undefined;
  const root = rootOf(box);
  // An id that stands twice names nothing.
  const named = (attribute: string, id: string): Element[] =>
    queryAll(root, `[id="${CSS.escape(id)}"]`).length === 1
      ? queryAll(root, `[${attribute}~="${CSS.escape(id)}"]`)
      : [];
  const label = closest(element, 'label');
  const target = label && attributeOf(label, 'for');
  const fields = target ? named('id', target) : label ? queryAll(label, 'input') : [];
  for (let at: Node | null = element, level = 0; isElement(at) && level <= CLIMB; at = parentOf(at), level += 1) {
    const id = attributeOf(at, 'id');
    if (id) fields.push(...named('aria-labelledby', id));
    if (matches(at, WALL)) break;
  }
  // A region named by the label holds the label too; it is no field.
  const field = fields.find((one) => sight.isVisible(one) && !Node.prototype.contains.call(one, box));
  return field && { place: 'control', value: valueIn(field, sight) };
}

/** The label is the whole text of its cell: the next cell, or the column below a header. */
function byCell({ box }: Label, sight: Sight): Pair | undefined {
  const cell = isElement(box) && matches(box, CELL) ? box : undefined;
  if (cell === undefined) return undefined;
  if (isHeader(cell)) return { place: 'column', ssids: columnBelow(cell, ROWS_READ) };
  const next = nextElementOf(cell);
  const value = next !== null && matches(next, CELL) ? valueIn(next, sight) : undefined;
  if (value?.kind === 'ssid') return { place: 'cell', value };
  const column = columnBelow(cell, FEW_ROWS);
  if (column.length > 0) return { place: 'column', ssids: column };
  return value && { place: 'cell', value };
}

function isHeader(cell: Element): boolean {
  if (matches(cell, '[role="columnheader"],thead *,[scope="col"]')) return true;
  const row = closest(cell, ROW);
  return (
    nameOf(cell) === 'th' &&
    row !== null &&
    cellsOf(row).length > 1 &&
    cellsOf(row).every((one) => nameOf(one) === 'th')
  );
}

const cellsOf = (row: Element): Element[] => queryAll(row, CELL).filter((cell) => closest(cell, ROW) === row);

/** Rows counted below a heading cell, and rows looked at to tell whether a plain cell is one. */
const ROWS_READ = 2_000;
const FEW_ROWS = 20;

/** The SSID-like numbers in the cells below this one, each once. */
function columnBelow(cell: Element, limit: number): Ssid[] {
  const row = closest(cell, ROW);
  if (row === null) return [];
  const index = cellsOf(row).indexOf(cell);
  const found = new Map<string, Ssid>();
  let left = limit;
  for (const other of rowsAfter(row)) {
    const under = cellsOf(other)[index];
    const ssid = under && Ssid.parse(shortText(under, 40) ?? '');
    if (ssid) found.set(ssid.reveal(), ssid);
    left -= 1;
    if (left === 0) break;
  }
  return [...found.values()];
}

/** The rows after one in its table, group by group. */
function* rowsAfter(row: Element): Generator<Element> {
  for (let at = nextElementOf(row); at !== null; at = nextElementOf(at)) if (matches(at, ROW)) yield at;
  const group = parentOf(row);
  if (!isElement(group) || matches(group, TABLE)) return;
  for (let at = nextElementOf(group); at !== null; at = nextElementOf(at)) {
    if (matches(at, ROW)) yield at;
    else for (const inner of queryAll(at, ROW)) if (parentOf(inner) === at) yield inner;
  }
}

/** `dt` and its `dd`s. */
function byDefinition({ box }: Label, sight: Sight): Pair | undefined {
  const element = elementOf(box);
  const term = element && closest(element, 'dt');
  if (!term) return undefined;
  const items = [];
  let field: Element = term;
  for (let at = nextElementOf(term); at !== null && nameOf(at) === 'dd'; at = nextElementOf(at)) {
    if (field === term) field = at;
    items.push(...itemsIn(at, sight));
  }
  return field === term ? undefined : { place: 'definition', value: valueAmong(items, field, sight) };
}

/**
 * In one box with line breaks: the value in the line above its label, where the box is these two lines and
 * nothing else. With more lines nobody can tell which number belongs to which label.
 */
function byLine({ box }: Label, sight: Sight): Pair | undefined {
  const start = lineStart(box);
  if (start.broken === undefined || hasLineAfter(box, sight)) return undefined;
  const above = contentsBefore(start.broken, sight);
  if (above === undefined) return { place: 'below', value: { kind: 'other' } };
  return { place: 'below', value: valueAmong(above, elementOf(start.broken) ?? box, sight) };
}

/** The `<br>` that ends the line above the label, where the label begins its line. */
function lineStart(box: Node): { readonly broken?: Node } {
  for (let at: Node | null = box; at !== null; ) {
    const previous: Node | null = previousOf(at);
    if (previous === null) {
      const parent: Node | null = parentOf(at);
      if (!isElement(parent) || !isInline(parent)) return {};
      at = parent;
    } else if (isElement(previous) && nameOf(previous) === 'br') {
      return { broken: previous };
    } else if (itemless(previous)) {
      at = previous;
    } else {
      return {};
    }
  }
  return {};
}

/** Whether something stands after the label, in its line or below it, within the box. */
function hasLineAfter(box: Node, sight: Sight): boolean {
  for (let at: Node = box; ; ) {
    for (let next = nextOf(at); next !== null; next = nextOf(next)) {
      if (itemsIn(next, sight, 1).length > 0) return true;
    }
    const parent = parentOf(at);
    if (!isElement(parent) || !isInline(parent)) return false;
    at = parent;
  }
}

/** What stands before a line break in its box; undefined when there is another line break before it. */
function contentsBefore(line: Node, sight: Sight) {
  const items = [];
  for (let at = previousOf(line); at !== null; at = previousOf(at)) {
    if (isElement(at) && nameOf(at) === 'br') return undefined;
    items.unshift(...itemsIn(at, sight));
  }
  return items;
}

/** The first content after the label, climbing out of boxes that hold nothing but the label. */
function bySibling({ box, text }: Label, sight: Sight): Pair | undefined {
  let at: Node = box;
  for (let level = 0; level <= CLIMB; level += 1) {
    let broken = false;
    for (let next = nextContent(at); next !== undefined; next = nextContent(next)) {
      if (isElement(next) && nameOf(next) === 'br') {
        broken = true;
        continue;
      }
      const items = itemsIn(next, sight);
      if (items.length === 0) {
        // An icon between label and value says nothing; an empty box is the value's, and blank.
        if (isElement(next) && (isSign(next) || !sight.isVisible(next))) continue;
        return { place: 'definition', value: valueAmong(items, next, sight) };
      }
      if (isText(next)) return { place: 'definition', value: broken ? alone(next, at, sight) : afterLabel(next) };
      if (broken && !isAlone(next, at, sight)) return { place: 'definition', value: { kind: 'other' } };
      return besides(at, next, valueAmong(items, next, sight), text, sight);
    }
    if (broken && previousContent(at) === undefined)
      return { place: 'definition', value: { kind: 'blank', node: at, editable: false } };
    const parent = parentOf(at);
    if (!isElement(parent) || (isElement(at) && matches(at, WALL)) || matches(parent, WALL) || previousContent(at))
      return undefined;
    at = parent;
  }
  return undefined;
}

/** The text right after a label's element, as in `<b>SSID</b>: 9912345678, grade 5`. */
function afterLabel(node: Text): Value {
  const match = /^[\s:#\u2010-\u2015-]*(\d{10})(?:\.00)?(?![\w]|[-.]\d)/.exec(node.data.slice(0, 200));
  const ssid = match?.[1] === undefined ? undefined : Ssid.parse(match[1]);
  if (ssid) return { kind: 'ssid', ssid, node };
  return /^[\s:#-]*$/.test(node.data.slice(0, 200)) ? { kind: 'blank', node, editable: false } : { kind: 'other' };
}

const alone = (next: Text, label: Node, sight: Sight): Value =>
  isAlone(next, label, sight) ? valueAt({ node: next, text: next.data }, sight) : { kind: 'other' };

/** Whether a label and the line below it are all that their box holds. */
function isAlone(next: Node, label: Node, sight: Sight): boolean {
  if (previousContent(label)) return false;
  for (let at = nextOf(next); at !== null; at = nextOf(at)) if (itemsIn(at, sight, 1).length > 0) return false;
  return true;
}

/** A list of numbers, or values that stand before their labels: nothing tells which number is whose. */
function besides(label: Node, field: Node, value: Value, text: string, sight: Sight): Pair {
  const after = nextContent(field);
  if (value.kind === 'ssid' && after !== undefined && !/:\s*$/.test(text)) {
    const follower = valueIn(after, sight);
    const isList = looksOf(label) === looksOf(field) && looksOf(field) === looksOf(after);
    if (isList && follower.kind === 'ssid') return { place: 'column', ssids: [value.ssid, follower.ssid] };
    if (isValueFirst(label, field)) return { place: 'definition', value: { kind: 'other' } };
  }
  return { place: 'definition', value };
}

/** Whether the row of boxes in which a label stands begins with a value: then each label is below its value. */
function isValueFirst(label: Node, field: Node): boolean {
  const alike: Element[] = [];
  for (let at = previousOf(label); at !== null; at = previousOf(at)) if (isElement(at)) alike.unshift(at);
  if (looksOf(label) === looksOf(field)) return alike.filter((one) => looksOf(one) === looksOf(label)).length % 2 === 1;
  return alike[0] !== undefined && looksOf(alike[0]) === looksOf(field);
}

const looksOf = (node: Node): string => (isElement(node) ? `${nameOf(node)}.${attributeOf(node, 'class') ?? ''}` : '');

function previousContent(node: Node): Node | undefined {
  for (let at = previousOf(node); at !== null; at = previousOf(at)) if (!itemless(at)) return at;
  return undefined;
}

/** White space, a comment, a sign: nothing to read, and no place for a value. */
const itemless = (node: Node): boolean => (isText(node) ? node.data.trim() === '' : !isElement(node) || isSign(node));

/** Whether it flows in a line with the text around it. Grid and flex boxes make blocks of spans. */
function isInline(element: Element): boolean {
  return nameOf(element) !== 'br' && getComputedStyle(element).display === 'inline';
}

/** The text of the same line before a node: what a person reads as one with it. */
export function lineBefore(node: Node): string {
  let text = '';
  for (let at: Node = node; text.trim() === ''; ) {
    const previous = previousOf(at);
    if (previous === null) {
      const parent = parentOf(at);
      if (!isElement(parent) || !isInline(parent)) break;
      at = parent;
      continue;
    }
    at = previous;
    if (isText(previous)) text = previous.data.slice(-LABEL_LIMIT) + text;
    else if (isElement(previous)) {
      if (!isInline(previous)) break;
      text = (shortText(previous, LABEL_LIMIT) ?? '') + text;
    }
  }
  return text;
}
