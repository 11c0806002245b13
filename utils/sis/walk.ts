import { documentOf, isElement, nameOf, queryAll, shadowRootOf } from './dom';

/** The trees that make up a page for us: its document, open shadow roots, frames without an address of their own. */
export type Root = Document | ShadowRoot;

/**
 * All trees of a page. Costs a look at every element, which is more than a walk over the text; the watch
 * therefore keeps the list up to date by itself and asks here seldom.
 *
 * Frames with an address have a content script of their own. Those without one (about:blank, srcdoc; dialogs
 * that a script fills) have none: we do not ask for `match_about_blank`, since a script there could not tell
 * from its address which site, portal or adapter it is in. They are of our origin, so the frame around reads them.
 */
export function rootsOf(document: Document): Root[] {
  const roots: Root[] = [document];
  for (let at = 0; at < roots.length; at += 1) {
    const root = roots[at];
    if (root !== undefined) roots.push(...rootsWithin(root));
  }
  return roots;
}

/** The trees that hang directly below a node. */
export function rootsWithin(node: Node): Root[] {
  const found: Root[] = [];
  if (isElement(node)) addRoots(node, found);
  for (const element of queryAll(node, '*')) addRoots(element, found);
  return found;
}

function addRoots(element: Element, found: Root[]): void {
  const shadow = shadowRootOf(element);
  if (shadow !== null) found.push(shadow);
  if (nameOf(element) === 'iframe') {
    const inner = documentWithoutAddress(element);
    if (inner !== undefined) found.push(inner);
  }
}

const contentDocument = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument')?.get;

function documentWithoutAddress(frame: Element): Document | undefined {
  try {
    const inner: Document | null | undefined = contentDocument?.call(frame);
    return inner && /^about:(blank|srcdoc)/.test(inner.URL) ? inner : undefined;
  } catch {
    return undefined;
  }
}

/** A search over the text nodes of some trees that can stop and go on. */
export interface TextSearch {
  /** Goes on until `isLate()` or the end. @returns whether the end is reached */
  run(isLate?: () => boolean): boolean;
  readonly hits: Text[];
}

/** How many nodes are read between two looks at the clock. */
const STRIDE = 2_000;
/** More labels than the page of one student has: beyond them nothing needs to be read. */
export const HIT_LIMIT = 1_000;

/**
 * Finds the text nodes that pass a test. Native walkers keep the place, so depth costs no stack, and nothing is
 * asked of a node but its text: scripts and hidden text are sorted out afterwards, among the few hits.
 */
export function searchText(roots: readonly Root[], isWanted: (text: string) => boolean): TextSearch {
  const hits: Text[] = [];
  let next = 0;
  let walker: TreeWalker | undefined;
  return {
    hits,
    run(isLate = () => false) {
      for (;;) {
        if (walker === undefined) {
          const root = roots[next];
          next += 1;
          if (root === undefined) return true;
          walker = Document.prototype.createTreeWalker.call(documentOf(root), root, NodeFilter.SHOW_TEXT);
        }
        for (let read = 0; read < STRIDE; read += 1) {
          const node = walker.nextNode() as Text | null;
          if (node === null) {
            walker = undefined;
            break;
          }
          if (isWanted(node.data)) hits.push(node);
        }
        if (hits.length > HIT_LIMIT) return true;
        if (walker !== undefined && isLate()) return false;
      }
    },
  };
}
