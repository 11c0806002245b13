/**
 * Reads the tree through the getters and methods of the prototypes.
 *
 * A page can put `<input name="parentNode">` into a form, or `<img name="querySelector">` into the document,
 * and the browser then answers with that element when we ask the form for its parent ("DOM clobbering").
 * Our own JavaScript world does not protect from it, the prototypes' getters do.
 */

function getter<T>(prototype: object, name: string): (node: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (node) => get?.call(node);
}

export const parentOf = /* @__PURE__ */ getter<ParentNode | null>(Node.prototype, 'parentNode');
export const nextOf = /* @__PURE__ */ getter<ChildNode | null>(Node.prototype, 'nextSibling');
export const previousOf = /* @__PURE__ */ getter<ChildNode | null>(Node.prototype, 'previousSibling');
export const textOf = /* @__PURE__ */ getter<string | null>(Node.prototype, 'textContent');
export const shadowRootOf = /* @__PURE__ */ getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
/** Lower case in HTML, whatever the page's own case. */
export const nameOf = /* @__PURE__ */ getter<string>(Element.prototype, 'localName');
export const firstElementOf = /* @__PURE__ */ getter<Element | null>(Element.prototype, 'firstElementChild');
const nodeType = /* @__PURE__ */ getter<number>(Node.prototype, 'nodeType');
const nextElement = /* @__PURE__ */ getter<Element | null>(Element.prototype, 'nextElementSibling');
const previousElement = /* @__PURE__ */ getter<Element | null>(Element.prototype, 'previousElementSibling');

export { nextElement as nextElementOf, previousElement as previousElementOf };

const childNodes = /* @__PURE__ */ getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
const slotOfElement = /* @__PURE__ */ getter<Element | null>(Element.prototype, 'assignedSlot');
const slotOfText = /* @__PURE__ */ getter<Element | null>(Text.prototype, 'assignedSlot');

export const isElement = (node: Node | null | undefined): node is Element => !!node && nodeType(node) === 1;
export const isText = (node: Node | null | undefined): node is Text => !!node && nodeType(node) === 3;

/** Whether one node comes before another in its tree. */
export const isBefore = (one: Node, other: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(one, other) & 4) !== 0;

/** Whether a node comes behind another one, or stands in another tree. */
export const isAfter = (node: Node, other: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(other, node) & 5) !== 0;

export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** What stands in an element as it is drawn: its open shadow tree, or what is put into its slot. */
export function childrenOf(node: Node): readonly Node[] {
  if (isElement(node)) {
    const shadow = shadowRootOf(node);
    if (shadow !== null) return [...childNodes(shadow)];
    if (nameOf(node) === 'slot') {
      const put = HTMLSlotElement.prototype.assignedNodes.call(node, { flatten: true });
      if (put.length > 0) return put;
    }
  }
  return [...childNodes(node)];
}

/** The element in which a node is drawn. */
export function flatParentOf(node: Node): Element | undefined {
  const slot = isElement(node) ? slotOfElement(node) : isText(node) ? slotOfText(node) : null;
  const parent = slot ?? parentOf(node);
  if (isElement(parent)) return parent;
  return (parent !== null && nodeType(parent) === 11 && (parent as ShadowRoot).host) || undefined;
}

/** More boxes in each other than any page has that people read. */
const MOST_BOXES = 1_000;

/** An element and the boxes around it, the innermost thousand of them. */
export function* boxesAround(element: Element): Generator<Element> {
  let left = MOST_BOXES;
  for (let at: Element | undefined = element; at !== undefined && left > 0; at = flatParentOf(at), left -= 1) yield at;
}

/** Whether a node is drawn in an element, or is that element. */
export function holds(outer: Element, inner: Node): boolean {
  for (let at: Node | undefined = inner; at !== undefined; at = flatParentOf(at)) if (at === outer) return true;
  return false;
}

/** The element itself, or the one that holds this node. */
export function elementOf(node: Node): Element | undefined {
  if (isElement(node)) return node;
  const parent = parentOf(node);
  return isElement(parent) ? parent : undefined;
}

/** The nearest element around a node that matches, or the node itself. */
export function closest(node: Node, selector: string): Element | null {
  const element = elementOf(node);
  return element ? Element.prototype.closest.call(element, selector) : null;
}

export const matches = (node: Node, selector: string): boolean =>
  isElement(node) && Element.prototype.matches.call(node, selector);

export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const attributeNamesOf = (element: Element): string[] => Element.prototype.getAttributeNames.call(element);

/** Whether an element has a box that is drawn, wherever it is: not in jsdom, which draws none. */
export const isBoxShown = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });

/** What is drawn at a point of a document's window, the uppermost first; in a shadow root, of what is in it. */
export const elementsAt = (root: Node, x: number, y: number): Element[] =>
  (nodeType(root) === 9 ? Document : ShadowRoot).prototype.elementsFromPoint.call(root, x, y);

const searchedBy = (root: Node): ParentNode =>
  isElement(root) ? Element.prototype : nodeType(root) === 9 ? Document.prototype : DocumentFragment.prototype;

/** All that match, in a document, a shadow root or below an element. A selector that is none matches nothing. */
export function queryAll(root: Node, selector: string): Element[] {
  try {
    return [...searchedBy(root).querySelectorAll.call(root, selector)];
  } catch {
    return [];
  }
}

/** The first that matches; the browser looks no further. */
export function query(root: Node, selector: string): Element | undefined {
  try {
    return searchedBy(root).querySelector.call(root, selector) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The document or shadow root in which a node stands. */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

const ownerDocument = /* @__PURE__ */ getter<Document | null>(Node.prototype, 'ownerDocument');
const inTree = /* @__PURE__ */ getter<boolean>(Node.prototype, 'isConnected');
/** The window that shows a document; none once another document took its place. */
export const viewOf = /* @__PURE__ */ getter<Window | null>(Document.prototype, 'defaultView');

/** Whether a node stands in a document that a window shows. */
export const isConnected = (node: Node): boolean => inTree(node) && viewOf(documentOf(node)) !== null;

/**
 * The element around the tree in which a node stands: the host of its shadow root, or the frame of its
 * document where that is of our origin.
 */
export function outerOf(node: Node): Element | undefined {
  const root = rootOf(node);
  if (nodeType(root) === 11) return (root as ShadowRoot).host ?? undefined;
  if (nodeType(root) !== 9) return undefined;
  try {
    return viewOf(root)?.frameElement ?? undefined;
  } catch {
    return undefined;
  }
}

/** The document in which a node stands, or the document itself. */
export const documentOf = (node: Node): Document => ownerDocument(node) ?? (node as Document);
