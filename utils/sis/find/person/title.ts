import {
  childrenOf,
  flatParentOf,
  holds,
  isElement,
  matches,
  nameOf,
  nextElementOf,
  previousElementOf,
  queryAll,
} from '@/utils/sis/page/dom';
import { type Sight, shortText, wordsIn } from '@/utils/sis/page/field-content';
import { CELL } from '@/utils/sis/page/line';
import { flatten, OTHERS, PAST, RELATED } from '../labels';
import { isFieldLabel, isOfKnownWords, nameIn } from '../names';
import { BACK, beside, CARD, hasColonBehind, headingOf, looksOf, textsIn } from './box';
import { areInitials, isOfName } from './owner';

const TEACHING = /\b(?:teacher|maestr[oa]|profesora?|counselor|advis[eo]r|educator)s?\b/;

const PARENT = /\b(?:parent|guardian)s?\b/;

/** "Student and contact information". */
const WITH_STUDENT = /^(?:students? (?:and|&) .*|.* (?:and|&) students?) (?:info(?:rmation)?|details|data)$/;

export interface Role {
  readonly name: string;
  /** A parent's, or in a column of contacts beside the number's: one to ask a person about. */
  readonly isParent: boolean;
}

export interface Title {
  readonly text: string;
  readonly node: Node;
}

/** Where one can go within a page. */
const WAYS = 'nav,[role="tablist"],[role="navigation"],[role="menubar"],[role="toolbar"]';

/** "Case carrier – M. Lim", and no relative's. */
const isFieldLine = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’]* \p{Ll}[\p{L} ]*(?::| [–—-]) /u.test(text) &&
  ![RELATED, PAST].some((one) => one.test(flatten(text)));

/** Two rows of a label and a value each, of which each second one is drawn in another colour. */
const areStripes = (first: Element, at: Element, texts: readonly string[]): boolean =>
  texts.length === 2 &&
  /^\d+$/.test(texts[1] ?? '') &&
  [first, at].every((row) => nameOf(row) === 'tr' && childrenOf(row).filter(isElement).length === 2);

/** What the first box of a card says as its title; undefined where it is a field. */
export function titleIn(first: Node, at: Node, sight: Sight): string | undefined {
  // Heads of a table are said of what is below each.
  if (isElement(first) && matches(first, 'thead,tr') && queryAll(first, 'th').length > 1) return undefined;
  const texts = textsIn(first, 4, sight);
  if (BACK.test(texts[0] ?? '')) return undefined;
  while (texts[1] !== undefined && areInitials(texts[0] ?? '', texts[1])) texts.shift();
  const [text = ''] = texts;
  if (isElement(first) && queryAll(first, 'br').length > 0 && (texts.length < 2 || matches(first, CELL)))
    return undefined;
  const isField =
    texts.length > 1 &&
    (!isElement(first) || !isElement(at) || looksOf(first) === looksOf(at) || areStripes(first, at, texts));
  const links = isElement(first) ? queryAll(first, 'a') : [];
  const isMenu = isElement(first) && (matches(first, WAYS) || (links.length > 2 && wordsIn(links[0]) === text));
  const isOfWays = isMenu && isOfKnownWords(text) && !RELATED.test(flatten(text));
  if (isField || isOfWays || !/\p{L}/u.test(text) || hasColonBehind(first)) return undefined;
  // One of several lines alike, "Case carrier – M. Lim": no name begins so.
  if (isElement(first) && isElement(at) && looksOf(first) === looksOf(at) && isFieldLine(text)) return undefined;
  const [label = '', value] = text.split(/:\s*/);
  if (value === undefined) return text;
  if (!/^\p{L}/u.test(value)) return undefined;
  // "Record of: Ortega, Luis".
  const isOfWhom =
    /^(?:student )?(?:records?|files?|data|card|folder|profile|details?|number|ssid) (?:of|for)$/i.test(label) &&
    nameIn(value) !== undefined;
  return isOfName(label) || isOfWhom ? value : isFieldLabel(label) ? undefined : label;
}

/**
 * Who is named first in a card as something else than a student. Teachers and parents begin lists of a student's own
 * fields; the number below another one may well be that one's.
 */
export function roleIn(card: Element, at: Node): Role | undefined {
  const [first = '', second = ''] = textsIn(card);
  const [label = '', value = second] = first.split(/:\s*(?=\p{L})/u);
  const called = flatten(label);
  if (
    label.length > 60 ||
    BACK.test(label) ||
    nameIn(label) !== undefined ||
    WITH_STUDENT.test(called) ||
    !(OTHERS.test(called) || RELATED.test(called))
  )
    return undefined;
  const name = nameIn(value.replace(/^:\s*/, ''))?.text;
  if (name !== undefined)
    return TEACHING.test(called)
      ? undefined
      : { name, isParent: PARENT.test(called) || (/\bcontacts$/.test(called) && isInColumn(card, at)) };
  // "Sister: Ava", "Sibling at this school: Yes".
  return RELATED.test(called) &&
    !/\d|\b(?:id|name|number|key|code|household|family|hogar|familia)\b/.test(called) &&
    /^\p{L}/u.test(value) &&
    !/^(?:no|none|n\/a)\b/i.test(value)
    ? { name: value, isParent: false }
    : undefined;
}

/** Whether a card begins with a column that has a heading and some fields of its own, and a number stands in another one. */
function isInColumn(card: Element, at: Node): boolean {
  const [column] = childrenOf(card).filter(isElement);
  return (
    column !== undefined &&
    !holds(column, at) &&
    isElement(at) &&
    looksOf(column) === looksOf(at) &&
    headingOf(column) !== undefined &&
    textsIn(column).length > 2
  );
}

/** Whether a term is that of another field in a list of fields: the number has a term of its own. */
function isTermOfAnother(term: Element, at: Element): boolean {
  if (nameOf(term) !== 'dt' || !isFieldLabel(shortText(term, 60) ?? '')) return false;
  let own: Element | null = at;
  while (own !== null && nameOf(own) !== 'dt') own = previousElementOf(own);
  return own !== null && own !== term;
}

/** Whether a card's first box is a label as that of the number is: labels and values stand by turns up to it. */
export function isLabelAs(first: Node, at: Node): boolean {
  const text = shortText(at, CARD) ?? '';
  if (!/\p{L}/u.test(text)) return true;
  if (isElement(first) && isElement(at) && isTermOfAnother(first, at)) return true;
  // A row of labels, with their values in the row below.
  const row = isElement(at) && matches(at, CELL) ? flatParentOf(at) : undefined;
  if (row && !/\d/.test(shortText(row, CARD) ?? '0')) return true;
  // A list of labels, with as many values in the list beside it.
  const list = isElement(at) && matches(at, 'li') ? flatParentOf(at) : undefined;
  const values = list && !/\d/.test(shortText(list, CARD) ?? '0') ? nextElementOf(list) : null;
  if (list && values && nameOf(values) === nameOf(list) && childrenOf(values).length === childrenOf(list).length)
    return true;
  if (!isElement(at) || !isElement(first) || /\d{10}/.test(text) || looksOf(first) !== looksOf(at)) return false;
  const boxes = beside(at);
  const isByTurns = (boxes.indexOf(at) - boxes.indexOf(first)) % 2 === 0;
  const second = nextElementOf(first);
  if (second !== null && looksOf(second) !== looksOf(first)) return isByTurns;
  // "Ava, Oak School, SSID, …" looks so, too.
  const label = shortText(first, 60) ?? '';
  return isByTurns && (/:\s*$/.test(label) || isFieldLabel(label));
}
