import { columnUse } from '@/utils/roster/list/heads';
import { nameIn } from '@/utils/sis/find/names';
import { attributeOf, elementOf, isElement, isText, matches, nameOf, queryAll } from '@/utils/sis/page/dom';
import { controlOf, nodesIn, readNode } from '@/utils/sis/page/field-content';
import { type IsVisible, NO_TEXT } from '@/utils/sis/page/visibility';

const CELL_LIMIT = 200;
/** More stands in no cell of a list. */
const NODE_LIMIT = 200;
const INLINE = /^(?:span|b|strong|i|em|u|small|font|a|abbr|sup|sub|mark|label)$/;

/** The texts of a cell that a person sees, line by line, each as the texts that it is made of. */
function linesOf(cell: Element, sees: IsVisible): string[][] {
  const lines: string[][] = [[]];
  let left = NODE_LIMIT;
  for (const node of nodesIn(cell)) {
    left -= 1;
    if (left < 0) break;
    if (isElement(node)) {
      if (node !== cell && !INLINE.test(nameOf(node))) lines.push([]);
      continue;
    }
    const around = elementOf(node);
    if (!isText(node) || around === undefined || node.data.trim() === '') continue;
    if (around !== cell && (isUnread(around) || !sees(around))) continue;
    // Behind a box that has closed another line begins.
    if (node.previousSibling !== null && isBox(node.previousSibling)) lines.push([]);
    lines.at(-1)?.push(node.data);
  }
  return lines.filter((line) => line.length > 0);
}

const isBox = (node: Node): boolean => isElement(node) && !INLINE.test(nameOf(node));
/** Pictures that are written as words (`arrow_upward`) are told so to screen readers. */
const isUnread = (element: Element): boolean =>
  matches(element, NO_TEXT) || (attributeOf(element, 'aria-hidden') === 'true' && queryAll(element, '*').length === 0);

const joined = (line: readonly string[]): string => line.join('').replace(/\s+/g, ' ').trim();

/** What a cell of a list says. */
export function cellText(cell: Element, sees: IsVisible): string {
  const control = queryAll(cell, 'input,select').find((input) => controlOf(input) !== undefined);
  if (control !== undefined) return readNode(control).trim();
  const lines = linesOf(cell, sees);
  const whole = lines.map(joined).filter(Boolean).join(' ');
  if (whole === '') return signIn(cell, sees);
  if (whole.length > CELL_LIMIT) return '';
  // A name with marks beside it or numbers below it. Where the number itself is in the cell, all of it is read.
  if (/\d{9}/.test(whole)) return whole;
  const links = queryAll(cell, 'a').map((link) => linesOf(link, sees).map(joined).join(' '));
  const own = [...links, joined(lines[0] ?? [])].find((text) => text !== '' && nameIn(text) !== undefined);
  return own ?? whole;
}

/** What the head of a column says: what it says to sort by it is left out. */
export function headText(cell: Element, sees: IsVisible): string {
  const lines = linesOf(cell, sees);
  const whole = lines.map(joined).filter(Boolean).join(' ').slice(0, CELL_LIMIT);
  if (columnUse(whole) !== undefined) return whole;
  return [...lines.map(joined), ...lines.flat()].find((text) => columnUse(text) !== undefined) ?? whole;
}

/** A tick, or a picture, in place of words. */
function signIn(cell: Element, sees: IsVisible): string {
  const box = queryAll(cell, 'input[type="checkbox"],[role="checkbox"],[role="switch"]')[0];
  if (box !== undefined) return isTicked(box) ? 'Y' : '';
  const picture = [cell, ...queryAll(cell, 'img,svg,i,[title],[aria-label]')].find((one) => one !== cell || label(one));
  if (picture === undefined || !sees(picture) || queryAll(cell, 'a,button').length > 0) return '';
  return label(picture) || 'Y';
}

const label = (element: Element): string =>
  (attributeOf(element, 'alt') ?? attributeOf(element, 'aria-label') ?? attributeOf(element, 'title') ?? '').trim();

export const isTicked = (box: Element): boolean =>
  attributeOf(box, 'aria-checked') === 'true' || ('checked' in box && box.checked === true);
