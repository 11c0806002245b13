import {
  closest,
  elementOf,
  isBefore,
  isElement,
  isText,
  matches,
  nameOf,
  query,
  queryAll,
} from '@/utils/sis/page/dom';
import { nodesIn, readNode, type Sight, shortText } from '@/utils/sis/page/field-content';
import { once } from '@/utils/sis/page/once';
import type { Root } from '@/utils/sis/page/walk';
import { nameIn, nameInTitle } from '../names';
import { textsIn } from './box';
import { isAmongNames, isListed } from './list-of-people';
import { isOfName } from './owner';

/** Whose page it is, as far as a name on it says. */
export interface PagePerson {
  readonly name: string;
  readonly node: Node;
  /** It stands in the page's heading. */
  readonly isTitle: boolean;
}

/** Nodes among which the page's own name is looked for, where no heading says it. */
const NODES_READ = 1_500;

/** What may be the heading of a page, and as many of them as are looked at for its student's name. */
const TITLES = ['h1', 'h2', '[role="heading"]', '[class*="student" i]'];
const TITLES_READ = 200;

/** What lies beside or over a page is not its heading. */
export const BESIDE = 'dialog,aside,[role="dialog"],[role="complementary"],[class*="modal" i],[class*="card" i]';

/** Who is signed in, and where one can go. */
const USER = 'a,button,[class*="user" i],[class*="account" i]';

/** What names the student without a heading. */
const NAMES = 'h3,h4,[role="heading"],[class*="student" i],[class*="name" i]';

const NAMED = `:is(${NAMES}),:is(${NAMES}) > *`;

/** Whose page it is: by its heading, else by the first name on it that stands by itself. */
export const pagePerson = once((roots: readonly Root[], sight: Sight): PagePerson | undefined => {
  const titleAt = (node: Element): PagePerson | undefined => {
    const text = shortText(node, 80);
    // A box of the student's may go on: "Diaz, Ana" "DOB: …".
    const first = text === undefined ? undefined : nameInTitle(textsIn(node, 1)[0] ?? '');
    const name = first?.isReversed ? first : nameInTitle(text ?? '');
    const isTitle = name?.isReversed || matches(node, 'h1,h2,[aria-level="1"],[class*="name" i]');
    // A link to another student is no title, whatever its class says.
    const isLink = !matches(node, 'h1,h2') && (closest(node, 'a,button') ?? query(node, 'li,tr,option')) != null;
    const counts = name && isTitle && !isLink && closest(node, BESIDE) === null && sight.isVisible(node);
    return counts ? { name: name.text, node, isTitle } : undefined;
  };
  for (const node of roots.flatMap(titlesIn).slice(0, TITLES_READ)) {
    const title = titleAt(node);
    if (title !== undefined) return title;
  }
  let left = NODES_READ;
  let previous = '';
  for (const root of roots) {
    for (const node of nodesIn(root)) {
      left -= 1;
      if (left < 0) break;
      const said = isText(node) || (isElement(node) && nameOf(node) === 'select') ? readNode(node).trim() : '';
      if (said === '') continue;
      const name = said.length < 80 && isOfName(previous) ? nameBy(said, node) : undefined;
      previous = /:$/.test(said) ? said : '';
      // Of several to choose from, none is the page's.
      if (
        name !== undefined &&
        sight.isVisible(node) &&
        !isAmongNames(node, sight) &&
        !isListed(elementOf(node) ?? document.body, sight)
      )
        return { name, node, isTitle: false };
    }
  }
  return undefined;
});

/** In the order of the page, but asked for one by one: the browser finds what a list of selectors fits much slower. */
const titlesIn = (root: Root): Element[] =>
  TITLES.flatMap((title) => queryAll(root, title).slice(0, TITLES_READ)).sort((a, b) => (isBefore(a, b) ? -1 : 1));

/** A name that stands by itself in a text: as lists of people write it, or in an element for it. */
function nameBy(said: string, node: Node): string | undefined {
  const element = elementOf(node);
  const isReversed = said.includes(',');
  if (element === undefined || !(isReversed || (said.includes(' ') && matches(element, NAMED)))) return undefined;
  const name = nameIn(said);
  const isNamed = name?.isReversed || matches(element, NAMED);
  return isNamed && closest(element, USER) === null ? name?.text : undefined;
}
