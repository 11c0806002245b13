import { isBefore, isText, rootOf } from '@/utils/sis/page/dom';
import { HIT_LIMIT, type Root, searchText, type TextSearch } from '@/utils/sis/page/walk';

/**
 * The texts of a page that may speak of an SSID, kept up to date by what changes, so that a huge page is walked through
 * once and not after each change.
 */
export interface LabelTexts {
  /** Takes down where the page changed. Looked at only when it is read again: most of what a busy page adds is gone by then. */
  changed(records: readonly MutationRecord[]): void;
  /** All is to be looked through again: a tree came, or other words are looked for. */
  forget(): void;
  /** Goes on looking until `isLate()` or the end. @returns whether all is looked through */
  run(isLate: () => boolean): boolean;
  /** As they stand now, in the order of the page; more than `HIT_LIMIT` of them end the search. */
  all(): readonly Text[];
}

/** When more places than this changed, all is looked through again. */
const MOST_PLACES = 1_000;

/**
 * @param roots the page's trees; each that comes later is to be told of by `forget()`
 * @param mayHold whether a text may hold a label, as it is asked at that moment
 */
export function createLabelTexts(roots: readonly Root[], mayHold: (text: string) => boolean): LabelTexts {
  /** As of the last look. */
  let known: readonly Text[] | undefined;
  /** Where the page changed since. */
  const places = new Set<Node>();
  let search: TextSearch | undefined;
  /** The page changed since the search began: it may have gone past what came meanwhile, or lost its way. */
  let hasChanged = false;

  /** In one of the trees, also where that is not on the page just now. */
  const isHere = (node: Node): boolean => roots.includes(rootOf(node) as Root);

  function forget(): void {
    known = search = undefined;
    places.clear();
  }

  function searched(): readonly Text[] {
    const whole = searchText(roots, mayHold);
    whole.run();
    return whole.hits;
  }

  /** What was known and still stands, and what came. */
  function caughtUp(before: readonly Text[]): readonly Text[] {
    const came = [...places].filter(isHere);
    const within = searchText(came, mayHold);
    within.run();
    // A tree that was built from its top was searched again and again, and is not to its end.
    if (within.hits.length > HIT_LIMIT) return searched();
    const stand = (text: Text): boolean => mayHold(text.data) && isHere(text);
    const texts = [...new Set([...before, ...came.filter(isText), ...within.hits])].filter(stand);
    return came.length === 0 ? texts : texts.sort(inOrder);
  }

  function inOrder(one: Text, other: Text): number {
    const [tree, otherTree] = [rootOf(one), rootOf(other)];
    if (tree !== otherTree) return roots.indexOf(tree as Root) - roots.indexOf(otherTree as Root);
    return isBefore(one, other) ? -1 : 1;
  }

  function keep(texts: readonly Text[]): readonly Text[] {
    forget();
    known = texts;
    return texts;
  }

  return {
    forget,
    changed(records) {
      hasChanged = true;
      if (known === undefined) return;
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData') places.add(target);
        else for (let at = 0; at < addedNodes.length; at += 1) places.add(addedNodes[at] ?? target);
      }
      // What is still on the page is looked through; where there were too many, they are not all that there are.
      if (places.size > MOST_PLACES) for (const place of places) if (!isHere(place)) places.delete(place);
      if (places.size > MOST_PLACES || known.length > HIT_LIMIT) forget();
    },
    run(isLate) {
      if (known !== undefined) return true;
      if (search === undefined) hasChanged = false;
      search ??= searchText(roots, mayHold);
      if (!search.run(isLate)) return false;
      if (!hasChanged) keep(search.hits);
      return true;
    },
    all: () => keep(known === undefined ? searched() : caughtUp(known)),
  };
}
