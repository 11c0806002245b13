import { attributeOf, matches, queryAll, textOf } from '@/utils/sis/page/dom';
import { isTicked } from './cell-text';

const MARK = /\bdo not release\b|\brecords? (?:are )?restricted\b|^dnr$/i;
const CLASS = /(?:^|[\s_-])(?:do-?_?not-?_?release|dnr)(?:$|[\s_-])/i;
const BOX = 'input[type="checkbox"],[role="checkbox"],[role="switch"]';

/** Whether something in a row says that these records are not to be released, in whichever column. */
export function isMarked(row: Element): boolean {
  return [row, ...queryAll(row, '*')].some((element) => {
    // A box that can be ticked says so only once it is.
    if (matches(element, BOX) && !isTicked(element)) return false;
    if (CLASS.test(attributeOf(element, 'class') ?? '') && !matches(element, 'td,th,[role="gridcell"]')) return true;
    const own = queryAll(element, '*').length === 0 ? (textOf(element) ?? '') : '';
    return ['title', 'alt', 'aria-label']
      .map((name) => attributeOf(element, name) ?? '')
      .concat(own)
      .some((text) => text.length < 60 && MARK.test(text.trim()) && !/:\s*(?:no?|false)\s*$/i.test(text));
  });
}
