import {
  closest,
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
  query,
} from '@/utils/sis/page/dom';
import { readNode, type Sight, wordsIn } from '@/utils/sis/page/field-content';
import { isInline, type Line } from '@/utils/sis/page/line';
import { flatten, isOfAnother, OTHERS, PAST, RELATED, STAFF } from '../labels';
import { isInitialled, isOfFamily, isSameName, isSecondName } from '../name-parts';
import {
  aboutIn,
  HONORIFIC,
  IS_SCHOOL,
  isFieldLabel,
  isOfCase,
  isOfFields,
  isOfMany,
  isOwnTitle,
  nameIn,
  nameInTitle,
  namesNobody,
} from '../names';
import { isFine } from '../speech';
import { ROW } from '../table';
import { type Around, around } from './around';
import { alikeBeside, beside, HEADINGS, isCard, looksOf } from './box';
import { type BoxField, nameAnother, tellAnotherGrade, tellOthers } from './box-fields';
import { contradict } from './facts-told';
import { areDenying, fieldsAround } from './fields-beside';
import { gradeIn } from './grade';
import { isLegally } from './legal-name';
import { isAmongNames, isListed } from './list-of-people';
import { alone, isOfName, type Owner, ownerIn } from './owner';
import { gradeOf, isAccount, type PagePerson } from './page-person';
import { isOfStaff } from './staff';
import type { Title } from './title';

/** Whose a number is, by what stands around it. */
export interface Person {
  /** `own`: nothing says that it is another's; `doubtful`: a heading speaks of others than students; `other`: it is another's. */
  readonly standing: 'own' | 'doubtful' | 'other';
  /** What speaks of others than students, in the page's words. */
  readonly doubts: readonly string[];
  /** The name that the page ties to the number. */
  readonly name?: string | undefined;
}

const ANOTHERS: Person = { standing: 'other', doubts: [] };

/** What a message, a hint or a list of finds says is not the page's student. */
const ASIDE =
  'kbd,[role="status"],[role="alert"],[role="tooltip"],[role="log"],[role="listbox"],[role="menu"],[popover],blockquote,nav li,[class*="crumb" i],[class*="criteria" i],[class*="flash" i],[class*="toast" i],[class*="tooltip" i],[class*="popover" i]';

/** What is searched or filtered by, and what was done last. */
const FILTERS =
  'nav :is(span,b,a),[class*="chip" i]:has(button),[class*="filters" i],[class*="notice" i],[class*="recent" i],[class*="last-s" i],[class*="last-v" i]';

/** Titles of what waits to be done for many, one of whom may be on the page, and of who is nobody yet. */
const QUEUE =
  /\b(?:(?:wait)?lists?|queues?|inbox|preview|imports?|(?:transfer|records?|enrol+ment|access|release|pending|incoming) requests|approvals?|tasks?|birthdays?|labels|exits|reminders|(?:ssid|id|identifier) history|to review|last (?:student|record)|wi-?fi|(?:students?|pupils?) (?:in|at|with) th(?:is|e)|guide|faq|examples?|samples?)\b|\(\d+ (?:students?|pupils?|records?)\)|\?$|^(?:add|create|enroll|register|request(?! #?\d)|new student|agregar)\b/;

/** "October 6, 2026", "6 de octubre de 2026", as letters begin. */
const DATE = /^(?:\p{L}+ \d{1,2},|\d{1,2} de \p{L}+ de) \d{4}$/u;

/** Whether a heading speaks of others than students; a child's or a school's name does not. */
const speaksOf = (words: RegExp, heading: string): boolean => {
  const flat = flatten(heading.replace(nameIn(heading)?.text ?? '', '')).replace(KEPT, '');
  return (
    heading.length <= 60 &&
    !/[.!]$/.test(heading) &&
    words.test(flat) &&
    !USE.test(flat) &&
    !(words === RELATED ? /\b(?:portal|suite)\b/ : /\b(?:portal|suite|student|estudiante)\b/).test(flat)
  );
};

/** Who keeps a student's own fields: "Fields maintained by district staff". */
const KEPT =
  /\b(?:maintained|kept|managed|entered|completed|verified|updated|filled in) by (?:the )?(?:(?:district|school|site|office|county|state|central|registrar|staff)\b['’s]* ?)+$/i;

/** Who fills a part of a form in: "For school office staff use only". */
const USE =
  /^(?:for )?(?:(?:school|office|district|site|staff|admin\w*|internal|registrar|central|official|and|or)[ /]+)+use(?: only)?$/;

/**
 * Whose the number at a node is.
 * @param number the number itself, where the node is that of its label: the student's name may stand between the two
 */
export function personAt(
  node: Node,
  before: Line,
  isWeak: boolean,
  page: PagePerson | undefined,
  sight: Sight,
  number = node,
): Person {
  const element = elementOf(node);
  if (element === undefined) return ANOTHERS;
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
  // What stands around an open dialog is no title of what is in it, where it has its own.
  const modal = closest(node, MODAL);
  const dialog = modal !== null && near.at !== undefined && holds(modal, near.at) ? modal : null;
  // In a family's list of cards the one that has the page's own name as its title is hers, whatever stands over them.
  const family = page && ownCard(node, near, page, sight);
  const isInFamily = near.titles.some(
    ({ text, node: over }) => family && !holds(family, over) && FAMILY.test(flatten(text)),
  );
  const card = isInFamily ? family : undefined;
  const titles = card
    ? near.titles.filter(({ text, node: over }) => holds(card, over) || !FAMILY.test(flatten(text)))
    : near.titles;
  const foreign = titles.filter(
    (one) =>
      (dialog === null || holds(dialog, one.node)) && isForeignTitle(one, number, page) && !isOwnName(one.text, page),
  );
  // A paper or a case is of whom it names in a field, or of the only one who is named.
  const isNamed = owner !== undefined && (page === undefined || near.names.length > 0);
  const unknown = foreign.filter(({ text }) => !namesNobody(text) && !(isNamed && isOfCase(text)));
  // A field for the student's name beside it says whose it is, whatever stands over both.
  const { named } = near;
  const isSaid =
    page?.isTitle === true &&
    named !== undefined &&
    near.names.every(({ name }) => isSameName(name, page.name)) &&
    unknown.every((one) => isBefore(one.node, named) && !OF_NAMESAKES.test(flatten(one.text)));
  if (
    line.isOther ||
    (page !== undefined && isAgainst(page, node, before, near, isFirst === true ? undefined : owner, sight)) ||
    titles.some(
      // The student's own heading may have badges.
      ({ text, node: over }) =>
        !(page !== undefined && isElement(over) && holds(over, page.node)) &&
        [RELATED, STAFF, PAST].some((words) => speaksOf(words, text)),
    ) ||
    tellOthers(near.fields, readNode(node).trim() || wordsIn(element), page?.name ?? '') ||
    roles.some(({ isParent }) => !isParent) ||
    titles.some(
      ({ text }) =>
        QUEUE.test(flatten(text)) &&
        !isOnWayTo(text, near) &&
        nameIn(text) === undefined &&
        !(near.names.length === 1 && (PRINTED.test(text) || (!page?.isTitle && REQUESTED.test(text)))),
    ) ||
    // Where no name is told, one title may be it.
    // With its badges, or behind what it is about, it is the same: "Ana Diaz EL", "Student - Diaz, Ana".
    (!isSaid && new Set(unknown.map(({ text }) => nameOver(text, near.name))).size > (page === undefined ? 1 : 0)) ||
    (!card && !(isSaid && closest(element, 'fieldset')) && isListed(element, sight)) ||
    // "Teacher of record | P. Lim | State ID | 9900000001": a weak label right behind somebody else's name.
    (isWeak && page === undefined && isBehindOthers(near.fields, readNode(node).trim())) ||
    (near.at !== undefined && isAmongNames(near.at, sight))
  )
    return ANOTHERS;
  const fields = fieldsAround(element);
  if (areDenying(fields) || (page !== undefined && isAccount(page.node, sight))) return ANOTHERS;
  const titlesOf = (isDoubtful: (text: string) => boolean): string[] =>
    titles.flatMap(({ text, node: over }) =>
      // Of "Parents: …" and "Dr. Ruiz" no more than what they begin with is the same for all students.
      isDoubtful(text) && !(isSaid && isBefore(over, named))
        ? (ADDRESSED.exec(text)?.[0] ?? text.split(HONORIFIC.test(flatten(text)) ? ' ' : ':')[0] ?? '')
        : [],
    );
  const ofFields = titlesOf(
    (text) => isOfMany(text, page?.name) || (isOfFields(text) && !isOwnTitle(text, page?.name)),
  );
  const ofOthers = [
    ...roles.map(() => 'parent'),
    ...titlesOf((text) => speaksOf(OTHERS, text) || HONORIFIC.test(flatten(text))),
    ...(isOfStaff(fields) ? ['staff'] : []),
  ];
  const after: readonly Owner[] = near.after ? [{ name: near.after, isLegal: near.isAfterLegal === true }] : [];
  const legal = [near, ...near.names, ...after].flatMap((one) => {
    const { name, preferred = '' } = one;
    const isOpen = page && isLegalOf(one, page) && !isSameName(preferred, page.name);
    return isOpen && name && !isLegally(page.name, name, near.allFields) ? name : [];
  });
  const ofNobody = foreign.flatMap(({ text }) => (namesNobody(text) ? [text] : []));
  const doubts = [...ofOthers, ...ofFields, ...ofNobody, ...legal, ...(card ? ['family'] : [])];
  // A field for the student's name beside it says whose it is, whatever its title is about.
  const isAnybodys = ofOthers.length > 0 || ofNobody.length > 0 || (ofFields.length > 0 && near.names.length === 0);
  // Shown to a person: the name in the same line or row, of a field, or over the section; no other.
  const [rowName, ...more] = new Set(near.rowNames);
  const name = line.name ?? (near.isLabelled || near.isTitle ? near.name : more.length === 0 ? rowName : undefined);
  if (isWeak && isAnybodys) return ANOTHERS;
  return { standing: doubts.length > 0 ? 'doubtful' : 'own', doubts, name };
}

/** Of whom others may be called the same: "Pupils who share her name". */
const OF_NAMESAKES = /\b(?:(?:shares?|same|similar)\b.*\bname|namesakes?|not (?:her|him|hers|his))\b/;

/** One student's paper, as it will be printed. */
const PRINTED = /^(?:report card|transcript|letter) preview$/i;
/** One that is sent: on a page of its own. */
const REQUESTED = /^request for (?:cumulative |student |school )*records$/i;

/** The way to whom a title names, and a field beside it: "Student List :: Diaz, Ana". */
const isOnWayTo = (title: string, { names }: Around): boolean => {
  const [, name = ''] = /^(?:students?|pupils?) list (?:::|[>»›]) (\p{L}+, \p{L}+)$/iu.exec(title) ?? [];
  return name !== '' && names.length > 0 && names.every((one) => isSameName(one.name, name));
};

/** The student's name with facts behind it in the same title: "Ana Diaz, Grade 6, Female". */
function isOwnName(title: string, page: PagePerson | undefined): boolean {
  const name = nameIn(title)?.text ?? '';
  const isBegun =
    /^[\s,·|–(-]*(?:gr(?:ade|d)?\b|\d|(?:this|current|viewing|est[ea]) ?(?:student|pupil|expediente|alumn[oa])?\)?$)/i.test(
      title.slice(name.length),
    );
  return page !== undefined && title.startsWith(name) && isBegun && isSameName(name, page.name);
}

const MODAL = '[aria-modal="true"],dialog[open]';

/** "To the parents of Ana Diaz": to whom a letter goes. */
const ADDRESSED =
  /^to the (?:parents?|guardians?|family)(?:(?: and |\/| or )(?:guardians?|family))?(?:\(s\))? of (?=\p{Lu})/iu;

/** A title that begins or ends with a name says no more than that name. */
function nameOver(title: string, name: string | undefined): string {
  const said = title.replace(ADDRESSED, '');
  const own = name ?? nameIn(said)?.text;
  return own !== undefined && (said.startsWith(own) || nameInTitle(said)?.text === own) ? own : said;
}

/** What a family's list of its children is called. */
const FAMILY = /\b(?:family|families|households?|siblings?|familia|hogar|herman[oa]s)\b/;

/** The card around a number that is titled by the page's own name, among others that are not. */
function ownCard(node: Node, near: Around, page: PagePerson, sight: Sight): Element | undefined {
  const { at, name } = near;
  const isNamed =
    page.isTitle &&
    near.isTitle === true &&
    at !== undefined &&
    name?.includes(' ') &&
    page.name.includes(' ') &&
    isAfter(at, page.node) &&
    isSameName(name, page.name);
  if (!isNamed) return undefined;
  let card = flatParentOf(at);
  while (card && !holds(card, node)) card = flatParentOf(card);
  const others = card ? alikeBeside(card, sight).filter((one) => one !== card) : [];
  const isOthers = (one: Element): boolean => !isSameName((ownerIn(one) ?? alone(one))?.name ?? page.name, page.name);
  return isCard(card) && others.every(isOthers) ? card : undefined;
}

/** Whether one of the two fields before a number is for the name of a grown-up. */
function isBehindOthers(fields: readonly BoxField[], said: string): boolean {
  const at = fields.findIndex(({ label }) => said.startsWith(label) && label !== '');
  return fields
    .slice(Math.max(0, at - 4), Math.max(0, at))
    .some(({ label, value }) => OTHERS.test(flatten(label)) && nameIn(value) !== undefined);
}

/** Whether a name may be what the page's person is called in other papers; a brother's may be written there, too. */
const isLegalOf = ({ name, isLegal }: Partial<Owner>, page: PagePerson): boolean =>
  isLegal === true && name !== undefined && isOfFamily(name, page.name);

/**
 * Whether names or facts around a number are not those of the page's person.
 * @param owner the nearest name over it, where that stands behind the page's own
 */
function isAgainst(
  page: PagePerson,
  node: Node,
  before: Line,
  near: Around,
  owner: string | undefined,
  sight: Sight,
): boolean {
  const isNotHers = (name: string): boolean => !isSameName(name, page.name);
  // "O'Brien", of two words, is no given name and a surname.
  const mayBeHers = (one: Partial<Owner>): boolean =>
    isLegalOf(one, page) || (one.isSurname === true && isOfFamily(`${one.name},`, page.name));
  const head = page.heading ?? page.node;
  const grade = gradeOf(head, sight);
  return (
    (owner !== undefined && isNotHers(owner) && !(owner === near.name && mayBeHers(near))) ||
    (near.after !== undefined && isNotHers(near.after) && !(near.isAfterLegal && isOfFamily(near.after, page.name))) ||
    near.names.some((one) => isNotHers(one.name) && !mayBeHers(one)) ||
    near.rowNames.some(isNotHers) ||
    beginsWithAnother(before, page.name) ||
    nameAnother(near.fields, page.name) ||
    tellAnotherGrade(near.allFields, readNode(node).trim(), grade) ||
    contradict(near.allFields, readNode(node).trim(), head, sight) ||
    isOfAnotherGrade(before, grade)
  );
}

/**
 * Whether a title behind the page's own name does not say that the student's own data follow. A school's name may stand
 * right behind the student's.
 */
function isForeignTitle({ text, node }: Title, number: Node, page: PagePerson | undefined): boolean {
  // "Student 2": the second of several.
  if (/^(?!per|step|page)\p{L}+ #?(?:[2-9]|[B-H])$|^(?:student|pupil|child) (?:1|A)$/iu.test(text))
    return !(
      /^(?:gr|room)/i.test(text) &&
      (isElement(node) ? isInline(node) || isChip(node) || isBelowTitle(node, page) : isRightBelow(node, number, page))
    );
  if (/^\p{L}+ [2-9] (?:of|de) \d$/u.test(text) || (page !== undefined && isInitialled(text, page.name))) return true;
  // His one given name may be her second.
  if (page?.name.includes(',') && /^\p{Lu}\p{L}+$/u.test(text) && isSecondName(text, page.name)) return true;
  const isUnderstood =
    isOwnTitle(text, page?.name) || isOfFields(text) || USE.test(flatten(text)) || isOfFields(text.replace(KEPT, ''));
  if (text.length > 60) return speaksOfAnother(text, page?.name ?? '');
  if (isUnderstood || DATE.test(text) || isFine(flatten(text))) return false;
  const isSchool = IS_SCHOOL.test(flatten(text));
  // "Ashby USD quick find": whose program it is.
  if (page === undefined) return !isSchool && !/\busd\b/i.test(text);
  const previous = isElement(node) ? previousElementOf(node) : null;
  const isBelowName = isSchool && previous !== null && holds(previous, page.node);
  return !isBelowName && (isAfter(node, page.node) || isAfter(page.node, number));
}

/** Whether a sentence as a title names somebody else, or says that what follows is of another one. */
const speaksOfAnother = (text: string, own: string): boolean =>
  /\b(?:another (?:boy|girl|child|pupil|student|family)|a (?:boy|girl)|(?:one more|the other) (?:boy|girl|child|pupil|student)|takes the place)\b/.test(
    flatten(text),
  ) ||
  [...text.matchAll(WHOLE_NAME)].some(
    ([, name = '']) =>
      nameIn(name) !== undefined &&
      !isSameName(name, own) &&
      !isOwnTitle(name, own) &&
      !isOfFields(name) &&
      !IS_SCHOOL.test(flatten(name)),
  );

/** "… to Luis Vega", in a sentence. */
const WHOLE_NAME = /\b(?:to|of|with) (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?! ?\p{L}*\p{Lu})(?!\p{L})/gu;

/** Whether the words of a line name another grade than the page's student is in. */
function isOfAnotherGrade(line: Line, grade: string): boolean {
  const other = gradeIn(line.map(({ raw }) => raw).join(' '));
  return other !== undefined && grade !== '' && other !== grade;
}

/** Whether the next box looks as one does: both are facts of one row, and no titles. */
function isChip(box: Element): boolean {
  const next = nextElementOf(box);
  const said = next && wordsIn(next);
  return !!said && /\d/.test(said) && !/\d{10}/.test(said) && !matches(box, HEADINGS) && looksOf(next) === looksOf(box);
}

/** Whether a box stands in a list right behind the page's own name: what it says is of that person. */
function isBelowTitle(box: Element, page: PagePerson | undefined): boolean {
  const list = matches(box, 'li') ? flatParentOf(box) : undefined;
  const over = list && previousElementOf(list);
  return !!over && page?.isTitle === true && holds(over, page.node);
}

/** Whether a text stands right below the page's own name, and a number right below the text. */
function isRightBelow(text: Node, number: Node, page: PagePerson | undefined): boolean {
  let next = nextOf(text);
  while (next && ((isElement(next) && nameOf(next) === 'br') || (isText(next) && next.data.trim() === '')))
    next = nextOf(next);
  const box = elementOf(text);
  const over =
    box && next && (next === number || holds(elementOf(next) ?? box, number)) ? previousElementOf(box) : null;
  return !!over && page !== undefined && holds(over, page.node) && isSameName(wordsIn(over), page.name);
}

/** Whether it stands in a message, a hint, a picture of an example or a list to choose from. */
export const isAside = (node: Node): boolean => {
  const isFilter = closest(node, FILTERS) !== null;
  if (isWhereOneIs(node) && !closest(node, '[class*="filter" i],[class*="recent" i]')) return false;
  if (isFilter || isExample(closest(node, 'figure'))) return true;
  for (let at = elementOf(node); at !== undefined; at = flatParentOf(at)) if (matches(at, ASIDE)) return true;
  return false;
};

/** A student on the way to a page is the page's own. */
function isWhereOneIs(node: Node): boolean {
  const step = closest(node, 'li');
  const isTrail = step !== null && closest(step, '[class*="crumb" i],nav[aria-label*="crumb" i]') !== null;
  const steps = step && beside(step);
  return isTrail && steps !== null && steps.length > 1 && !query(step, 'button') && nameIn(wordsIn(step)) !== undefined;
}

const isExample = (figure: Element | null): boolean =>
  figure !== null && /^(?:fig(?:ure|\.)|example|sample|screenshot)/i.test(wordsIn(query(figure, 'figcaption')));

/** Whether it stands in one of several rows of which one is to be chosen. */
export const isChoice = (node: Node): boolean => {
  const row = closest(node, `${ROW},li`);
  return row !== null && query(row, 'input[type="radio"]') !== undefined;
};

/** Whether a line begins with a word or two, and no field, that are not the page's student: "Ava | SSID: …". */
function beginsWithAnother(before: Line, name: string): boolean {
  const end = before.findIndex(({ kind }) => kind !== 'word');
  const words = before.slice(0, end).map(({ raw }) => raw);
  const said = words.join(' ');
  const sign = before[end]?.text ?? '';
  // "Height (in)": a unit.
  if (sign === '(' && before[end + 2]?.text === ')' && UNIT.test(before[end + 1]?.text ?? '')) return false;
  // "Ava, grade 2", "Sister (grade 2)"; but "Ana Diaz, grade 6", "Active, grade 6".
  if (/^[,(]$/.test(sign) && !(words.length < 3 && RELATED.test(flatten(said))))
    return words.length === 1 && /^\p{Lu}/u.test(said) && !isFine(said.toLowerCase()) && !isKnown(said, name);
  if (end < 1 || words.length > 3 || !/^[|•·/,(–—-]$/.test(sign)) return false;
  return !isKnown(said, name);
}

const UNIT = /^(?:in|inches|lbs?|cm|kg|ft|oz|mm?|hz|db|hrs?|hours|min(?:utes)?|yrs?|years|%|[$])$/;

/** Whether some words are a field's, or the page's own student's. */
const isKnown = (said: string, name: string): boolean =>
  isFieldLabel(said) || isOwnTitle(said, name) || isSameName(said, name);

/** With whom somebody does something. */
const BESIDE = /\b(?:with|partner|seat|tutor for)$/;

/** Whom the words of a line before a label name: at its beginning, or as the value of a field. */
function personBefore(before: Line): { readonly name?: string | undefined; readonly isOther: boolean } {
  // A label begins where its element does: "Sch: Elk Ridge Perm: 11".
  const starts = before.flatMap(({ text }, at) =>
    text === ':' ? before.slice(0, at).findLastIndex(({ edge }, from) => edge && from > 0) : [],
  );
  const said = before
    .map(({ raw }, at) => (starts.includes(at) ? `· ${raw}` : raw))
    .join(' ')
    .replace(/ (?=[,.'’:])/g, '');
  const [first = '', ...values] = said.split(':');
  let name = values.length === 0 || nameIn(first)?.isReversed ? (nameIn(first)?.text ?? aboutIn(first)) : undefined;
  // "Standards progress: Diaz, Ana (SSID: …)", as the heading.
  if (before[0] && closest(before[0].node, 'h1,h2')) name ??= nameInTitle(said.replace(/[ (]+$/, ''))?.text;
  // "Student 2" is the second of several.
  let isOther = /\b(?:student|child|pupil) #?[2-9]\b/i.test(first) || isOfAnother(/\(([^)]*)\)/.exec(said)?.[1] ?? '');
  let label = first;
  for (const [at, whole] of values.entries()) {
    // "Counselor: Imada Entered: 08/14/2024": the last word before a colon is the next label's.
    const value = at < values.length - 1 ? whole.replace(/ \S+ *$/, '') : whole;
    const called = flatten(label).replace(/^.*[\d|•·;,] */, '');
    const named = nameIn(value)?.text;
    name ??= aboutIn(value);
    if (isOfName(called)) name ??= named ?? /^ *(\p{Lu}[\p{L}'’-]+) *(?=$|[|•·;,(])/u.exec(value)?.[1];
    // A teacher's name is the value of a field; whose number comes right behind it is another matter.
    else if (named !== undefined && !(OTHERS.test(called) && /[|•·;]\s*$/.test(value))) isOther ||= name === undefined;
    if ((RELATED.test(called) || BESIDE.test(called)) && /^\s*\p{L}/u.test(value)) isOther = true;
    label = whole;
  }
  return { name, isOther };
}
