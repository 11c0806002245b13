import type { Box } from '@/components/shared/outline';

/**
 * Where a node is on the screen, as seen from our own window, through frames of our origin that a script filled;
 * undefined once the page took it out.
 */
export function boxOf(node: Node): Box | undefined {
  if (!node.isConnected) return undefined;
  const range = (node.ownerDocument ?? document).createRange();
  range.selectNode(node);
  let { left, top, width, height } = range.getBoundingClientRect();
  for (let view = node.ownerDocument?.defaultView; view && view !== window; view = view.parent as typeof view) {
    const frame = view.frameElement;
    if (frame === null) break;
    const around = frame.getBoundingClientRect();
    left += around.left + frame.clientLeft;
    top += around.top + frame.clientTop;
  }
  return { left, top, width, height };
}
