import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The corners at which a docked panel may stand, as bits. It begins at the lower end, where pages have least. */
const START = 1;
const TOP = 2;
const TYPED_IN = 'input,textarea,select,[contenteditable]';

export interface Dock {
  readonly start: boolean;
  readonly top: boolean;
  /** No corner leaves free what is being typed in: the panel waits as a bar until it is opened. */
  readonly aside: boolean;
  /** To the other side; where it fills the width, to the other edge. */
  move(): void;
  comeBack(): void;
}

/**
 * Where a docked panel stands. What has the focus on the page is not left under it (WCAG 2.2, "Focus Not
 * Obscured"): the panel goes to the first corner at which it does not cover that, or else becomes a bar.
 * @param whom whom the panel is open about; empty while it is a bar
 * @param what changes when the panel may have grown
 */
export function useDock(panel: RefObject<HTMLElement | null>, docked: boolean, whom: string, what: string): Dock {
  const [corner, setCorner] = useState(0);
  const [asideFor, setAsideFor] = useState('');
  const aside = whom !== '' && asideFor === whom;

  useEffect(() => {
    const clear = () => {
      const focused = document.activeElement;
      // The body has the focus where nothing else has it.
      if (!docked || !focused || !panel.current || focused === document.body) return;
      const its = focused.getBoundingClientRect();
      const { left, top, right, bottom, width, height } = panel.current.getBoundingClientRect();
      // Focus inside the panel is told of the element in which it stands, which has no height of its own.
      if (its.height === 0) return;
      const turn = [0, START, TOP, START | TOP].find((it) => {
        const x = it & START ? innerWidth - right : left;
        const y = it & TOP ? innerHeight - bottom : top;
        return its.right <= x || its.left >= x + width || its.bottom <= y || its.top >= y + height;
      });
      if (turn !== undefined) setCorner(corner ^ turn);
      else if (focused.matches(TYPED_IN)) setAsideFor(whom);
    };
    clear();
    document.addEventListener('focusin', clear);
    return () => document.removeEventListener('focusin', clear);
  }, [docked, corner, aside, whom, what, panel]);

  return {
    start: (corner & START) > 0,
    top: (corner & TOP) > 0,
    aside,
    move: () => setCorner(corner ^ ((panel.current?.offsetWidth ?? 0) > innerWidth * 0.8 ? TOP : START)),
    comeBack: () => setAsideFor(''),
  };
}
