import { Ssid } from '@/utils/ssid';
import { attributeOf, closest, isElement, isText, matches, nameOf, nextOf, textOf } from './dom';
import type { IsVisible } from './visibility';

/** A form control that can hold an SSID. */
export type Control = HTMLInputElement;

/** Something a person can read in an element: a text, or the value of a control. */
export interface Item {
  readonly node: Text | Control;
  readonly text: string;
}

const SEARCH = 'search,[role="search"],form[action*="search" i],[id*="search" i],[class*="search" i]';

/** What one look at the page needs to know, passed along. */
export interface Sight {
  readonly isVisible: IsVisible;
  /** Whether a user has typed into a control since the page filled it. */
  readonly isTyped: (control: Element) => boolean;
}

/** The control that this element is, if it is one that can hold an SSID. Search boxes hold what is sought. */
export function controlOf(node: Node): Control | undefined {
  if (!isElement(node) || nameOf(node) !== 'input') return undefined;
  const control = node as Control;
  return /^(text|tel|number)$/.test(control.type) && closest(control, SEARCH) === null ? control : undefined;
}

/** What stands in a text or a control, now. */
export function readNode(node: Node): string {
  if (isText(node)) return node.data;
  return isElement(node) && nameOf(node) === 'input' ? (node as Control).value : (textOf(node) ?? '');
}

const SKIPPED = 'script,style,template,noscript,select,option,textarea';
/** Signs beside a field that are no part of its value. */
export const isSign = (element: Element): boolean =>
  matches(element, 'i,svg,img,sup,wbr,button,a,input[type="hidden"],script,style,template,noscript,link,meta');

/**
 * The visible items below a node, in their order, at most `limit` of them. Goes without recursion and
 * ends early, so that a huge or deep element costs no more than a small one.
 */
export function itemsIn(node: Node, sight: Sight, limit = 2): Item[] {
  const items: Item[] = [];
  let budget = 400;
  const add = (at: Node): void => {
    const text = readNode(at);
    const control = isText(at) ? undefined : controlOf(at);
    if ((isText(at) ? text.trim() !== '' : control !== undefined) && sight.isVisible(at)) {
      items.push({ node: control ?? (at as Text), text });
    }
  };
  if (isText(node)) {
    add(node);
    return items;
  }
  for (const at of nodesBelow(node)) {
    budget -= 1;
    if (items.length >= limit || budget < 0) break;
    if (isText(at) || (isElement(at) && nameOf(at) === 'input')) add(at);
  }
  // What could not be read to its end is not "one item".
  if (budget < 0 && items[0] !== undefined) items.push(items[0]);
  return items;
}

function* nodesBelow(node: Node): Generator<Node> {
  const document = node.ownerDocument ?? (node as Document);
  const walker = Document.prototype.createTreeWalker.call(
    document,
    node,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  let at =
    isElement(node) && matches(node, SKIPPED)
      ? null
      : isElement(node) && nameOf(node) === 'input'
        ? node
        : walker.nextNode();
  while (at !== null) {
    yield at;
    if (isElement(at) && matches(at, SKIPPED)) {
      at = skipOver(walker);
    } else {
      at = walker.nextNode();
    }
  }
}

function skipOver(walker: TreeWalker): Node | null {
  do {
    const next = walker.nextSibling();
    if (next !== null) return next;
  } while (walker.parentNode() !== null);
  return null;
}

/** The text of an element up to `limit` characters; undefined when there is more. Reads no further than that. */
export function shortText(node: Node, limit: number): string | undefined {
  if (isText(node)) return node.data.length > limit ? undefined : node.data;
  let text = '';
  let budget = 60;
  for (const at of nodesBelow(node)) {
    budget -= 1;
    if (isText(at)) text += at.data;
    else if (isElement(at) && matches(at, 'br,div,p,td,th,li,input')) text += ' ';
    if (budget < 0 || text.replace(/\s+/g, ' ').length > limit) return undefined;
  }
  return text;
}

/** What one label leads to. */
export type Value =
  | { readonly kind: 'ssid'; readonly ssid: Ssid; readonly node: Node }
  /** The field is there and holds nothing; `editable`: one could type into it. */
  | { readonly kind: 'blank'; readonly node: Node; readonly editable: boolean }
  /** A user is changing it. */
  | { readonly kind: 'typed'; readonly node: Node }
  /** Something stands there that is no SSID. */
  | { readonly kind: 'other' };

const OTHER: Value = { kind: 'other' };

/** Reads a field that holds nothing else than its value. */
export function valueIn(field: Node, sight: Sight): Value {
  return valueAmong(itemsIn(field, sight, 4), field, sight);
}

export function valueAmong(found: readonly Item[], field: Node, sight: Sight): Value {
  const [first, ...others] = found;
  if (first === undefined) return { kind: 'blank', node: field, editable: false };
  // "9912345678 [history]": a link or button after the value is not part of it.
  const rest = others.filter(
    ({ node }) => !isElement(node.parentNode) || closest(node.parentNode, 'a,button') === null,
  );
  if (rest.length > 0) return OTHER;
  return valueAt(first, sight);
}

export function valueAt({ node, text }: Item, sight: Sight): Value {
  const editable = isElement(node) && !matches(node, '[readonly],:disabled');
  if (editable && sight.isTyped(node)) return { kind: 'typed', node };
  if (/^[\s-]*$/.test(text)) return { kind: 'blank', node, editable };
  const ssid = Ssid.parse(text);
  return ssid ? { kind: 'ssid', ssid, node } : OTHER;
}

/** The next sibling that is more than white space or a comment. */
export function nextContent(node: Node): Node | undefined {
  for (let at = nextOf(node); at !== null; at = nextOf(at)) {
    if (isElement(at) || (isText(at) && at.data.trim() !== '')) return at;
  }
  return undefined;
}

export const idOf = (element: Element): string => attributeOf(element, 'id') ?? '';
