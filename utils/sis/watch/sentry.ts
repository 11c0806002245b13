import { isConnected, isElement } from '@/utils/sis/page/dom';
import { createTrees, SLICE_MS } from '@/utils/sis/page/trees';
import { searchText, type TextSearch } from '@/utils/sis/page/walk';
import type { EpochMs } from '@/utils/time';
import { createPace } from './pace';
import type { Signs } from './signs';

/** The edge of a sentry: clock and timers, passed in. */
export interface SentryWorld {
  readonly document: Document;
  readonly signs: Signs;
  readonly signal: AbortSignal;
  now(): EpochMs;
  /** Calls back once after `ms`; not after `signal` has ended. */
  later(callback: () => void, ms: number): void;
  /** Whether a reader came without being called: then there is nothing left to look for. */
  isRelieved(): boolean;
  /** Called once, at the first sign. The sentry has ended by then. */
  onSign(): void;
}

/** How long what came to a page waits before it is looked at: most of what a busy page adds is gone by then. */
const WAIT_MS = 50;
/** When more places than this changed, the whole page is looked through. */
const MOST_PLACES = 1_000;

/**
 * Looks a page through for the first sign of a student, and from then on only at what comes to it, so that a page
 * without one costs next to nothing. Throws nothing into the page.
 */
export function standSentry({ document, signs, signal, now, later, isRelieved, onSign }: SentryWorld): void {
  const observed: MutationObserverInit = {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...new Set(signs.attributes)],
  };
  const observer = new MutationObserver(guarded(onMutations));
  const pace = createPace({ now, later }, WAIT_MS);
  const trees = createTrees({
    document,
    signal,
    now,
    later: (callback, ms) => later(guarded(callback), ms),
    onTree(tree) {
      if (isOver) return;
      observer.observe(tree, observed);
      changedAt(tree);
      pace.soon();
    },
  });
  let isOver = false;
  /** Where the page changed since it was last looked at. */
  let places: Node[] = [document];
  /** What is being looked through, and how far that is; `undefined` when nothing is. */
  let looked: readonly Node[] = [];
  let search: TextSearch | undefined;
  /** The page changed since the search began: it may have gone past what came meanwhile, or lost its way. */
  let hasChanged = false;

  function guarded<A extends unknown[]>(callback: (...args: A) => void): (...args: A) => void {
    return (...args) => {
      if (isOver || signal.aborted) return;
      try {
        callback(...args);
      } catch {
        // A node that went in the middle of a look: the page is looked through anew.
        search = undefined;
        places = [...trees.roots];
        pace.soon();
      }
    };
  }

  function end(): void {
    isOver = true;
    places = [];
    observer.disconnect();
  }

  function changedAt(place: Node): void {
    if (places.length <= MOST_PLACES) places.push(place);
  }

  function onMutations(records: MutationRecord[]): void {
    hasChanged = true;
    const isAwaited = places.length > 0;
    for (const { type, target, addedNodes } of records) {
      if (type !== 'childList') changedAt(target);
      // By its index: an iterator for each record costs more than the rest.
      else for (let at = 0; at < addedNodes.length; at += 1) changedAt(addedNodes[at] ?? target);
    }
    // Once for all that comes until then: the question itself costs more than what changed.
    if (places.length > 0 && !isAwaited) pace.soon();
  }

  /** @returns whether there is a sign, as far as the search went */
  function hasSign(): boolean {
    return search?.hits.some(signs.isSign) === true;
  }

  function begin(): boolean {
    const isAll = places.length > MOST_PLACES;
    looked = isAll ? [...trees.roots] : places.filter(isConnected);
    places = [];
    hasChanged = false;
    if (isAll) trees.all();
    else trees.among(looked.filter(isElement));
    search = searchText(looked, signs.mayHold);
    return looked.some((place) => signs.isSign(place) || signs.hasField(place));
  }

  function look(): void {
    if (isRelieved()) {
      end();
      return;
    }
    const began = now();
    let isSeen = search === undefined && begin();
    const isDone = search?.run(() => now() - began > SLICE_MS) !== false;
    if (isDone && hasChanged) search = searchedAll(looked);
    isSeen ||= hasSign();
    if (isSeen) {
      end();
      onSign();
      return;
    }
    pace.spent(now() - began);
    if (!isDone) {
      pace.goOn();
      return;
    }
    search = undefined;
    looked = [];
    if (places.length > 0) pace.soon();
  }

  function searchedAll(within: readonly Node[]): TextSearch {
    const all = searchText(within, signs.mayHold);
    all.run();
    return all;
  }

  pace.onTurn(guarded(look));
  signal.addEventListener('abort', end);
  guarded(() => {
    observer.observe(document, observed);
    look();
    if (!isOver) trees.start();
  })();
}
