import {
  attributeOf,
  childrenOf,
  closest,
  documentOf,
  elementOf,
  flatParentOf,
  holds,
  isAfter,
  isBefore,
  isElement,
  isText,
  matches,
  nameOf,
  nextElementOf,
  nextOf,
  previousElementOf,
  previousOf,
  queryAll,
  viewOf,
} from '@/utils/sis/page/dom';
import { nodesIn, readNode, type Sight, shortText } from '@/utils/sis/page/field-content';
import { CELL, type Line } from '@/utils/sis/page/line';
import { hasOwnAddress } from '@/utils/sis/page/own-address';
import type { Root } from '@/utils/sis/page/walk';
import { flatten, OTHERS, PAST, RELATED, STAFF } from './labels';
import { IS_SCHOOL, isFieldLabel, isOfMany, isOwnTitle, isSameName, nameIn } from './names';

/** Whose a number is, by what stands around it. */
export interface Person {
  /** `own`: nothing says that it is another's; `doubtful`: a heading speaks of others than students; `other`: it is another's. */
  readonly standing: 'own' | 'doubtful' | 'other';
  /** The name that the page ties to the number. */
  readonly name?: string | undefined;
}

/** Whose page it is, as far as a name on it says. */
export interface PagePerson {
  readonly name: string;
  readonly node: Node;
  /** It stands in the page's heading. */
  readonly isTitle: boolean;
}

const LEVELS = 14;
const SIBLINGS = 30;
/** A box with a number in it that has no more characters than this may be the card of one person. */
const CARD = 600;
/** What a page has, and no card in it. */
const PARTS_OF_PAGE = 'main,nav,h1,[role="main"],[role="navigation"],[role="banner"]';
/** Nodes among which the page's own name is looked for, where no heading says it. */
const NODES_READ = 1_500;
/** Headings of a page that are looked at for its student's name, of each kind. */
const HEADINGS_READ = 50;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,caption,summary,[role="heading"],[class*="header" i],[class*="title" i]';
/** "Ana Diaz" may be anything; it is a name where it stands out, as a title does. */
const STANDS_OUT = 'h1,h2,h3,h4,h5,h6,legend,caption,[role="heading"],b,strong,:is(h1,h2,h3,h4) *';
/** What a message, a hint or a list of finds says is not the page's student. */
const ASIDE =
  '[role="status"],[role="alert"],[role="tooltip"],[role="log"],[role="listbox"],[role="menu"],[popover],blockquote,[class*="toast" i],[class*="tooltip" i],[class*="popover" i]';
/** What lies beside or over a page is not its heading. */
const BESIDE = 'dialog,aside,[role="dialog"],[role="complementary"],[class*="modal" i],[class*="card" i]';
/** Who is signed in, and where one can go. */
const USER = 'a,button,[class*="user" i],[class*="account" i]';
const NAME_LABEL =
  /^(?:(?:full|legal|student|pupil|first|last|given|family)[ ']*s?)* ?name$|^(?:(?:legal )?surname|name of student|student|pupil|nombres?|apellidos?|estudiante|alumn[oa])$/;
/** Fields that students do not have; those of an employee's number count where they hold one. */
const STAFF_FIELDS =
  /\b(?:(?:seid|(?:staff|employee|educator)(?: state| statewide| local)? (?:id|number))[^\p{L}\d]{0,4}\d|hired? date|date (?:of )?hired?|highest degree|credentials?|certificated|job title|position title|user ?name|department|fte|salary|puesto)/u;
/** What staff are, as it stands below or behind a name. */
const JOB =
  /\b(?:teacher|principal|psychologist|guard|clerk|counselor|aide|nurse|volunteer|driver|custodian|coach|secretary|registrar|librarian|specialist|assistant|director|manager|superintendent|therapist|member|position)s?\b/;
const TEACHING = /\b(?:teacher|counselor|educator)s?\b/;
const PARENT = /\b(?:parent|guardian)s?\b/;
/** Titles of what waits to be done for many, one of whom may be on the page. */
const QUEUE =
  /\b(?:(?:wait)?lists?|queues?|inbox|preview|imports?|(?:transfer|records?|enrol+ment|access|release|pending|incoming) requests|approvals?|tasks?|birthdays?|labels|exits|reminders|to review)\b/;
/** Fields of a network, and of another record of the child. */
const FIELDS_OF_OTHERS = /\b(?:wpa\d?|passphrase|bssid|status\W+(?:retired|replaced|merged|duplicate))\b/;
/** Fields without which a "State ID" is nobody's that we know. */
const STUDENT_FIELDS = /\b(?:students?|pupil|grade|gr|grd|birth|dob|enrol|estudiante|alumn[oa]|grado)/;

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

/** Whose page it is: by its heading, else by the first name on it that stands by itself. */
export function pagePerson(roots: readonly Root[], sight: Sight): PagePerson | undefined {
  const titleAt = (node: Element): PagePerson | undefined => {
    const name = nameIn(shortText(node, 80) ?? '');
    const isTitle = name?.isReversed || matches(node, 'h1,h2,[class*="name" i]');
    const counts = name && isTitle && closest(node, BESIDE) === null && sight.isVisible(node);
    return counts ? { name: name.text, node, isTitle } : undefined;
  };
  let found: PagePerson | undefined;
  let left = NODES_READ;
  let previous = '';
  for (const root of roots) {
    for (const node of nodesIn(root)) {
      left -= 1;
      if (left < 0) break;
      const element = isElement(node) ? node : undefined;
      const title = element && matches(element, 'h1,h2,[class*="student" i]') ? titleAt(element) : undefined;
      if (title !== undefined) return title;
      const said = isText(node) || (element && nameOf(element) === 'select') ? readNode(node).trim() : '';
      if (said === '' || found !== undefined) continue;
      const name = said.length < 80 && isOfName(previous) ? nameBy(said, node) : undefined;
      previous = /:$/.test(said) ? said : '';
      if (name !== undefined && sight.isVisible(node)) found = { name, node, isTitle: false };
    }
  }
  for (const tag of ['h1', 'h2'])
    for (const node of roots.flatMap((root) => queryAll(root, tag)).slice(0, HEADINGS_READ)) {
      const title = titleAt(node);
      if (title !== undefined) return title;
    }
  return found;
}

/** A name that stands by itself in a text: as lists of people write it, or in an element for it. */
function nameBy(said: string, node: Node): string | undefined {
  const element = elementOf(node);
  const isReversed = said.includes(',');
  if (element === undefined || !(isReversed || (said.includes(' ') && matches(element, NAMED)))) return undefined;
  const name = nameIn(said);
  const isNamed = name?.isReversed || matches(element, NAMED);
  return isNamed && closest(element, USER) === null ? name?.text : undefined;
}
/** What names the student without a heading. */
const NAMES = 'h3,[role="heading"],[class*="student" i],[class*="name" i]';
const NAMED = `:is(${NAMES}),:is(${NAMES}) > *`;
const TITLED = `td,[class*="student" i],[class*="name" i],${HEADINGS}`;

/** Whether a name behind this text is the student's: it says so, or there is none. */
const isOfName = (label: string): boolean => label === '' || NAME_LABEL.test(flatten(label).replace(/[: ]+$/, ''));

/** Whose the number at a node is. */
export function personAt(
  node: Node,
  before: Line,
  isWeak: boolean,
  page: PagePerson | undefined,
  sight: Sight,
): Person {
  const element = elementOf(node);
  if (element === undefined || isAside(element)) return { standing: 'other' };
  const line = personBefore(before);
  const near = around(node, sight);
  const owner = line.name ?? near.name;
  const roles = near.roles.filter(({ name }) => page === undefined || !isSameName(name, page.name));
  const isFirst =
    line.name === undefined &&
    near.at !== undefined &&
    page &&
    !isBefore(page.node, near.at) &&
    !isAfter(page.node, node);
  const isAnothers =
    owner !== undefined &&
    page !== undefined &&
    !isFirst &&
    !isSameName(owner, page.name) &&
    // A field that says so knows better than the first name of a page.
    (page.isTitle || line.name !== undefined || !near.isLabelled);
  if (
    line.isOther ||
    isAnothers ||
    (page !== undefined && near.after !== undefined && !isSameName(near.after, page.name)) ||
    near.titles.some(({ text }) => [RELATED, STAFF, PAST].some((words) => speaksOf(words, text))) ||
    near.names.some((name) => page !== undefined && !isSameName(name, page.name)) ||
    roles.some(({ isParent }) => !isParent) ||
    near.titles.some(({ text }) => QUEUE.test(flatten(text)) && nameIn(text) === undefined) ||
    near.titles.filter((one) => mayNameAnother(one, node, page)).length > (page === undefined ? 1 : 0) ||
    isListed(element, sight) ||
    (near.at !== undefined && isAmongNames(near.at, sight))
  )
    return { standing: 'other' };
  const fields = flatten(fieldsAround(element));
  if (FIELDS_OF_OTHERS.test(fields)) return { standing: 'other' };
  const isOfOthers =
    roles.length > 0 ||
    near.titles.some(({ text }) => isOfMany(text, page?.name)) ||
    near.titles.some(
      ({ text }) => speaksOf(OTHERS, text) || /^(?:mr|mrs|ms|miss|dr|coach|prof|sra?)\b/.test(flatten(text)),
    ) ||
    isOfStaff(fields, isWeak, [...near.titles.map(({ text }) => text), besideName(page)]);
  // Shown to a person: the name in the same line or row, of a field, or over the section; no other.
  const name = line.name ?? (near.isLabelled || near.isTitle ? near.name : undefined);
  return { standing: !isOfOthers ? 'own' : isWeak ? 'other' : 'doubtful', name };
}

/**
 * Whether a title behind the page's own name does not say that the student's own data follow. A school's name may stand
 * right behind the student's.
 */
function mayNameAnother({ text, node }: Title, number: Node, page: PagePerson | undefined): boolean {
  if (text.length > 60 || /[.!?]$/.test(text) || isOwnTitle(text, page?.name)) return false;
  const isSchool = IS_SCHOOL.test(flatten(text));
  if (page === undefined) return !isSchool;
  const previous = isElement(node) ? previousElementOf(node) : null;
  const isBelowName = isSchool && previous !== null && holds(previous, page.node);
  return !isBelowName && (isAfter(node, page.node) || isAfter(page.node, number));
}

const isAside = (element: Element): boolean => {
  for (let at: Element | undefined = element; at !== undefined; at = flatParentOf(at))
    if (matches(at, ASIDE)) return true;
  return false;
};

/** Whom the words of a line before a label name: at its beginning, or as the value of a field. */
function personBefore(before: Line): { readonly name?: string | undefined; readonly isOther: boolean } {
  const said = before
    .map(({ raw }) => raw)
    .join(' ')
    .replace(/ (?=[,.'’:])/g, '');
  const [first = '', ...values] = said.split(':');
  let name = values.length === 0 || nameIn(first)?.isReversed ? nameIn(first)?.text : undefined;
  let isOther = false;
  let label = first;
  for (const value of values) {
    const called = flatten(label).replace(/^.*[\d|•·;,] */, '');
    const named = nameIn(value)?.text;
    if (isOfName(called)) name ??= named;
    // A teacher's name is the value of a field; whose number comes right behind it is another matter.
    else if (named !== undefined && !(OTHERS.test(called) && /[|•·;]\s*$/.test(value))) isOther ||= name === undefined;
    if (RELATED.test(called) && /^\s*\p{L}/u.test(value)) isOther = true;
    label = value;
  }
  return { name, isOther };
}

interface Around {
  readonly name?: string;
  readonly at?: Node;
  /** A label says that it is the student's name. */
  readonly isLabelled?: boolean;
  /** It is the title of what it stands over, or in the same row. */
  readonly isTitle?: boolean;
  /** A name behind it in its card, where none is nearer before it. */
  readonly after?: string | undefined;
  /** What a field for the student's name beside it says. */
  readonly names: readonly string[];
  /** Who is named at the beginning of its card as something else than a student. */
  readonly roles: readonly Role[];
  /** What stands over it as a title, the nearest first. */
  readonly titles: readonly Title[];
}

interface Role {
  readonly name: string;
  readonly isParent: boolean;
}

interface Title {
  readonly text: string;
  readonly node: Node;
}

/** The nearest name above a node in the boxes around it, and the headings over it, the nearest first. */
function around(node: Node, sight: Sight): Around {
  const titles: Title[] = [];
  const names: string[] = [];
  const roles: Role[] = [];
  let found: Omit<Around, 'titles' | 'names' | 'roles'> | undefined;
  let after: string | undefined;
  for (
    let at: Node | undefined = node, level = 0;
    at !== undefined && level < LEVELS && !(isElement(at) && nameOf(at) === 'body');
    at = flatParentOf(at), level += 1
  ) {
    const said = isElement(at) ? attributeOf(at, 'aria-label') : null;
    const called = said === null ? undefined : nameIn(said)?.text;
    if (called !== undefined) found ??= { name: called, isTitle: true, at };
    if (said && isElement(at) && matches(at, BESIDE)) titles.push({ text: said, node: at });
    let left = SIBLINGS;
    let rank = 9;
    let first: Node | undefined;
    let isNext = true;
    // With its label in one box: what stands before is no value of another label.
    const isField = /\p{L}.*\d{10}/u.test(shortText(at, CARD) ?? '');
    const card = flatParentOf(at);
    const isInCard = isCard(card);
    const role = card && isInCard ? roleIn(card) : undefined;
    if (role !== undefined) roles.push(role);
    for (let before = previousOf(at); before !== null && left > 0; before = previousOf(before), left -= 1) {
      if (!isElement(before) && !isText(before)) continue;
      const mayBePlain = isField && (isNext || isInCard);
      const label = isField ? '' : labelOf(before, at);
      // "Buddy: Ava Dean" right before the number, or "Twin: Ava": it is his or hers.
      if (isNext && isRelation(label, (shortText(before, 60) ?? '').trim())) titles.push({ text: label, node: before });
      const owner = ownerIn(before, isNext, label) ?? (mayBePlain ? alone(before) : undefined);
      if (owner !== undefined && sight.isVisible(before)) {
        found ??= { ...owner, at: before };
        if (owner.isField) names.push(owner.name);
      }
      if (isElement(before) || /\p{L}/u.test(readNode(before))) first = before;
      if (!isElement(before)) continue;
      isNext = false;
      const own = rankOf(before);
      const text = own < rank ? headingIn(before) : undefined;
      if (text === undefined) continue;
      rank = own;
      titles.push({ text, node: before });
      const name = found === undefined ? nameIn(text)?.text : undefined;
      if (name !== undefined && sight.isVisible(before)) found = { name, isTitle: true, at: before };
    }
    const over = isInCard && left > 0 && first && !isLabelAs(first, at) && sight.isVisible(first) ? first : undefined;
    const title = over && titleIn(over, at);
    if (over && title) titles.push({ text: title, node: over });
    if (found === undefined && isInCard) {
      const owner = over && alone(over);
      if (over && owner) found = { ...owner, at: over };
      for (let next = nextOf(at); next !== null && after === undefined; next = nextOf(next))
        if (/\p{L}/u.test(shortText(next, CARD) ?? 'a')) after = (ownerIn(next) ?? alone(next))?.name ?? '';
    }
  }
  return { ...found, after: after || undefined, names, roles, titles };
}

/**
 * Whether a box is small enough to be the card of one person. What has the parts of a page, as its menu, is none, however
 * little that page says; the body of a frame that a script filled may be one.
 */
function isCard(box: Element | undefined): boolean {
  const view = box && matches(box, 'body') ? viewOf(documentOf(box)) : null;
  return (
    box !== undefined &&
    !(view && hasOwnAddress(view)) &&
    shortText(box, CARD) !== undefined &&
    queryAll(box, PARTS_OF_PAGE).length === 0
  );
}

/** The label of a box beside another one, where labels and values stand by turns: in `dd`s, or told by their looks. */
function labelOf(box: Node, at: Node): string {
  const label = isElement(box) ? previousElementOf(box) : null;
  if (!isElement(box) || !isElement(at) || label === null || matches(label, HEADINGS)) return '';
  const isValue = looksOf(box) === looksOf(at) && looksOf(label) !== looksOf(at);
  const isPair = matches(box, 'dd') || isValue || (looksOf(label) === looksOf(at) && looksOf(box) !== looksOf(at));
  return isPair ? (shortText(label, 60) ?? '').trim() : '';
}

/** The first texts of a box. */
function textsIn(box: Node): string[] {
  const texts: string[] = [];
  for (const node of nodesIn(box)) {
    const said = saidAt(node);
    if (said !== '' && texts.push(said) > 3) break;
  }
  return texts;
}

/**
 * Who is named first in a card as something else than a student. Teachers and parents begin lists of a student's own
 * fields; the number below another one may well be that one's.
 */
function roleIn(card: Element): Role | undefined {
  const [first = '', second = ''] = textsIn(card);
  const [label = '', value = second] = first.split(/:\s*(?=\p{L})/u);
  const called = flatten(label);
  if (label.length > 60 || nameIn(label) !== undefined || !(OTHERS.test(called) || RELATED.test(called)))
    return undefined;
  const name = nameIn(value.replace(/^:\s*/, ''))?.text;
  return name === undefined || TEACHING.test(called) ? undefined : { name, isParent: PARENT.test(called) };
}

/** What the first box of a card says as its title; undefined where it is a field. */
function titleIn(first: Node, at: Node): string | undefined {
  const texts = textsIn(first);
  while (texts[1] !== undefined && areInitials(texts[0] ?? '', texts[1])) texts.shift();
  const [text = ''] = texts;
  if (isElement(first) && queryAll(first, 'br').length > 0 && (texts.length < 2 || matches(first, CELL)))
    return undefined;
  const isField = texts.length > 1 && (!isElement(first) || !isElement(at) || looksOf(first) === looksOf(at));
  if (isField || !/\p{L}/u.test(text) || hasColonBehind(first)) return undefined;
  const [label = '', value] = text.split(/:\s*/);
  if (value === undefined) return text;
  if (!/^\p{L}/u.test(value)) return undefined;
  return isOfName(label) ? value : isFieldLabel(label) ? undefined : label;
}

/** A colon outside of its element makes a label of a text. */
function hasColonBehind(node: Node): boolean {
  const behind = nextOf(node);
  return behind !== null && /^\s*:/.test(readNode(behind));
}

/** Whether a card's first box is a label as that of the number is: labels and values stand by turns up to it. */
function isLabelAs(first: Node, at: Node): boolean {
  const text = shortText(at, CARD) ?? '';
  if (!/\p{L}/u.test(text)) return true;
  // A row of labels, with their values in the row below.
  const row = isElement(at) && matches(at, CELL) ? flatParentOf(at) : undefined;
  if (row && !/\d/.test(shortText(row, CARD) ?? '0')) return true;
  if (!isElement(at) || !isElement(first) || /\d{10}/.test(text) || looksOf(first) !== looksOf(at)) return false;
  const boxes = beside(at);
  const isByTurns = (boxes.indexOf(at) - boxes.indexOf(first)) % 2 === 0;
  const second = nextElementOf(first);
  if (second !== null && looksOf(second) !== looksOf(first)) return isByTurns;
  // "Ava, Oak School, SSID, …" looks so, too.
  const label = shortText(first, 60) ?? '';
  return isByTurns && (/:\s*$/.test(label) || isFieldLabel(label));
}

/** The boxes before and behind one, and itself, as many as are looked at: a list may have thousands. */
function beside(box: Element): Element[] {
  const boxes = [box];
  let at = previousElementOf(box);
  for (let left = SIBLINGS; at !== null && left > 0; at = previousElementOf(at), left -= 1) boxes.unshift(at);
  at = nextElementOf(box);
  for (let left = SIBLINGS; at !== null && left > 0; at = nextElementOf(at), left -= 1) boxes.push(at);
  return boxes.filter((one) => nameOf(one) !== 'br');
}

/** Those of them that look like it and are seen. */
const alikeBeside = (box: Element, sight: Sight): Element[] => {
  const looks = looksOf(box);
  return beside(box).filter((one) => looksOf(one) === looks && sight.isVisible(one));
};

/** "Ana Diaz" as all that a box says, in one text. */
function alone(box: Node): Owner | undefined {
  const name = nameIn(unlabelledIn(box) ?? '')?.text;
  const whole = (shortText(box, 60) ?? '').trim();
  return name !== undefined && (whole === '' || nameIn(whole)?.text === name) ? { name } : undefined;
}

/** The first text in a box, unless it is the label of something. */
function unlabelledIn(box: Node): string | undefined {
  for (const node of nodesIn(box)) {
    const said = saidAt(node);
    const element = said === '' ? undefined : elementOf(node);
    if (element !== undefined) return closest(element, 'td,th,dt,dd,label') === null ? said : undefined;
  }
  return undefined;
}

/** How far up a heading is: a smaller number is over a larger one. */
const rankOf = (element: Element): number => Number(/^h([1-6])$/.exec(nameOf(element))?.[1] ?? 6.5);

/** Whether one text is what many systems draw in place of a photo, before the name in the other. */
const areInitials = (text: string, name: string): boolean =>
  /^\p{Lu}{1,3}$/u.test(text) && [...text].every((letter) => new RegExp(`(?:^|[ ,-])${letter}`, 'u').test(name));

/** The name that an owner has in a field of its own, and nothing else in it. */
type Owner = Pick<Around, 'isLabelled' | 'isTitle'> & { readonly name: string; readonly isField?: boolean };

/**
 * The name that stands in a node without a label, or with one that says that it is the student's.
 * @param label what stands before it as its label
 * @param isNext it stands right before the number: a sister's name is that of whose number it is
 */
function ownerIn(node: Node, isNext = false, label = ''): Owner | undefined {
  let previous = label;
  let left = 24;
  const texts = label === '' ? [] : [label];
  let owner: Owner | undefined;
  for (const at of nodesIn(node)) {
    left -= 1;
    if (left < 0) break;
    const text = saidAt(at);
    if (text === '') continue;
    if (texts.push(text) > 2 && owner !== undefined) break;
    const isLabelled = previous !== '' && isOfName(previous);
    // In a field for it, a name may have any form.
    const name = text.length < 80 ? nameIn(text) : undefined;
    const isOwner =
      previous === '' || areInitials(previous, text)
        ? name?.isReversed || isTitled(at)
        : isLabelled || (isNext && RELATED.test(flatten(previous)));
    if (
      owner === undefined &&
      isOwner &&
      !hasColonBehind(elementOf(at) ?? at) &&
      (name !== undefined || (isLabelled && !isOwnTitle(text)))
    )
      owner = {
        name: name?.text ?? text,
        isLabelled,
        isField: isLabelled,
        isTitle: isTitled(at) || closest(elementOf(at) ?? document.body, TITLED) !== null,
      };
    previous = text;
  }
  const isField = owner?.isField === true && texts.length === 2;
  return owner && (nameIn(owner.name) || isField) ? { ...owner, isField } : undefined;
}

/** Whether a field says who somebody is to the student. */
const isRelation = (label: string, value: string): boolean =>
  !isOfName(label) &&
  (RELATED.test(flatten(label)) ? /^\p{L}/u.test(value) : !isFieldLabel(label) && nameIn(value) !== undefined);

/** What one node says: a text, or a picture to who does not see it. */
function saidAt(node: Node): string {
  const element = isElement(node) ? node : undefined;
  const isControl = element && /^(?:input|select|textarea)$/.test(nameOf(element));
  if (isText(node) || isControl)
    return closest(elementOf(node) ?? document.body, 'option,script,style,[type="hidden"]')
      ? ''
      : readNode(node).trim();
  return (element && nameOf(element) === 'img' ? (attributeOf(element, 'alt') ?? '') : '').trim();
}

const isTitled = (text: Node): boolean => {
  const element = elementOf(text);
  return element !== undefined && matches(element, STANDS_OUT);
};

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

/** One of several boxes of the same looks, each of which begins with a name or a counted title: a list of people. */
function isListed(element: Element, sight: Sight): boolean {
  for (
    let at: Element | undefined = element, level = 0;
    at !== undefined && level < 6;
    at = flatParentOf(at), level += 1
  ) {
    const begins = beginningOf(at);
    if (begins === undefined) continue;
    const looks = looksOf(at);
    const first = firstLooksOf(at);
    const alike = beside(at).filter((one) => looksOf(one) === looks);
    // A title that is not understood may be a name, where it stands as the names beside it do.
    const beginsAlike = (one: Element): boolean => {
      const other = beginningOf(one);
      const isTitle = other === 'title' || begins === 'title';
      return isTitle
        ? (other === 'name' || other === 'title') && /^(?:name|title)$/.test(begins) && firstLooksOf(one) === first
        : other === begins;
    };
    // What each begins with first: to be seen is the dearer question.
    if (alike.filter(beginsAlike).length < 2) continue;
    const seen = alike.filter(sight.isVisible);
    const named = seen.filter(beginsAlike).length;
    // All of them, but for a heading.
    if (named > 1 && named >= seen.length - 1) return true;
  }
  return false;
}

/** Whether the name over a number is one of several of the same looks. */
function isAmongNames(at: Node, sight: Sight): boolean {
  const element = elementOf(at);
  const names = (element ? alikeBeside(element, sight) : []).flatMap((one) => {
    const owner = ownerIn(one) ?? alone(one);
    return owner && !owner.isField ? owner.name : [];
  });
  return names.some((name) => names[0] !== undefined && !isSameName(name, names[0]));
}

/** What a box begins with, as far as it makes a list of several such: a name, a title, or "Child" of "Child 2". */
function beginningOf(box: Element): string | undefined {
  if (ownerIn(box) !== undefined) return isMenu(box) ? undefined : 'name';
  const text = shortText(box, CARD) && unlabelledIn(box);
  if (!text) return undefined;
  return nameIn(text) ? 'name' : isTitledBox(box) ? 'title' : /^\s*(\p{L}{3,}) (?:\d|#|[A-D]\b)/u.exec(text)?.[1];
}

/** Whether a box is itself a list of names, to choose from. */
function isMenu(box: Element): boolean {
  const [first] = childrenOf(box).filter(isElement);
  const parts = first === undefined ? [] : beside(first);
  const named = parts.filter((one) => ownerIn(one) !== undefined).length;
  return named > 1 && named >= parts.length - 1;
}

/** Whether a box begins with a title that does not say that the student's own data follow. */
function isTitledBox(box: Element): boolean {
  const [first, second, third] = childrenOf(box).filter(isElement);
  const isByTurns = first && second && third && looksOf(first) === looksOf(third) && looksOf(first) !== looksOf(second);
  // A label and its value are a field, whatever the label says.
  const isField = third === undefined && second && /^[^\p{L}]*$/u.test(shortText(second, CARD) ?? 'a');
  const title = first && second && !isByTurns && !isField ? titleIn(first, second) : undefined;
  return title !== undefined && title.length < 60 && !isOwnTitle(title);
}

const looksOf = (element: Element): string =>
  ['class', 'role'].map((name) => attributeOf(element, name) ?? '').join(nameOf(element));

const firstLooksOf = (box: Element): string => {
  const first = childrenOf(box).find(isElement);
  return first === undefined ? '' : looksOf(first);
};

/** Whether the fields beside a number are those of an employee; a number that is called "State ID" needs one of a student. */
function isOfStaff(fields: string, isWeak: boolean, titles: readonly string[]): boolean {
  if (STAFF_FIELDS.test(fields)) return true;
  if (!isWeak || STUDENT_FIELDS.test(fields)) return false;
  return (fields.match(/\p{L}{3,}/gu) ?? []).length > 5 || JOB.test(flatten([fields, ...titles].join(' ')));
}

/** What stands with the page's own name in a small box: a grade, or a job. */
function besideName(page: PagePerson | undefined): string {
  const heading = page && elementOf(page.node);
  const box = heading && flatParentOf(heading);
  return (box && shortText(box, 300)) ?? '';
}

/** What the fields beside a number say. */
function fieldsAround(element: Element): string {
  let text = '';
  for (
    let at: Element | undefined = element, level = 0;
    at !== undefined && nameOf(at) !== 'html' && level < 6;
    at = flatParentOf(at), level += 1
  ) {
    const more = shortText(at, 1_500);
    if (more === undefined) break;
    text = more;
  }
  return text;
}
