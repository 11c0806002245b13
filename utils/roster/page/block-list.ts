import type { Cells } from '@/utils/roster/list/columns';
import { columnUse } from '@/utils/roster/list/heads';
import type { LabelWords } from '@/utils/sis/find/labels';
import { HEADINGS } from '@/utils/sis/find/person/box';
import { labelStrength } from '@/utils/sis/find/plain-text';
import { closest, elementOf, isElement, isText, parentOf, previousElementOf } from '@/utils/sis/page/dom';
import { controlOf, nodesIn, readNode } from '@/utils/sis/page/field-content';
import { type IsVisible, NO_TEXT } from '@/utils/sis/page/visibility';
import type { Root } from '@/utils/sis/page/walk';
import { type CardText, namesOn, personOn } from './card-person';
import { cardsIn } from './cards';
import { isMarked } from './row-marks';

/** A list that is no table to the browser: cards, or rows of boxes. */
export interface BlockList {
  readonly element: Element;
  readonly rows: readonly Cells[];
}

/** So many boxes around a number are looked at for one that stands beside others alike. */
const LEVELS = 12;
const MOST_TEXTS = 60;
const TEN = /(?<!\d)\d{10}(?!\d)/;
const HEADS = ['SSID', 'Name', 'Student ID', 'Do Not Release'];
/** What sets a text apart as what a card is about. */
const TITLES = `${HEADINGS},a,b,strong,[class*="name" i]`;

/**
 * The boxes alike that each hold a number with the label of a student's, or stand below a row of heads. Name and local ID
 * are of the same box as the number, or there are none.
 */
export const blockLists = (root: Root, words: LabelWords, sees: IsVisible): BlockList[] =>
  cardList(root, words, sees) ?? rowsBelowHeads(root, words, sees) ?? [];

function cardList(root: Root, words: LabelWords, sees: IsVisible): BlockList[] | undefined {
  const cards = cardsIn(root, words, sees);
  const around = cards[0] && parentOf(cards[0].box);
  if (cards.length < 2 || !isElement(around)) return undefined;
  const read = cards.map(({ box, numbers }) => ({ numbers, isMarked: isMarked(box), texts: textsOf(box, sees) }));
  const [first, ...others] = read.map(({ texts }) => new Set(namesOn(texts)));
  const common = new Set([...(first ?? [])].filter((name) => others.every((names) => names.has(name))));
  const rows = read.flatMap(({ numbers, isMarked: mark, texts }) => {
    const { name, localId, isStaff } = personOn(texts, numbers.join(' '), common);
    return isStaff ? [] : [[numbers.join(' '), name, localId, mark ? 'Y' : '']];
  });
  // With nothing but its number in a box, a mark that stands beside it can't be told from another one's.
  const isBare = read.every(({ texts }) => texts.length < 3);
  if (rows.length < 2 || (isBare && !read.some((one) => one.isMarked) && isMarked(around))) return undefined;
  return [{ element: around, rows: [HEADS, ...rows] }];
}

function rowsBelowHeads(root: Root, words: LabelWords, sees: IsVisible): BlockList[] | undefined {
  const found = new Map<Element, Set<Element>>();
  for (const box of numbersIn(root, sees)) {
    let inner = box;
    for (let level = 0; level < LEVELS; level += 1) {
      const outer = parentOf(inner);
      if (!isElement(outer)) break;
      found.set(outer, (found.get(outer) ?? new Set()).add(inner));
      inner = outer;
    }
  }
  // The one with the most boxes; of several around each other the innermost, which was met first.
  const [most] = [...found].sort(([, a], [, b]) => b.size - a.size);
  if (most === undefined || most[1].size < 2) return undefined;
  const [element, boxes] = most;
  const texts = [...boxes].map((box) => textsOf(box, sees).map(({ text }) => text));
  const heads = headsOf(element, boxes, texts, sees);
  if (heads === undefined) return undefined;
  const rows = [...boxes].map((box, at) => [...(texts[at] ?? []), isMarked(box) ? 'Y' : '']);
  return [{ element, rows: [[...heads.map((text) => named(text, words)), ''], ...rows] }];
}

function numbersIn(root: Root, sees: IsVisible): Element[] {
  const boxes: Element[] = [];
  for (const node of nodesIn(root)) {
    if (!isText(node) || !TEN.test(node.data)) continue;
    const box = elementOf(node);
    if (box !== undefined && closest(box, `${NO_TEXT},table`) === null && sees(box)) boxes.push(box);
  }
  return boxes;
}

/** What stands in a box, text by text. */
function textsOf(box: Element, sees: IsVisible): CardText[] {
  const texts: CardText[] = [];
  for (const node of nodesIn(box)) {
    const around = elementOf(node);
    if (!(isText(node) || controlOf(node)) || around === undefined || texts.length >= MOST_TEXTS) continue;
    if ((isText(node) && closest(around, NO_TEXT) !== null) || !sees(around)) continue;
    const title = closest(around, TITLES);
    const isTitle = title !== null && title !== box && box.contains(title);
    for (const part of readNode(node).split(/[|•·;]/)) {
      const text = part.replace(/\s+/g, ' ').trim();
      if (text !== '') texts.push({ text, isTitle });
    }
  }
  return texts;
}

/** A row of as many texts before the first box, one of which is the head of the numbers. */
function headsOf(
  element: Element,
  boxes: ReadonlySet<Element>,
  texts: readonly (readonly string[])[],
  sees: IsVisible,
): string[] | undefined {
  const [first] = boxes;
  if (first === undefined) return undefined;
  const width = texts[0]?.length ?? 0;
  if (width < 2 || texts.some(({ length }) => length !== width)) return undefined;
  for (const from of [first, element, parentOf(element)]) {
    const before = isElement(from) ? previousElementOf(from) : null;
    const heads = before === null ? [] : textsOf(before, sees).map(({ text }) => text);
    if (heads.length === width && heads.some((text) => columnUse(text) === 'ssid')) return heads;
  }
  return undefined;
}

const named = (text: string, words: LabelWords): string =>
  labelStrength(words, text) !== undefined && columnUse(text) !== 'ssid' ? 'SSID' : text;
