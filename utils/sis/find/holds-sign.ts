import { isGround, isPicture } from '@/utils/sis/page/colour';
import {
  boxOf,
  elementOf,
  firstElementOf,
  flatParentOf,
  holds,
  isElement,
  matches,
  nextElementOf,
  queryAll,
  textOf,
} from '@/utils/sis/page/dom';
import { BUTTON, SIGN } from '@/utils/sis/page/line';

/** What may stand for a value without a text of its own: a lock, an eye, "Show", a picture, or what says that it is to come. */
const STANDS_IN = `${SIGN},${BUTTON},a,i,img:not([src*="spacer"]),svg:not(:empty),:not(td,input)[title],[type="button"],[type="password"],[placeholder*="•"],[placeholder*="**"],[class*="spin" i],[class*="load" i],[class*="skelet" i]`;
/** What is said on what changes a value, and shows none. */
const CHANGES = /^\s*(?:edit|add|change|save|cancel|history)\b/i;
/** What has a size also without a value; and what has, unless it is painted. */
const FIELD = 'td,input,select,textarea';
const PLACE = '[class*="control" i],[class*="value" i],[class*="field" i]';
/** On a label, that its value is not for everybody. */
const LOCK = '[class*="lock" i]:not([class*="block" i],[class*="unlock" i],[class*="clock" i])';

/** Whether something stands in a blank place, or right behind it, that may stand for a value. */
export function holdsSign(value: Node, label: Node): boolean {
  let place = isElement(label) && holds(label, value) ? label : elementOf(value);
  for (let outer = place; outer && !holds(outer, label); outer = flatParentOf(outer)) place = outer;
  if (!place) return false;
  const next = nextElementOf(place);
  const inside = queryAll(place, '*');
  const own = elementOf(label);
  return (
    (own !== undefined && queryAll(own, LOCK).length > 0) ||
    isDrawn(place) ||
    inside.some(isPainted) ||
    [place, ...inside, next, next && firstElementOf(next)].some(isSign)
  );
}

const isSign = (part: Element | null): boolean =>
  part !== null && matches(part, STANDS_IN) && !CHANGES.test(textOf(part) ?? '');

/** Whether an element without any text takes up room: as an icon, a picture, or where a value is to come. */
function isPainted(part: Element): boolean {
  const { width, height } = boxOf(part);
  const isEmpty = textOf(part) === '' && !firstElementOf(part) && !matches(part, FIELD);
  return width * height > 0 && isEmpty && (!matches(part, PLACE) || isGround(getComputedStyle(part)));
}

/** Whether a style draws a text or a picture in a place. */
function isDrawn(place: Element): boolean {
  if (isPicture(getComputedStyle(place))) return true;
  const { width } = boxOf(place);
  return width > 0 && ['::before', '::after'].some((part) => /["'].+["']/.test(getComputedStyle(place, part).content));
}
