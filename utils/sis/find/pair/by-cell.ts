import {
  attributeOf,
  closest,
  flatParentOf,
  holds,
  isElement,
  matches,
  nextElementOf,
  nextOf,
  previousOf,
  queryAll,
  textOf,
} from '@/utils/sis/page/dom';
import { type Sight, type Value, wordsIn } from '@/utils/sis/page/field-content';
import { CELL, isBreak, joinedIn, type Line, linesIn } from '@/utils/sis/page/line';
import { isOfAnother, isQualifier } from '../labels';
import { isFieldLabel, isOfFields, isOwnTitle, nameIn } from '../names';
import { looksOf } from '../person/box';
import { isFine, isHelp } from '../speech';
import {
  areHeads,
  cellsOf,
  columnBelow,
  firstRows,
  headOver,
  isAsWide,
  isOfFieldRows,
  isOneBelow,
  isRepeated,
  isSpacer,
  labelOver,
  ROW,
  rowBelow,
} from '../table';
import { BESIDE_READ, isDate, isDrawn, NO_PART, type Pair, valueIn } from './pair';

const linesOf = (cell: Element | undefined, sight: Sight): readonly Line[] =>
  cell === undefined ? [] : (linesIn(cell, sight) ?? []);

/** Whether in a table of two columns the row below is a field of its own: "Missing | SSID" over "Home phone | 9165550101". */
function isRowOfField(row: Element, cells: readonly Element[], sight: Sight): boolean {
  const next = rowBelow(row, sight);
  const first = next && wordsIn(cellsOf(next)[0]);
  return cells.length === 2 && !!first && /^[^\d,]*\p{L}{2}[^\d,]*$/u.test(first) && nameIn(first) === undefined;
}

/** What stands over a cell as its head, or its label. */
const headSaid = (row: Element | undefined, cell: Element | undefined, sight: Sight): string =>
  row && cell ? wordsIn(headOver(row, cell, sight) ?? labelOver(row, cell, sight)).toLowerCase() : '';

/** Heads of what a number was until then. */
const END = /^(?:end(?:ed|s)?|to|until|expired|retired|replaced(?: by| on)?)(?: date| on)?$/;

/** Whether a column says whether a number counts: "Current", "Active?". */
function isOfState(row: Element | undefined, cell: Element | undefined, sight: Sight): boolean {
  const head = headSaid(row, cell, sight);
  return head !== '' && head.replace('?', '').split(' ').every(isFine);
}

/** "7:42 AM", of what happened then. */
const TIME = /\b\d\d?:\d\d\b/;

/** Whether a row begins with a date, a year or a time, or says that its number is another's. */
function isOfThatTime(row: Element | undefined, sight: Sight): boolean {
  const cells = row ? cellsOf(row) : [];
  const said = cells.map(wordsIn);
  return (
    isDate(linesOf(cells[0], sight)) ||
    /^(?:19|20)\d\d\b/.test(said[0] ?? '') ||
    said.some((one) => TIME.test(one)) ||
    cells.some((cell) => wordsIn(cell) !== '' && END.test(headSaid(row, cell, sight))) ||
    // "No" is an answer, but to whether it is valid.
    said.some((one, at) => (one !== 'No' || isOfState(row, cells[at], sight)) && isQualifier(one.toLowerCase()))
  );
}

/** Whether what stands behind a number is a second value of its label: a mask, another number, a field, "Pending". */
function isSecond(value: Value | undefined, said: string): boolean {
  const words = said.toLowerCase().match(/[\p{L}_]+/gu) ?? [];
  if (value?.kind === 'typed' || (value?.kind === 'blank' && value.editable)) return true;
  if (value?.kind !== 'other' || /^can(?:no|['’])t be (?:changed|edited)$/i.test(said)) return false;
  return value.tail !== undefined || !words.every(isFine) || /^\d{5,}$/.test(said);
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

/** The cell of a label; of old pages on which each cell has a table of its own in it, the outer one. */
function wholeCell(label: Node): Element | null {
  let cell = closest(label, CELL);
  for (let table = cell && closest(cell, 'table'); table; table = closest(cell as Element, 'table')) {
    const outer = closest(flatParentOf(table) ?? table, CELL);
    if (!outer || queryAll(table, CELL).length > 1 || wordsIn(outer) !== wordsIn(cell as Element)) break;
    cell = outer;
  }
  return cell;
}

/** Whether a comment of some words, behind a number in its row, may be of somebody: "is the one of Luis". */
const speaksOfSomebody = (said: string): boolean =>
  /\p{L}+['’]s \p{Ll}|(?:\S+ ){2}/u.test(said) &&
  (isOfAnother(said) ||
    [...said.matchAll(/(?:^|\s)(\p{Lu}\p{Ll}+)(?:['’]s)?(?=[\s,.]|$)/gu)].some(
      ([, word = '']) => !isOwnTitle(word) && !isFieldLabel(word) && !MONTH.test(word),
    ));

const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i;

/** The label is all that its cell says: the next cell, or the cells below a heading. */
export function byCell(label: Node, hasColon: boolean, sight: Sight): Pair | undefined {
  const cell = wholeCell(label);
  const row = cell && closest(cell, ROW);
  if (!row || linesOf(cell, sight).filter((line) => !isHelp(line, label)).length !== 1) return undefined;
  const above = boxBefore(label, cell, sight);
  if (above !== undefined) return { place: 'below', value: { kind: 'blank', node: above, editable: false } };
  const cells = cellsOf(row);
  if (cells.length > BESIDE_READ / 4) return { place: 'cell', value: { kind: 'other', node: label } };
  const index = cells.indexOf(cell);
  // Behind a date, the first of its row, it is what happened that day.
  const isFirst = cells.slice(0, Math.max(0, index - 1)).every((one) => !isDrawn(one));
  if (isFirst && isDate(linesOf(cells[index - 1], sight)))
    return { place: 'cell', value: { kind: 'other', node: label } };
  // When and by whom a field was changed last, or where it comes from, is no second value of it.
  const shown = cells.slice(index + 1).filter((one, at) => isDrawn(one) && !(at > 0 && isOfChange(row, one, sight)));
  const digits = shown.map((one) => (textOf(one) ?? '').trim());
  const boxed = headOver(row, shown[0], sight) === undefined ? joinedIn(digits) : undefined;
  if (boxed !== undefined) return { place: 'cell', value: { kind: 'ssid', ssid: boxed, node: row } };
  while (shown.length > 1 && shown[0] && (isPunctuation(shown[0], sight) || isSpacer(row, shown[0], sight)))
    shown.shift();
  if (shown.length === 2 && shown[0] && isToEdit(shown[0], row, sight)) shown.shift();
  const [value, second] = shown.map((one) => valueIn(one, sight));
  const isFields = isOfFieldRows(row, sight);
  const own = isFields ? rowBelow(row, sight) : undefined;
  const below = columnBelow(row, index, sight).filter(({ node }) => own === undefined || holds(own, node));
  if (value?.kind === 'ssid') {
    const both = second?.kind === 'ssid' ? [value.ssid, second.ssid] : [value.ssid];
    both.push(...below.map(({ ssid }) => ssid));
    if (both.some((one) => !one.equals(value.ssid))) return { place: 'column', ssids: both };
    const heads = shown.slice(0, both.length - below.length).map((one) => headSaid(row, one, sight));
    // Words in a third cell, or over the number, may say that it holds no more, or of whom it is.
    const behind = isLabelAgain(cell, shown) ? '' : wordsIn(shown[1]);
    const isElse =
      (shown.length === 2 && (isQualifier(behind.toLowerCase()) || isSecond(second, behind))) ||
      (shown.length === 2 && second?.kind === 'blank' && headOver(row, shown[1], sight) !== undefined) ||
      nameIn(behind) !== undefined ||
      shown
        .slice(1)
        .some(
          (one) => (shown.length === 2 || headOver(row, one, sight) !== undefined) && speaksOfSomebody(wordsIn(one)),
        ) ||
      // The same number under "District" and under "State" is the state's.
      (isQualifier(heads[0] ?? '') && !heads.some((one) => /\b(?:state|calpads|cde)\b/i.test(one))) ||
      (second?.kind !== 'ssid' && setsTwoBeside(row, sight));
    return { place: 'cell', value: isElse ? { kind: 'other', node: value.node } : value };
  }
  // Between a label and a number an empty cell may be a value, or hold the two apart.
  if (value?.kind === 'blank' && second?.kind === 'ssid')
    return { place: 'cell', value: { kind: 'other', node: value.node } };
  const isHead = !isFields && (matches(cell, '[role="columnheader"],thead *,[scope="col"]') || areHeads(cells));
  const [only] = below;
  if (
    only !== undefined &&
    below.length === 1 &&
    !isHead &&
    isOneBelow(row, sight) &&
    isAsWide(rowBelow(row, sight) ?? row, row, sight) &&
    !isRowOfField(row, cells, sight) &&
    (/birth|dob|nacimiento/i.test(wordsIn(cells[0])) || !isOfThatTime(rowBelow(row, sight), sight))
  )
    return { place: 'cell', value: only };
  if (
    isHead &&
    below.length === 1 &&
    only &&
    isOneBelow(row, sight) &&
    isAsWide(rowBelow(row, sight) ?? row, row, sight) &&
    !isOfThatTime(rowBelow(row, sight), sight)
  )
    return { place: 'row', value: only };
  const areOwnFacts = cells.every((one) => isOwnTitle(wordsIn(one)) || isOfFields(wordsIn(one)));
  if (isHead && areOwnFacts && below.length === 1 && only && isRepeated(closest(only.node, CELL) ?? row, sight))
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

const isOfChange = (row: Element, cell: Element, sight: Sight): boolean =>
  (CHANGED.test(headSaid(row, cell, sight)) && isDate(linesOf(cell, sight))) ||
  (SOURCE.test(headSaid(row, cell, sight)) && namesNobody(wordsIn(cell)));

const namesNobody = (said: string): boolean =>
  !isOfAnother(said) &&
  !isQualifier(said.toLowerCase()) &&
  nameIn(said) === undefined &&
  !/^\p{Lu}\p{Ll}+(?:$|['’]s )/u.test(said);

const SOURCE = /^(?:source|origin|system|(?:issued|assigned|entered|recorded) by|issuer)$/;

const CHANGED = /^(?:last )?(?:chang|updat|modif|edit|verif|entered|source|imported)\w*(?: (?:on|by|at|from|date))?$/;

/** Whether the cell behind a value looks as that of its label, and the value does not: another label, with its own value. */
const isLabelAgain = (label: Element, [value, next, behind]: readonly Element[]): boolean =>
  next !== undefined &&
  behind !== undefined &&
  !isOfAnother(wordsIn(next)) &&
  looksOf(next) === looksOf(label) &&
  value !== undefined &&
  looksOf(value) !== looksOf(label);

/** An empty line or box before a label in its cell, or an empty line behind it: its value would stand there. */
function boxBefore(label: Node, cell: Element, sight: Sight): Element | undefined {
  for (let at: Node | undefined = label; at !== undefined && at !== cell; at = flatParentOf(at)) {
    const behind = nextOf(at);
    if (isElement(behind) && isBreak(behind) && !/\p{L}/u.test(wordsIn(nextOf(behind) ?? undefined))) return behind;
    for (let before = previousOf(at); before !== null; before = previousOf(before))
      // Words for screen readers alone take no place; nor does the sign of a field that must be filled.
      if (
        isElement(before) &&
        !/^\*+$/.test(wordsIn(before)) &&
        !matches(before, NO_PART) &&
        (wordsIn(before) === '' || sight.isVisible(before))
      )
        return before;
  }
  return undefined;
}

/** A row of one cell, and a row of one cell below it. */
function byRows(row: Element, sight: Sight): Pair | undefined {
  const next = nextElementOf(row);
  const cells = next && matches(next, ROW) ? cellsOf(next) : [];
  return cells.length === 1 && cells[0] ? { place: 'cell', value: valueIn(cells[0], sight) } : undefined;
}

/** Whether a cell holds nothing but a sign to press that shows no value: a pencil, between a label and its value. */
function isToEdit(cell: Element, row: Element, sight: Sight): boolean {
  const [sign, ...more] = queryAll(cell, 'button,a,[role="button"]');
  const said = ['title', 'aria-label', 'class'].map((name) => (sign && attributeOf(sign, name)) ?? '').join(' ');
  const isAlone = sign !== undefined && more.length === 0 && linesOf(cell, sight).length === 0;
  return (
    isAlone && headOver(row, cell, sight) === undefined && /\b(?:edit|change|history|copy|help|info)\b/i.test(said)
  );
}

function isPunctuation(cell: Element | undefined, sight: Sight): boolean {
  const tokens = linesOf(cell, sight).flat();
  return tokens.length > 0 && tokens.every(({ kind }) => kind === 'mark');
}
