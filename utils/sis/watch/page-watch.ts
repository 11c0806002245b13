import type { Finding } from '@/utils/sis/finding';
import type { Anchor } from '@/utils/sis/site/adapter';

/**
 * What `read-student` offers to `scores-panel` in the same frame. Both run in the extension's isolated
 * world, whose globals the page's own scripts cannot reach.
 */
export interface PageWatch {
  /** Reads the page again, now, and says what it shows. */
  now(): Finding;
  /**
   * The same, once the two halves of the page by which the student is told (the number and the hidden key) have stood
   * together for a second and a half, or as a pair that was seen before: for what can't be taken back.
   */
  sure(): Promise<Finding>;
  /**
   * What the page shows as far as it was read, after a look at whether that still stands there. Costs little on any
   * page; `now` is for moments in which something depends on it.
   */
  current(): Finding;
  /**
   * Calls `listener` in the same task in which the page changed what it shows, so that nothing of a
   * former student outlives the change. Not called for the state at the time of the call.
   */
  subscribe(listener: (finding: Finding) => void, signal: AbortSignal): void;
  /** The node that holds the student's number, as far as the page was read. */
  source(): Node | undefined;
  /** Where the panel goes on this page; undefined: docked at a corner. */
  anchor(): { readonly element: Element; readonly where: Anchor['where'] } | undefined;
  /** Whether the page is in dark mode, where the adapter can tell. */
  darkMode(): boolean | undefined;
  /** Asks the watch to leave an element (our panel's host) out of all it reads. */
  ignore(element: Element): void;
}

const SLOT = Symbol.for('paperless-scores.page-watch');

/** Puts the watch of this frame where `pageWatch()` finds it. */
export function publishPageWatch(watch: PageWatch | undefined): void {
  Reflect.set(globalThis, SLOT, watch);
}

/** The watch of this frame; undefined where `read-student` does not run. */
export function pageWatch(): PageWatch | undefined {
  return Reflect.get(globalThis, SLOT) as PageWatch | undefined;
}
