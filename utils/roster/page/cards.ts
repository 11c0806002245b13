import type { LabelWords } from '@/utils/sis/find/labels';
import { sightingsAmong } from '@/utils/sis/find/sightings';
import { elementOf, isElement, isText, nameOf, parentOf } from '@/utils/sis/page/dom';
import { nodesIn } from '@/utils/sis/page/field-content';
import type { IsVisible } from '@/utils/sis/page/visibility';
import type { Root } from '@/utils/sis/page/walk';

/** A box with the data of one student. */
export interface Card {
  readonly box: Element;
  /** The numbers in it that have a student's label; of several nobody can say which is the student's. */
  readonly numbers: readonly string[];
}

/**
 * The boxes alike that each hold a number with a student's label, as the finder reads it: of each number the largest box
 * without another one's. None where the page has more than can be read to its end.
 */
export function cardsIn(root: Root, words: LabelWords, sees: IsVisible): Card[] {
  const told = numbersTold(root, words, sees);
  const within = new Map<Element, Set<string>>();
  for (const [element, digits] of told)
    for (const box of boxesAround(element)) within.set(box, (within.get(box) ?? new Set()).add(digits));
  const isOfOne = (box: Element): boolean => within.get(box)?.size === 1;
  const kind = mostOf(
    [...told.keys()]
      .map((element) => boxesAround(element).findLast(isOfOne))
      .filter((box) => !!box)
      .map(kindOf),
  );
  const cards = new Set<Element>();
  for (const element of told.keys()) {
    const box = boxesAround(element).find((one) => kindOf(one) === kind);
    if (box !== undefined) cards.add(box);
  }
  return [...cards].map((box) => ({ box, numbers: [...(within.get(box) ?? [])] }));
}

/** The numbers, by the elements in which they stand. */
function numbersTold(root: Root, words: LabelWords, sees: IsVisible): ReadonlyMap<Element, string> {
  const texts = [...nodesIn(root)].filter(isText).filter(({ data }) => words.mayHold(data));
  const { sightings, isCutOff } = sightingsAmong(texts, [root], words, { isVisible: sees, isTyped: () => false });
  const told = new Map<Element, string>();
  for (const { value, isQualified } of isCutOff ? [] : sightings) {
    const element = value.kind === 'ssid' && !isQualified ? elementOf(value.node) : undefined;
    if (element !== undefined && value.kind === 'ssid') told.set(element, value.ssid.reveal());
  }
  return told;
}

/** An element and all around it, from the inside. */
function boxesAround(element: Element): Element[] {
  const boxes: Element[] = [];
  for (let at: Node | null = element; isElement(at); at = parentOf(at)) boxes.push(at);
  return boxes;
}

/** Cards of one list are alike in what they are, and stand at one depth; their classes may say who was picked. */
const kindOf = (box: Element): string => `${nameOf(box)} ${boxesAround(box).length}`;

function mostOf(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
