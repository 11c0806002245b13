import { TEXTS } from '../e2e/english-in.ts';

const INLINE = ['A', 'B', 'STRONG', 'SPAN', 'BDI', 'TIME', 'EM', 'BUTTON', 'WBR'];

/**
 * What stands in an element, each block on a line of its own.
 * @param isHidden whether an element, and what is in it, can't be read
 */
export function textOf(node: Node, isHidden: (element: Element) => boolean = () => false): string {
  return [...node.childNodes]
    .map((child) => {
      if (child.nodeType === child.TEXT_NODE) return child.textContent ?? '';
      if (isElement(child) && isHidden(child)) return '';
      return INLINE.includes(child.nodeName) ? textOf(child, isHidden) : `\n${textOf(child, isHidden)}\n`;
    })
    .join('')
    .replace(/\n\s*\n/g, '\n');
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** All texts and spoken names in an element, but for those that say themselves that they are English. */
export function textsIn(root: Element): string[] {
  const { document, Node, NodeFilter } = root.ownerDocument.defaultView ?? {};
  return new Function('document', 'Node', 'NodeFilter', `return (${TEXTS})`)(document, Node, NodeFilter).call(root);
}
