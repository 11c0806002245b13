import type { EpochMs } from '@/utils/time';
import { isConnected, isElement, nameOf } from './dom';
import { type Root, searchRoots } from './walk';

/** How much of a long search is done at a time. */
export const SLICE_MS = 8;
/** When elements are looked through again for shadow roots that came without a mutation (late upgrades). */
const AGAIN_MS = [0, 300, 1_500, 5_000];

export interface TreesWorld {
  readonly document: Document;
  readonly signal: AbortSignal;
  now(): EpochMs;
  later(callback: () => void, ms: number): void;
  /** Told of each tree that was not known yet. */
  onTree(tree: Root): void;
}

/** The trees that make up a page, kept up to date. */
export interface Trees {
  readonly roots: readonly Root[];
  /** Looks through elements that came to the page. */
  among(elements: readonly Element[]): void;
  /** Looks through the whole page, in slices. */
  all(): void;
  /** Looks through the whole page now, and a few times while it builds itself up. */
  start(): void;
}

export function createTrees({ document, signal, now, later, onTree }: TreesWorld): Trees {
  const roots: Root[] = [document];

  /** A frame's document comes a while after the frame, and may be followed by others, without a mutation around it. */
  function listen(tree: Root): void {
    const onLoad = ({ target }: Event): void => {
      const frame = target as Node;
      if (isElement(frame) && nameOf(frame) === 'iframe') later(() => among([frame]), 0);
    };
    tree.addEventListener('load', onLoad, { capture: true, passive: true, signal });
  }

  function found(tree: Root): void {
    listen(tree);
    onTree(tree);
  }

  /** Those of elements that went are forgotten; they are found again if they come back. */
  function forgetGone(): void {
    for (let at = roots.length - 1; at > 0; at -= 1) {
      const root = roots[at];
      if (root !== undefined && !isConnected('host' in root ? root.host : root)) roots.splice(at, 1);
    }
  }

  function all(): void {
    forgetGone();
    const search = searchRoots([...roots], roots, found);
    const goOn = (): void => {
      const began = now();
      if (!search.run(() => now() - began > SLICE_MS)) later(goOn, SLICE_MS);
    };
    goOn();
  }

  function among(elements: readonly Element[]): void {
    forgetGone();
    searchRoots(elements.filter(isConnected), roots, found).run();
  }

  return {
    roots,
    among,
    all,
    start() {
      listen(document);
      for (const ms of AGAIN_MS) later(all, ms);
    },
  };
}
