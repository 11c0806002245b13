import {
  attributeOf,
  childrenOf,
  flatParentOf,
  isElement,
  isText,
  matches,
  nameOf,
  nextElementOf,
  textOf,
} from '@/utils/sis/page/dom';
import { type Sight, wordsIn } from '@/utils/sis/page/field-content';
import { CELL, isBreak, isInline, type Line, linesIn } from '@/utils/sis/page/line';
import { once } from '@/utils/sis/page/once';
import { isOfAnother, isQualifier, roleOf } from '../labels';
import { isOfFields, nameIn } from '../names';
import { isOfName } from '../person/owner';
import { isFine, valueAmong } from '../speech';
import { BESIDE_READ, CLIMB, isDate, isDrawn, NO_PART, type Pair, WALL } from './pair';

const HEADING = 'h1,h2,h3,h4,h5,h6,legend,caption,[role="heading"]';

/** A box, or some inline content between breaks, beside a label. */
interface Part {
  readonly nodes: readonly Node[];
  readonly lines: readonly Line[] | undefined;
}

/** Boxes and lines beside each other: the value after its label, or before it where the row of boxes begins with one. */
export function byBoxes(label: Node, hasColon: boolean, sight: Sight): Pair | undefined {
  let at: Node = label;
  for (let level = 0; level <= CLIMB; level += 1) {
    const parent = flatParentOf(at);
    if (parent === undefined) return undefined;
    if (childrenOf(parent).length > BESIDE_READ) return { place: 'definition', value: { kind: 'other', node: label } };
    const isOwn = ({ nodes }: Part): boolean => nodes.some((node) => Node.prototype.contains.call(node, at));
    const all = partsOf(parent, sight);
    const own = all.find(isOwn);
    const parts = own ? all.filter((part) => part === own || !isSaidAgain(part, saidIn(own))) : all;
    const index = parts.findIndex(isOwn);
    if (parts.length > 1 && index >= 0)
      return inColumns(parent, parts, index, sight) ?? beside(parts, index, !hasColon && level < 2, hasColon);
    if (matches(parent, `${WALL},${CELL}`)) return undefined;
    at = parent;
  }
  return undefined;
}

/** Whether a part says the label in Spanish, or as what a sign for help is called: "Help SSID". */
function isSaidAgain(part: Part, label: string): boolean {
  const roles = part.lines?.flat().map((token) => roleOf(token)) ?? [];
  const isWhole = !roles.includes(undefined) && roles.includes('state') && roles.includes('id');
  return (/\best(?:ado|atal)\b/i.test(saidIn(part)) && isWhole) || saidIn(part) === `Help ${label}`;
}

/** Labels alone in one box, and as many values in the last box after it, of which none is a name: no list of people. */
function inColumns(box: Element, labels: readonly Part[], index: number, sight: Sight): Pair | undefined {
  const next = nextElementOf(box);
  if (next === null || nextElementOf(next) !== null || !labels.every((part) => looksOf(part) === 'text'))
    return undefined;
  const values = partsOf(next, sight);
  const value = values[index];
  const isOfPerson = (part: Part): boolean => {
    const said = saidIn(part);
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
    if (!isElement(node) || matches(node, NO_PART)) continue;
    if (isBreak(node)) flush();
    else if (isInline(node) || nameOf(node) === 'br') line.push(node);
    else {
      flush();
      if (!isDrawn(node)) continue;
      const lines = linesIn(node, sight);
      // A dash is a value that is missing, and keeps its place.
      const isDash = /^[-–—]+$/.test(wordsIn(node));
      if (!isDash && lines?.length === 1 && lines[0]?.every(({ kind }) => kind === 'mark')) continue;
      // Words that nobody sees are no place of a value: ", ten digits", for screen readers.
      if (!isDash && lines?.length === 0 && isApart(node)) continue;
      parts.push({ nodes: [node], lines: isDash ? [] : lines });
    }
  }
  flush();
  return parts;
});

/** Whether a box with words in it takes no place among the others, as those for screen readers do not. */
const isApart = (node: Element): boolean =>
  /\p{L}/u.test(textOf(node) ?? '') && getComputedStyle(node).position === 'absolute';

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
  if (index === 1 && isDate(before?.lines)) return unclear;
  const own = areLabelsBeside(parts, index) ? dealtAmong(parts, index) : undefined;
  if (own !== undefined && own !== 'unclear') return pair(own, 'definition');
  if (areLabelsBefore(parts, index)) return unclear;
  const looksBefore = before && looksOf(before);
  const looksAfter = after && looksOf(after);
  const mayBeBefore = mayFollow && (looksBefore === 'number' || looksBefore === 'empty');
  if (!mayBeBefore) {
    if (after === undefined || looksAfter === 'large') return undefined;
    // A second colon: the number of a field whose label is blank.
    if (hasColon && after.lines?.[0]?.[0]?.text === ':') return unclear;
    const value = pair(after, 'definition');
    // An empty box before a number may hold the two apart.
    if (
      looksAfter === 'empty' &&
      then !== undefined &&
      looksOf(then) === 'number' &&
      (parts.length === 3 || valueAmong(then.lines, after.nodes[0] as Node).kind === 'ssid')
    )
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
  const [first, second] = parts.slice(index - 2, index);
  const isOfOneLook = [first, second, parts[index + 1]].every(
    (part) => part && styleOf(part) === styleOf(parts[index] as Part),
  );
  return index > 1 && isOfOneLook && [first, second].every((part) => part !== undefined && isOfFields(saidIn(part)));
}

const saidIn = ({ lines }: Part): string => (lines?.flat() ?? []).map(({ raw }) => raw).join(' ');

/** Where the row of boxes of one look begins and ends in which a label stands. */
function runOf(parts: readonly Part[], index: number): readonly [start: number, end: number] {
  const style = styleOf(parts[index] as Part);
  const isAlike = (part: Part | undefined): boolean => part !== undefined && styleOf(part) === style;
  let [start, end] = [index, index];
  while (isAlike(parts[start - 1])) start -= 1;
  while (isAlike(parts[end + 1])) end += 1;
  return [start, end];
}

/** Whether a label stands in a row of at least three of one look, most of which we know. */
function areLabelsBeside(parts: readonly Part[], index: number): boolean {
  const [start, end] = runOf(parts, index);
  const known = parts.slice(start, end + 1).filter((part) => isOfFields(saidIn(part)));
  return end - start > 1 && known.length * 2 > end - start + 1;
}

/** Where several labels come before as many values, the one of a label; `unclear` where their numbers differ. */
function dealtAmong(parts: readonly Part[], index: number): Part | 'unclear' | undefined {
  const style = styleOf(parts[index] as Part);
  const isLabel = (part: Part | undefined): boolean => part !== undefined && styleOf(part) === style;
  const [start, end] = runOf(parts, index);
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
