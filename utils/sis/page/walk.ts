import { documentOf, firstElementOf, isElement, nameOf, shadowRootOf, viewOf } from './dom';
import { hasOwnAddress } from './own-address';

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
 * Goes through some trees, a stride at a time. Native walkers keep the place, so depth costs no stack.
 * @param trees may grow while the search runs
 * @param read reads on by a stride, in a loop of its own since that is what costs; returns false at the tree's end
 */
function search(trees: readonly Node[], whatToShow: number, read: (walker: TreeWalker) => boolean): Search {
  let next = 0;
  let walker: TreeWalker | undefined;
  return {
    run(isLate = () => false) {
      for (;;) {
        if (walker === undefined) {
          const tree = trees[next];
          if (tree === undefined) return true;
          next += 1;
          walker = Document.prototype.createTreeWalker.call(documentOf(tree), tree, whatToShow);
        }
        if (!read(walker)) walker = undefined;
        else if (isLate()) return false;
      }
    },
  };
}

/** A search for the text nodes that pass a test; `hits` holds them so far. */
export interface TextSearch extends Search {
  readonly hits: Text[];
}

/**
 * More labels than the page of one student has: beyond them nothing needs to be read. What stands around each of them is
 * read, so this bounds what a page can cost.
 */
export const HIT_LIMIT = 200;
/** So many are read where there are more: enough to say that nobody can be told there. */
export const READ_OF_MANY = 20;

/**
 * Finds the text nodes that pass a test. Nothing is asked of a node but its text: scripts and hidden text are
 * sorted out afterwards, among the few hits.
 * @param trees what is below them is searched, not they themselves
 */
export function searchText(trees: readonly Node[], isWanted: (text: string) => boolean): TextSearch {
  const hits: Text[] = [];
  const { run } = search(trees, NodeFilter.SHOW_TEXT, (walker) => {
    for (let left = STRIDE; left > 0; left -= 1) {
      const text = walker.nextNode() as Text | null;
      if (text === null) return false;
      if (isWanted(text.data) && hits.push(text) > HIT_LIMIT) return false;
    }
    return true;
  });
  return { run, hits };
}

/**
 * Finds the trees that hang below some nodes and adds them to `roots`. It looks at every element, which costs more
 * than a walk over the text; the watch therefore keeps the list up to date by itself and asks for all seldom.
 *
 * Frames with an address are read by a script of their own. Those without one (dialogs that a script fills) are part
 * of the page around them, and read with it.
 * @param onRoot is told of each tree that was not among `roots` yet
 */
export function searchRoots(below: readonly Node[], roots: Root[], onRoot: (root: Root) => void = () => {}): Search {
  // Most of what comes to a page by itself has nothing below it but text.
  const trees = below.filter((node) => !isElement(node) || firstElementOf(node) !== null);
  const visit = (node: Node): void => {
    const element = node as Element;
    for (const root of [shadowRootOf(element), nameOf(element) === 'iframe' ? documentWithoutAddress(element) : null]) {
      if (!root || roots.includes(root)) continue;
      roots.push(root);
      trees.push(root);
      onRoot(root);
    }
  };
  below.filter(isElement).forEach(visit);
  return search(trees, NodeFilter.SHOW_ELEMENT, (walker) => {
    for (let left = STRIDE; left > 0; left -= 1) {
      const element = walker.nextNode();
      if (element === null) return false;
      visit(element);
    }
    return true;
  });
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
    const view = inner && viewOf(inner);
    return inner && view && !hasOwnAddress(view) ? inner : undefined;
  } catch {
    return undefined;
  }
}
