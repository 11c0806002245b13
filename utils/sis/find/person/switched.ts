import { attributeOf, closest, isElement, matches, nameOf, parentOf, query, queryAll } from '@/utils/sis/page/dom';
import { type Sight, shortText, wordsIn } from '@/utils/sis/page/field-content';
import type { Root } from '@/utils/sis/page/walk';
import { isSameName } from '../name-parts';
import { beside, looksOf } from './box';
import { CHOSEN } from './chosen';
import type { PagePerson } from './page-person';
import { mayNameAnother } from './stray-name';

/** What somebody may be chosen with, one kind after the other. */
const WAYS = ['button', '[role="tab"]', 'a', 'li', 'label'];
/** Of each kind, as many as are looked at. */
const READ = 200;
/** Characters of what says a name and little else. */
const SHORT = 40;
/** Who was on the page before; where one can go. */
const ELSEWHERE = '[class*="recent" i],[class*="last-" i],nav';

/**
 * Whether the page's own name stands beside others in a switch, where another looks different and nothing says that the
 * own one is chosen: "Lia" "Luis", of which one is filled.
 */
export const isSwitched = (roots: readonly Root[], page: PagePerson, sight: Sight): boolean =>
  WAYS.some((way) =>
    roots
      .flatMap((root) => queryAll(root, way).slice(0, READ))
      .some((one) => isOwn(one, page) && sight.isVisible(one) && isBesideAnother(one, page)),
  );

const marksOf = (one: Element): string =>
  [
    looksOf(one),
    attributeOf(one, 'style'),
    attributeOf(one, 'aria-expanded'),
    query(one, ':checked') !== undefined,
  ].join();

const isOwn = (one: Element, page: PagePerson): boolean => {
  const said = (shortText(one, SHORT) ?? '').trim();
  return said !== '' && /^\p{L}/u.test(said) && isSameName(said, page.name) && !closest(one, ELSEWHERE);
};

function isBesideAnother(own: Element, page: PagePerson): boolean {
  const parent = parentOf(own);
  const item = isElement(parent) && beside(own).length === 1 ? parent : own;
  const isChosen = CHOSEN.some((chosen) => matches(own, chosen) || matches(item, chosen));
  return (
    !isChosen &&
    beside(item).some(
      (one) =>
        one !== item &&
        nameOf(one) === nameOf(item) &&
        marksOf(one) !== marksOf(item) &&
        mayNameAnother(wordsIn(one).slice(0, SHORT), page.name),
    )
  );
}
