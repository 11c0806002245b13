import {
  childrenOf,
  closest,
  holds,
  isAfter,
  isElement,
  isText,
  matches,
  nameOf,
  nextElementOf,
  parentOf,
  queryAll,
  textOf,
} from '@/utils/sis/page/dom';
import { nodesIn, readNode, type Sight } from '@/utils/sis/page/field-content';
import { once } from '@/utils/sis/page/once';
import type { Root } from '@/utils/sis/page/walk';
import { isSameName } from '../name-parts';
import { isFieldLabel, isOwnTitle } from '../names';
import { beside } from './box';
import { areInitials } from './owner';
import type { PagePerson } from './page-person';
import { mayNameAnother } from './stray-name';

/** What is chosen among several, one after the other: the browser finds what a list of selectors fits much slower. */
export const CHOSEN = [
  '[aria-selected="true"]',
  '[aria-current]',
  '[aria-pressed="true"]',
  '[aria-checked="true"]',
  '[data-state="active"]',
  'input[type="radio"]:checked',
  '[class*="active"]:not([class*="inactive"],[class*="interactive"])',
  '[class*="elected"]:not([class*="unselected"],[class*="deselected"],[class*="not-selected"])',
  '[class*="current"]',
  '.on',
  // Where one is on the way.
  'ol[class*="crumb" i] > li:last-child',
  'ul[class*="crumb" i] > li:last-child',
];
/** Of each kind, as many as are looked at. */
const READ = 20;

/**
 * Whether in tabs, or in a list to choose from, somebody else is chosen than the page's person, who could be chosen there,
 * too ("Lia | Luis"): the page is about to become another's. Or whether a number stands behind a sentence that says so
 * ("Now viewing Luis.").
 */
export const isAnotherShown = (number: Node, roots: readonly Root[], page: PagePerson, sight: Sight): boolean =>
  choicesOf(roots, sight).some(
    ({ node, said, others }) =>
      !holds(node, number) && mayNameAnother(said, page.name) && others().some((one) => isSameName(one, page.name)),
  ) ||
  sentencesIn(roots, sight).some(
    ({ node, said }) => isAfter(number, node) && !isOwnTitle(said, page.name) && !isSameName(said, page.name),
  );

/** "Now viewing Luis.", "Editing: Ortega, Luis". */
const SHOWN =
  /^(?:you are )?(?:now |currently )?(?:viewing|showing|editing|displaying|selected|switched to|record \d+ of \d+)(?: the record of| student)?:? (\p{Lu}[\p{L}'’-]+(?:,? \p{Lu}[\p{L}'’-]+){0,3})[.!]?$/u;
/** The cheapest test of a text. */
const SPEAKS = /(?:view|show|edit|display)ing\b|\b(?:selected|switched|record)\b/i;
/** Nodes of a tree among which such a sentence is looked for. */
const NODES_READ = 1_500;

const sentencesIn = once((roots: readonly Root[], sight: Sight) => {
  const sentences: { readonly node: Node; readonly said: string }[] = [];
  for (const root of roots) {
    let left = NODES_READ;
    for (const node of nodesIn(root)) {
      left -= 1;
      if (left < 0) break;
      const [, said] = (isText(node) && SPEAKS.test(node.data) && SHOWN.exec(inLower(node.data))) || [];
      // "Showing All": one word is a name where the sentence is whole.
      const isWhole = said?.includes(' ') || /[.!]\s*$|\d: |\bnow\b/i.test(isText(node) ? node.data : '');
      if (said !== undefined && isWhole && !isFieldLabel(said) && sight.isVisible(node)) sentences.push({ node, said });
    }
  }
  return sentences;
});

/** With its first letter small: it may begin a sentence, or not. */
const inLower = (text: string): string => text.trim().replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

interface Choice {
  readonly node: Element;
  readonly said: string;
  /** Asked only where somebody is chosen: most of what is marked so on a page is a part of it, and has much in it. */
  others(): readonly string[];
}

const choicesOf = once((roots: readonly Root[], sight: Sight): readonly Choice[] =>
  roots
    .flatMap((root) => [
      ...CHOSEN.flatMap((chosen) => queryAll(root, chosen).slice(0, READ)).map(tabAt),
      ...queryAll(root, 'select').slice(0, READ).map(listAt),
    ])
    .filter(({ node, said }) => said !== '' && sight.isVisible(node)),
);

/** A tab may stand in an item of its own, as a radio button in its label. */
function tabAt(node: Element): Choice {
  const tab = matches(node, 'input') ? (closest(node, 'label') ?? nextElementOf(node) ?? node) : node;
  const parent = parentOf(tab);
  const isAlone = isElement(parent) && childrenOf(parent).filter(isElement).length === 1;
  const item = isAlone ? parent : tab;
  return {
    node: tab,
    said: nameOn(tab),
    others: () =>
      beside(item)
        .filter((one) => one !== item && nameOf(one) === nameOf(item))
        .map(nameOn),
  };
}

/** What a tab says first, without the initials that many systems draw before a name. */
function nameOn(tab: Element): string {
  const texts: string[] = [];
  for (const node of nodesIn(tab)) {
    const said = isText(node) ? node.data.trim() : '';
    if (said !== '' && texts.push(said) > 1) break;
  }
  const [first = '', second = ''] = texts;
  return calledBy(areInitials(first, second) ? second : first);
}

/** Of many options, one word is a thing's: a month, a language, a country. */
const FEW = 8;

const listAt = (node: Element): Choice => ({
  node,
  said: calledBy(readNode(node)),
  others: () => {
    const options = childrenOf(node).filter((one) => isElement(one) && nameOf(one) === 'option');
    const isOfPeople = (said: string): boolean => options.length <= FEW || /[ ,]/.test(said);
    return options
      .slice(0, OPTIONS_READ)
      .map((one) => calledBy(textOf(one) ?? ''))
      .filter(isOfPeople);
  },
});

/** Options of a list that are looked at. */
const OPTIONS_READ = 300;

/** Whom a tab names, without what it says of him or her: "Luis (2nd)", "Luis · Grade 2". */
const calledBy = (tab: string): string => tab.replace(/\s*(?:[([|•·]|, (?=gr|\d)).*$/i, '').trim();
