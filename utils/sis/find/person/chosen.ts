import { childrenOf, isAfter, isElement, nameOf, parentOf, queryAll, textOf } from '@/utils/sis/page/dom';
import { readNode, type Sight, wordsIn } from '@/utils/sis/page/field-content';
import { once } from '@/utils/sis/page/once';
import type { Root } from '@/utils/sis/page/walk';
import { isSameName } from '../name-parts';
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
 * who could be chosen there, too: "Lia | Luis".
 */
export const isBehindAnother = (number: Node, roots: readonly Root[], page: PagePerson, sight: Sight): boolean =>
  choicesOf(roots, sight).some(
    ({ node, said, others }) =>
      isAfter(number, node) && !isSameName(said, page.name) && others.some((one) => isSameName(one, page.name)),
  );

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
