import type { EpochMs } from '@/utils/time';
import { isConnected } from './dom';
import { type Root, searchRoots } from './walk';

/** How much of a long search is done at a time. */
export const SLICE_MS = 8;
/** When elements are looked through again for shadow roots that came without a mutation (late upgrades). */
const AGAIN_MS = [0, 300, 1_500, 5_000];

export interface TreesWorld {
  readonly document: Document;
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

export function createTrees({ document, now, later, onTree }: TreesWorld): Trees {
  const roots: Root[] = [document];

  /** Those of elements that went are forgotten; they are found again if they come back. */
  function forgetGone(): void {
    for (let at = roots.length - 1; at > 0; at -= 1) {
      const root = roots[at];
      if (root !== undefined && !isConnected('host' in root ? root.host : root)) roots.splice(at, 1);
    }
  }

  function all(): void {
    forgetGone();
    const search = searchRoots([...roots], roots, onTree);
    const goOn = (): void => {
      const began = now();
      if (!search.run(() => now() - began > SLICE_MS)) later(goOn, SLICE_MS);
    };
    goOn();
  }

  return {
    roots,
    among(elements) {
      forgetGone();
      searchRoots(elements.filter(isConnected), roots, onTree).run();
    },
    all,
    start() {
      for (const ms of AGAIN_MS) later(all, ms);
    },
  };
}
