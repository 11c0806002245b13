import { flatParentOf, isElement, isText } from '@/utils/sis/page/dom';
import { nodesBefore, nodesBehind, type Sight } from '@/utils/sis/page/field-content';
import { blockOf, isPhone } from '@/utils/sis/page/line';
import { saidAt } from './person/box';

/** Nodes before and behind a number that are looked at. */
const NEAR = 30;
/** A number behind a sign or "and"; a bar or a dot stands before the next of several facts. */
const NUMBER = /^(?:[\s/,;&+(-]|\b(?:and|or|y|o)\b)*(\d{10})(?!\d)/u;

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
  const next = firstSaid(nodesBehind(number), sight);
  const previous = number === label ? label : firstSaid(nodesBefore(number), sight);
  return (
    next !== undefined &&
    previous !== undefined &&
    isOther(saidAt(next)) &&
    !isPhone(next) &&
    areBeside(number, next) &&
    blockOf(previous) === blockOf(label)
  );
}

/** Whether two texts stand in one box, or in boxes of one. */
function areBeside(one: Node, other: Node): boolean {
  const [box, next] = [flatParentOf(one), flatParentOf(other)];
  return box === next || (box !== undefined && next !== undefined && flatParentOf(box) === flatParentOf(next));
}

const isSaid = (said: string): boolean => /[\p{L}\d]/u.test(said);

function firstSaid(nodes: Iterable<Node>, sight: Sight): Node | undefined {
  let left = NEAR;
  for (const node of nodes) {
    left -= 1;
    if (left < 0) return undefined;
    if ((isText(node) || isElement(node)) && isSaid(saidAt(node)) && sight.isVisible(node)) return node;
  }
  return undefined;
}
