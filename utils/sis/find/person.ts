import {
  attributeOf,
  childrenOf,
  elementOf,
  flatParentOf,
  isBefore,
  isElement,
  isText,
  matches,
  nameOf,
  previousOf,
  queryAll,
} from '@/utils/sis/page/dom';
import { nodesIn, type Sight, shortText } from '@/utils/sis/page/field-content';
import type { Line } from '@/utils/sis/page/line';
import type { Root } from '@/utils/sis/page/walk';
import { flatten, OTHERS, RELATED, STAFF } from './labels';

/** Whose a number is, by what stands around it. */
export interface Person {
  /** `own`: nothing says that it is another's; `doubtful`: a heading speaks of others than students; `other`: it is another's. */
  readonly standing: 'own' | 'doubtful' | 'other';
  /** The name that the page ties to the number. */
  readonly name?: string | undefined;
}

const LEVELS = 14;
const SIBLINGS = 30;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,caption,summary,[role="heading"],[class*="header" i],[class*="title" i]';
/** What a message, a hint or a list of finds says is not the page's student. */
const ASIDE =
  '[role="status"],[role="alert"],[role="tooltip"],[role="log"],[role="listbox"],[role="menu"],[popover],[class*="toast" i],[class*="tooltip" i],[class*="popover" i]';
/** "Diaz, Ana", at the beginning of a text. */
const NAME =
  /^\s*(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}?[\p{L}'’.-]+){0,2}), ?(\p{Lu}[\p{L}'’.-]*\p{Ll}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2})/u;
/** "Ana Diaz", alone. */
const PLAIN_NAME =
  /^\s*(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\.?)? \p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)?)\s*$/u;
/** Words of titles, which are no names. */
const TITLE =
  /\b(?:names?|first|last|middle|birth|dates?|gender|sex|year|group|locker|local|primary|secondary|cell|mobile|mother|father|ethnicity|race|entry|exit|status|track|room|route|lunch|age|city|zip|email|student|person|pupil|identif\w+|information|info|demographics?|data|details?|general|profile|records?|enrol+ments?|tests?|testing|scores?|registration|state|statewide|california|calpads|school|high|elementary|middle|district|county|office|portal|program|services?|summary|attendance|grades?|contacts?|health|medical|history|log|transcripts?|family|household|address|phone|home|page|edit|user|add|new|view|search|recently|possible|linked|quick|list|reports?|system|bus|driver|staff|teacher|parent|guardian|emergency|siblings?|matches|duplicates?|results?|current|other|academic|special|education|language|class|course|schedule|period|notes?|comments?|settings|account|ids?|numbers?|fields?|basic|personal|additional|custom|overview|dashboard|viewed|relationships?|members?|transfer|request|label|print)\b/i;
const NAME_LABEL =
  /^(?:(?:full|legal|student|pupil|preferred)[ ']*s?)* ?name|^(?:student|pupil|nombre|estudiante|alumn[oa])$/;
/** Fields that students do not have; those of an employee's number count where they hold one. */
const STAFF_FIELDS =
  /\b(?:(?:seid|(?:staff|employee|educator)(?: state| statewide| local)? (?:id|number))[^\p{L}\d]{0,4}\d|hired? date|date (?:of )?hired?|highest degree|credentials?|job title|position title|user ?name)/u;

/** The name with which a text begins. */
export function nameIn(text: string): string | undefined {
  const [, last, first] = NAME.exec(text) ?? [];
  if (last !== undefined && first !== undefined)
    return (TITLE.test(last) && TITLE.test(first)) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(last)
      ? undefined
      : `${last}, ${first}`;
  const [, plain] = PLAIN_NAME.exec(text.replace(/[\d|(].*$/, '')) ?? [];
  return plain === undefined || (TITLE.test(plain) && !isNamed(plain)) ? undefined : plain;
}

/** "Adam Driver": one of the words is no word of titles. */
const isNamed = (text: string): boolean =>
  /^\p{L}+ (?:driver|parent|prior|page|grade|young|high|bus)$/iu.test(text) && !TITLE.test(text.split(' ')[0] ?? '');

/** Whether a heading speaks of others than students; a child's or a school's name does not. */
const speaksOf = (words: RegExp, heading: string): boolean => {
  const flat = flatten(heading);
  return (
    heading.length <= 60 &&
    !/[.!]$/.test(heading) &&
    words.test(flat) &&
    !/\b(?:portal|suite|students?|estudiante)\b/.test(flat) &&
    nameIn(heading) === undefined
  );
};

/** The name of the page's own student: that of its first heading, or of the field that the adapter knows. */
export function pagePerson(
  roots: readonly Root[],
  sight: Sight,
): { readonly name: string; readonly node: Node } | undefined {
  for (const element of roots.flatMap((root) =>
    queryAll(root, 'h1,h2,h3,[role="heading"],[class*="student" i],[class*="name" i]'),
  )) {
    const text = shortText(element, 80);
    const name = text && nameIn(text);
    if (name && sight.isVisible(element)) return { name, node: element };
  }
  return undefined;
}

/** Whose the number at a node is. */
export function personAt(
  node: Node,
  before: Line,
  isWeak: boolean,
  page: { readonly name: string; readonly node: Node } | undefined,
  sight: Sight,
): Person {
  const element = elementOf(node);
  if (element === undefined || isAside(element)) return { standing: 'other' };
  const inLine = nameIn(
    before
      .map(({ raw }) => raw)
      .join(' ')
      .replace(/ (?=[,.'’])/g, ''),
  );
  const { name = inLine, at, headings } = around(node, sight);
  const owner = inLine ?? name;
  const isFirst = page !== undefined && at !== undefined && !isBefore(page.node, at);
  const isOther = owner !== undefined && page !== undefined && !isFirst && !isSameName(owner, page.name);
  if (isOther || headings.some((one) => speaksOf(RELATED, one) || speaksOf(STAFF, one)) || isListed(element, sight))
    return { standing: 'other' };
  const isOfOthers = headings.some((one) => speaksOf(OTHERS, one)) || STAFF_FIELDS.test(flatten(fieldsAround(element)));
  if (isOfOthers) return { standing: isWeak ? 'other' : 'doubtful', name: owner };
  return { standing: 'own', name: owner ?? page?.name };
}

const isAside = (element: Element): boolean => {
  for (let at: Element | undefined = element; at !== undefined; at = flatParentOf(at))
    if (matches(at, ASIDE)) return true;
  return false;
};

function isSameName(a: string, b: string): boolean {
  const wordsOf = (name: string) => new Set(flatten(name).match(/\p{L}+/gu) ?? []);
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return [...one].filter((word) => other.has(word)).length >= Math.min(2, one.size, other.size);
}

/** The nearest name above a node in the boxes around it, and the headings over it, the nearest first. */
function around(node: Node, sight: Sight): { name?: string; at?: Node; headings: string[] } {
  const headings: string[] = [];
  let found: { name: string; at: Node } | undefined;
  for (
    let at: Node | undefined = node, level = 0;
    at !== undefined && level < LEVELS;
    at = flatParentOf(at), level += 1
  ) {
    let left = SIBLINGS;
    let rank = 9;
    for (let before = previousOf(at); before !== null && left > 0; before = previousOf(before), left -= 1) {
      if (!isElement(before) && !isText(before)) continue;
      const name = found === undefined ? ownerIn(before) : undefined;
      if (name !== undefined && sight.isVisible(before)) found = { name, at: before };
      const own = isElement(before) ? rankOf(before) : 9;
      const text = isElement(before) && own < rank ? headingIn(before) : undefined;
      if (text === undefined) continue;
      rank = own;
      headings.push(text);
    }
    const named = level > 1 && isElement(at) && attributeOf(at, 'aria-label');
    if (named) headings.push(named);
  }
  return { ...found, headings };
}

/** How far up a heading is: a smaller number is over a larger one. */
const rankOf = (element: Element): number => Number(/^h([1-6])$/.exec(nameOf(element))?.[1] ?? 6.5);

/** The name that stands in a node without a label, or with one that says that it is the student's. */
function ownerIn(node: Node): string | undefined {
  let previous = '';
  let left = 24;
  for (const at of nodesIn(node)) {
    left -= 1;
    if (left < 0) return undefined;
    if (!isText(at) || at.data.trim() === '') continue;
    const text = at.data.trim();
    const name = text.length < 80 && (NAME.test(text) || isTitled(at)) ? nameIn(text) : undefined;
    if (name !== undefined && (previous === '' || NAME_LABEL.test(flatten(previous).replace(/[: ]+$/, ''))))
      return name;
    previous = text;
  }
  return undefined;
}

/** "Ana Diaz" may be anything; it is a name where it stands out, as a title does. */
const isTitled = (text: Node): boolean =>
  [elementOf(text)].some(
    (one) =>
      one !== undefined &&
      matches(one, 'h1 *,h2 *,h3 *,h4 *,h1,h2,h3,h4,h5,h6,legend,caption,[role="heading"],b,strong'),
  );

/** The text of an element that is a heading, holds little else than one, or is a table row of a single cell. */
function headingIn(element: Element): string | undefined {
  // The text first: it is read for a few nodes at most, a table of a thousand rows would be searched to its end.
  const text = shortText(element, 100);
  if (text === undefined || !/\p{L}/u.test(text)) return undefined;
  const isHeading =
    matches(element, HEADINGS) ||
    matches(element, 'tr:has(> :only-child)') ||
    (text.length < 60 &&
      queryAll(element, HEADINGS).length === 1 &&
      childrenOf(element).filter(isElement).length === 1);
  return isHeading ? text.trim() : undefined;
}

/** One of several boxes of the same looks, each of which begins with a name: a list of people. */
function isListed(element: Element, sight: Sight): boolean {
  for (
    let at: Element | undefined = element, level = 0;
    at !== undefined && level < 6;
    at = flatParentOf(at), level += 1
  ) {
    const parent = flatParentOf(at);
    if (parent === undefined || ownerIn(at) === undefined) continue;
    const looks = looksOf(at);
    const alike = childrenOf(parent)
      .slice(0, 2 * SIBLINGS)
      .filter((one) => isElement(one) && looksOf(one) === looks);
    const named = alike.filter((one) => ownerIn(one) !== undefined && sight.isVisible(one)).length;
    // All of them, but for a heading.
    if (named > 1 && named >= alike.length - 1) return true;
  }
  return false;
}

const looksOf = (element: Element): string => `${nameOf(element)}.${attributeOf(element, 'class') ?? ''}`;

/** What the fields beside a number say. */
function fieldsAround(element: Element): string {
  let text = '';
  for (
    let at: Element | undefined = element, level = 0;
    at !== undefined && level < 6;
    at = flatParentOf(at), level += 1
  ) {
    const more = shortText(at, 1_500);
    if (more === undefined) break;
    text = more;
  }
  return text;
}
