import { groundOf, isFaint, isSameColour } from './colour';
import { hasOtherGround, isBehindDialog, isCovered, isUnderLayer, isVeiled, type Spot } from './covered';
import {
  boxOf,
  closest,
  documentOf,
  elementOf,
  flatParentOf,
  isElement,
  isText,
  matches,
  nameOf,
  outerOf,
  rootOf,
} from './dom';

/** Elements whose text never counts as text on the page, shown or not. */
export const NO_TEXT = 'script,style,template,noscript,select,option,datalist,textarea';
const NEVER =
  'script,style,template,noscript,datalist,input[type="hidden"],[hidden],[contenteditable]:not([contenteditable="false"])';

/** Tells whether a person sees a node. Passed in, so that tests without layout can say what is seen. */
export type IsVisible = (node: Node) => boolean;

/** Where something is drawn, px in its window. */
type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/**
 * Whether a person can see the text of this node, or can scroll to it: nothing around it hides, clips or covers it,
 * up through shadow hosts and frames of our origin. Asks for styles and geometry, so it is for candidates alone, not
 * for every node of a walk.
 */
export const isVisible = (node: Node): boolean => isVisibleAt(node, hasLayout() ? drawnAt(node) : undefined);

function isVisibleAt(node: Node, box: Box | undefined): boolean {
  const element = elementOf(node);
  if (element === undefined || !isRendered(node)) return false;
  if (hasLayout() && !(box && isInSight(node, element, box))) return false;
  const outer = outerOf(element);
  return outer === undefined || isVisibleAt(outer, box && boxIn(outer, element, box));
}

/** Whether a node is drawn at all, wherever that is: for what is read by the thousand. */
export function isRendered(node: Node): boolean {
  const element = elementOf(node);
  if (element === undefined || closest(element, NEVER) !== null) return false;
  if (!hasLayout()) return closest(element, '[style*="display:none"],[style*="display: none"]') === null;
  return Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });
}

/** Not in jsdom; there everything that is not marked as hidden counts as seen. */
const hasLayout = (): boolean => Element.prototype.checkVisibility !== undefined;

/** What is lower than this can't be read. */
const LEAST = 5;

/** Where the first of a node's lines is drawn that has a size, between two lines there may be nothing of it; of ten digits, where those are. */
function drawnAt(node: Node): Box | undefined {
  const range = documentOf(node).createRange();
  range.selectNodeContents(node);
  const digits = isText(node) ? /\d{10}/.exec(node.data) : null;
  if (digits !== null) {
    range.setStart(node, digits.index);
    range.setEnd(node, digits.index + 10);
  }
  const lines = isElement(node) ? Element.prototype.getClientRects.call(node) : range.getClientRects();
  return [...lines].find(({ width, height }) => width >= 2 && height >= LEAST);
}

/** Where something in a shadow tree or a frame is drawn in what is around that: where it would be scrolled to, all of the frame. */
function boxIn(outer: Element, element: Element, box: Box): Box | undefined {
  const isFrame = rootOf(element) === documentOf(element);
  const frame = isFrame ? drawnAt(outer) : undefined;
  if (!isFrame || frame === undefined) return isFrame ? undefined : box;
  const [x, y] = [frame.left + outer.clientLeft, frame.top + outer.clientTop];
  const left = Math.max(frame.left, box.left + x);
  const right = Math.min(frame.right, box.right + x);
  const top = Math.max(frame.top, box.top + y);
  const bottom = Math.min(frame.bottom, box.bottom + y);
  return right > left && bottom > top ? { left, right, top, bottom } : frame;
}

type Stretch = readonly [start: number, end: number];

const NO_AREA = /rect\((\d+px), \1, \1, \1\)|(?:circle|ellipse)\(0[p%]|polygon\(([^,)]+)(?:, \2)+\)/;
const CLEAR_MASK = /gradient(?!.*(?:rgb\(|[1-9]\)))/;
/** The least of a box in which something can be read as it is scrolled through. */
const SLIT = 8;
/** As much of a text as is enough to read it by, where the rest is cut off, px. */
const ENOUGH = 24;

/** Not clipped away, folded, out of all reach, without size, see-through, in the colour of what is behind it, or covered. */
function isInSight(node: Node, element: Element, box: Box): boolean {
  const { defaultView: view, documentElement: root, body } = documentOf(element);
  if (view === null) return false;
  const isNumber = isText(node) && /\d{10}/.test(node.data);
  /** The text's element, or the outermost box in which it has to be scrolled to. */
  let anchor = element;
  /** From what to which box it has to be scrolled, and where it stands before. */
  const ways: { readonly from: Element; readonly to: Element; readonly x: Stretch; readonly y: Stretch }[] = [];
  let isOut = false;
  /** What of a stretch lies between two edges of a box; all between them where it can be scrolled to. */
  const clip = (
    stretch: Stretch,
    [from, to]: Stretch,
    overflow: string,
    /** How far a person can go back. */
    back: number,
    by: Element,
    share: number,
  ): Stretch => {
    const [start, end] = stretch;
    const seen = [Math.max(start, from), Math.min(end, to)] as const;
    if (overflow === 'visible') return stretch;
    const isScrolled = /auto|scroll/.test(overflow);
    if (seen[1] - seen[0] >= (isScrolled ? 2 : Math.max(2, Math.min(share, end - start)))) return seen;
    // What stands before a box's beginning can't be scrolled to.
    isOut ||= !isScrolled || to - from < SLIT || end - from + back <= 1;
    if (anchor !== by) ways.push({ from: anchor, to: by, x, y });
    anchor = by;
    return [from, to];
  };
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const shareX = isNumber ? width * 0.9 : Math.min(width * 0.4, ENOUGH);
  const shareY = Math.min(height * 0.4, ENOUGH);
  let x: Stretch = [box.left, box.right];
  let y: Stretch = [box.top, box.bottom];
  /** Placed in the window or in a box further out, it stands in none of those between. */
  let placed = '';
  let [pageX, pageY] = ['auto', 'auto'];
  let isBack = false;
  let isPainted = false;
  let ground: string | undefined;
  let opacity = 1;
  const scrollers: Element[] = [];
  const turns: boolean[] = [];
  for (let at: Element | undefined = element; at !== undefined; at = flatParentOf(at)) {
    const style = getComputedStyle(at);
    const { position, display, filter, contain } = style;
    opacity *= Number(style.opacity || 1) * Number(/opacity\(([\d.]+)/.exec(filter)?.[1] ?? 1);
    ground ??= groundOf(style);
    isPainted ||= style.backgroundClip === 'text';
    isOut ||= NO_AREA.test(style.clip + style.clipPath) || CLEAR_MASK.test(style.maskImage);
    isOut ||= Number(/blur\(([\d.]+)/.exec(filter)?.[1] ?? 0) >= 4;
    isOut ||= style.maskImage !== 'none' && /^0(?:px|%)?(?: |$)/.test(style.maskSize ?? '');
    turns.push(style.backfaceVisibility === 'hidden', isAway(style));
    isBack = style.direction === 'rtl';
    const holdsPlaced = isContaining(style);
    const isIn = placed === '' || holdsPlaced || (placed === 'absolute' && position !== 'static');
    if (/abs|fix/.test(position)) placed = position;
    else if (isIn) placed = '';
    const isPaint = /paint|strict|content/.test(contain ?? '');
    const [overflowX, overflowY] = isPaint ? ['clip', 'clip'] : [style.overflowX, style.overflowY];
    const inset = isIn || placed === position ? insetOf(style, at) : undefined;
    if (inset) {
      x = clip(x, inset.x, 'clip', 0, at, shareX);
      y = clip(y, inset.y, 'clip', 0, at, shareY);
    }
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
      // A number that goes on in dots is one that a person looks for there.
      const share = style.textOverflow === 'ellipsis' ? ENOUGH : shareX;
      x = clip(x, [left + clientLeft, right - clientLeft], overflowX, across, at, share);
      const down = /column-r/.test(style.flexDirection) ? Infinity : scrollTop;
      y = clip(y, [top + clientTop, bottom - clientTop], overflowY, down, at, shareY);
    }
  }
  const isFixed = placed === 'fixed';
  // A page that holds still under a dialog scrolls again later, other than a sheet placed below its end; so does no frame
  // that was made not to.
  const isStill = isFixed || isUnscrolled(view);
  const [overflowX, overflowY] = isStill ? ['clip', 'clip'] : [pageX, placed ? pageY : 'auto'];
  const wide = view.innerWidth || Infinity;
  // To be read from right to left, a page begins at its right edge.
  isOut ||= isBack && x[0] >= wide - 1 + view.scrollX;
  x = clip(x, [0, wide], overflowX, isBack ? Infinity : view.scrollX, root, shareX);
  y = clip(y, [0, view.innerHeight || Infinity], overflowY, view.scrollY, root, shareY);
  if (!/hidden|clip/.test(pageY)) scrollers.push(root);
  const own = getComputedStyle(element);
  const { webkitTextFillColor: colour, fontSize, textIndent } = own;
  isOut ||= opacity < 0.1 || fontSize === '0px' || (!isPainted && isFaint(colour));
  // As dots; or emptied to the eye by moving what is in it away.
  isOut ||= !/^(?:none)?$/.test(own.getPropertyValue('-webkit-text-security'));
  isOut ||= matches(element, 'input') && Math.abs(Number.parseFloat(textIndent)) >= width;
  if (isOut || isBehindDialog(element)) return false;
  const spotOf = (across: Stretch, down: Stretch): Spot => ({ ...spotAt(across, down), scrollers, isFixed });
  const spot = spotOf(x, y);
  const isThere = ways.length === 0;
  const isPale = !isPainted && isSameColour(colour, ground ?? canvasOf(root));
  if (isPale && !(isThere && hasOtherGround(element, spot, colour))) return false;
  if (isThere) return !isCovered(element, spot, node !== element);
  // No point leads to what is scrolled away: what lies over it is told by boxes alone.
  if (isBackShown(turns) || ways.some(({ from, to, x, y }) => isVeiled(from, spotOf(x, y), false, to))) return false;
  return !(anchor === root ? isUnderLayer(element, spot) : isCovered(anchor, spot, false));
}

const spotAt = ([left, right]: Stretch, [top, bottom]: Stretch) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
  left,
  right,
  top,
  bottom,
});

/** What the window is painted with below everything. */
function canvasOf(root: Element): string {
  const isDark = /dark/.test(getComputedStyle(root).colorScheme) && matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)';
}

/** Whether what is placed in a box further out, or in the window, stands in this one. */
const isContaining = (style: CSSStyleDeclaration): boolean =>
  [style.transform, style.translate, style.rotate, style.scale, style.perspective, style.filter].some(
    (one) => !/^(?:none)?$/.test(one ?? ''),
  ) || /transform|filter|perspective|paint|layout|strict|content/.test(`${style.willChange} ${style.contain}`);

/** What `clip-path: inset(…)` leaves of a box. */
function insetOf(
  { clipPath }: CSSStyleDeclaration,
  element: Element,
): { readonly x: Stretch; readonly y: Stretch } | undefined {
  const [, sides = ''] = /^inset\(([^r)]*)/.exec(clipPath) ?? [];
  const said = sides.trim().split(/ +/);
  if (sides === '') return undefined;
  const { left, right, top, bottom } = boxOf(element);
  const [over = '', after = over, under = over, before = after] = said;
  const px = (side: string, of: number): number => Number.parseFloat(side) * (side.endsWith('%') ? of / 100 : 1);
  return {
    x: [left + px(before, right - left), right - px(after, right - left)],
    y: [top + px(over, bottom - top), bottom - px(under, bottom - top)],
  };
}

/** Whether an element is turned away, so that its back would show. */
function isAway({ transform }: CSSStyleDeclaration): boolean {
  const parts = /^matrix3d\((.*)\)$/.exec(transform)?.[1]?.split(',').map(Number);
  return (parts?.[10] ?? 1) < 0;
}

/** Whether of the boxes around a text one whose back is not drawn shows it: by turns, whether it has none, and whether it is turned. */
function isBackShown(turns: readonly boolean[]): boolean {
  return turns.some(
    (isHidden, at) =>
      at % 2 === 0 &&
      isHidden &&
      turns.filter((isTurned, other) => other > at && other % 2 === 1 && isTurned).length % 2 === 1,
  );
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
