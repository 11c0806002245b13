import { type ClickGuard, createClickGuard, isByPointer, pressedAt } from '@/components/shared/trusted-click';
import { INSIDE_SLOT, type Inside } from '@/utils/sis/page/inside';

/** How often the panel's place on the screen is looked at while it is open, ms. */
export const LOOK_EVERY_MS = 100;
/** After the user scrolled (wheel, touch, keys) the panel may have moved for so long, ms. */
const SCROLL_MS = 600;
/** So long what is pressed with the pointer must have stood still, also after the user scrolled, ms. */
const STILL_MS = 250;
/** The keys that scroll a page, or bring a button into sight. */
const SCROLL_KEYS = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Tab', ' '];
/** A page zoomed out further than this by its own styles can't be read. */
const SMALLEST_ZOOM = 0.5;
/** A shift of the layout of a few pixels puts no other button under the pointer. */
const MOVED_PX = 4;

export interface Sight {
  readonly guard: ClickGuard;
  /** To be called on a timer while the panel is open. */
  look(): void;
}

/**
 * A click guard that knows what a page can do to a panel in it: lay something over it, make it transparent, take
 * that away or slide the panel under the pointer in the moment of a click, or have another tab in front until then.
 *
 * Chromium tells whether an element is really seen (Intersection Observer v2: nothing above it, full
 * opacity, no filter). Firefox does not; there what lies under the pointer is all that can be asked.
 *
 * Other software does the same to a page as an attack (a tint for readers with dyslexia, a dark mode, a magnifier, the
 * system's own zoom), and a screen reader presses what is out of sight. So a person's press that can't be told from a
 * stolen one is not lost, but leads to a page of ours, where no page can lay anything over it.
 */
export function createSight(
  root: ShadowRoot,
  signal: AbortSignal,
  clock: () => number = () => performance.now(),
): Sight {
  const isPersons = (event: Event) => event.isTrusted || event === inside.passed;
  const base = createClickGuard(clock, undefined, isPersons);
  /** Whether most of a button is in the window; unknown for a moment after it was drawn. */
  const inWindow = new WeakMap<Element, boolean>();
  /** Since when nothing covers a button, by the clock; infinite while something does; none: nothing ever did. */
  const bareSince = new WeakMap<Element, number>();
  const options = { threshold: 0.75, trackVisibility: true, delay: 100 };
  const sightings = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const { target, isIntersecting } = entry;
      inWindow.set(target, isIntersecting);
      if (!isIntersecting) continue;
      // Version 2 of the standard; the types know version 1.
      const isCovered = 'isVisible' in entry && entry.isVisible === false;
      if (isCovered) bareSince.set(target, Number.POSITIVE_INFINITY);
      else if (bareSince.get(target) === Number.POSITIVE_INFINITY) bareSince.set(target, clock());
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
    if (!event.isTrusted || (event instanceof KeyboardEvent && !SCROLL_KEYS.includes(event.key))) return;
    scrolledAt = clock();
  };
  for (const type of ['wheel', 'keydown', 'touchmove']) {
    window.addEventListener(type, onScroll, { capture: true, signal });
  }
  const inside: Inside = { root, scrolls: onScroll };
  Reflect.set(globalThis, INSIDE_SLOT, inside);

  /** When what is listed was last drawn anew. */
  let drawnAt = 0;
  /** Since when the panel has stood still, in a tab that is in front. */
  let stillSince = 0;
  document.addEventListener('visibilitychange', () => (stillSince = clock()), { signal });
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
    if (!moved) return;
    stillSince = clock();
    if (clock() - scrolledAt > SCROLL_MS) base.shown();
  }

  function isSeen(event: Event): boolean {
    // A press can overtake the word that its tab has come to the front.
    if (document.hidden) return false;
    const button = event.currentTarget instanceof Element ? event.currentTarget : undefined;
    if (button === undefined || inWindow.get(button) !== true) return false;
    if (pressedAt(event, clock) - (bareSince.get(button) ?? Number.NEGATIVE_INFINITY) < base.waitMs) return false;
    // Not known to Chrome before version 128.
    if (button.currentCSSZoom < SMALLEST_ZOOM || isMasked(root.host)) return false;
    return !isByPointer(event) || root.elementFromPoint(event.clientX, event.clientY) !== null;
  }

  return {
    look,
    guard: {
      ...base,
      shown() {
        drawnAt = clock();
        base.shown();
      },
      isMeant(event) {
        look();
        if (!base.isMeant(event)) return false;
        if (isByPointer(event) && pressedAt(event, clock) - stillSince < STILL_MS) return false;
        return isSeen(event);
      },
      // A list that came under the pointer a moment ago was not what the press was for.
      leadsOn: (event) => isPersons(event) && !(isByPointer(event) && pressedAt(event, clock) - drawnAt < base.waitMs),
    },
  };
}

/** Whether something around an element is masked or blended away, of which an Intersection Observer does not tell. */
function isMasked(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { maskImage, mixBlendMode } = getComputedStyle(at);
    if (maskImage !== 'none' || mixBlendMode !== 'normal') return true;
  }
  return false;
}
