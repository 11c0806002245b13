import { groundOf, isGround, isPicture, isSameColour } from './colour';
import {
  boxesAround,
  boxOf,
  childrenOf,
  closest,
  documentOf,
  elementsAt,
  flatParentOf,
  holds,
  isBefore,
  isBoxShown,
  isElement,
  matches,
  nameOf,
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
/** In so many of them it is asked what styles draw: the browser goes through all boxes around each for the answer. */
const STYLES_SOUGHT = 20;
/** Above this what lies over a text hides it. */
const DENSE = 0.9;
/** What is blurred by less than this is read, px. */
const FROST = 3;

/** Whether what lies below something is blurred by it. */
const isFrosted = ({ backdropFilter = '', clipPath, maskImage }: CSSStyleDeclaration): boolean =>
  Number(/blur\(([\d.]+)/.exec(backdropFilter)?.[1] ?? 0) >= FROST &&
  [clipPath, maskImage].every((one) => /^(?:none)?$/.test(one ?? ''));

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
  const hits = elementsAt(rootOf(element), spot.x, spot.y);
  let isHit = false;
  for (const [at, one] of hits.entries()) {
    // What stands in the list again is drawn below, too: here it is what a style draws, or its shadow tree.
    const isAround = one !== element && holds(one, element);
    const isTwice = hits.lastIndexOf(one) > at && (isAround || one === element);
    if (isTwice && isDrawnOver(one, spot)) return true;
    isHit = one === element || (!isText && holds(element, one)) || (isAround && !isHittable);
    if (isHit) break;
    const shadow = isTwice ? shadowRootOf(one) : null;
    const inside = shadow ? elementsAt(shadow, spot.x, spot.y).filter((it) => !holds(it, element)) : [];
    if (inside.some(hides) || (!isTwice && hides(one))) return true;
  }
  // The middle of a row of cells may lie between two of them, that of a text is the text's.
  return isHit ? isVeiled(element, spot, isHittable) : isText;
}

/** The dialogs before which the rest of a page can't be used. */
const modalsOf = onceInTask((document: Document): readonly Element[] => queryAll(document, ':modal'));

/** Whether a point that shows an element leads to it: where it does not, the element is clipped or turned away there. */
export function canBeHit(element: Element): boolean {
  return (
    getComputedStyle(element).pointerEvents !== 'none' &&
    closest(element, '[inert]') === null &&
    modalsOf(documentOf(element)).length === 0
  );
}

/**
 * Whether something is drawn over a text, as far as boxes and styles tell: for where no point leads to it.
 * @param isHittable points do lead to it: only what they pass by is looked for
 * @param within up to this box, which scrolls with what is in it
 */
export function isVeiled(element: Element, spot: Spot, isHittable: boolean, within?: Element): boolean {
  let left = VEILS_SOUGHT;
  let path = element;
  for (let at: Element | undefined = element; at !== undefined && left > 0; at = flatParentOf(at), left -= 1) {
    const box = at;
    const veils = veilsIn(box);
    const style = getComputedStyle(box);
    // "z-index: -1" lies behind the ground of the box around it.
    const isFloor = !isHittable && isGround(style) && !isContext(box, style) && !matches(box, 'html,body');
    const isDrawnIn = left > VEILS_SOUGHT - STYLES_SOUGHT && drawnIn(box).length > 0;
    if (veils.length > 0 || isDrawnIn || isFloor) {
      const own = heightBelow(element, box);
      const hides = (one: Element): boolean =>
        !holds(one, element) &&
        isOver(one, spot) &&
        isAbove(one, path, own, box) &&
        (!isHittable || getComputedStyle(one).pointerEvents === 'none') &&
        (within === undefined || getComputedStyle(one).position !== 'fixed');
      if ((isFloor && own < STATIC) || veils.some(hides)) return true;
      if (isDrawnIn && isDrawnOver(box, spot, own, isHittable)) return true;
    }
    if (box === within) break;
    path = box;
  }
  return false;
}

/** So many boxes at the beginning and at the end of a box are looked at: what lies over the rows of a list is none of them. */
const ENDS_READ = 500;
const endsOf = (boxes: readonly Element[]): readonly Element[] =>
  boxes.length > 2 * ENDS_READ ? [...boxes.slice(0, ENDS_READ), ...boxes.slice(-ENDS_READ)] : boxes;

/** What hides what is below it: in a box, as far as two boxes down, or four where points pass by. */
const veilsIn = onceInTask((around: Element): readonly Element[] =>
  endsOf(childrenOf(around).filter(isElement))
    .flatMap((one) => {
      const boxes = [one];
      for (let depth = 1; depth < 4; depth += 1) {
        const last = boxes.at(-1) as Element;
        const [first] = childrenOf(last).filter(isElement);
        if (!first || (depth > 1 && getComputedStyle(last).pointerEvents !== 'none')) break;
        boxes.push(first);
      }
      // Through what is faint the page is read, and through all that is in it.
      const faint = boxes.findIndex((box) => Number(getComputedStyle(box).opacity || 1) <= DENSE);
      return faint < 0 ? boxes : boxes.slice(0, faint);
    })
    .filter((one) => {
      const style = getComputedStyle(one);
      // A picture may be a watermark, a blended colour a tint: through both the page is read.
      return (isGround(style) || isFrosted(style)) && style.mixBlendMode === 'normal' && isBoxShown(one);
    }),
);

/**
 * Whether what stands in a box is drawn over a text in it: by the z-index, or as it comes later.
 * @param path the part of the box in which the text stands, and how high that is drawn
 */
function isAbove(one: Element, path: Element, own: number, box: Element): boolean {
  let top = one;
  for (let at = flatParentOf(one); at && at !== box; at = flatParentOf(at)) top = at;
  const height = heightBelow(one, box);
  // What is not placed lies over nothing, but in the same cell of a grid.
  const isLater = (height > STATIC || /grid/.test(getComputedStyle(box).display)) && isBefore(path, top);
  return height > own || (height === own && isLater);
}

/** How high is drawn what is not placed: below all that is. */
const STATIC = -0.5;

/** How high what holds a text is drawn in a box. */
function heightBelow(element: Element, box: Element): number {
  let height = STATIC;
  for (let at: Element | undefined = element; at && at !== box; at = flatParentOf(at)) height = heightIn(at, height);
  return height;
}

/** How high something in a box is drawn among what stands around the box. */
function heightIn(box: Element, inside: number): number {
  const { own, isTogether } = orderOf(box);
  return isTogether ? own : Math.max(inside, own);
}

/** How high a box is drawn by its own style, and whether all in it is drawn with it; asked for each text in it. */
const orderOf = onceInTask((box: Element): { readonly own: number; readonly isTogether: boolean } => {
  const style = getComputedStyle(box);
  const isTogether = isContext(box, style);
  return { own: isPlaced(box, style) ? Number(style.zIndex) || 0 : isTogether ? 0 : STATIC, isTogether };
});

/** Whether a z-index says how high something is drawn: it is placed, or an item of a flexible box or a grid. */
function isPlaced(box: Element, { position, zIndex }: CSSStyleDeclaration): boolean {
  if (position !== 'static' || zIndex === 'auto') return position !== 'static';
  const around = flatParentOf(box);
  return around !== undefined && /flex|grid/.test(getComputedStyle(around).display);
}

/** Styles other than a place that have all in a box drawn together. */
const TOGETHER = [
  'transform',
  'translate',
  'scale',
  'rotate',
  'perspective',
  'filter',
  'backdropFilter',
  'clipPath',
  'maskImage',
] as const;

/** Whether nothing in a box is drawn above or below what stands around it, but with the box. */
const isContext = (box: Element, style: CSSStyleDeclaration): boolean =>
  (style.zIndex !== 'auto' && isPlaced(box, style)) ||
  /fixed|sticky/.test(style.position) ||
  Number(style.opacity) < 1 ||
  style.isolation === 'isolate' ||
  style.mixBlendMode !== 'normal' ||
  /paint|layout|strict|content/.test(style.contain) ||
  /transform|translate|scale|rotate|opacity|filter|perspective/.test(style.willChange) ||
  TOGETHER.some((one) => !/^(?:none)?$/.test(style[one] ?? ''));

/** What a style draws in a box. */
const PARTS = ['::before', '::after'];

interface Drawn {
  readonly isFirst: boolean;
  /** Points pass by it. */
  readonly isPassed: boolean;
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
    const { content, position, opacity, visibility } = style;
    if (!content || /^(?:none|normal)$/.test(content) || !/abs|fix/.test(position)) return [];
    if (!isGround(style) && !isFrosted(style)) return [];
    if (
      Number(opacity) <= DENSE ||
      /opacity/.test(style.filter) ||
      style.mixBlendMode !== 'normal' ||
      visibility !== 'visible'
    )
      return [];
    // Moved, drawn small, or cut: where, nobody says.
    const isMoved = [style.transform, style.translate, style.scale, style.rotate, style.clipPath, style.maskImage];
    if (isMoved.some((one) => !/^(?:none)?$/.test(one ?? ''))) return [];
    let around: Element | undefined = box;
    while (around && getComputedStyle(around).position === 'static') around = flatParentOf(around);
    const from = around && position !== 'fixed' ? boxOf(around) : undefined;
    if (around && from && Math.abs(from.width - ((around as HTMLElement).offsetWidth ?? from.width)) > 1) return [];
    const [scrolledX, scrolledY] = from && around ? [around.scrollLeft, around.scrollTop] : [0, 0];
    const left = (from?.left ?? 0) - scrolledX + Number.parseFloat(style.left);
    const top = (from?.top ?? 0) - scrolledY + Number.parseFloat(style.top);
    const [right, bottom] = [left + Number.parseFloat(style.width), top + Number.parseFloat(style.height)];
    const height = Number(style.zIndex) || 0;
    return [
      { isFirst: part === '::before', isPassed: style.pointerEvents === 'none', height, left, right, top, bottom },
    ];
  }),
);

/**
 * Whether a style draws something in a box over a text in it.
 * @param own how high what holds the text is drawn in the box
 * @param isPassed only what points pass by is asked for
 */
const isDrawnOver = (box: Element, { x, y }: Spot, own = STATIC, isPassed = false): boolean =>
  drawnIn(box).some(
    (one) =>
      x >= one.left &&
      x <= one.right &&
      y >= one.top &&
      y <= one.bottom &&
      (!isPassed || one.isPassed) &&
      (one.height > own || (one.height === own && !one.isFirst)),
  );

/** Whether something before which the page is hidden does not hold a text: a dialog, or what is opened over all else. */
export const isBehindDialog = (element: Element): boolean =>
  toppedIn(documentOf(element)).some((one) => {
    const backdrop = getComputedStyle(one, '::backdrop');
    return !holds(one, element) && (isGround(backdrop) || isFrosted(backdrop));
  });

/** What is drawn above everything else in a document. */
const toppedIn = onceInTask((document: Document): readonly Element[] => queryAll(document, TOPPED));
const TOPPED = ':modal,:popover-open';

/** Something that is not see-through lies over the window, from its top to its end, where a text would come that is scrolled away. */
export const isUnderLayer = (element: Element, { x }: Spot): boolean =>
  layersOf(documentOf(element)).some((one) => {
    const { left, right } = boxOf(one);
    if (left > x || right < x || holds(one, element)) return false;
    if (closest(one, TOPPED) !== null) return true;
    let path = element;
    let box = flatParentOf(path);
    for (; box && !holds(box, one); box = flatParentOf(box)) path = box;
    return box !== undefined && isAbove(one, path, heightBelow(element, box), box);
  });

/** What is as high as the window, stands in a fixed box, or is one, and hides what is below it. */
const layersOf = onceInTask((document: Document): readonly Element[] => {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  return [...elementsAt(document, innerWidth / 2, innerHeight / 2), ...veilsIn(document.body)].filter(
    (one) =>
      boxOf(one).height >= innerHeight * 0.9 &&
      isOpaque(one) &&
      isInFixed(one) &&
      /^(?:none|inset\(0)/.test(getComputedStyle(one).clipPath),
  );
});

function isInFixed(element: Element): boolean {
  for (const at of boxesAround(element)) if (getComputedStyle(at).position === 'fixed') return true;
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
  // A sheet of several bands is as high as it is; what points pass by only says where a bar stands.
  const box = boxOf(getComputedStyle(bar).pointerEvents === 'none' ? above : bar);
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
  if (!(isGround(style) || isPicture(style) || matches(element, DRAWN) || isFrosted(style))) return false;
  let opacity = 1;
  for (const at of boxesAround(element)) opacity *= Number(getComputedStyle(at).opacity || 1);
  return opacity > DENSE;
}

/** So many boxes in and around a text's are looked through for one that is drawn below it. */
const DECOR_AROUND = 8;
const DECOR_IN = 30;

/** Whether something that points pass by, of another colour, is drawn where a text stands: a band, a wave. */
function hasDecorBelow(element: Element, { x, y }: Pick<Spot, 'x' | 'y'>, colour: string): boolean {
  let left = DECOR_AROUND;
  for (const around of boxesAround(element)) {
    const decor = childrenOf(around)
      .slice(0, DECOR_IN)
      .filter(isElement)
      .filter((one) => !holds(one, element) && getComputedStyle(one).pointerEvents === 'none' && isBoxShown(one));
    for (const one of decor) {
      const box = boxOf(one);
      const ground = groundOf(getComputedStyle(one));
      const isOther = ground !== undefined && !isSameColour(ground, colour);
      if (isOther && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
    }
    left -= 1;
    if (left === 0) break;
  }
  return false;
}

/** Whether a text in the colour of its ground stands on something of another colour: that does not hold it, or that a style draws. */
export function hasOtherGround(element: Element, { x, y }: Spot, colour: string, isThere: boolean): boolean {
  for (const at of boxesAround(element)) {
    const grounds = PARTS.flatMap((part) => {
      const style = getComputedStyle(at, part);
      return /^(?:none|normal)?$/.test(style.content) ? [] : (groundOf(style) ?? []);
    });
    if (grounds.some((ground) => !isSameColour(ground, colour))) return true;
    if (groundOf(getComputedStyle(at)) !== undefined) break;
  }
  if (hasDecorBelow(element, { x, y }, colour)) return true;
  const hits = isThere ? elementsAt(rootOf(element), x, y) : [];
  const own = hits.findIndex((one) => holds(element, one));
  for (const one of own < 0 ? [] : hits.slice(own)) {
    if (matches(one, `img,svg,${DRAWN}`)) return true;
    const ground = groundOf(getComputedStyle(one));
    if (ground !== undefined) return !isSameColour(ground, colour);
  }
  return false;
}
