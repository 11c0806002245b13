import type { Spot } from './covered';
import { boxesAround, boxOf, documentOf, matches, nameOf } from './dom';

/** Where something is drawn, px in its window. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

type Stretch = readonly [start: number, end: number];

/** From what to which box something has to be scrolled, and where it stands before. */
interface Way {
  readonly from: Element;
  readonly to: Element;
  readonly spot: Spot;
}

/** How a person gets to see something. */
export interface Reach {
  /** Its element, or the outermost box in which it has to be scrolled to. */
  readonly anchor: Element;
  /** Where what can be seen of it, or of that box, stands. */
  readonly spot: Spot;
  /** None: it is drawn in the window as it stands. */
  readonly ways: readonly Way[];
}

/** An area of which nothing is left. */
const NO_AREA = /rect\((\d+px), \1, \1, \1\)|(?:circle|ellipse)\(0[p%]|polygon\(([^,)]+)(?:, \2)+\)/;
/** The least of a box in which something can be read as it is scrolled through, px. */
const SLIT = 8;
/** As much of a text as is enough to read it by, where the rest is cut off, px. */
const ENOUGH = 24;

/**
 * How a person gets to see what is drawn in a box of an element; undefined where boxes around it clip it away, are folded,
 * or can't be scrolled as far.
 * @param isNumber it has to be there to its last digit
 */
export function reachOf(element: Element, box: Box, isNumber: boolean): Reach | undefined {
  const { defaultView: view, documentElement: root, body } = documentOf(element);
  if (view === null) return undefined;
  const ways: Omit<Way, 'spot'>[] = [];
  const stretches: (readonly [Stretch, Stretch])[] = [];
  const scrollers: Element[] = [];
  const shareX = isNumber ? (box.right - box.left) * 0.9 : Math.min((box.right - box.left) * 0.4, ENOUGH);
  const shareY = Math.min((box.bottom - box.top) * 0.4, ENOUGH);
  let x: Stretch = [box.left, box.right];
  let y: Stretch = [box.top, box.bottom];
  let anchor = element;
  let isOut = false;
  /** What of a stretch lies between two edges of a box; all between them where it can be scrolled to. */
  const clip = (
    [start, end]: Stretch,
    [from, to]: Stretch,
    overflow: string,
    /** How far a person can go back. */
    back: number,
    by: Element,
    share: number,
  ): Stretch => {
    const seen = [Math.max(start, from), Math.min(end, to)] as const;
    if (overflow === 'visible') return [start, end];
    const isScrolled = /auto|scroll/.test(overflow);
    if (seen[1] - seen[0] >= (isScrolled ? 2 : Math.max(2, Math.min(share, end - start)))) return seen;
    // What stands before a box's beginning can't be scrolled to.
    isOut ||= !isScrolled || to - from < SLIT || end - from + back <= 1;
    if (anchor !== by) {
      ways.push({ from: anchor, to: by });
      stretches.push([x, y]);
    }
    anchor = by;
    return [from, to];
  };
  /** Placed in the window or in a box further out, it stands in none of those between. */
  let placed = '';
  let [pageX, pageY] = ['auto', 'auto'];
  let isBack = false;
  let isStuck = false;
  for (const at of boxesAround(element)) {
    if (isOut) return undefined;
    const style = getComputedStyle(at);
    const { position, display, clipPath, contain } = style;
    isOut ||= NO_AREA.test(clipPath) || (/abs|fix/.test(position) && NO_AREA.test(style.clip));
    isStuck ||= position === 'sticky';
    isBack = style.direction === 'rtl';
    const isIn = placed === '' || (placed === 'absolute' && position !== 'static') || isContaining(style);
    if (/abs|fix/.test(position)) placed = position;
    else if (isIn) placed = '';
    const inset = isIn && clipPath.startsWith('inset') ? insetOf(clipPath, at) : undefined;
    // "calc(10% - 20px)" is no number.
    if (inset && ![...inset.x, ...inset.y].some(Number.isNaN)) {
      x = clip(x, inset.x, 'clip', 0, at, shareX);
      y = clip(y, inset.y, 'clip', 0, at, shareY);
    }
    const isPaint = /paint|strict|content/.test(contain ?? '');
    const [overflowX, overflowY] = [style.overflowX, style.overflowY].map((one) =>
      isPaint && one === 'visible' ? 'clip' : one,
    ) as [string, string];
    if (overflowX + overflowY === 'visiblevisible' || /^(?:inline|contents)$/.test(display)) continue;
    // The window scrolls as the page says, or, where that says nothing, as its body does.
    if (at === root || (at === body && getComputedStyle(root).overflowY === 'visible')) {
      [pageX, pageY] = [overflowX, overflowY];
    } else if (isIn) {
      const { left, right, top, bottom } = boxOf(at);
      const { clientLeft, clientTop, scrollLeft, scrollTop } = at;
      if (/auto|scroll/.test(overflowX + overflowY)) scrollers.push(at);
      // Cards in a row without a bar to scroll them by were turned over for good.
      const across = isBack ? Infinity : style.scrollbarWidth === 'none' ? 0 : scrollLeft;
      const down = /column-r/.test(style.flexDirection) ? Infinity : scrollTop;
      // A number that goes on in dots is one that a person looks for there.
      const share = style.textOverflow === 'ellipsis' ? ENOUGH : shareX;
      x = clip(x, [left + clientLeft, right - clientLeft], overflowX, across, at, share);
      y = clip(y, [top + clientTop, bottom - clientTop], overflowY, down, at, shareY);
    }
  }
  const isFixed = placed === 'fixed';
  // A page that holds still under a dialog scrolls again later, other than a sheet placed below its end; so does no frame
  // that was made not to.
  const isStill = isFixed || isUnscrolled(view);
  const [overflowX, overflowY] = isStill ? ['clip', 'clip'] : [pageX, placed ? pageY : 'auto'];
  const [wide, high] = [view.innerWidth || Infinity, view.innerHeight || Infinity];
  // To be read from right to left, a page begins at its right edge.
  isOut ||= isBack && x[0] >= wide - 1 + view.scrollX;
  x = clip(x, [0, wide], overflowX, isBack ? Infinity : view.scrollX, root, shareX);
  y = clip(y, [0, high], overflowY, view.scrollY, root, shareY);
  if (isOut) return undefined;
  if (!/hidden|clip/.test(pageY)) scrollers.push(root);
  const spotOf = ([left, right]: Stretch, [top, bottom]: Stretch): Spot => ({
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    left,
    right,
    top,
    bottom,
    scrollers,
    isFixed: isFixed || isStuck,
  });
  return {
    anchor,
    spot: spotOf(x, y),
    ways: ways.map((way, at) => ({ ...way, spot: spotOf(...(stretches[at] ?? [x, y])) })),
  };
}

/** Whether what is placed in a box further out, or in the window, stands in this one. */
const isContaining = (style: CSSStyleDeclaration): boolean =>
  [style.transform, style.translate, style.rotate, style.scale, style.perspective, style.filter].some(
    (one) => !/^(?:none)?$/.test(one ?? ''),
  ) || /transform|filter|perspective|paint|layout|strict|content/.test(`${style.willChange} ${style.contain}`);

/** What `clip-path: inset(…)` leaves of a box. */
function insetOf(clipPath: string, element: Element): { readonly x: Stretch; readonly y: Stretch } {
  const [, sides = '0'] = /^inset\(([^r)]*)/.exec(clipPath) ?? [];
  const { left, right, top, bottom } = boxOf(element);
  const [over = '', after = over, under = over, before = after] = sides.trim().split(/ +/);
  const px = (side: string, of: number): number => Number.parseFloat(side) * (side.endsWith('%') ? of / 100 : 1);
  return {
    x: [left + px(before, right - left), right - px(after, right - left)],
    y: [top + px(over, bottom - top), bottom - px(under, bottom - top)],
  };
}

/** Whether a window is a frame's that was made not to scroll. */
function isUnscrolled(view: Window): boolean {
  try {
    const frame = view.frameElement;
    return frame !== null && nameOf(frame) === 'iframe' && matches(frame, '[scrolling="no" i]');
  } catch {
    return false;
  }
}
