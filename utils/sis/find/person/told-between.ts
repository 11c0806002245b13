import {
  attributeOf,
  childrenOf,
  closest,
  documentOf,
  elementOf,
  flatParentOf,
  holds,
  isAfter,
  isElement,
  isText,
  matches,
  nameOf,
  query,
  textOf,
} from '@/utils/sis/page/dom';
import { nodesBefore, nodesBehind, nodesIn, type Sight, shortText, wordsIn } from '@/utils/sis/page/field-content';
import { CELL } from '@/utils/sis/page/line';
import { once } from '@/utils/sis/page/once';
import { isFieldLabel, isOfFields, nameIn } from '../names';
import { cellsOf, headOver, labelOver, ROW } from '../table';
import { HEADINGS, looksOf, SIBLINGS, saidAt } from './box';

/** A text, or what a control holds, between two nodes of a page. */
export interface Piece {
  readonly node: Node;
  readonly said: string;
  /** `value`: of a field with this label; `label`: of a field, or a heading; `alone`: of none that can be told from the layout. */
  readonly as: 'value' | 'label' | 'alone';
  /** What stands as the label of a value; empty for none. */
  readonly label: string;
}

/** Pieces between two nodes that are looked at. */
const PIECES_READ = 600;
/** What nobody reads as a part of the page; of a list to choose from, what is chosen is read. */
const UNREAD = 'script,style,noscript,option:not(:checked)';
/** What is the label of a field by its name, or a heading. */
const LABELS = `dt,th,label,${HEADINGS}`;
/** A label before its value in one text; the colon of "12/12/2014 (Age: 11)" is none of it. */
export const LABELLED = /^((?:[^:(]|\([^:)]*\)){2,40}):\s+(?=\S)/;
const TRAIL = '[class*="crumb" i]';
/** Characters of a box that may be one field. */
const FIELD = 200;

/** What stands between the page's own name and a number, told by its layout; of very much what is nearest to the number. */
export function toldBetween(name: Node, number: Node, sight: Sight): Piece[] {
  if (!isAfter(number, name)) return [];
  const said: Said[] = [];
  for (const node of nodesBefore(number)) {
    if (node === name || (isElement(node) && holds(node, name)) || said.length > PIECES_READ) break;
    const text = saidIn(node);
    if (text !== '' && !closest(node, UNREAD)) said.push({ node, said: text });
  }
  return asPieces(said.reverse(), number, sight);
}

/** What stands behind a number, as far as in the boxes around it that do not hold the page's own name. */
export function toldBehind(number: Node, name: Node, sight: Sight): Piece[] {
  const said: Said[] = [];
  let box: Element | undefined;
  for (let at = flatParentOf(number); at !== undefined && !holds(at, name); at = flatParentOf(at)) box = at;
  for (const node of nodesBehind(number)) {
    if (box === undefined || !holds(box, node) || said.length > PIECES_READ) break;
    const text = saidIn(node);
    if (text !== '' && !closest(node, UNREAD)) said.push({ node, said: text });
  }
  return asPieces(said, number, sight);
}

/**
 * Under which label a text or a control stands, told by the layout, in any words; empty where none is told.
 * @param box the text or control, or a box that begins with it
 */
export function fieldLabelAt(box: Node, sight: Sight): string {
  const one = firstSaid(nodesIn(box));
  if (one === undefined) return '';
  const previous = firstSaid(nodesBefore(one.node));
  const part = roleOf(one, previous, firstSaid(nodesBehind(one.node), one.node), undefined, sight);
  const isLink = previous !== undefined && closest(previous.node, 'a,button,nav') !== null;
  return part.as === 'value' && !isLink ? part.label.replace(/[\s:*.]+$/, '') : '';
}

/** Nodes before and behind a text among which its label is looked for. */
const NEAR = 30;

/** The first of some nodes that says something, and is not within another one. */
function firstSaid(nodes: Iterable<Node>, without?: Node): Said | undefined {
  let left = NEAR;
  for (const node of nodes) {
    left -= 1;
    if (left < 0) return undefined;
    const said = saidIn(node);
    if (said !== '' && !closest(node, UNREAD) && !(isElement(without) && holds(without, node))) return { node, said };
  }
  return undefined;
}

const asPieces = (said: readonly Said[], number: Node, sight: Sight): Piece[] =>
  said.map((one, at) => ({ ...one, ...roleOf(one, said[at - 1], said[at + 1], number, sight) }));

/** Of a list to choose from its chosen text is read as a text of its own. */
function saidIn(node: Node): string {
  const around = isText(node) ? elementOf(node) : undefined;
  if (around && nameOf(around) === 'option') return (textOf(node) ?? '').trim();
  return isElement(node) && matches(node, 'select') ? '' : saidAt(node);
}

type Said = Pick<Piece, 'node' | 'said'>;
type Part = Pick<Piece, 'as' | 'label'>;

const LABEL: Part = { as: 'label', label: '' };
const ALONE: Part = { as: 'alone', label: '' };
const valueBy = (label: string): Part => ({ as: 'value', label });

function roleOf(
  one: Said,
  previous: Said | undefined,
  next: Said | undefined,
  number: Node | undefined,
  sight: Sight,
): Part {
  const { node, said } = one;
  const [, called] = LABELLED.exec(said) ?? [];
  if (called !== undefined) return valueBy(called);
  if (/:$/.test(said)) return LABEL;
  const aria = isElement(node) ? attributeOf(node, 'aria-label') : null;
  if (aria) return valueBy(aria);
  const control = closest(node, 'select') ?? (isElement(node) ? node : undefined);
  const asked = control && labelOfControl(control, previous, number);
  if (asked) return valueBy(asked);
  if (closest(node, LABELS) && !isElement(node)) return LABEL;
  const cell = closest(node, CELL);
  const row = cell && closest(cell, ROW);
  const isInCell = (other: Said | undefined): other is Said =>
    other !== undefined && cell !== null && holds(cell, other.node);
  if (isInCell(previous) && isPair(previous, one, number)) return valueBy(previous.said);
  if (isInCell(next) && isPair(one, next, number)) return LABEL;
  if (row) return inRow(cell, row, number, sight);
  if (closest(node, 'dd')) return valueBy(previous?.said ?? '');
  if (previous && /:$/.test(previous.said)) return valueBy(previous.said.slice(0, -1));
  if (previous && (isPair(previous, one, number) || areByTurns(previous.node, node, sight)))
    return valueBy(previous.said);
  return next && (isPair(one, next, number) || areByTurns(node, next.node, sight)) ? LABEL : ALONE;
}

/** What a control is called: by its own label, by what it shows while it is empty, or by what stands before it. */
function labelOfControl(control: Node, previous: Said | undefined, number: Node | undefined): string {
  const id = isElement(control) ? attributeOf(control, 'id') : null;
  const own =
    closest(control, 'label') ?? (id ? query(documentOf(control), `label[for="${CSS.escape(id)}"]`) : undefined);
  const around = closest(control, 'td,dd,label') ?? flatParentOf(control);
  const box = around && !isAround(around, number) ? around : undefined;
  const isSaid = previous !== undefined && !isElement(previous.node) && closest(previous.node, 'option') === null;
  const beside = isSaid && box && holds(box, previous.node) ? previous.said : '';
  return wordsIn(own ?? undefined) || beside || (isElement(control) && attributeOf(control, 'placeholder')) || '';
}

/** In a row: below its column's head, behind the cell of its label, or itself the label of what comes. */
function inRow(cell: Element, row: Element, number: Node | undefined, sight: Sight): Part {
  const head = headOver(row, cell, sight) ?? labelOver(row, cell, sight);
  if (head !== undefined) return valueBy(wordsIn(head));
  const cells = cellsOf(row);
  const at = cells.indexOf(cell);
  if (at > 0) return at % 2 === 1 ? valueBy(wordsIn(cells[at - 1])) : LABEL;
  // Alone in its row, or beside the number itself.
  return cells.length === 1 || isAround(row, number) ? ALONE : LABEL;
}

/**
 * Whether two texts that follow each other are a label and its value: nothing else is in their box, but that the second
 * says by its own words what it is ("Luis", "Grade 2").
 */
function isPair(first: Said, second: Said, number: Node | undefined): boolean {
  let at = flatParentOf(first.node);
  while (at !== undefined && !holds(at, second.node)) at = flatParentOf(at);
  const text = at && shortText(at, FIELD);
  if (at === undefined || text === undefined || isAround(at, number) || isElement(second.node)) return false;
  // Two points of a list, or two steps of a trail.
  const isApart = closest(first.node, 'li') !== closest(second.node, 'li');
  if (isApart && (!isFieldLabel(first.said) || closest(second.node, TRAIL))) return false;
  const letters = (said: string): string => said.replace(/[\s:*]+/g, '');
  const isAll = letters(text) === letters(first.said + second.said);
  const isLabel = isFieldLabel(first.said) || !isFieldLabel(second.said) || isLabelAlone(second.said);
  return isAll && isLabel && !nameIn(first.said)?.isReversed;
}

const isAround = (box: Element, number: Node | undefined): boolean => number !== undefined && holds(box, number);

/** Whether two texts stand as a label and its value in a box where labels of one look and values of another stand by turns. */
function areByTurns(first: Node, second: Node, sight: Sight): boolean {
  let box = flatParentOf(first);
  while (box !== undefined && !holds(box, second)) box = flatParentOf(box);
  if (box === undefined) return false;
  const { parts, looks, labels } = turnsIn(box, sight);
  const at = parts.findIndex((part) => part === first || (isElement(part) && holds(part, first)));
  const next = parts[at + 1];
  const isBehind = next !== undefined && (next === second || (isElement(next) && holds(next, second)));
  return at >= 0 && isBehind && looks[at] !== undefined && labels.has(looks[at]);
}

/** What a box holds, part by part, with the look of each, and the looks of labels: each has something else behind it, and half of them, and two, are known. */
const turnsIn = once((box: Element) => {
  const parts = childrenOf(box)
    .filter((one) => (isText(one) ? one.data.trim() !== '' : isElement(one) && nameOf(one) !== 'br'))
    .slice(0, 2 * SIBLINGS);
  const looks = parts.map((one) => (isElement(one) ? looksOf(one) : 'text'));
  const places = Map.groupBy(looks.keys(), (at) => looks[at]);
  const isKnown = (said: string): boolean => isFieldLabel(said) && !/\d/.test(said);
  const labels = [...places].flatMap(([look, at]) => {
    const areApart = at.length > 1 && at.every((place) => ![look, undefined].includes(looks[place + 1]));
    const known = areApart ? at.filter((place) => isKnown(wordsIn(parts[place]))).length : 0;
    return known >= Math.max(2, at.length / 2) ? [look] : [];
  });
  return { parts, looks, labels: new Set(labels) };
});

/** "Ethnicity", and not "Grade 2" or "Gender M". */
const isLabelAlone = (said: string): boolean => isOfFields(said) && !/\d|(?:^|\s)\p{L}(?:\s|$)/u.test(said);
