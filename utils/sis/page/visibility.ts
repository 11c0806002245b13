import { closest, elementOf, outerOf } from './dom';

/** Elements whose text never counts as text on the page, shown or not. */
export const NO_TEXT = 'script,style,template,noscript,select,option,datalist,textarea';
const NEVER = `${NO_TEXT},input[type="hidden"],[hidden],[aria-hidden="true"],[contenteditable=""],[contenteditable="true"]`;

/** Tells whether a person sees a node. Passed in, so that tests without layout can say what is seen. */
export type IsVisible = (node: Node) => boolean;

/**
 * Whether a person can see the text of this node: nothing around it is hidden, up through shadow hosts
 * and frames of our origin. Asks for styles, so it is for candidates alone, not for every node of a walk.
 */
export function isVisible(node: Node): boolean {
  for (let element = elementOf(node); element !== undefined; element = outerOf(element)) {
    if (closest(element, NEVER) !== null || !isRendered(element)) return false;
  }
  return true;
}

function isRendered(element: Element): boolean {
  // Missing without layout (jsdom); there everything that is not marked as hidden counts as seen.
  const check = Element.prototype.checkVisibility;
  return check?.call(element, { opacityProperty: true, visibilityProperty: true }) ?? true;
}
