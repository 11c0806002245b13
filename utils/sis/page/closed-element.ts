const HTML = 'http://www.w3.org/1999/xhtml';

/** An element of ours in a page, and its shadow root, which the page's scripts get no hold of. */
export interface ClosedElement {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * Makes an element with a closed shadow root, for a page that we do not trust.
 *
 * It is made in a document without scripts. In the page's own document, a page that has defined a custom element
 * of this name would have its constructor run first, and `ElementInternals` would let it into the closed root.
 */
export function closedElement(name: string): ClosedElement {
  const element = new Document().createElementNS(HTML, name);
  const root = element.attachShadow({ mode: 'closed' });
  return { element: document.adoptNode(element), root };
}
