import { boxOf, closest, documentOf, elementOf, flatParentOf, holds, isElement, nameOf, outerOf } from './dom';

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
  const box = drawnAt(node);
  if (box !== undefined && (isOutOfSight(element, box) || isCovered(element, box))) return false;
  const outer = outerOf(element);
  return outer === undefined || isVisible(outer);
}

/** Whether a node is drawn at all, wherever that is: for what is read by the thousand. */
export function isRendered(node: Node): boolean {
  const element = elementOf(node);
  if (element === undefined || closest(element, NEVER) !== null) return false;
  // Missing without layout (jsdom); there everything that is not marked as hidden counts as seen.
  const check = Element.prototype.checkVisibility;
  if (check === undefined) return closest(element, '[style*="display:none"],[style*="display: none"]') === null;
  return check.call(element, { opacityProperty: true, visibilityProperty: true });
}

/** Where a node is drawn; undefined where nothing is (jsdom has no layout). */
function drawnAt(node: Node): DOMRect | undefined {
  if (Element.prototype.checkVisibility === undefined) return undefined;
  if (isElement(node)) return boxOf(node);
  const range = documentOf(node).createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** Clipped away, folded, out of the page's reach, without size, see-through, or in the colour of what is behind it. */
function isOutOfSight(element: Element, box: DOMRect): boolean {
  const view = documentOf(element).defaultView;
  if (view === null || box.width < 2 || box.height < 2) return true;
  // What is left of the page's beginning can't be scrolled to.
  if (box.right + view.scrollX <= 0) return true;
  let { left, right, top, bottom } = box;
  let isFixed = false;
  /** It stands in no box that scrolls, but in the window, or in a box further out. */
  let isFree = false;
  let ground: string | undefined;
  let opacity = 1;
  for (let at: Element | undefined = element; at !== undefined; at = flatParentOf(at)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity || 1);
    ground ??= groundOf(style);
    if (/rect\(0|inset\((?:50|100)/.test(`${style.clip} ${style.clipPath}`)) return true;
    isFixed ||= style.position === 'fixed';
    if (/^(?:inline|contents)$/.test(style.display)) continue;
    const clips = { x: /hidden|clip/.test(style.overflowX), y: /hidden|clip/.test(style.overflowY) };
    // A box of its own that scrolls brings into sight what is scrolled away in it, but for what stands above its beginning.
    const rolls = /auto|scroll/.test(style.overflowY) && style.scrollbarWidth !== 'none' && !isFree && !isFixed;
    isFree = isFixed || style.position === 'absolute' || (isFree && style.position === 'static');
    const isPage = at === documentOf(at).documentElement || at === documentOf(at).body;
    if (isPage || !(clips.x || clips.y || rolls)) continue;
    const around = boxOf(at);
    if (rolls && bottom <= around.top && bottom - around.top + at.scrollTop > 0)
      [top, bottom] = [around.top, around.bottom];
    if (clips.x) [left, right] = [Math.max(left, around.left), Math.min(right, around.right)];
    if (clips.y) [top, bottom] = [Math.max(top, around.top), Math.min(bottom, around.bottom)];
    if (right - left < 2 || bottom - top < 2) return true;
  }
  // Nor can what is above it.
  if (bottom + view.scrollY <= 0) return true;
  const { color, fontSize } = getComputedStyle(element);
  if (alphaOf(color) < 0.1 || isSameColour(color, ground) || fontSize === '0px') return true;
  return opacity < 0.1 || (isFixed && (left >= view.innerWidth || top >= view.innerHeight));
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

/** What lies in the middle of the window, in this task: each of the texts that are scrolled away asks for it. */
const layers = new Map<Document, Element | null | undefined>();

/** Something that is not see-through lies over its middle; or over all of the window while it is scrolled away. */
function isCovered(element: Element, box: DOMRect): boolean {
  const document = documentOf(element);
  const view = document.defaultView;
  if (view === null) return false;
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const isInWindow = x >= 0 && y >= 0 && x < view.innerWidth && y < view.innerHeight;
  if (isInWindow) return covers(document, x, y, element);
  if (layers.size === 0) queueMicrotask(() => layers.clear());
  const middle = () => document.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  const layer = layers.has(document) ? layers.get(document) : middle();
  layers.set(document, layer);
  return layer != null && isLayer(layer, view) && !holds(layer, element);
}

function covers(document: Document, x: number, y: number, element: Element): boolean {
  for (const above of document.elementsFromPoint(x, y)) {
    if (holds(above, element) || holds(element, above)) return false;
    const around = boxOf(above);
    const isOver = x >= around.left && x <= around.right && y >= around.top && y <= around.bottom;
    const isOurs = nameOf(above).startsWith('paperless-scores');
    if (isOver && isOpaque(above) && !isOurs && !isBar(above)) return true;
  }
  return false;
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
