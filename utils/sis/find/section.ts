import { attributeOf, isElement, matches, parentOf, previousOf, queryAll } from '@/utils/sis/page/dom';
import { shortText } from '@/utils/sis/page/field-content';

const HEADING =
  'h1,h2,h3,h4,h5,h6,legend,caption,summary,[role="heading"],[class*="SectionHeader" i],[class*="section-title" i]';
const LEVELS = 14;
const SIBLINGS = 30;
const HEADING_LIMIT = 100;

/** The heading under which a node stands, the nearest one; empty when there is none near. */
export function headingOf(node: Node): string {
  let at: Node | null = node;
  for (let level = 0; at !== null && level < LEVELS; at = parentOf(at), level += 1) {
    const named = level > 1 && isElement(at) && attributeOf(at, 'aria-label');
    if (named) return named;
    let left = SIBLINGS;
    for (let before = previousOf(at); before !== null && left > 0; before = previousOf(before), left -= 1) {
      const text = isElement(before) && headingIn(before);
      if (text) return text;
    }
  }
  return '';
}

/** The text of an element that is a heading, holds little else than one, or is a table row of a single cell. */
function headingIn(element: Element): string | undefined {
  // The text first: it is read for a few nodes at most, a table of a thousand rows would be searched to its end.
  const text = shortText(element, HEADING_LIMIT);
  if (text === undefined || !/\p{L}/u.test(text)) return undefined;
  const isHeading =
    matches(element, HEADING) || matches(element, 'tr:has(> :only-child)') || queryAll(element, HEADING).length === 1;
  return isHeading ? text : undefined;
}
