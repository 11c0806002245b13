import { groundOf, isGround, isPicture, isSameColour } from './colour';
import {
  boxOf,
  childrenOf,
  closest,
  documentOf,
  flatParentOf,
  holds,
  isBefore,
  isElement,
  matches,
  nameOf,
  query,
  queryAll,
  rootOf,
  shadowRootOf,
} from './dom';

/** Where a text stands, px in its window, and in what it can be scrolled. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The boxes around it that a person can scroll. */
  readonly scrollers: readonly Element[];
  /** It is placed in the window, so that no scrolling brings it from behind anything. */
  readonly isFixed: boolean;
}

/** So many boxes around a text may have a veil over it: a page of ten thousand, one in the other, is read in time. */
const VEILS_SOUGHT = 100;
/** What draws itself, whatever its styles say. */
const DRAWN = 'iframe,canvas,video,object,embed';

/** Keeps what was found for this task: each of the texts asks for it. */
function onceInTask<Of extends Node, Found>(find: (of: Of) => Found): (of: Of) => Found {
  const found = new Map<Of, Found>();
  return (of) => {
    if (found.size === 0) queueMicrotask(() => found.clear());
    const known = found.get(of) ?? find(of);
    found.set(of, known);
    return known;
  };
}

const pointsIn = (root: Node, x: number, y: number): Element[] =>
  (root as Document | ShadowRoot).elementsFromPoint(x, y);

const isOver = (above: Element, { x, y }: Spot): boolean => {
  const { left, right, top, bottom } = boxOf(above);
  return x >= left && x <= right && y >= top && y <= bottom;
};

/**
 * Something that is not see-through lies over a point of an element, or it is not drawn there.
 * @param isText what can be seen of it is a text: where nothing is hit, it is clipped away
 */
export function isCovered(element: Element, spot: Spot, isText: boolean): boolean {
  const document = documentOf(element);
  const hides = (above: Element): boolean =>
    isOver(above, spot) &&
    above !== document.body &&
    isOpaque(above) &&
    !nameOf(above).startsWith('paperless-scores') &&
    !isFreed(above, spot);
  const isHittable = canBeHit(element);
  const hits = pointsIn(rootOf(element), spot.x, spot.y);
  let isHit = false;
  for (const [at, one] of hits.entries()) {
    isHit = one === element || (!isText && holds(element, one)) || (holds(one, element) && !isHittable);
    if (isHit) break;
    // What stands in the list again is drawn below, too: here it is its shadow tree, or what a style draws.
    const isTwice = hits.lastIndexOf(one) > at;
    const shadow = isTwice && holds(one, element) ? shadowRootOf(one) : null;
    const inside = shadow ? pointsIn(shadow, spot.x, spot.y).filter((it) => !holds(it, element)) : [];
    if (inside.some(hides) || (!(isTwice && holds(one, element)) && hides(one))) return true;
  }
  // The middle of a row of cells may lie between two of them, that of a text is the text's.
  return isHit ? isVeiled(element, spot, isHittable) : isText;
}

/** Whether a point that shows an element leads to it: where it does not, the element is clipped or turned away there. */
function canBeHit(element: Element): boolean {
  return (
    getComputedStyle(element).pointerEvents !== 'none' &&
    closest(element, '[inert]') === null &&
    query(documentOf(element), ':modal') === undefined
  );
}

/**
 * Whether something is drawn over a text, as far as boxes and styles tell: for where no point leads to it.
 * @param isHittable points do lead to it: only what they pass by is looked for
 * @param within up to this box, which scrolls with what is in it
 */
export function isVeiled(element: Element, spot: Spot, isHittable: boolean, within?: Element): boolean {
  let left = VEILS_SOUGHT;
  let [inner, isPlaced] = [element, false];
  for (let at: Element | undefined = element; at !== undefined && left > 0; at = flatParentOf(at), left -= 1) {
    const path = inner;
    const hides = (one: Element): boolean =>
      !holds(one, element) &&
      isOver(one, spot) &&
      isAbove(one, path, at as Element) &&
      (!isHittable || getComputedStyle(one).pointerEvents === 'none') &&
      (within === undefined || getComputedStyle(one).position !== 'fixed');
    // "z-index: -1": behind the ground of the box around it.
    const isBehind = heightOf(path) < STATIC && heightOf(at) === STATIC && isGround(getComputedStyle(at));
    if (isBehind || isDrawnOver(at, spot, isPlaced) || veilsIn(at).some(hides)) return true;
    if (at === within) break;
    isPlaced ||= getComputedStyle(at).position !== 'static';
    inner = at;
  }
  return false;
}

/** What hides what is below it: in a box, as far as two boxes down, or four where points pass by. */
const veilsIn = onceInTask((around: Element): readonly Element[] =>
  childrenOf(around)
    .filter(isElement)
    .flatMap((one) => {
      const boxes = [one];
      for (let depth = 1; depth < 4; depth += 1) {
        const last = boxes.at(-1) as Element;
        const [first] = childrenOf(last).filter(isElement);
        if (!first || (depth > 1 && getComputedStyle(last).pointerEvents !== 'none')) break;
        boxes.push(first);
      }
      return boxes;
    })
    .filter((one) => {
      const style = getComputedStyle(one);
      // A picture may be a watermark, a blended colour a tint: through both the page is read.
      return (isGround(style) || matches(one, DRAWN)) && style.mixBlendMode === 'normal' && isShownBox(one);
    }),
);

const isShownBox = (one: Element): boolean =>
  Element.prototype.checkVisibility.call(one, { opacityProperty: true, visibilityProperty: true });

/** Whether what is placed in a box is drawn over the part of the box in which a text stands: by the z-index, or as it comes later. */
function isAbove(one: Element, path: Element, box: Element): boolean {
  let top = one;
  let height = heightOf(one);
  for (let at = flatParentOf(one); at && at !== box; at = flatParentOf(at)) {
    top = at;
    height = Math.max(height, heightOf(at));
  }
  const own = path === box ? STATIC : heightOf(path);
  return height > own || (height === own && isBefore(path, top));
}

const STATIC = -0.5;

function heightOf(element: Element): number {
  const { position, zIndex } = getComputedStyle(element);
  return Number(zIndex) || (position === 'static' ? STATIC : 0);
}

/** What a style draws in a box. */
const PARTS = ['::before', '::after'];

interface Drawn {
  readonly isFirst: boolean;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What styles draw over a box that hides what is below it: `::after { position: absolute; inset: 0; background: #fff }`. */
const drawnIn = onceInTask((box: Element): readonly Drawn[] =>
  PARTS.flatMap((part) => {
    const style = getComputedStyle(box, part);
    const { content, position, opacity } = style;
    if (!content || /^(?:none|normal)$/.test(content) || !/abs|fix/.test(position) || !isGround(style)) return [];
    if (Number(opacity) <= 0.9 || style.mixBlendMode !== 'normal') return [];
    let around: Element | undefined = box;
    while (around && getComputedStyle(around).position === 'static') around = flatParentOf(around);
    const from = around && position !== 'fixed' ? boxOf(around) : { left: 0, top: 0 };
    const [left, top] = [from.left + Number.parseFloat(style.left), from.top + Number.parseFloat(style.top)];
    const [right, bottom] = [left + Number.parseFloat(style.width), top + Number.parseFloat(style.height)];
    return [{ isFirst: part === '::before', height: Number(style.zIndex) || 0, left, right, top, bottom }];
  }),
);

/** @param isPlaced between the box and the text something is placed, and is drawn later than what comes first in the box */
const isDrawnOver = (box: Element, { x, y }: Spot, isPlaced: boolean): boolean =>
  drawnIn(box).some(
    ({ isFirst, height, left, right, top, bottom }) =>
      x >= left && x <= right && y >= top && y <= bottom && (height > 0 || (height === 0 && !(isFirst && isPlaced))),
  );

/** Whether a dialog before which the page is hidden does not hold a text. */
export const isBehindDialog = (element: Element): boolean =>
  queryAll(documentOf(element), ':modal').some(
    (dialog) => !holds(dialog, element) && isGround(getComputedStyle(dialog, '::backdrop')),
  );

/** Something that is not see-through lies over the window, from its top to its end, where a text would come that is scrolled away. */
export const isUnderLayer = (element: Element, { x }: Spot): boolean =>
  layersOf(documentOf(element)).some((one) => {
    const { left, right } = boxOf(one);
    return left <= x && right >= x && !holds(one, element);
  });

/** What is as high as the window, stands in a fixed box, or is one, and hides what is below it. */
const layersOf = onceInTask((document: Document): readonly Element[] => {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  return [...document.elementsFromPoint(innerWidth / 2, innerHeight / 2), ...veilsIn(document.body)].filter(
    (one) => boxOf(one).height >= innerHeight * 0.9 && isOpaque(one) && isInFixed(one),
  );
});

function isInFixed(element: Element): boolean {
  for (let at: Element | undefined = element; at !== undefined; at = flatParentOf(at))
    if (getComputedStyle(at).position === 'fixed') return true;
  return false;
}

/**
 * Whether a person can scroll a text from behind something that stays in its place, and leaves half of what is scrolled
 * free, or room for the text beside it: a bar, a note on cookies, a column.
 */
function isFreed(above: Element, { top, bottom, left, right, scrollers, isFixed }: Spot): boolean {
  let bar: Element | undefined = above;
  while (bar && !/^(?:fixed|sticky)$/.test(getComputedStyle(bar).position)) bar = flatParentOf(bar);
  if (isFixed || bar === undefined) return false;
  const box = boxOf(bar);
  return scrollers.some((one) => {
    const { clientHeight, clientWidth, scrollHeight, scrollWidth, scrollTop, scrollLeft } = one;
    const isLow = box.height < clientHeight / 2;
    const isNarrow = clientWidth - box.width >= right - left;
    return (
      (isLow && (scrollTop >= box.bottom - top || scrollHeight - clientHeight - scrollTop >= bottom - box.top)) ||
      (isNarrow && (scrollLeft >= box.right - left || scrollWidth - clientWidth - scrollLeft >= right - box.left))
    );
  });
}

function isOpaque(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.mixBlendMode !== 'normal') return false;
  if (!(isGround(style) || isPicture(style) || matches(element, DRAWN) || /blur/.test(style.backdropFilter ?? '')))
    return false;
  let opacity = 1;
  for (let at: Element | undefined = element; at !== undefined; at = flatParentOf(at))
    opacity *= Number(getComputedStyle(at).opacity || 1);
  return opacity > 0.9;
}

/** Whether a text in the colour of its ground stands on something of another colour that does not hold it. */
export function hasOtherGround(element: Element, { x, y }: Spot, colour: string): boolean {
  const hits = pointsIn(rootOf(element), x, y);
  const own = hits.findIndex((one) => holds(element, one));
  for (const one of own < 0 ? [] : hits.slice(own)) {
    const styles = [getComputedStyle(one), ...PARTS.map((part) => getComputedStyle(one, part))];
    const grounds = styles.flatMap((style) => (style.content === 'none' ? [] : (groundOf(style) ?? [])));
    if (grounds.length > 0) return grounds.some((ground) => !isSameColour(ground, colour));
  }
  return false;
}
