import { childrenOf, isAfter, isElement, isText, nameOf, parentOf, queryAll, textOf } from '@/utils/sis/page/dom';
import { nodesIn, readNode, type Sight, wordsIn } from '@/utils/sis/page/field-content';
import { once } from '@/utils/sis/page/once';
import type { Root } from '@/utils/sis/page/walk';
import { isSameName } from '../name-parts';
import { isFieldLabel, isOwnTitle } from '../names';
import { beside } from './box';
import type { PagePerson } from './page-person';

/** What is chosen among several, one after the other: the browser finds what a list of selectors fits much slower. */
const CHOSEN = [
  '[aria-selected="true"]',
  '[aria-current]',
  'li.active',
  'li.on',
  'li.selected',
  'li.current',
  'a.active',
];
/** Of each kind, as many as are looked at. */
const READ = 20;

/**
 * Whether a number stands behind tabs, or a list to choose from, in which somebody else is chosen than the page's person,
 * who could be chosen there, too ("Lia | Luis"); or behind a sentence that says so ("Now viewing Luis.").
 */
export const isBehindAnother = (number: Node, roots: readonly Root[], page: PagePerson, sight: Sight): boolean =>
  choicesOf(roots, sight).some(
    ({ node, said, others }) =>
      isAfter(number, node) && !isSameName(said, page.name) && others.some((one) => isSameName(one, page.name)),
  ) ||
  sentencesIn(roots, sight).some(
    ({ node, said }) => isAfter(number, node) && !isOwnTitle(said, page.name) && !isSameName(said, page.name),
  );

/** "Now viewing Luis.", "Editing: Ortega, Luis". */
const SHOWN =
  /^(?:you are )?(?:now |currently )?(?:viewing|showing|editing):? (\p{Lu}[\p{L}'’-]+(?:,? \p{Lu}[\p{L}'’-]+){0,3})[.!]?$/u;
/** Nodes of a tree among which such a sentence is looked for. */
const NODES_READ = 1_500;

const sentencesIn = once((roots: readonly Root[], sight: Sight) => {
  const sentences: { readonly node: Node; readonly said: string }[] = [];
  for (const root of roots) {
    let left = NODES_READ;
    for (const node of nodesIn(root)) {
      left -= 1;
      if (left < 0) break;
      const [, said] =
        (isText(node) && /(?:view|show|edit)ing\b/i.test(node.data) && SHOWN.exec(inLower(node.data))) || [];
      if (said !== undefined && !isFieldLabel(said) && sight.isVisible(node)) sentences.push({ node, said });
    }
  }
  return sentences;
});

/** With its first letter small: it may begin a sentence, or not. */
const inLower = (text: string): string => text.trim().replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());

interface Choice {
  readonly node: Element;
  readonly said: string;
  readonly others: readonly string[];
}

const choicesOf = once((roots: readonly Root[], sight: Sight): readonly Choice[] =>
  roots
    .flatMap((root) => [
      ...CHOSEN.flatMap((chosen) => queryAll(root, chosen).slice(0, READ)).flatMap((node) => tabAt(node) ?? []),
      ...queryAll(root, 'select').slice(0, READ).map(listAt),
    ])
    .filter(({ node, said }) => said !== '' && sight.isVisible(node)),
);

/** A tab may stand in an item of its own. */
function tabAt(node: Element): Choice | undefined {
  const around = parentOf(node);
  const isAlone = isElement(around) && childrenOf(around).filter(isElement).length === 1;
  const item = isAlone ? around : node;
  const others = beside(item).filter((one) => one !== item);
  return { node, said: wordsIn(node), others: others.map(wordsIn) };
}

const listAt = (node: Element): Choice => ({
  node,
  said: readNode(node),
  others: childrenOf(node)
    .filter((one) => isElement(one) && nameOf(one) === 'option')
    .map((one) => textOf(one) ?? ''),
});
