import {
  attributeOf,
  childrenOf,
  closest,
  documentOf,
  elementOf,
  isElement,
  isText,
  matches,
  nameOf,
  nextElementOf,
  nextOf,
  previousElementOf,
  queryAll,
  viewOf,
} from '@/utils/sis/page/dom';
import { isUnread, nodesIn, readNode, type Sight, shortText, wordsIn } from '@/utils/sis/page/field-content';
import { hasOwnAddress } from '@/utils/sis/page/own-address';

/** Boxes and texts on one side of a box that are looked at. */
export const SIBLINGS = 120;

/** A box with a number in it that has no more characters than this may be the card of one person. */
export const CARD = 600;

/** What lies beside or over a page is not its heading. */
export const BESIDE = 'dialog,aside,[role="dialog"],[role="complementary"],[class*="modal" i],[class*="card" i]';

/** What a page has, and no card in it. */
const PARTS_OF_PAGE = 'main,nav,h1,[role="main"],[role="navigation"],[role="banner"]';

export const HEADINGS =
  'h1,h2,h3,h4,h5,h6,legend,caption,summary,[role="heading"],[class*="header" i],[class*="heading" i],[class*="title" i]';

/** What says a word of somebody, and is no title: "EL", "Foster". */
export const BADGE = '[class*="badge" i],[class*="pill" i],[class*="chip" i],[class~="tag" i]';

/**
 * Whether a box is small enough to be the card of one person. What has the parts of a page, as its menu, is none, however
 * little that page says; the body of a frame that a script filled may be one.
 */
export function isCard(box: Element | undefined): boolean {
  const view = box && matches(box, 'body') ? viewOf(documentOf(box)) : null;
  return (
    box !== undefined &&
    !(view && hasOwnAddress(view)) &&
    !matches(box, 'main,[role="main"]') &&
    shortText(box, CARD) !== undefined &&
    queryAll(box, PARTS_OF_PAGE).length === 0
  );
}

/** What one node says: a text, or a picture to who does not see it. */
export function saidAt(node: Node): string {
  if (isText(node)) return isUnread(elementOf(node)) ? '' : node.data.trim();
  if (!isElement(node)) return '';
  if (nameOf(node) === 'img') return (attributeOf(node, 'alt') ?? '').trim();
  const isRead = /^(?:input|select|textarea)$/.test(nameOf(node)) && !matches(node, '[type="hidden"]');
  return isRead ? readNode(node).trim() : '';
}

/** The first texts of a box. @param sight those alone that are seen; all where it is left out */
export function textsIn(box: Node, count = 4, sight?: Sight): string[] {
  const texts: string[] = [];
  for (const node of nodesIn(box)) {
    const said = saidAt(node);
    if (said !== '' && (sight?.isVisible(node) ?? true) && texts.push(said) >= count) break;
  }
  return texts;
}

/** The first text in a box, unless it is the label of something. */
export function unlabelledIn(box: Node): string | undefined {
  for (const node of nodesIn(box)) {
    const said = saidAt(node);
    if (said !== '') return closest(node, 'td,th,dt,dd,label') === null ? said : undefined;
  }
  return undefined;
}

/** The text of an element that is a heading, holds little else than one, or is a table row of a single cell. */
export function headingIn(element: Element): string | undefined {
  // The text first: it is read for a few nodes at most, a table of a thousand rows would be searched to its end.
  const text = shortText(element, 100);
  // "Student | Staff | Attendance | Grades" are ways to go.
  if (text === undefined || !/\p{L}/u.test(text) || /^[^|]+(?:\|[^|]+){3}/.test(text)) return undefined;
  const isHeading =
    matches(element, HEADINGS) ||
    (matches(element, 'tr:has(> :only-child)') && !isOfTabs(element)) ||
    (text.length < 60 &&
      queryAll(element, HEADINGS).length === 1 &&
      childrenOf(element).filter(isElement).length === 1);
  if (!isHeading) return undefined;
  // A badge is no part of the last word: "Ortega, Lia" "Duplicate".
  const said = queryAll(element, BADGE).length > 0 ? textsIn(element, 9).join(' ') : text.trim();
  const [back] = queryAll(element, 'a').filter((link) => BACK.test(wordsIn(link)));
  return back === undefined ? said : said.replace(wordsIn(back), '').trim() || said;
}

/** The way from where one is, in a heading: "Back to student list". */
export const BACK = /^\P{L}*(?:back|return|volver|regresar)\b/iu;

/** The heading with which a box begins; before one value, what stands out is its label. */
export function headingOf(box: Node): string | undefined {
  const [first, , third] = childrenOf(box).filter(isElement);
  return first && matches(first, third ? `${HEADINGS},b,strong` : HEADINGS) ? wordsIn(first) : undefined;
}

/** "Demographics | Addresses | State", in a row of their own. */
const isOfTabs = (row: Element): boolean => queryAll(row, 'tr td').length > 3 && !/\d/.test(shortText(row, 100) ?? '');

/** How far up a heading is: a smaller number is over a larger one. */
export const rankOf = (element: Element): number => Number(/^h([1-6])$/.exec(nameOf(element))?.[1] ?? 6.5);

/** A colon outside of its element makes a label of a text. */
export function hasColonBehind(node: Node): boolean {
  const behind = nextOf(node);
  return behind !== null && /^\s*:/.test(readNode(behind));
}

/** The boxes before and behind one, and itself, as many as are looked at: a list may have thousands. */
export function beside(box: Element): Element[] {
  const boxes = [box];
  let at = previousElementOf(box);
  for (let left = SIBLINGS; at !== null && left > 0; at = previousElementOf(at), left -= 1) boxes.unshift(at);
  at = nextElementOf(box);
  for (let left = SIBLINGS; at !== null && left > 0; at = nextElementOf(at), left -= 1) boxes.push(at);
  return boxes.filter((one) => nameOf(one) !== 'br');
}

/** Those of them that look like it and are seen. */
export const alikeBeside = (box: Element, sight: Sight): Element[] => {
  const looks = looksOf(box);
  return beside(box).filter((one) => looksOf(one) === looks && sight.isVisible(one));
};

export const looksOf = (element: Element): string =>
  ['class', 'role'].map((name) => attributeOf(element, name) ?? '').join(nameOf(element));

export const firstLooksOf = (box: Element): string => {
  const first = childrenOf(box).find(isElement);
  return first === undefined ? '' : looksOf(first);
};
