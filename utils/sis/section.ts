import { shortText } from './content';
import { attributeOf, elementOf, isElement, matches, nameOf, parentOf, previousElementOf, queryAll } from './dom';

const HEADING = 'h1,h2,h3,h4,h5,h6,legend,caption,summary,[role="heading"]';
const LEVELS = 14;
const SIBLINGS = 30;
const HEADING_LIMIT = 100;

/** The heading under which a node stands, the nearest one; empty when there is none near. */
export function headingOf(node: Node): string {
  let at: Element | undefined = elementOf(node);
  for (let level = 0; at !== undefined && level < LEVELS; level += 1) {
    const heading = headingBefore(at) ?? attributeOf(at, 'aria-label');
    if (heading && level > 0) return heading;
    const parent: ParentNode | null = parentOf(at);
    if (!isElement(parent)) return '';
    if (matches(parent, 'fieldset,table,details')) {
      const own = queryAll(parent, ':scope > legend, :scope > caption, :scope > summary')[0];
      if (own !== undefined) return shortText(own, HEADING_LIMIT) ?? '';
    }
    at = parent;
  }
  return '';
}

function headingBefore(element: Element): string | undefined {
  let left = SIBLINGS;
  for (let at = previousElementOf(element); at !== null && left > 0; at = previousElementOf(at), left -= 1) {
    const text = headingIn(at);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The text of an element that is a heading, holds little else than one, or is a table row of a single cell. */
function headingIn(element: Element): string | undefined {
  const isRowHeading = nameOf(element) === 'tr' && element.children.length === 1;
  const isHeading = matches(
    element,
    `${HEADING},[class*="SectionHeader" i],[class*="section-header" i],[class*="section-title" i]`,
  );
  if (!isHeading && !isRowHeading && queryAll(element, HEADING).length !== 1) return undefined;
  const text = shortText(element, HEADING_LIMIT);
  return text !== undefined && /\p{L}/u.test(text) ? text : undefined;
}
