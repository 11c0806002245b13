import type { Ssid } from '@/utils/ssid';
import {
  attributeOf,
  closest,
  documentOf,
  elementOf,
  flatParentOf,
  isBefore,
  isElement,
  isText,
  matches,
  nameOf,
  outerOf,
  queryAll,
  rootOf,
  textOf,
} from './dom';
import type { IsVisible } from './visibility';

/** A form control that can hold an SSID. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What one look at the page needs to know, passed along. */
export interface Sight {
  readonly isVisible: IsVisible;
  /** Whether a user has typed into a control since the page filled it. */
  readonly isTyped: (control: Element) => boolean;
}

/** The control that this element is, if it is one that can hold an SSID. Search boxes hold what is sought. */
export function controlOf(node: Node): Control | undefined {
  if (!isElement(node) || !/^(?:input|textarea|select)$/.test(nameOf(node))) return undefined;
  const control = node as Control;
  const holdsText = /^(?:text|tel|number|textarea|select-one)$/.test(control.type);
  return holdsText && !isSearch(control) ? control : undefined;
}

const SEARCHES = /search|find|locate|look ?up|query|filter|buscar|filtr|^\s*go\s*$/i;

/** What is read of an element once in each task: nothing changes before it ends, and each of a form's controls asks. */
function onceATask<Read>(read: (element: Element) => Read): (element: Element) => Read {
  const known = new Map<Element, Read>();
  return (element) => {
    if (known.size === 0) queueMicrotask(() => known.clear());
    if (!known.has(element)) known.set(element, read(element));
    return known.get(element) as Read;
  };
}

/** Whether a control is there to search with: by itself, or as its form is. */
function isSearch(control: Element): boolean {
  if (closest(control, 'search,[role="search"]') !== null) return true;
  const names = ['id', 'name', 'placeholder', 'aria-label'].map((name) => attributeOf(control, name) ?? '');
  // A field may have a lookup of its own.
  const looks = (attributeOf(control, 'class') ?? '').replace(/(?:has|with)-look-?up/i, '');
  if (SEARCHES.test([...names, looks].join(' '))) return true;
  const form = closest(control, 'form,[role="toolbar"],[class*="toolbar" i],[class*="filter" i]');
  const isSearched = form !== null && !isForAll(form) && isSearchForm(form);
  // What nobody can type is not sent, but for what was searched for and is locked.
  if (matches(control, '[readonly],:disabled')) return isSearched && queryAll(form, 'h1').length === 0;
  if (form && !isForAll(form)) return isSearched;
  const [button, ...more] = buttonsNear(control);
  // What stands behind a button is not what it sends.
  if (!button || !isBefore(control, button)) return false;
  const isSmall = more.length < BUTTONS;
  const isAnySearch = form
    ? !more.some((one) => SAVES.test(saidOn(one)))
    : more.every((one) => LEAVES.test(saidOn(one)));
  return isSmall && SEARCHES.test(saidOn(button)) && isAnySearch;
}

/** As far up a button is looked for that belongs to a control outside of forms. */
const LEVELS = 4;

/** The buttons of the nearest box of a control that has some. */
function buttonsNear(control: Element): readonly Element[] {
  let box = flatParentOf(control);
  for (let level = 1; box && level < LEVELS && buttonsIn(box).length === 0; level += 1) box = flatParentOf(box);
  return box ? buttonsIn(box) : [];
}

const buttonsIn = onceATask((box): readonly Element[] => queryAll(box, BUTTON).slice(0, BUTTONS + 1));

const BUTTON = 'button,input[type="submit"],input[type="button"]';

const saidOn = (button: Element): string => `${textOf(button)} ${attributeOf(button, 'value') ?? ''}`;

/** Whether a form is the whole page's, as one in ASP.NET is: one of its buttons saves, and another one searches. */
const isForAll = onceATask((form): boolean => {
  const said = queryAll(form, BUTTON).map(saidOn);
  return said.some((one) => SAVES.test(one)) && said.some((one) => SEARCHES.test(one));
});

const SAVES = /save|update|submit|guard/i;

/** As many buttons as a search has; where there are more, no search is told by them. */
const BUTTONS = 6;

/** Buttons that do no more than leave or repeat what is searched for. */
const LEAVES = /search|advanced|options|help|clear|reset|cancel|close|limpiar|cancelar/i;

/** A form is one to search with by where it leads, or by what its button says; not by what its address carries along. */
const isSearchForm = onceATask((form): boolean => {
  const path =
    (attributeOf(form, 'action') ?? '')
      .replace(/[?#].*/, '')
      .split('/')
      .at(-1) ?? '';
  const own = `${path} ${attributeOf(form, 'id') ?? ''} ${attributeOf(form, 'class') ?? ''}`;
  const buttons = queryAll(form, 'button:not([type="button"]),input[type="submit"]').map(saidOn);
  const isAlone = queryAll(form, 'input:not([type="hidden"],[type="submit"]),select,textarea').length === 1;
  // What can be typed into one field alone and sent, but not saved, is asked for.
  const isAsked = isAlone && buttons.length === 1 && !SAVES.test(buttons.join());
  // What is sent in the address is no change of anything.
  const isGet = attributeOf(form, 'method')?.toLowerCase() === 'get';
  return SEARCHES.test(own) || isAsked || isGet || buttons.some((one) => SEARCHES.test(one));
});

/** What stands in a text or a control, now. */
export function readNode(node: Node): string {
  if (isText(node)) return node.data;
  if (!isElement(node)) return textOf(node) ?? '';
  if (nameOf(node) === 'select') return (node as HTMLSelectElement).selectedOptions[0]?.text ?? '';
  return /^(?:input|textarea)$/.test(nameOf(node)) ? (node as HTMLInputElement).value : (textOf(node) ?? '');
}

/** A node and all below it, without recursion, so that depth costs no stack. */
export function* nodesIn(node: Node): Generator<Node> {
  const walker = Document.prototype.createTreeWalker.call(
    documentOf(node),
    node,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  for (let at: Node | null = node; at !== null; at = walker.nextNode()) yield at;
}

/** The texts in a node and behind it, in the order of the page. */
export function* textsFrom(node: Node): Generator<Text> {
  const walker = Document.prototype.createTreeWalker.call(documentOf(node), rootOf(node), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) yield at as Text;
}

/** The texts and elements in a node and behind it, in the order of the page. */
export function* nodesBehind(node: Node): Generator<Node> {
  const walker = Document.prototype.createTreeWalker.call(
    documentOf(node),
    rootOf(node),
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  walker.currentNode = node;
  for (let at = walker.nextNode(); at !== null; at = walker.nextNode()) yield at;
}

/** The texts and elements before a node, the nearest first; from a shadow root on before its host. */
export function* nodesBefore(node: Node): Generator<Node> {
  for (let from: Node | undefined = node; from !== undefined; ) {
    const root: Node = rootOf(from);
    const walker: TreeWalker = Document.prototype.createTreeWalker.call(
      documentOf(from),
      root,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    walker.currentNode = from;
    for (let at: Node | null = walker.previousNode(); at !== null && at !== root; at = walker.previousNode()) yield at;
    from = root === documentOf(from) ? undefined : outerOf(root);
  }
}

/** The text of an element up to `limit` characters; undefined when there is more. Reads no further than that. */
export function shortText(node: Node, limit: number): string | undefined {
  let text = '';
  let left = 60;
  for (const at of nodesIn(node)) {
    left -= 1;
    if (isText(at)) text += isUnread(elementOf(at)) ? '' : at.data;
    else if (isElement(at) && !isInlineName(nameOf(at))) text += ' ';
    if (left < 0 || text.length > limit * 4) return undefined;
  }
  const tidy = text.replace(/\s+/g, ' ');
  return tidy.length > limit ? undefined : tidy;
}

/** What a node says in a few words; empty where it says more, or nothing. */
export const wordsIn = (node: Node | undefined): string => ((node && shortText(node, 60)) ?? '').trim();

/** Whether texts right in an element are none to a person; one right in a shadow root has no element around it. */
export const isUnread = (element: Element | undefined): boolean =>
  element !== undefined && (/^(?:script|style|option|mat-icon)$/.test(nameOf(element)) || isWordOfSign(element));

/** "chevron_right", as a font draws it. */
const isWordOfSign = (element: Element): boolean =>
  /^\s*[a-z]+(?:_[a-z]+)*\s*$/.test(textOf(element) ?? '') &&
  (matches(element, '[class*="material-icons"],[class*="material-symbols"]') ||
    (matches(element, '[class*="icon" i],[class*="symbol" i]') && (textOf(element) ?? '').includes('_')));

const isInlineName = (name: string): boolean =>
  /^(span|b|strong|i|em|u|small|font|a|abbr|sup|sub|mark|label)$/.test(name);

/** What one label leads to. */
export type Value =
  | { readonly kind: 'ssid'; readonly ssid: Ssid; readonly node: Node }
  /** The field is there and holds nothing; `editable`: one could type into it. */
  | { readonly kind: 'blank'; readonly node: Node; readonly editable: boolean }
  /** A user is changing it. */
  | { readonly kind: 'typed'; readonly node: Node }
  /** Something stands there that is no SSID, or more than one thing; `tail`: the digits that a mask leaves. */
  | { readonly kind: 'other'; readonly node: Node; readonly tail?: string };
