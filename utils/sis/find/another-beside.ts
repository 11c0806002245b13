import { flatParentOf, isElement, isText } from '@/utils/sis/page/dom';
import { nodesBefore, nodesBehind, type Sight } from '@/utils/sis/page/field-content';
import { blockOf, isPhone } from '@/utils/sis/page/line';
import { saidAt } from './person/box';

/** Nodes before and behind a number that are looked at. */
const NEAR = 30;
/** A number behind a sign or "and"; a bar or a dot stands before the next of several facts. */
const NUMBER = /^(?:[\s/,;&+(>–—-]|\b(?:and|or|vs|y|o)\b)*(\d{10})(?!\d)/u;

/**
 * Whether another number stands right behind one, in its text or in the next one, with nothing between that says what it
 * is: "SSID 9900000001 / 9900000002", or "Local" and "State" of a comparison. Then the label is of both.
 * @param label of the number; where others stand between, each of the numbers has its own
 */
export function isAnotherBeside(number: Node, ssid: string, label: Node, sight: Sight): boolean {
  if (!isText(number)) return false;
  const [, behind = ''] = number.data.split(ssid);
  const isOther = (said: string): boolean => ![undefined, ssid].includes(NUMBER.exec(said)?.[1]);
  if (isSaid(behind)) return isOther(behind);
  // What is seen is asked of the browser where all else fits.
  const next = firstSaid(nodesBehind(number), () => true);
  if (!next || !isOther(saidAt(next)) || isPhone(next) || !areBeside(number, next, label)) return false;
  const previous = number === label ? label : firstSaid(nodesBefore(number), sight.isVisible);
  return sight.isVisible(next) && previous !== undefined && blockOf(previous) === blockOf(label);
}

/** Whether two texts stand in one line, or where the label has a box of its own, in two boxes beside each other. */
function areBeside(one: Node, other: Node, label: Node): boolean {
  const [box, next] = [blockOf(one), blockOf(other)];
  if (box === undefined || next === undefined || box === next) return box === next;
  return blockOf(label) !== box && flatParentOf(box) === flatParentOf(next);
}

const isSaid = (said: string): boolean => /[\p{L}\d]/u.test(said);

function firstSaid(nodes: Iterable<Node>, isSeen: (node: Node) => boolean): Node | undefined {
  let left = NEAR;
  for (const node of nodes) {
    left -= 1;
    if (left < 0) return undefined;
    if ((isText(node) || isElement(node)) && isSaid(saidAt(node)) && isSeen(node)) return node;
  }
  return undefined;
}
