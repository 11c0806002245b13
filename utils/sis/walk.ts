import { documentOf, isElement, nameOf, shadowRootOf } from './dom';

/** The trees that make up a page for us: its document, open shadow roots, frames without an address of their own. */
export type Root = Document | ShadowRoot;

/** A search through some trees that can stop and go on. */
export interface Search {
  /** Goes on until `isLate()` or the end. @returns whether the end is reached */
  run(isLate?: () => boolean): boolean;
}

/** How many nodes are read between two looks at the clock. */
const STRIDE = 1_000;

/**
 * Visits the nodes of one kind in some trees. Native walkers keep the place, so depth costs no stack.
 * @param trees may grow while the search runs
 * @param visit returns true to end the search
 */
function search(trees: readonly Node[], whatToShow: number, visit: (node: Node) => boolean | undefined): Search {
  let next = 0;
  let walker: TreeWalker | undefined;
  let isEnded = false;
  return {
    run(isLate = () => false) {
      while (!isEnded) {
        if (walker === undefined) {
          const tree = trees[next];
          if (tree === undefined) return true;
          next += 1;
          walker = Document.prototype.createTreeWalker.call(documentOf(tree), tree, whatToShow);
        }
        for (let read = 0; read < STRIDE && !isEnded; read += 1) {
          const node = walker.nextNode();
          if (node === null) {
            walker = undefined;
            break;
          }
          isEnded = visit(node) === true;
        }
        if (walker !== undefined && isLate()) return false;
      }
      return true;
    },
  };
}

/** A search for the text nodes that pass a test; `hits` holds them so far. */
export interface TextSearch extends Search {
  readonly hits: Text[];
}

/** More labels than the page of one student has: beyond them nothing needs to be read. */
export const HIT_LIMIT = 1_000;

/**
 * Finds the text nodes that pass a test. Nothing is asked of a node but its text: scripts and hidden text are
 * sorted out afterwards, among the few hits.
 */
export function searchText(roots: readonly Root[], isWanted: (text: string) => boolean): TextSearch {
  const hits: Text[] = [];
  const { run } = search(roots, NodeFilter.SHOW_TEXT, (node) => {
    const text = node as Text;
    return isWanted(text.data) && hits.push(text) > HIT_LIMIT;
  });
  return { run, hits };
}

/**
 * Finds the trees that hang below some nodes and adds them to `roots`. It looks at every element, which costs more
 * than a walk over the text; the watch therefore keeps the list up to date by itself and asks for all seldom.
 *
 * Frames with an address have a content script of their own. Those without one (about:blank, srcdoc; dialogs
 * that a script fills) have none: we do not ask for `match_about_blank`, since a script there could not tell
 * from its address which site, portal or adapter it is in. They are of our origin, so the frame around reads them.
 * @param onRoot is told of each tree that was not among `roots` yet
 */
export function searchRoots(below: readonly Node[], roots: Root[], onRoot: (root: Root) => void = () => {}): Search {
  const trees = [...below];
  const visit = (node: Node): undefined => {
    const element = node as Element;
    for (const root of [shadowRootOf(element), nameOf(element) === 'iframe' ? documentWithoutAddress(element) : null]) {
      if (!root || roots.includes(root)) continue;
      roots.push(root);
      trees.push(root);
      onRoot(root);
    }
  };
  below.filter(isElement).forEach(visit);
  return search(trees, NodeFilter.SHOW_ELEMENT, visit);
}

/** All trees of a page, at once. */
export function rootsOf(document: Document): Root[] {
  const roots: Root[] = [document];
  searchRoots(roots, roots).run();
  return roots;
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
