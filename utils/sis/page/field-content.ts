import { Ssid } from '@/utils/ssid';
import { closest, documentOf, elementOf, isElement, isText, matches, nameOf, nextOf, queryAll, textOf } from './dom';
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

/** Signs beside a field that are no part of its value. */
export const isSign = (element: Element): boolean =>
  matches(
    element,
    'i,svg,img,sup,wbr,button,a,[class*="icon" i],input[type="hidden"],script,style,template,noscript,link,meta',
  );

/** A node and all below it, without recursion, so that depth costs no stack. */
export function* nodesIn(node: Node): Generator<Node> {
  const walker = Document.prototype.createTreeWalker.call(
    documentOf(node),
    node,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  for (let at: Node | null = node; at !== null; at = walker.nextNode()) yield at;
}

/** How many nodes of a field are looked at. What is larger is none. */
const FIELD_LIMIT = 400;

/** The visible items in a node, in their order, at most `limit` of them; it ends early, however large the node is. */
export function itemsIn(node: Node, sight: Sight, limit = 3): Item[] {
  const items: Item[] = [];
  let left = FIELD_LIMIT;
  for (const at of nodesIn(node)) {
    left -= 1;
    const item = isText(at) && at.data.trim() !== '' ? at : controlOf(at);
    // What could not be read to its end is not "one item".
    if (item !== undefined && (left < 0 || sight.isVisible(item))) items.push({ node: item, text: readNode(item) });
    if (left < 0 || items.length >= limit) break;
  }
  return items;
}

/** The text of an element up to `limit` characters; undefined when there is more. Reads no further than that. */
export function shortText(node: Node, limit: number): string | undefined {
  let text = '';
  let left = 60;
  for (const at of nodesIn(node)) {
    left -= 1;
    if (isText(at)) text += matches(elementOf(at) ?? document.documentElement, 'script,style,option') ? '' : at.data;
    else if (isElement(at) && !isInlineName(nameOf(at))) text += ' ';
    if (left < 0 || text.length > limit * 4) return undefined;
  }
  const tidy = text.replace(/\s+/g, ' ');
  return tidy.length > limit ? undefined : tidy;
}

const isInlineName = (name: string): boolean =>
  /^(span|b|strong|i|em|u|small|font|a|abbr|sup|sub|mark|label)$/.test(name);

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
  return valueAmong(itemsIn(field, sight), field, sight);
}

export function valueAmong(found: readonly Item[], field: Node, sight: Sight): Value {
  const [first, ...others] = found;
  // A search box, a password, a check box: a control, but none for an SSID.
  if (first === undefined && isElement(field) && hasInput(field)) return OTHER;
  if (first === undefined) return { kind: 'blank', node: field, editable: false };
  // "9912345678 [history]": a link or button after the value is not part of it.
  const rest = others.filter(
    ({ node }) => !isElement(node.parentNode) || closest(node.parentNode, 'a,button') === null,
  );
  if (rest.length > 0) return OTHER;
  return valueAt(first, sight);
}

const hasInput = (field: Element): boolean =>
  [field, ...queryAll(field, 'input,select,textarea')].some((one) =>
    matches(one, 'input:not([type="hidden"]),select,textarea'),
  );

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
