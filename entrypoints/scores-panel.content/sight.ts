import { type ClickGuard, createClickGuard } from '@/components/shared/trusted-click';

/** How often the panel's place on the screen is looked at while it is open, ms. */
export const LOOK_EVERY_MS = 100;
/** After the user scrolled (wheel, touch, keys) the panel may have moved for so long, ms. */
const SCROLL_MS = 600;
/** A shift of the layout of a few pixels puts no other button under the pointer. */
const MOVED_PX = 4;

export interface Sight {
  readonly guard: ClickGuard;
  /** To be called on a timer while the panel is open. */
  look(): void;
}

/**
 * A click guard that knows what a page can do to a panel in it: lay something over it, make it
 * transparent, or slide it under the pointer in the moment of a click.
 *
 * Chromium tells whether an element is really seen (Intersection Observer v2: nothing above it, full
 * opacity, no filter). Firefox does not; there what lies under the pointer is all that can be asked.
 * @param covered called when a press did not count because the panel is covered
 */
export function createSight(
  root: ShadowRoot,
  covered: () => void,
  signal: AbortSignal,
  clock: () => number = () => performance.now(),
): Sight {
  const base = createClickGuard(clock);
  const seen = new WeakMap<Element, boolean>();
  const options = { threshold: 0.75, trackVisibility: true, delay: 100 };
  const sightings = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      // Version 2 of the standard; the types know version 1.
      const covered = 'isVisible' in entry && entry.isVisible === false;
      seen.set(entry.target, entry.isIntersecting && !covered);
    }
  }, options);
  const watched = new WeakSet<Element>();
  const buttons = new MutationObserver(() => {
    for (const button of root.querySelectorAll('button')) {
      if (watched.has(button)) continue;
      watched.add(button);
      sightings.observe(button);
    }
  });
  buttons.observe(root, { childList: true, subtree: true });

  let scrolledAt = Number.NEGATIVE_INFINITY;
  const onScroll = (event: Event) => {
    if (event.isTrusted) scrolledAt = clock();
  };
  for (const type of ['wheel', 'touchmove', 'keydown']) {
    window.addEventListener(type, onScroll, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    sightings.disconnect();
    buttons.disconnect();
  });

  let place: DOMRect | undefined;
  function look(): void {
    const now = root.host.getBoundingClientRect();
    const moved =
      place !== undefined && (Math.abs(now.top - place.top) > MOVED_PX || Math.abs(now.left - place.left) > MOVED_PX);
    place = now;
    if (moved && clock() - scrolledAt > SCROLL_MS) base.shown();
  }

  function isSeen(event: Event): boolean {
    const button = event.currentTarget instanceof Element ? event.currentTarget : undefined;
    if (button === undefined || seen.get(button) === false) return false;
    // A press with the keyboard has no place on the screen.
    if (!(event instanceof MouseEvent) || event.detail === 0) return true;
    return root.elementFromPoint(event.clientX, event.clientY) !== null;
  }

  return {
    look,
    guard: {
      ...base,
      isMeant(event) {
        look();
        if (!base.isMeant(event)) return false;
        if (event instanceof Event && isSeen(event)) return true;
        covered();
        return false;
      },
    },
  };
}
