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
const STANDS_IN = `${SIGN},${BUTTON},a,i,img:not([src*="spacer"]),svg:not(:empty),:not(td,input)[title],[type="button"],[type="password"],[placeholder^="•"],[placeholder^="*"],[class*="spin" i],[class*="load" i],[class*="skelet" i]`;
/** What is said on what changes a value, and shows none. */
const CHANGES = /^\s*(?:edit|add|change|save|cancel|history)\b/i;
/** What has a size also without a value. */
const FIELD = 'td,input,select,textarea,[class*="control" i],[class*="value" i],[class*="field" i]';

/** Whether something stands in a blank place, or right behind it, that may stand for a value. */
export function holdsSign(value: Node, label: Node): boolean {
  let place = isElement(label) && holds(label, value) ? label : elementOf(value);
  for (let outer = place; outer && !holds(outer, label); outer = flatParentOf(outer)) place = outer;
  if (!place) return false;
  const next = nextElementOf(place);
  const inside = queryAll(place, '*');
  return inside.some(isPainted) || [place, ...inside, next, next && firstElementOf(next)].some(isSign);
}

const isSign = (part: Element | null): boolean =>
  part !== null && matches(part, STANDS_IN) && !CHANGES.test(textOf(part) ?? '');

/** Whether an element without any text takes up room: as an icon, a picture, or where a value is to come. */
function isPainted(part: Element): boolean {
  const { width, height } = boxOf(part);
  return width * height > 0 && textOf(part) === '' && !firstElementOf(part) && !matches(part, FIELD);
}
