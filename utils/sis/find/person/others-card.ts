import { closest, flatParentOf, holds } from '@/utils/sis/page/dom';
import { nodesIn, type Sight, wordsIn } from '@/utils/sis/page/field-content';
import { once } from '@/utils/sis/page/once';
import { flatten, OTHERS, PAST, RELATED } from '../labels';
import { isOwnTitle, nameIn } from '../names';
import { HEADINGS, headingOf, saidAt, textsIn } from './box';

/** Whether a text speaks of others than the page's student. */
export const isOfOthers = (text: string): boolean => {
  const flat = flatten(text);
  return [RELATED, OTHERS, PAST].some((words) => words.test(flat));
};

/**
 * Whether a card begins with a heading that is neither a student's own nor a name, which one word may be: "County social
 * worker", "Guardian". What it names is none of the student's.
 */
const isOthersCard = once((card: Node): boolean => {
  const heading = headingOf(card) ?? '';
  // "Belongs to": what follows says whose it all is.
  const isWhose =
    /\b(?:to|for|of|with|by|is|holder|shown|showing|viewing)\W*$/i.test(heading) && !/\brights holder/i.test(heading);
  return (
    !isOwnTitle(heading) && !isWhose && nameIn(heading) === undefined && (heading.includes(' ') || isOfOthers(heading))
  );
});

/**
 * Whether a box before one is a card of others, and that one has a heading of a student's own; or it begins with a title of
 * grown-ups alone, as "Emergency contact".
 */
export const isOthersBefore = (before: Node, at: Node, sight: Sight): boolean => {
  const own = headingOf(at);
  return (
    (own !== undefined && isOwnTitle(own) && isOthersCard(before, sight)) ||
    (isOfGrownUps(before, sight) && OF_STUDENT.test(wordsIn(at)))
  );
};

/** What is labelled so is no grown-up's; a "State ID" may be. */
const OF_STUDENT = /\b(?:ssid|students?|pupils?)\b/i;

const OF_GROWN_UPS =
  /^(?!(?:homeroom|class|bus|case)$)(?:(?:emergency|primary|secondary|family|parents?|guardians?|contacts?|mother|father|homeroom|class|bus|case|teachers?|counselors?|advisors?|drivers?|managers?|coach|nurse|principal|and|or|information|info|details|#?\d)[ /&,]*)+$/;

const isOfGrownUps = once((box: Node): boolean => {
  const [title, ...more] = textsIn(box, 3);
  return more.length > 1 && !!title && OF_GROWN_UPS.test(flatten(title)) && standsOut(box);
});

/** Whether the first text of a box stands out as its title. */
const standsOut = (box: Node): boolean => {
  for (const node of nodesIn(box)) {
    if (saidAt(node) === '') continue;
    const title = closest(node, `${HEADINGS},b,strong`);
    return title !== null && box !== title && Node.prototype.contains.call(box, title);
  }
  return false;
};

/** Whether a node stands in a card of others, and a number does not. */
export function isInOthersCard(node: Node, number: Node, sight: Sight): boolean {
  for (let at = flatParentOf(node); at !== undefined && !holds(at, number); at = flatParentOf(at))
    if (isOthersCard(at, sight) || isOfGrownUps(at, sight)) return true;
  return false;
}
