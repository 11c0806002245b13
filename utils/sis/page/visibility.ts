import { canBeHit, isBehindDialog, isCovered, isUnderLayer, isVeiled } from './covered';
import {
  childrenOf,
  closest,
  documentOf,
  elementOf,
  flatParentOf,
  isBoxShown,
  isElement,
  isText,
  matches,
  outerOf,
  rootOf,
} from './dom';
import { isInked, isTurnedAway } from './ink';
import { type Box, reachOf } from './reach';

/** Elements whose text never counts as text on the page, shown or not. */
export const NO_TEXT = 'script,style,template,noscript,select,option,datalist,textarea';
const NEVER =
  'script,style,template,noscript,datalist,input[type="hidden"],[contenteditable]:not([contenteditable="false"])';
/** The same where no styles are worked out. */
const MARKED = '[hidden],[style*="display:none"],[style*="display: none"]';

/** Tells whether a person sees a node. Passed in, so that tests without layout can say what is seen. */
export type IsVisible = (node: Node) => boolean;

/**
 * Whether a person can see the text of this node, or can scroll to it: nothing around it hides, clips or covers it,
 * up through shadow hosts and frames of our origin. Asks for styles and geometry, so it is for candidates alone, not
 * for every node of a walk.
 */
export function isVisible(node: Node): boolean {
  if (!hasLayout()) return isVisibleAt(node, undefined);
  const texts = isElement(node) ? textsIn(node) : [];
  return (texts.length > 0 ? texts : [node]).some((one) => isVisibleAt(one, drawnAt(one)));
}

/** So many texts of an element that are drawn are asked for. */
const TEXTS_ASKED = 8;
/** So many nodes are looked through for them. */
const NODES_ASKED = 80;
const CONTROL = 'input,select,textarea';

/** The first texts and controls that an element draws: it may be much larger than they are, and begin with some for screen readers. */
function textsIn(element: Element): Node[] {
  const texts: Node[] = [];
  const waiting: Node[] = [element];
  for (let left = NODES_ASKED; left > 0 && waiting.length > 0 && texts.length < TEXTS_ASKED; left -= 1) {
    const at = waiting.shift() as Node;
    const isOne = isText(at) ? at.data.trim() !== '' : matches(at, CONTROL);
    if (isOne) texts.push(...(isRendered(at) && drawnAt(at) !== undefined ? [at] : []));
    else if (isElement(at) && !matches(at, NO_TEXT)) waiting.unshift(...childrenOf(at));
  }
  return texts;
}

function isVisibleAt(node: Node, box: Box | undefined): boolean {
  const element = drawnElementOf(node);
  if (element === undefined || !isRendered(node)) return false;
  if (hasLayout() && !(box && isInSight(node, element, box))) return false;
  const outer = outerOf(element);
  return outer === undefined || isVisibleAt(outer, box && boxIn(outer, element, box));
}

/** So many boxes in each other that are none of their own are looked through for one that is. */
const UNBOXED = 8;

/** The element whose box a node is drawn in: some have none. */
function drawnElementOf(node: Node): Element | undefined {
  let element = elementOf(node);
  for (let left = UNBOXED; left > 0 && element && hasLayout(); left -= 1) {
    if (getComputedStyle(element).display !== 'contents') break;
    element = flatParentOf(element);
  }
  return element;
}

/** Whether a node is drawn at all, wherever that is: for what is read by the thousand. */
export function isRendered(node: Node): boolean {
  const element = elementOf(node);
  if (element === undefined || closest(element, NEVER) !== null) return false;
  if (!hasLayout()) return closest(element, MARKED) === null;
  if (isBoxShown(element)) return true;
  const drawn = drawnElementOf(node) ?? element;
  return drawn !== element && isBoxShown(drawn);
}

/** Not in jsdom; there everything that is not marked as hidden counts as seen. */
const hasLayout = (): boolean => Element.prototype.checkVisibility !== undefined;

/** What is lower than this can't be read, px. */
const LEAST = 5;

const TEN_DIGITS = /\d{10}/;

/** Where the first of a node's lines is drawn that has a size, as some have none; of ten digits, where those are. */
function drawnAt(node: Node): Box | undefined {
  const range = documentOf(node).createRange();
  range.selectNodeContents(node);
  const digits = isText(node) ? TEN_DIGITS.exec(node.data) : null;
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

/** Not clipped away, folded, out of all reach, without size, see-through, in the colour of what is behind it, or covered. */
function isInSight(node: Node, element: Element, box: Box): boolean {
  const reach = reachOf(element, box, isText(node) && TEN_DIGITS.test(node.data));
  if (reach === undefined || isBehindDialog(element) || !isInked(element, box.right - box.left, reach)) return false;
  const { anchor, spot, ways } = reach;
  if ((ways.length > 0 || !canBeHit(element)) && isTurnedAway(element)) return false;
  if (ways.length === 0) return !isCovered(element, spot, node !== element);
  // No point leads to what is scrolled away: what lies over it is told by boxes alone.
  if (ways.some(({ from, to, spot: before }) => isVeiled(from, before, false, to))) return false;
  const isRoot = anchor === documentOf(element).documentElement;
  return !(isRoot ? isUnderLayer(element, spot) : isCovered(anchor, spot, false));
}
