/**
 * Decides whether a click was meant. The panel stands in a page that we do not trust: its scripts may
 * send clicks of their own, or slide the panel under the pointer in the moment of a click.
 */
export interface ClickGuard {
  /** A person pressed it, not a script. */
  isTrusted(event: Event): boolean;
  /** It is trusted, and what was pressed had been in sight for long enough to be read. */
  isMeant(event: Event): boolean;
  /**
   * Of a press that is not meant: a person made it, but nobody can tell whether they saw what they pressed. In a page that
   * we do not trust it leads to one of ours that says whose report it is, and opens it there; on our own pages it counts.
   */
  leadsOn(event: Event): boolean;
  /** What can be pressed has just come into sight, changed, or moved: the wait begins anew. */
  shown(): void;
  /** How long it must be in sight, ms. */
  readonly waitMs: number;
}

/**
 * When something was pressed, by the page's clock. A page that keeps its thread busy hands a press on late: what counts
 * is how long a person had looked when they pressed, not when we hear of it.
 */
export function pressedAt(event: Event, clock: () => number): number {
  return Math.min(event.timeStamp, clock());
}

/** A press with the keyboard, by a screen reader or a switch has no place on the screen. */
export function isByPointer(event: Event): event is MouseEvent {
  return event instanceof MouseEvent && event.detail !== 0;
}

/**
 * @param clock milliseconds from any start, going forward only
 * @param isPersons whether a person is behind an event
 */
export function createClickGuard(
  clock: () => number = () => performance.now(),
  waitMs = 500,
  isPersons: (event: Event) => boolean = (event) => event.isTrusted,
): ClickGuard {
  let shownSince = Number.POSITIVE_INFINITY;
  return {
    waitMs,
    isTrusted: isPersons,
    isMeant: (event) => isPersons(event) && pressedAt(event, clock) - shownSince >= waitMs,
    leadsOn: (event) => isPersons(event) && !isByPointer(event),
    shown() {
      shownSince = clock();
    },
  };
}
