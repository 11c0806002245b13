import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Box } from '@/components/shared/outline';

/**
 * The corners at which a docked panel may stand, as bits. It begins where somebody last put it, or at the lower end,
 * where pages have least.
 */
const START = 1;
const TOP = 2;
const TYPED_IN = 'input,textarea,select,[contenteditable]';

export interface Dock {
  readonly start: boolean;
  readonly top: boolean;
  /** No corner leaves free what is being typed in: the panel waits as a bar until it is opened. */
  readonly aside: boolean;
  /** To the next corner, around the window; where it fills the width, to the other edge. */
  move(): void;
  comeBack(): void;
}

/**
 * Where a docked panel stands. What has the focus on the page is not left under it (WCAG 2.2, "Focus Not
 * Obscured"): the panel goes to the first corner at which it does not cover that, or else becomes a bar.
 * @param whom whom the panel is open about; empty while it is a bar
 * @param what changes when the panel may have grown
 * @param home the corner at which it begins
 * @param onMove somebody put it at another corner
 * @param source where on the screen the student's number was read, which is not left under it either
 */
export function useDock(
  panel: RefObject<HTMLElement | null>,
  docked: boolean,
  whom: string,
  what: string,
  home: number,
  onMove: (corner: number) => void,
  source?: () => Box | undefined,
): Dock {
  const [corner, setCorner] = useState(home);
  const [asideFor, setAsideFor] = useState('');
  const aside = whom !== '' && asideFor === whom;

  useEffect(() => {
    const clear = () => {
      const focused = document.activeElement;
      if (!docked || !panel.current) return;
      const { left, top, right, bottom, width, height } = panel.current.getBoundingClientRect();
      const leavesFree = (turn: number, its: Box) => {
        const x = turn & START ? innerWidth - right : left;
        const y = turn & TOP ? innerHeight - bottom : top;
        return its.left + its.width <= x || its.left >= x + width || its.top + its.height <= y || its.top >= y + height;
      };
      // The body has the focus where nothing else has it. Focus inside the panel is told of the element in which it
      // stands, which has no height of its own.
      const its = focused && focused !== document.body ? focused.getBoundingClientRect() : undefined;
      const typed = its?.height ? its : undefined;
      const number = source?.();
      const all = [typed, number].filter((box) => box !== undefined);
      const turns = [0, START, TOP, START | TOP];
      const turn =
        turns.find((it) => all.every((box) => leavesFree(it, box))) ??
        turns.find((it) => typed !== undefined && leavesFree(it, typed));
      if (turn !== undefined) setCorner(corner ^ turn);
      else if (typed !== undefined && focused?.matches(TYPED_IN)) setAsideFor(whom);
    };
    clear();
    document.addEventListener('focusin', clear);
    return () => document.removeEventListener('focusin', clear);
  }, [docked, corner, aside, whom, what, panel]);

  return {
    start: (corner & START) > 0,
    top: (corner & TOP) > 0,
    aside,
    move() {
      const isWide = (panel.current?.offsetWidth ?? 0) > innerWidth * 0.8;
      const next = corner ^ (isWide || corner === START || corner === TOP ? TOP : START);
      setCorner(next);
      onMove(next);
    },
    comeBack: () => setAsideFor(''),
  };
}
