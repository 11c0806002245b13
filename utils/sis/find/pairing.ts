import type { Place } from '@/utils/sis/finding';
import {
  attributeOf,
  childrenOf,
  closest,
  elementOf,
  flatParentOf,
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
import { controlOf, type Sight, type Value, wordsIn } from '@/utils/sis/page/field-content';
import { CELL, isBreak, isInline, type Line, linesIn } from '@/utils/sis/page/line';
import { once } from '@/utils/sis/page/once';
import type { Ssid } from '@/utils/ssid';
import { isOfAnother, isQualifier } from './labels';
import { isOfFields, nameIn } from './names';
import { looksOf as looksOfBox } from './person/box';
import { isOfName } from './person/owner';
import { isFine, valueAmong } from './speech';
import { areHeads, cellsOf, columnBelow, firstRows, headOver, isOneBelow, isSpacer, ROW, rowBelow } from './table';

/** What stands beside a label that is alone in its line, and how the two stand to each other. */
export type Pair =
  | { readonly place: Exclude<Place, 'column'>; readonly value: Value }
  /** The label heads a list: its numbers, each once. */
  | { readonly place: 'column'; readonly ssids: readonly Ssid[] };

/** A label never reaches for its value beyond one of these. */
const WALL = 'tr,tbody,table,ul,ol,fieldset,form,section,article,main,body,html,[role="row"],[role="dialog"],dialog';
const HEADING = 'h1,h2,h3,h4,h5,h6,legend,caption,[role="heading"]';
const SIGN = 'i,sup,script,style,template,link,meta,hr,button,svg,img,input[type="hidden"],[class*="icon" i]';
const CLIMB = 4;
/** No field of a student stands in a row of more cells, or among more boxes. */
const BESIDE_READ = 1_000;

/**
 * The value of a label that is alone in its line. The ways are tried in a fixed order, the surest first, and the
 * first that applies decides, also when what it finds is no SSID.
 * @param hasColon the value comes after the label
 */
export function pairOf(label: Node, hasColon: boolean, sight: Sight): Pair | undefined {
  return byCell(label, hasColon, sight) ?? byDefinition(label, sight) ?? byBoxes(label, hasColon, sight);
}

const valueIn = (field: Node, sight: Sight): Value => valueAmong(linesIn(field, sight), field);

/** `label[for]`, a control inside its label, `aria-labelledby`. */
export function byControl(label: Node, sight: Sight): Value | undefined {
  const element = elementOf(label);
  if (element === undefined) return undefined;
  const root = rootOf(label);
  // An id that stands twice names nothing.
  const named = (attribute: string, id: string): readonly Element[] => {
    const [one, ...more] = queryAll(root, `#${CSS.escape(id)}`);
    if (one === undefined || more.length > 0) return [];
    return attribute === 'id' ? [one] : (namedIn(root, sight).get(id) ?? []);
  };
  const around = closest(element, 'label');
  const target = around && attributeOf(around, 'for');
  const fields = target ? [...named('id', target)] : around ? queryAll(around, 'input,textarea,select') : [];
  for (let at: Node | null = element, level = 0; isElement(at) && level < CLIMB; at = parentOf(at), level += 1) {
    const id = attributeOf(at, 'id');
    if (id) fields.push(...named(LABELLED_BY, id));
    if (matches(at, `${WALL},${CELL}`)) break;
  }
  // A region named by the label holds the label too; it is no field.
  const seen = fields.filter((one) => sight.isVisible(one) && !Node.prototype.contains.call(one, label));
  // A search box says what is sought; any other control beside a label is its field.
  const [field] = seen.filter((one) => controlOf(one) !== undefined || !matches(one, 'input,select,textarea'));
  if (field !== undefined) return valueIn(field, sight);
  return undefined;
}

const LABELLED_BY = 'aria-labelledby';
/** The elements of a tree by the ids of what labels them, gathered once in a look. */
const namedIn = once((root: Node): ReadonlyMap<string, readonly Element[]> => {
  const named = new Map<string, Element[]>();
  for (const one of queryAll(root, `[${LABELLED_BY}]`))
    for (const id of (attributeOf(one, LABELLED_BY) ?? '').split(/\s+/))
      named.set(id, [...(named.get(id) ?? []), one].slice(0, 9));
  return named;
});

const isDate = (lines: readonly Line[] | undefined): boolean =>
  lines?.flat().some(({ text }) => /^\d{1,4}[./-]\d{1,2}\b/.test(text)) === true;

const linesOf = (cell: Element | undefined, sight: Sight): readonly Line[] =>
  cell === undefined ? [] : (linesIn(cell, sight) ?? []);

/** Whether in a table of two columns the row below is a field of its own: "Missing | SSID" over "Home phone | 9165550101". */
function isRowOfField(row: Element, cells: readonly Element[], sight: Sight): boolean {
  const next = rowBelow(row, sight);
  const first = next && wordsIn(cellsOf(next)[0]);
  return cells.length === 2 && !!first && /^[^\d,]*\p{L}{2}[^\d,]*$/u.test(first) && nameIn(first) === undefined;
}

/** Whether a row has as many cells as its heads, or cells that reach over several. */
const isAsWide = (row: Element | undefined, heads: readonly Element[]): boolean =>
  row !== undefined && (cellsOf(row).length === heads.length || queryAll(row, '[colspan]').length > 0);

/** "7:42 AM", of what happened then. */
const TIME = /^\d\d?:\d\d/;

/** Whether a row begins with a date, a year or a time, or says that its number is another's. */
function isOfThatTime(row: Element | undefined, sight: Sight): boolean {
  const cells = row ? cellsOf(row) : [];
  const said = cells.map(wordsIn);
  return (
    isDate(linesOf(cells[0], sight)) ||
    /^(?:19|20)\d\d\b/.test(said[0] ?? '') ||
    TIME.test(said[0] ?? '') ||
    // "No" is an answer.
    said.some((one) => one !== 'No' && isQualifier(one.toLowerCase()))
  );
}

/** Whether what stands behind a number is a second value of its label: a mask, another number, a field, "Pending". */
function isSecond(value: Value | undefined, said: string): boolean {
  const words = said.toLowerCase().match(/[\p{L}_]+/gu) ?? [];
  if (value?.kind === 'typed' || (value?.kind === 'blank' && value.editable)) return true;
  if (value?.kind !== 'other') return false;
  return value.tail !== undefined || (words.length < 3 && !words.every(isFine)) || /^\d{5,}$/.test(said);
}

/** Whether one of the first rows of a row's table names two people, or counts two of a kind, side by side. */
function setsTwoBeside(row: Element, sight: Sight): boolean {
  return firstRows(row, 3, sight).some((one) => {
    const kinds = cellsOf(one).map((cell) => kindOf(wordsIn(cell)));
    return kinds.some((kind, index) => index > 1 && kind !== '' && kind === kinds[index - 1]);
  });
}

/** "name", or what is counted: "Record" of "Record 1". */
const kindOf = (text: string): string =>
  nameIn(text) ? 'name' : (/^(\p{L}{3,}) (?:\d+|#|[A-D])$/u.exec(text)?.[1] ?? '');

/** The label is all that its cell says: the next cell, or the cells below a heading. */
function byCell(label: Node, hasColon: boolean, sight: Sight): Pair | undefined {
  const cell = closest(label, CELL);
  const row = cell && closest(cell, ROW);
  if (!cell || !row || linesOf(cell, sight).length !== 1) return undefined;
  const above = boxBefore(label, cell);
  if (above !== undefined) return { place: 'below', value: { kind: 'blank', node: above, editable: false } };
  const cells = cellsOf(row);
  if (cells.length > BESIDE_READ / 4) return { place: 'cell', value: { kind: 'other', node: label } };
  const index = cells.indexOf(cell);
  // Behind a date, the first of its row, it is what happened that day.
  const isFirst = cells.slice(0, Math.max(0, index - 1)).every((one) => !isDrawn(one));
  if (isFirst && isDate(linesOf(cells[index - 1], sight)))
    return { place: 'cell', value: { kind: 'other', node: label } };
  const shown = cells.slice(index + 1).filter((one) => isDrawn(one));
  while (shown.length > 1 && shown[0] && (isPunctuation(shown[0], sight) || isSpacer(row, shown[0], sight)))
    shown.shift();
  const [value, second] = shown.map((one) => valueIn(one, sight));
  const below = columnBelow(row, index, sight);
  if (value?.kind === 'ssid') {
    const both = second?.kind === 'ssid' ? [value.ssid, second.ssid] : [value.ssid];
    both.push(...below.map(({ ssid }) => ssid));
    if (both.some((one) => !one.equals(value.ssid))) return { place: 'column', ssids: both };
    // Words in a third cell, or over the number, may say that it holds no more, or of whom it is.
    const behind = isLabelAgain(cell, shown) ? '' : wordsIn(shown[1]);
    const isElse =
      (shown.length === 2 && (isQualifier(behind.toLowerCase()) || isSecond(second, behind))) ||
      (shown.length === 2 && second?.kind === 'blank' && headOver(row, shown[1], sight) !== undefined) ||
      nameIn(behind) !== undefined ||
      isQualifier(wordsIn(headOver(row, shown[0], sight)).toLowerCase()) ||
      (second?.kind !== 'ssid' && setsTwoBeside(row, sight));
    return { place: 'cell', value: isElse ? { kind: 'other', node: value.node } : value };
  }
  // Between a label and a number an empty cell may be a value, or hold the two apart.
  if (value?.kind === 'blank' && shown.length === 2 && second?.kind === 'ssid')
    return { place: 'cell', value: { kind: 'other', node: value.node } };
  const isHead = matches(cell, '[role="columnheader"],thead *,[scope="col"]') || areHeads(cells);
  const [only] = below;
  if (
    only !== undefined &&
    below.length === 1 &&
    !isHead &&
    isOneBelow(row, sight) &&
    !isRowOfField(row, cells, sight) &&
    !TIME.test(wordsIn(cellsOf(rowBelow(row, sight) ?? row)[0]))
  )
    return { place: 'cell', value: only };
  if (
    isHead &&
    below.length === 1 &&
    only &&
    isOneBelow(row, sight) &&
    isAsWide(rowBelow(row, sight), cells) &&
    !isOfThatTime(rowBelow(row, sight), sight)
  )
    return { place: 'row', value: only };
  if (below.length > 0 || isHead) return { place: 'column', ssids: below.map(({ ssid }) => ssid) };
  if (value !== undefined) return { place: 'cell', value };
  const before = cells[index - 1];
  if (before !== undefined && cells.length === 2 && !hasColon) {
    const first = valueIn(before, sight);
    if (first.kind !== 'other') return { place: 'below', value: first };
  }
  return cells.length === 1 ? byRows(row, sight) : undefined;
}

/** Whether the cell behind a value looks as that of its label, and the value does not: another label. */
const isLabelAgain = (label: Element, [value, next]: readonly Element[]): boolean =>
  next !== undefined &&
  looksOfBox(next) === looksOfBox(label) &&
  value !== undefined &&
  looksOfBox(value) !== looksOfBox(label);

/** An empty line or box before a label in its cell, or an empty line behind it: its value would stand there. */
function boxBefore(label: Node, cell: Element): Element | undefined {
  for (let at: Node | undefined = label; at !== undefined && at !== cell; at = flatParentOf(at)) {
    const behind = nextOf(at);
    if (isElement(behind) && isBreak(behind)) return behind;
    for (let before = previousOf(at); before !== null; before = previousOf(before))
      if (isElement(before) && !matches(before, SIGN)) return before;
  }
  return undefined;
}

/** A row of one cell, and a row of one cell below it. */
function byRows(row: Element, sight: Sight): Pair | undefined {
  const next = nextElementOf(row);
  const cells = next && matches(next, ROW) ? cellsOf(next) : [];
  return cells.length === 1 && cells[0] ? { place: 'cell', value: valueIn(cells[0], sight) } : undefined;
}

const isDrawn = (element: Element): boolean => getComputedStyle(element).display !== 'none';

function isPunctuation(cell: Element | undefined, sight: Sight): boolean {
  const tokens = linesOf(cell, sight).flat();
  return tokens.length > 0 && tokens.every(({ kind }) => kind === 'mark');
}

/** `dt` and its `dd`s. */
function byDefinition(label: Node, sight: Sight): Pair | undefined {
  const term = closest(label, 'dt');
  if (!term) return undefined;
  const fields: Element[] = [];
  for (let at = nextElementOf(term); at !== null && nameOf(at) === 'dd'; at = nextElementOf(at)) fields.push(at);
  const [field] = fields;
  if (field === undefined) return undefined;
  const said = (linesIn(term, sight) ?? []).filter((line) => !line.some(({ node }) => node === label));
  if (said.flat().some(({ text, kind }) => kind === 'word' && !isFine(text)))
    return { place: 'definition', value: { kind: 'other', node: field } };
  const lines = fields.flatMap((one) => linesIn(one, sight) ?? [[]]);
  return { place: 'definition', value: valueAmong(lines, field) };
}

/** A box, or some inline content between breaks, beside a label. */
interface Part {
  readonly nodes: readonly Node[];
  readonly lines: readonly Line[] | undefined;
}

/** Boxes and lines beside each other: the value after its label, or before it where the row of boxes begins with one. */
function byBoxes(label: Node, hasColon: boolean, sight: Sight): Pair | undefined {
  let at: Node = label;
  for (let level = 0; level <= CLIMB; level += 1) {
    const parent = flatParentOf(at);
    if (parent === undefined) return undefined;
    if (childrenOf(parent).length > BESIDE_READ) return { place: 'definition', value: { kind: 'other', node: label } };
    const parts = partsOf(parent, sight);
    const index = parts.findIndex(({ nodes }) =>
      nodes.some((node) => node === at || Node.prototype.contains.call(node, at)),
    );
    if (parts.length > 1 && index >= 0)
      return inColumns(parent, parts, index, sight) ?? beside(parts, index, !hasColon && level < 2, hasColon);
    if (matches(parent, `${WALL},${CELL}`)) return undefined;
    at = parent;
  }
  return undefined;
}

/** Labels alone in one box, and as many values in the last box after it, of which none is a name: no list of people. */
function inColumns(box: Element, labels: readonly Part[], index: number, sight: Sight): Pair | undefined {
  const next = nextElementOf(box);
  if (next === null || nextElementOf(next) !== null || !labels.every((part) => looksOf(part) === 'text'))
    return undefined;
  const values = partsOf(next, sight);
  const value = values[index];
  const isOfPerson = (part: Part): boolean => {
    const said = (part.lines?.flat() ?? []).map(({ raw }) => raw).join(' ');
    return isOfName(said) || isOfAnother(said) || nameIn(said) !== undefined;
  };
  if (value === undefined || values.length !== labels.length || labels.some(isOfPerson)) return undefined;
  return { place: 'cell', value: valueAmong(value.lines, value.nodes[0] ?? next) };
}

/** What stands in a box: each box in it, and each line. Empty boxes count, they are the place of a value. */
const partsOf = once((parent: Element, sight: Sight): Part[] => {
  const parts: Part[] = [];
  let line: Node[] = [];
  const flush = (): void => {
    const lines = line.flatMap((node) => linesIn(node, sight) ?? [[]]);
    // An empty box in a line of its own is the place of a value, too.
    const isPlace = line.some((node) => isElement(node) && childrenOf(node).length === 0 && nameOf(node) !== 'br');
    if (lines.length > 0) parts.push({ nodes: line, lines: [lines.flat()] });
    else if (isPlace) parts.push({ nodes: line, lines: [] });
    line = [];
  };
  for (const node of childrenOf(parent)) {
    if (isText(node)) line.push(node);
    if (!isElement(node) || matches(node, SIGN)) continue;
    if (isBreak(node)) flush();
    else if (isInline(node) || nameOf(node) === 'br') line.push(node);
    else {
      flush();
      if (!isDrawn(node)) continue;
      const lines = linesIn(node, sight);
      if (lines?.length === 1 && lines[0]?.every(({ kind }) => kind === 'mark')) continue;
      parts.push({ nodes: [node], lines });
    }
  }
  flush();
  return parts;
});

type Looks = 'number' | 'text' | 'empty' | 'large';

function looksOf({ lines }: Part): Looks {
  if (lines === undefined || lines.length > 2) return 'large';
  const tokens = lines.flat();
  if (tokens.length === 0) return 'empty';
  return tokens.some(({ kind }) => kind !== 'word' && kind !== 'mark') ? 'number' : 'text';
}

/** Whether the third and last box says of a value in a word or two that it is no more, or not the student's. */
function isElse(box: Part, count: number): boolean {
  const said = (box.lines?.flat() ?? []).map(({ text }) => text);
  return (
    count === 3 && looksOf(box) === 'text' && (isQualifier(said.join(' ')) || (said.length < 4 && !said.every(isFine)))
  );
}

const tagOf = ({ nodes: [node] }: Part): string => (isElement(node) ? nameOf(node) : '');

const styleOf = ({ nodes: [node] }: Part): string =>
  isElement(node) ? `${nameOf(node)}.${attributeOf(node, 'class')?.split(' ')[0] ?? ''}` : '';

/** @param mayFollow the label may stand after its value */
function beside(all: readonly Part[], at: number, mayFollow: boolean, hasColon: boolean): Pair | undefined {
  const label = all[at];
  // A heading stands over the fields, but for one that is a label as this one is, or a value.
  const tag = label && tagOf(label);
  const parts = all.filter(
    (part) =>
      !part.nodes.some((node) => matches(node, HEADING)) ||
      tagOf(part) === tag ||
      part.lines?.flat().every(({ kind }) => kind !== 'word'),
  );
  const index = label === undefined ? -1 : parts.indexOf(label);
  const [before, after, then] = [parts[index - 1], parts[index + 1], parts[index + 2]];
  if (label === undefined) return undefined;
  const unclear: Pair = { place: 'definition', value: { kind: 'other', node: label.nodes[0] as Node } };
  const pair = (part: Part, place: 'definition' | 'below'): Pair => {
    const [node = label.nodes[0] as Node] = part.nodes;
    return { place, value: valueAmong(part.lines, node) };
  };
  if ((index === 1 && isDate(before?.lines)) || areLabelsBefore(parts, index)) return unclear;
  const looksBefore = before && looksOf(before);
  const looksAfter = after && looksOf(after);
  const mayBeBefore = mayFollow && (looksBefore === 'number' || looksBefore === 'empty');
  if (!mayBeBefore) {
    if (after === undefined || looksAfter === 'large') return undefined;
    // A second colon: the number of a field whose label is blank.
    if (hasColon && after.lines?.[0]?.[0]?.text === ':') return unclear;
    const value = pair(after, 'definition');
    // An empty box before a number may hold the two apart.
    if (looksAfter === 'empty' && then !== undefined && looksOf(then) === 'number' && parts.length === 3)
      return unclear;
    // A list under a heading, or two numbers for one label.
    if (value.place !== 'column' && value.value.kind === 'ssid' && then !== undefined) {
      // No label where the next one is due: there is one more column, of somebody else.
      const isInColumns = parts.length > 3 && looksOf(then) === 'empty';
      if (isInColumns || isElse(then, parts.length)) return unclear;
      const dealt = dealtAmong(parts, index);
      if (dealt !== undefined) return dealt === 'unclear' ? unclear : pair(dealt, 'definition');
      const second = valueAmong(then.lines, label.nodes[0] as Node);
      if (second.kind === 'ssid') return { place: 'column', ssids: [value.value.ssid, second.ssid] };
      // A mask, a field or another number: a second value of the same label.
      if (parts.length === 3 && looksOf(then) === 'number') return unclear;
    }
    return value;
  }
  if (before === undefined) return undefined;
  if (parts.length === 2) return pair(before, 'below');
  const isValueFirst = beginsWithValue(parts, index, styleOf(label), styleOf(after ?? before));
  if (isValueFirst === undefined) return unclear;
  if (isValueFirst) return pair(before, 'below');
  return after === undefined ? undefined : pair(after, 'definition');
}

/** Whether boxes of one look hold labels before labels: they can't stand by turns with their values. */
function areLabelsBefore(parts: readonly Part[], index: number): boolean {
  const said = ({ lines }: Part): string => (lines?.flat() ?? []).map(({ raw }) => raw).join(' ');
  const [first, second] = parts.slice(index - 2, index);
  const isOfOneLook = [first, second, parts[index + 1]].every(
    (part) => part && styleOf(part) === styleOf(parts[index] as Part),
  );
  return index > 1 && isOfOneLook && [first, second].every((part) => part !== undefined && isOfFields(said(part)));
}

/** Where several labels come before as many values, the one of a label; `unclear` where their numbers differ. */
function dealtAmong(parts: readonly Part[], index: number): Part | 'unclear' | undefined {
  const style = styleOf(parts[index] as Part);
  const isLabel = (part: Part | undefined): boolean => part !== undefined && styleOf(part) === style;
  let [start, end] = [index, index];
  while (isLabel(parts[start - 1])) start -= 1;
  while (isLabel(parts[end + 1])) end += 1;
  const count = end - start + 1;
  const values = parts.slice(end + 1, end + 1 + count);
  const isDealt =
    values.length === count &&
    !values.some(isLabel) &&
    !(parts.length > end + 1 + count && !isLabel(parts[end + 1 + count]));
  if (count < 2) return undefined;
  return isDealt ? values[index - start] : start > 0 ? 'unclear' : undefined;
}

/** Whether in a row of labels and values each value stands before its label; undefined where nobody can tell. */
function beginsWithValue(parts: readonly Part[], index: number, label: string, value: string): boolean | undefined {
  if (label !== value) {
    const first = parts.map(styleOf).find((style) => style === label || style === value);
    return first === value;
  }
  return parts.length % 2 === 0 ? index % 2 === 1 : undefined;
}
