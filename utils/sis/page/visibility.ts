import {
  boxOf,
  childrenOf,
  closest,
  documentOf,
  elementOf,
  firstElementOf,
  flatParentOf,
  holds,
  isBefore,
  isElement,
  nameOf,
  outerOf,
  query,
  rootOf,
} from './dom';

/** Elements whose text never counts as text on the page, shown or not. */
export const NO_TEXT = 'script,style,template,noscript,select,option,datalist,textarea';
const NEVER =
  'script,style,template,noscript,datalist,input[type="hidden"],[hidden],[contenteditable]:not([contenteditable="false"])';

/** Tells whether a person sees a node. Passed in, so that tests without layout can say what is seen. */
export type IsVisible = (node: Node) => boolean;

/**
 * Whether a person can see the text of this node, or can scroll to it: nothing around it hides, clips or covers it,
 * up through shadow hosts and frames of our origin. Asks for styles and geometry, so it is for candidates alone, not
 * for every node of a walk.
 */
export function isVisible(node: Node): boolean {
  const element = elementOf(node);
  if (element === undefined || !isRendered(node)) return false;
  if (hasLayout() && !isInSight(element, drawnAt(node), node !== element)) return false;
  const outer = outerOf(element);
  return outer === undefined || isVisible(outer);
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

/** Where the first of a node's lines is drawn that has a size: between two lines there may be nothing of it. */
function drawnAt(node: Node): DOMRect | undefined {
  const range = documentOf(node).createRange();
  range.selectNodeContents(node);
  const lines = isElement(node) ? Element.prototype.getClientRects.call(node) : range.getClientRects();
  return [...lines].find(({ width, height }) => width >= 2 && height >= 2);
}

type Stretch = readonly [start: number, end: number];

const NO_AREA = /rect\((\d+px), \1, \1, \1\)|inset\((?:50%\)|.*\b100%)|(?:circle|ellipse)\(0[p%]/;
const CLEAR_MASK = /gradient(?!.*(?:rgb\(|[1-9]\)))/;
/** The least of a box in which something can be read as it is scrolled through. */
const SLIT = 8;

/** Not clipped away, folded, out of all reach, without size, see-through, in the colour of what is behind it, or covered. */
function isInSight(element: Element, box: DOMRect | undefined, isText: boolean): boolean {
  const { defaultView: view, documentElement: root, body } = documentOf(element);
  if (view === null || box === undefined) return false;
  /** The text's element, or the outermost box in which it has to be scrolled to. */
  let anchor = element;
  let isOut = false;
  /** What of a stretch lies between two edges of a box; all between them where it can be scrolled to. */
  const clip = (
    stretch: Stretch,
    from: number,
    to: number,
    overflow: string,
    scrolled: number,
    by: Element,
  ): Stretch => {
    const [start, end] = stretch;
    const seen = [Math.max(start, from), Math.min(end, to)] as const;
    if (overflow === 'visible') return stretch;
    if (seen[1] - seen[0] >= 2) return seen;
    // What stands before a box's beginning can't be scrolled to.
    isOut ||= !/auto|scroll/.test(overflow) || to - from < SLIT || end - from + scrolled <= 1;
    anchor = by;
    return [from, to];
  };
  let x: Stretch = [box.left, box.right];
  let y: Stretch = [box.top, box.bottom];
  /** Placed in the window or in a box further out, it stands in none of those between. */
  let placed = '';
  let [pageX, pageY] = ['auto', 'auto'];
  let isBack = false;
  let isPainted = false;
  let ground: string | undefined;
  let opacity = 1;
  for (let at: Element | undefined = element; at !== undefined; at = flatParentOf(at)) {
    const style = getComputedStyle(at);
    const { overflowX, overflowY, position, display } = style;
    opacity *= Number(style.opacity || 1) * Number(/opacity\(([\d.]+)/.exec(style.filter)?.[1] ?? 1);
    ground ??= groundOf(style);
    isPainted ||= style.backgroundClip === 'text';
    isOut ||= NO_AREA.test(style.clip + style.clipPath) || CLEAR_MASK.test(style.maskImage);
    isBack = style.direction === 'rtl';
    const isIn = placed === '' || style.transform !== 'none' || (placed === 'absolute' && position !== 'static');
    if (/abs|fix/.test(position)) placed = position;
    else if (isIn) placed = '';
    if (overflowX + overflowY === 'visiblevisible' || /^(?:inline|contents)$/.test(display)) continue;
    // The window scrolls as the page says, or, where that says nothing, as its body does.
    if (at === root || (at === body && getComputedStyle(root).overflowY === 'visible')) {
      [pageX, pageY] = [overflowX, overflowY];
    } else if (isIn) {
      const { left, right, top, bottom } = boxOf(at);
      const { clientLeft, clientTop, scrollLeft, scrollTop } = at;
      // Cards in a row without a bar to scroll them by were turned over for good.
      const across = isBack ? Infinity : style.scrollbarWidth === 'none' ? 0 : scrollLeft;
      x = clip(x, left + clientLeft, right - clientLeft, overflowX, across, at);
      y = clip(
        y,
        top + clientTop,
        bottom - clientTop,
        overflowY,
        /column-r/.test(style.flexDirection) ? Infinity : scrollTop,
        at,
      );
    }
  }
  const isFixed = placed === 'fixed';
  // A page that holds still under a dialog scrolls again later, other than a sheet placed below its end.
  const [overflowX, overflowY] = isFixed ? ['clip', 'clip'] : [pageX, placed ? pageY : 'auto'];
  x = clip(x, 0, view.innerWidth || Infinity, overflowX, isBack ? Infinity : view.scrollX, root);
  y = clip(y, 0, view.innerHeight || Infinity, overflowY, view.scrollY, root);
  const { webkitTextFillColor: color, fontSize } = getComputedStyle(element);
  isOut ||= opacity < 0.1 || fontSize === '0px';
  isOut ||= !isPainted && (alphaOf(color) < 0.1 || isSameColour(color, ground));
  return (
    !isOut &&
    !(anchor === root ? isUnderLayer(element, view) : isCovered(anchor, middleOf(x), middleOf(y), isFixed, isText))
  );
}

/** The colour behind the text of an element that has a ground of its own. */
const groundOf = ({ backgroundColor, backgroundImage }: CSSStyleDeclaration): string | undefined =>
  backgroundImage !== 'none' ? 'image' : alphaOf(backgroundColor) > 0.9 ? backgroundColor : undefined;

/** Whether an eye can't tell two colours apart. */
function isSameColour(one: string, other = ''): boolean {
  const [a, b] = [one, other].map((colour) =>
    (/^rgb/.test(colour) ? (colour.match(/\d+/g) ?? []) : []).slice(0, 3).map(Number),
  );
  return (
    one === other || (a?.length === 3 && b?.length === 3 && a.every((part, at) => Math.abs(part - (b[at] ?? 0)) < 12))
  );
}

function alphaOf(colour: string): number {
  const alpha = /[,/] ?([\d.]+)(%?)\)$/.exec(colour);
  if (!/^rgba|\//.test(colour) || alpha === null) return colour === 'transparent' ? 0 : 1;
  return Number(alpha[1]) / (alpha[2] ? 100 : 1);
}

/** What was found in this task: each of the texts asks for it. */
const found = new Map<Node, Element[]>();

function foundOnce(node: Node, find: () => Element[]): Element[] {
  if (found.size === 0) queueMicrotask(() => found.clear());
  const known = found.get(node) ?? find();
  found.set(node, known);
  return known;
}

const middleOf = ([start, end]: Stretch): number => (start + end) / 2;

/** Something that is not see-through lies over all of the window while a text is scrolled away. */
function isUnderLayer(element: Element, view: Window): boolean {
  const document = documentOf(element);
  const layers = foundOnce(document, () => [
    ...document.elementsFromPoint(view.innerWidth / 2, view.innerHeight / 2).slice(0, 1),
    ...veilsIn(document.body),
  ]);
  return layers.some((one) => isLayer(one, view) && !holds(one, element));
}

/** Something that is not see-through lies over a point of it, or its text is not drawn there. */
function isCovered(element: Element, x: number, y: number, isFixed: boolean, isText: boolean): boolean {
  const document = documentOf(element);
  const hides = (above: Element): boolean => {
    const { left, right, top, bottom } = boxOf(above);
    const isOver = x >= left && x <= right && y >= top && y <= bottom;
    const isOurs = nameOf(above).startsWith('paperless-scores');
    // No scrolling brings what is fixed itself from behind a bar.
    return isOver && above !== document.body && isOpaque(above) && !isOurs && (isFixed || !isBar(above));
  };
  const shows = (one: Element): boolean => holds(element, one) || (holds(one, element) && !canBeHit(document, element));
  const hit = document.elementsFromPoint(x, y).find((one) => shows(one) || hides(one));
  // The middle of a row of cells may lie between two of them, that of a text is the text's.
  if (hit === undefined ? isText : !shows(hit)) return true;
  let left = VEILS_SOUGHT;
  for (let at: Element | undefined = element; at !== undefined && left > 0; at = flatParentOf(at), left -= 1) {
    if (veilsIn(at).some((one) => !holds(one, element) && hides(one) && isAbove(one, element))) return true;
  }
  return false;
}

/** So many boxes around a text may have a veil over it: a page of ten thousand, one in the other, is read in time. */
const VEILS_SOUGHT = 100;

/** Whether a point that shows an element leads to it: where it does not, the element is clipped or turned away there. */
function canBeHit(document: Document, element: Element): boolean {
  return (
    getComputedStyle(element).pointerEvents !== 'none' &&
    rootOf(element) === document &&
    closest(element, '[inert]') === null &&
    query(document, ':modal') === undefined
  );
}

/** What no point leads to, though it hides what is below it: in a box, as far as two boxes down. */
function veilsIn(around: Element): Element[] {
  return foundOnce(around, () =>
    childrenOf(around)
      .flatMap((one) => (isElement(one) ? [one, firstElementOf(one) ?? one] : []))
      .filter((one) => {
        const { pointerEvents, backgroundColor, mixBlendMode } = getComputedStyle(one);
        // A picture may be a watermark, a blended colour a tint: through both the page is read.
        const isSolid = mixBlendMode === 'normal' && alphaOf(backgroundColor) > 0.9;
        return isSolid && pointerEvents === 'none' && isRendered(one);
      }),
  );
}

/** Whether what is placed is drawn over a text: by the z-index of its own, or as it comes later. */
function isAbove(one: Element, text: Element): boolean {
  const height = Number(getComputedStyle(one).zIndex) || 0;
  return height > 0 || (height === 0 && isBefore(text, one));
}

/** Whether an element stands in a bar at an edge of the window, from behind which the page can be scrolled. */
function isBar(element: Element): boolean {
  const { documentElement, defaultView } = documentOf(element);
  for (let at: Element | undefined = element; at !== undefined && defaultView; at = flatParentOf(at)) {
    if (!/^(?:fixed|sticky)$/.test(getComputedStyle(at).position)) continue;
    const { top, bottom, width, height } = boxOf(at);
    const [wide, high] = [defaultView.innerWidth, defaultView.innerHeight];
    const left = documentElement.scrollHeight - high - documentElement.scrollTop;
    const isFreed = (top <= 1 && documentElement.scrollTop > 0) || (bottom >= high - 1 && left >= height);
    return isFreed && width >= wide * 0.9 && height <= high / 3;
  }
  return false;
}

function isOpaque(element: Element): boolean {
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  return Number(opacity) > 0.9 && (alphaOf(backgroundColor) > 0.9 || backgroundImage !== 'none');
}

/** Whether an element stands in a fixed, opaque box as large as the window. */
function isLayer(element: Element, view: Window): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = flatParentOf(at)) {
    const { width, height } = boxOf(at);
    const isLarge = width >= view.innerWidth * 0.9 && height >= view.innerHeight * 0.9;
    if (isLarge && getComputedStyle(at).position === 'fixed') return isOpaque(at);
  }
  return false;
}
