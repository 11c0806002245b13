import {
  closest,
  elementOf,
  holds,
  isElement,
  isText,
  matches,
  nameOf,
  parentOf,
  previousOf,
  textOf,
} from '@/utils/sis/page/dom';
import { readNode, type Value, wordsIn } from '@/utils/sis/page/field-content';
import { CALLS, type Line, type Token } from '@/utils/sis/page/line';
import { Ssid } from '@/utils/ssid';
import { flatten, isOfAnother, isQualifier, type LabelWords, OTHERS, RELATED, roleOf, type Span } from './labels';
import { aboutIn, isFieldLabel, isOfKnownWords, isOwnTitle, nameIn, nameInTitle } from './names';
import { HEADINGS, looksOf } from './person/box';

/** A text of a line that speaks of an SSID. */
export interface Speech extends Span {
  /** The label as it stands there. */
  readonly label: string;
  readonly node: Node;
  /** Other words make something else of it: "Former SSID", "SSID of twin". */
  readonly isQualified: boolean;
  /** Where the value ends, or whether it is the label's at all, can't be told from the line. */
  readonly isUnclear?: boolean;
  /** The line says nothing else: the value stands somewhere beside it. */
  readonly isAlone: boolean;
  /** It ends in a colon: its value comes after it, if it has one. */
  readonly hasColon: boolean;
  /** What stands beside it in its line; undefined where nothing does. */
  readonly value: Value | undefined;
  /** The value stands before the label. */
  readonly isBefore: boolean;
  /** What the line says before it (a name, or other fields); behind its value where it is the first. */
  readonly before: Line;
}

const NAME_LIKE = /^\p{Lu}/u;
/** Words that may stand behind a value without changing it. Any other word might say that it holds no more. */
const FINE =
  /^(?:match(?:ed|es)?|found|synced|linked|assigned|locked|approved|submitted|in|on|file|verified|active|current|valid|confirmed|copy|copied|edit|change|history|view|show|hide|open|details|look|up|lookup|to|calpads|cde|from|by|as|of|ok|yes|true|with|primary|required|optional|digits|read|only|\p{L}+_\p{L}+|\d+([./-])\d+\1\d+|\d\d\/\d\d)$/u;

export const isFine = (word: string): boolean => FINE.test(word) || !/[\p{L}\d]/u.test(word);

/** Labels and their values between the same signs, each label with its own: "Local ID / SSID", "12345 / 9900000001". */
export function dealt(labels: Line, values: Line): Line | undefined {
  const names = partsOf(labels);
  const held = partsOf(values);
  const [first] = labels;
  if (first === undefined || names.length < 2 || names.length !== held.length) return undefined;
  const sign = (text: string): Token => ({ ...first, kind: 'mark', text, raw: text });
  return names.flatMap((name, at) => [...name, sign(':'), ...(held[at] ?? []), sign('|')]);
}

export const isBetween = ({ text }: Token): boolean => /^[/|&]$/.test(text);

/** What stands between the signs in a line. */
function partsOf(line: Line): Line[] {
  const ends = [...line.flatMap((token, at) => (isBetween(token) ? [at] : [])), line.length];
  return ends.map((end, at) => line.slice(at > 0 ? (ends[at - 1] ?? 0) + 1 : 0, end));
}

/** What a line says of an SSID, label by label. */
export function speechesIn(line: Line, words: LabelWords): Speech[] {
  return words.labelsIn(line).map((span) => speechAt(line, span));
}

function speechAt(line: Line, span: Span): Speech {
  const { from, to } = span;
  const label = line
    .slice(from, to)
    .map(({ raw }) => raw)
    .join(' ')
    .replace(/ (?=[).,*?])|(?<=[(]) /g, '');
  const node = line[from]?.node as Node;
  const before = line.slice(0, from);
  let next = to;
  let isMarked = false;
  for (; line[next]?.kind === 'mark' && /[:#=*?.)-]/.test(line[next]?.text ?? ''); next += 1)
    isMarked ||= /[:#=-]/.test(line[next]?.text ?? '');
  next += badgesBehind(line, next);
  const rest = line.slice(next);
  const value = isHelp(rest, line[from]?.node) || isPurposeAlone(rest) ? undefined : line[next];
  isMarked ||= value?.edge === true && !(value.kind === 'mark' && areValuesFirst(line));
  const hasColon = line.slice(from, next).some(({ text }) => text === ':');
  const told = { ...span, label, node, before, hasColon };
  // "Subject: Transcript, SSID 9900000001": it stands in the value of a field.
  const isWithin =
    !isMarked &&
    line[from]?.edge === false &&
    /^[\p{L},]/u.test(line[from - 1]?.text ?? '') &&
    before.some(({ text }) => text === ':') &&
    !isOneOfFacts(before);
  const explained = explainedBy(line, span);
  const isSplit = explained === undefined && (isWithin || isQualifiedBefore(line, from));
  // "9900000001 (SSID)": the label stands in brackets behind its value.
  const named = line[from - 2];
  if (
    named?.kind === 'ssid' &&
    !isElement(named.node) &&
    /^[([]/.test(line[from - 1]?.text ?? '') &&
    [line[to], line[to - 1]].some((token) => /^[)\]]/.test(token?.text ?? ''))
  ) {
    const start = before.findLastIndex(({ kind, text }) => kind === 'digits' || /^[|•·)\]]$/.test(text));
    const said = before
      .slice(start + 1, -2)
      .map(({ raw }) => raw)
      .join(' ');
    return {
      ...told,
      before: before.slice(0, -2),
      isQualified: !isOwnTitle(said) && !nameIn(said.replaceAll(' ,', ',')),
      isAlone: false,
      isBefore: true,
      value: tokenValue(named),
    };
  }
  if (value === undefined || value.kind === 'mark') {
    const last = before.filter(({ kind }) => kind !== 'mark').at(-1);
    // "9900000001 SSID": the line begins with a value. A control stands behind its label, or has one of its own.
    const isFact = from > 1 && last === line[from - 1] && line[from - 2]?.text === '|' && (value?.text ?? '|') === '|';
    if (last?.kind === 'ssid' && !isElement(last.node) && (line[0]?.kind !== 'word' || isFact) && !isMarked)
      return { ...told, isQualified: false, isAlone: false, isBefore: true, value: tokenValue(last) };
    const isAlone =
      value === undefined && (explained ?? before).every(({ kind }) => kind === 'mark' || kind === 'hidden');
    return { ...told, isQualified: isSplit, isAlone, isBefore: false, value: undefined };
  }
  const isFirst = line[0]?.kind === 'ssid' || line[0]?.kind === 'digits';
  const previous = line[from - 1];
  // "<span>9900000001 <em>SSID</em></span>", beside others of its kind.
  if (previous?.kind === 'ssid' && !hasColon && isPairInBox(previous.node, node))
    return { ...told, isQualified: false, isAlone: false, isBefore: true, value: tokenValue(previous) };
  if (
    isFirst &&
    !hasColon &&
    previous?.kind === 'ssid' &&
    !isElement(previous.node) &&
    (value.edge || value.kind !== 'word')
  )
    return { ...told, isQualified: false, isAlone: false, isBefore: true, value: tokenValue(previous) };
  const isOdd = value.kind === 'word' && !isMarked;
  // Between two numbers without a colon nobody can tell which is the label's.
  const isByTurns = line[0]?.kind === 'word' && value.edge && nameIn(wordsFrom(line, 0).join(' ')) === undefined;
  // In a box of its own, the label has its own: "ID 0000020733" "SSID 9900000001".
  const isBoxed = line[from]?.edge === true && line[from]?.node === value.node;
  const isTorn = previous?.kind === 'ssid' && !hasColon && !isByTurns && !isBoxed;
  const isWhole = isSeparate(value, line, next, from === 0) && !isTorn;
  // Where the line begins with the label, the name may stand behind its value.
  const behind = line.slice(next + 1);
  const isNamed = /^\W*(?:student|pupil|name|estudiante|alumn[oa]|nombre)(?: name)? ?:/.test(
    behind.map(({ text }) => text).join(' '),
  );
  const end = behind.findIndex(
    ({ text }, at) => text === ':' && (!isNamed || behind.slice(0, at).some((one) => one.text === ':')),
  );
  return {
    ...told,
    before: from > 0 ? before : behind.slice(0, end < 0 ? behind.length : end),
    isQualified: isSplit || isOdd,
    isUnclear: !isWhole,
    isAlone: false,
    isBefore: false,
    value:
      value.kind === 'word' && isLabelNext(line, next)
        ? { kind: 'blank', node: value.node, editable: false }
        : tokenValue(value),
  };
}

/** Whether a box holds a number, an element with its label behind it, and nothing else. */
function isPairInBox(number: Node, label: Node): boolean {
  const box = isElement(number) ? undefined : elementOf(number);
  const own = elementOf(label);
  return (
    box !== undefined &&
    own !== undefined &&
    parentOf(own) === box &&
    isBeginOrAlike(box) &&
    /^\s*\d{10}\s*$/.test(readNode(number)) &&
    wordsIn(box) === `${readNode(number).trim()} ${wordsIn(own)}`
  );
}

/** Whether a box is the first of its line, or comes behind another of its kind. */
function isBeginOrAlike(box: Element): boolean {
  let before = previousOf(box);
  while (before !== null && isText(before) && before.data.trim() === '') before = previousOf(before);
  return before === null || (isElement(before) && looksOf(before) === looksOf(box));
}

/** What a link to a telephone says beside its number. */
const CALLING = /^(?:call|text|home|cell|mobile|work|phone)$/;

/** "8 Grade | 88213 Perm ID | 9900000001 SSID": each of several facts between bars begins with its value, and ends with its label. */
function areValuesFirst(line: Line): boolean {
  const ends = [...line.keys()].filter((at) => line[at]?.text === '|').concat(line.length);
  const facts = ends.map((end, at) => line.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end));
  return (
    facts.length > 2 &&
    facts.every((fact) => /^(?:digits|ssid)$/.test(fact[0]?.kind ?? '') && fact.at(-1)?.kind === 'word')
  );
}

/** "State student number", as browsers translate it. */
const HAN = /^(?:加?州|全州)?(?:学生|學生)[\p{Script=Han} ]{0,6}$/u;

/**
 * "State Report ID (SSID)", "州学生编号 (SSID)": in brackets behind words for a number a label says what they mean.
 * @returns what stands before those words; undefined where none are explained so
 */
function explainedBy(line: Line, { from, to }: Span): Line | undefined {
  const bracket = line.findIndex(({ text }, at) => text === '(' && at >= from - 1 && at < to);
  const start = line.slice(0, Math.max(bracket, 0)).findLastIndex(({ kind }) => kind !== 'word') + 1;
  const words = line.slice(start, Math.max(bracket, start));
  const said = words.map(({ raw }) => raw).join(' ');
  const isExplained =
    start < from &&
    roleOf(line[bracket + 1] ?? { text: '' }) === 'name' &&
    words.length > 0 &&
    (words.every((word) => roleOf(word) !== undefined || /^report(?:ing|ed)?$/.test(word.text)) || HAN.test(said));
  return isExplained ? line.slice(0, start) : undefined;
}

/** "Re: Reclassification of Ana Diaz, Grade 5, Perm ID 930882, SSID …": one of the facts about whom it names. */
function isOneOfFacts(before: Line): boolean {
  const said = before
    .map(({ raw }) => raw)
    .join(' ')
    .replace(/ (?=[,:])/g, '');
  return aboutIn(/:([^:]*\d,)$/.exec(said)?.[1] ?? '') !== undefined;
}

/** Whether words before a label, in its line, make another label of it or belong to a sentence. */
function isQualifiedBefore(line: Line, from: number): boolean {
  const previous = line[from - 1];
  if (previous === undefined) return false;
  if (/^[|•·(/–—-]$/.test(previous.text)) {
    const start = line.slice(0, from - 1).findLastIndex(({ kind }) => kind !== 'word') + 1;
    if (line[start - 1]?.text !== ':' && isOfAnother(wordsFrom(line, start).join(' '))) return true;
  }
  // "Diaz, Ana (SSID …)", but not a sentence with something in parentheses.
  if (/^[([]$/.test(previous.text)) {
    const said = line
      .slice(0, from - 1)
      .map(({ raw }) => raw)
      .join(' ')
      .replaceAll(' ,', ',');
    const whole = said.replaceAll(' - ', '-');
    const name = nameInTitle(whole)?.text;
    const isTitle = name !== undefined && whole.endsWith(name) && closest(line[from]?.node as Node, HEADINGS) !== null;
    return !isTitle && line.slice(0, from).some(({ raw }) => /^\p{Ll}/u.test(raw));
  }
  // "State identifiers: SSID 9900000001": what the line is about.
  if (previous.text === ':') {
    const about = line.slice(0, from - 1);
    const isOfNumbers = /^(?:identifiers|numbers|ids)$/.test(about.at(-1)?.text ?? '');
    return !(isOfNumbers && about.every(({ kind }) => kind === 'word') && isOwnTitle(wordsFrom(line, 0).join(' ')));
  }
  const words: string[] = [];
  let at = from - 1;
  for (
    ;
    at >= 0 && !/^[|•·:()]$/.test(line[at]?.text ?? '') && line[at]?.kind !== 'digits' && line[at]?.kind !== 'ssid';
    at -= 1
  )
    words.unshift(line[at]?.raw ?? '');
  const said = words.join(' ').replaceAll(' - ', '-').trim();
  // Labels and values by turns, each an element of its own.
  const groups = line.slice(at + 1, from).filter(({ edge }) => edge).length;
  if (line[from]?.edge && groups > 1 && groups % 2 === 0)
    return isQualifier(said.toLowerCase().replace(/\b(?:first|last) names?\b/g, ''));
  // "Health record of Ana Diaz, SSID: …": whom the line is about.
  if (said.endsWith(' ,') && aboutIn(said.replaceAll(' ,', ',')) !== undefined) return isOfAnother(said);
  // A sentence goes before it.
  if (words.filter((word) => /^\p{Ll}/u.test(word)).length > 1 && /^[.,;]$/.test(previous.text)) return true;
  if (/^[?!]$/.test(previous.text) && words.length > 1) return true;
  if (said === '' || previous.kind !== 'word') return isQualifier(said.toLowerCase());
  const isNamed =
    words.filter((word) => NAME_LIKE.test(word)).length > 1 && words.every((word) => !/^\p{Ll}/u.test(word));
  // "Minjun No SSID": a name. "Kinder SSID", after "Grade:": another field's value.
  // "Old, Theresa" is one, too.
  const isApart = line[from]?.edge || (line[from]?.isBehindGap && nameIn(said.replaceAll(' ,', ',')) !== undefined);
  if (isApart && isNamed)
    return nameIn(said.replaceAll(' ,', ','))?.isReversed
      ? [RELATED, OTHERS].some((some) => some.test(flatten(words[0] ?? '')))
      : isQualifier(words[0]?.toLowerCase() ?? '');
  // "Diaz, Ana 12 19422 RHS", the heading of a page, and the label behind a gap.
  if (line[from]?.isBehindGap && line[at]?.kind === 'digits' && SCHOOL_CODE.test(said)) {
    const lead = line.slice(
      0,
      line.findIndex(({ kind }) => kind === 'digits'),
    );
    const isPlain = line.slice(lead.length, at).every(({ kind }) => kind === 'digits');
    const isHeading = closest(line[from]?.node as Node, 'h1,h2') !== null;
    const named = lead.map(({ raw }) => raw).join(' ');
    return !(isHeading && isPlain && nameIn(named.replaceAll(' ,', ','))?.isReversed);
  }
  const isValue = line[at]?.text === ':' && NAME_LIKE.test(previous.raw);
  return !isValue || isQualifier(said.toLowerCase());
}

/** The words of a line from a place on, up to the next sign. */
function wordsFrom(line: Line, from: number): string[] {
  const rest = line.slice(from);
  const end = rest.findIndex(({ kind }) => kind !== 'word');
  return rest.slice(0, end < 0 ? rest.length : end).map(({ raw }) => raw);
}

/** Whether a value ends where it seems to: what follows is the next field, a sign, or nothing. */
function isSeparate(value: Token, line: Line, index: number, isFirst: boolean): boolean {
  const next = line[index + 1];
  if (value.kind !== 'ssid' || next === undefined || next.kind === 'hidden') return true;
  if (isSaidOfIt(line, index + 1)) return false;
  if (/^[|•·;/–—-]$/.test(next.text)) return isNextFact(line, index + 2, isFirst);
  if (next.isBehindGap && isFactBehind(line, index + 1)) return true;
  if (
    isChip(next.node, value.node) &&
    !isOfAnother(
      line
        .slice(index)
        .map(({ raw }) => raw)
        .join(' '),
    )
  )
    return true;
  // A link that calls somebody is no more of it.
  if (closest(next.node, CALLS))
    return line.slice(index + 1).every(({ text, kind }) => kind !== 'word' || CALLING.test(text));
  if (isElement(value.node) || isLabelNext(line, index + 1) || isFieldsFrom(line, index + 1)) return true;
  const after = line.slice(index + 1);
  if (hasEnd(after)) return false;
  // "Diaz, Ana (SSID 9900000001) Case manager: …": the brackets end it.
  const said = wordsFrom(line, index + 2).join(' ');
  if (/^[)\]]$/.test(next.text) && isFieldLabel(said) && nameIn(said) === undefined && !ENDS.test(said))
    return isNextFact(line, index + 2, false);
  if (after.every(({ text }) => isFine(text))) return true;
  // "Grade 6", "Gr 6".
  if (/^gr(?:d|ade)?$/.test(next.text) && after[1]?.kind === 'digits')
    return after.slice(2).every(({ text }) => isFine(text));
  if (next.text !== ',') return false;
  // "…, phone 9165550101": the next of several facts.
  const words = wordsFrom(line, index + 2);
  const label = words.join(' ');
  const isNumber = /^(?:digits|ssid)$/.test(line[index + 2 + words.length]?.kind ?? '');
  const isFact = isNumber && isFieldLabel(label) && !isOfAnother(label) && nameIn(label) === undefined;
  return (
    isFact ||
    (after.some(({ kind }) => kind === 'digits') && after.length < 6 && (words.length === 0 || isFieldLabel(label)))
  );
}

/** Whether what comes next is said of the number itself, and may be that it holds no more, or whose it is. */
function isSaidOfIt(line: Line, from: number): boolean {
  const start = /^[,;|•·/–—-]$/.test(line[from]?.text ?? '') ? from + 1 : from;
  const words = wordsFrom(line, start);
  const said = words.join(' ');
  return (
    SAID_OF_IT.test(said) ||
    // No label of the next fact begins so.
    (start > from && /^\p{Ll}/u.test(said) && !isFieldLabel(said) && !words.every((word) => isFine(word.toLowerCase())))
  );
}

/** With what such words begin. */
const SAID_OF_IT =
  /^(?:retired|replaced|ended|closed|void(?:ed)?|cancel\w+|expired|superseded|inactive|moved|used|owner|given|shared|swapped|was|not|do|see|belongs|issued (?:to|by (?!the state|state|cde|calpads|california)))\b/i;

/**
 * Whether what comes behind a gap is the student's class or teacher ("Track A"), a short label with its own number
 * ("Ph 5305550169"), or the code of a school, in capitals, at the end of the line.
 */
function isFactBehind(line: Line, from: number): boolean {
  if (areClassFacts(line, from)) return true;
  const words = wordsFrom(line, from);
  const said = words.join(' ');
  const [next, ...more] = line.slice(from + words.length);
  const hasLower = line.some(({ raw }) => /^\p{Lu}?\p{Ll}{2}/u.test(raw));
  const isCode = next === undefined && hasLower && SCHOOL_CODE.test(said);
  const isLabel =
    words.length < 3 && (isFieldLabel(said) || /^(?:ph|fax|printed)$/i.test(said)) && isNumberAt(line, from);
  const isPlain =
    !isOfAnother(said) &&
    (/^local(?: id| no)?$/i.test(said) || !isQualifier(said.toLowerCase())) &&
    !ENDS.test(said) &&
    nameIn(said) === undefined;
  return isPlain && (isCode || (isLabel && !hasEnd(more)));
}

/** Whether the rest of a line says no more than grade, class and teacher, each behind a gap. */
function areClassFacts(line: Line, from: number): boolean {
  const rest = line.slice(from).map(({ raw, isBehindGap }, at) => `${at > 0 && isBehindGap ? '\n' : ' '}${raw}`);
  const facts = rest.join('').split('\n');
  return facts.every(
    (fact) => CLASS_FACT.test(fact.trim()) && !ENDS.test(fact) && !isOfAnother(fact.trim().replace(/^\S+ (?:: )?/, '')),
  );
}

/** "Track A", "Rm 12", "Grd 7", "Tchr Moss". */
const CLASS_FACT =
  /^(?:[Tt]rack|[Rr](?:oo)?m|Homeroom|HR|Team)(?: :)? (?:\p{Lu}|\p{Lu}?\d{1,3})$|^(?:[Tt]chr|[Tt]eacher)(?: :)? \p{Lu}\p{Ll}+$|^[Gg]r(?:d|ade)?(?: :)? (?:\d\d?|T?K)$/u;

/** "RHS", "Oak MS"; three letters with a vowel are a child's name in capitals. */
const SCHOOL_CODE = /^(?!BRO|DUP|TWN)(?:[B-DF-HJ-NP-TV-XZ]{3}|\p{Lu}[EMH]S)$/u;

/** Whether what comes behind a bar is the next of several facts, and not whose the number is: "- Luis", and nothing else. */
function isNextFact(line: Line, from: number, isFirst: boolean): boolean {
  const said = wordsFrom(line, from).join(' ');
  const isNamed =
    isFirst &&
    from + 1 === line.length &&
    /^\p{Lu}\p{L}+$/u.test(said) &&
    !isFine(said.toLowerCase()) &&
    !isOwnTitle(said);
  return (!isOfAnother(said) || (FAMILY_FACT.test(said) && isNumberAt(line, from))) && !isNamed;
}

/** "Family 7702", "Household ID 330": the next of several facts. */
const FAMILY_FACT = /^(?:family|household)(?: (?:id|no|number))?$/i;
const isNumberAt = (line: Line, from: number): boolean =>
  /^(?:digits|ssid)$/.test(line[from + wordsFrom(line, from).length]?.kind ?? '');

/** What is said of a student in capitals, and is no name. */
export const CODE = /^(?:504|ELL?|EO|LEP|I?R?FEP|SPED|SWD|IEP|GATE|SED|FRPM?|RSP|SDC|AVID|TK|MV|FY|HL|MED|DNR)$/;

/** Whether what follows is one more of a row of badges, with a value of its own: "SSID 9900000001" "Grade 5" "EL". */
function isChip(next: Node, value: Node): boolean {
  const said = readNode(next).trim();
  const other = elementOf(next);
  const own = elementOf(value);
  const isBeside = [own, own && parentOf(own)].some(
    (one) =>
      other &&
      isElement(one) &&
      one !== other &&
      parentOf(one) === parentOf(other) &&
      nameOf(one) === nameOf(other) &&
      /\p{L}/u.test(textOf(one) ?? ''),
  );
  return isBeside && (CODE.test(said) || (/^\p{L}+[.:]? [(]?\d[\d() .-]{0,14}$/u.test(said) && isOfKnownWords(said)));
}

/** Whether a few words and a colon come next: another label. */
function isLabelNext(line: Line, index: number): boolean {
  for (let at = index; at < index + 5; at += 1) {
    const token = line[at];
    if (token?.text === ':') return at > index;
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'mark')) return false;
  }
  return false;
}

/** Whether the rest of a line is labels and values by turns, each an element of its own. */
function isFieldsFrom(line: Line, from: number): boolean {
  const rest = line.slice(from);
  const starts = rest.flatMap(({ edge }, at) => (edge ? [at] : []));
  const labels = starts.filter((_, index) => index % 2 === 0).map((start) => wordsFrom(rest, start).join(' '));
  const isCode = CODE.test(labels[0] ?? '');
  // What stands behind the first of them is no more of this number.
  const isField =
    isAmongTexts(line[from - 1], rest[0]) &&
    starts.length > 1 &&
    /^\p{Lu}.{0,30}$/u.test(labels[0] ?? '') &&
    (isFieldLabel(labels[0] ?? '') || isCode) &&
    nameIn(labels[0] ?? '') === undefined;
  return (
    starts[0] === 0 &&
    (isField || starts.length % 2 === 0) &&
    labels.every((label) => (isField || label !== '') && !isOfAnother(label) && !(isCode && ENDS.test(label)))
  );
}

/** What explains a label below or behind it, in small letters, and says nothing of another. */
export function isHelp(line: Line, label: Node | undefined): boolean {
  const [first] = line;
  const small = first && closest(first.node, HELP);
  return (
    small !== null &&
    small !== undefined &&
    !(label && holds(small, label)) &&
    FORMAT.test(line.map(({ text }) => text).join(' ')) &&
    line.every(({ node, kind }) => holds(small, node) && (kind === 'word' || kind === 'mark')) &&
    !isOfAnother(line.map(({ raw }) => raw).join(' ')) &&
    !OTHERS.test(line.map(({ text }) => text).join(' '))
  );
}

/** Words of a text that says that a number is not what it seems. */
const DENYING = 'valid|invalid|wrong|incorrect|error|old|who|whose|instead|replaced|pending';
const DENIES = new RegExp(`^(?:${DENYING})$`);
/** What says in any place that a number holds no more. */
const ENDS = new RegExp(`\\b(?:${DENYING}|retired|inactive|void|superseded|until|since|belongs|duplicat\\w*)\\b`, 'i');

/** "Ten digits. Issued once by …", and nothing that makes it another's or a former one. */
const FORMAT = new RegExp(
  `^(?:(?:ten|10)\\b.{0,9}\\bdigits?|as in (?:the )?(?:calpads|cde)(?: ods)?$|(?:issued|assigned) (?:once )?by (?:the )?(?:state(?! of)|cde|calpads|california)\\b)(?!.*\\b(?:${DENYING}|to|for|before)\\b)`,
);

const HELP = 'small,[class*="help" i],[class*="hint" i],[class*="desc" i],[class*="muted" i]';

/** For what a student's number is given. */
const USES = 'csac|calpads|caaspp|elpac|cde|toms|gpa|fafsa|cal ?grants?|uc|csu|college\\w*|financial aid';
/** ", for CSAC GPA upload", ", from the last report card": what the number is for, or where it comes from, behind its label. */
const OF_USES = new RegExp(`^(?:${USES}|cal|grants?|aid)$`, 'i');
const PURPOSE = new RegExp(
  `^[,(–-] (?:(?:for|para) (?:${USES}|state|federal|test)\\b|from (?:the )?(?:last )?(?:calpads|report card|transcript)\\)?$|(?:as )?(?:sent|given|issued|assigned|listed|shown|reported|received) (?:by|in|to|from) (?:the )?(?:${USES}|state)\\)?$)(?!.*(?:\\bif\\b|, (?!(?:and )?(?:${USES})\\b)))`,
  'i',
);
/** What a form asks for in words behind a label. */
const ASKED = /[,;] (?:10 digits|leave (?:it |this )?blank if [^)]*)/gi;
/** "/ Mã số học sinh": the label in another language, of a student. */
const ABROAD = /^\/ \P{N}*(?:hoc sinh|学生|學生|학생|mag-aaral)\P{N}*$/iu;

export function isPurpose(line: Line): boolean {
  const said = line
    .map(({ raw }) => raw)
    .join(' ')
    .replace(/ (?=[,;)])/g, '');
  return PURPOSE.test(said.replace(ASKED, '')) || ABROAD.test(said);
}

/** The same with nothing behind it, and no word in it that may say whose it is: "(for test of Luis)". */
function isPurposeAlone(line: Line): boolean {
  if (!isPurpose(line) || !line.every(({ kind }) => kind === 'word' || kind === 'mark')) return false;
  const isNobodys = ({ raw }: Token): boolean => isOfKnownWords(raw) || OF_USES.test(raw);
  return line[0]?.text === '/' || line.every(isNobodys);
}

/** Whether a value stands in an element of its own, and what follows it does not: "SSID <u>9900000001</u> Home language". */
function isAmongTexts(value: Token | undefined, next: Token | undefined): boolean {
  const own = value && elementOf(value.node);
  return own !== undefined && next !== undefined && parentOf(own) === parentOf(next.node) && own !== next.node;
}

/** One token as a value. */
export function tokenValue({ kind, text, node }: Token): Value {
  const ssid = kind === 'ssid' ? Ssid.parse(text) : undefined;
  if (ssid !== undefined) return { kind: 'ssid', ssid, node };
  if (kind === 'blank') return { kind, node, editable: text !== '' };
  return kind === 'typed' ? { kind, node } : { kind: 'other', node, ...(kind === 'mask' ? { tail: text } : {}) };
}

/** "to 06/05/2022": since then it holds no more. */
const hasEnd = (line: Line): boolean =>
  line.some(
    ({ text }, at) => /^(?:to|until|through|thru)$/.test(text) && /^\d+([./-])\d+\1\d+$/.test(line[at + 1]?.text ?? ''),
  );

/** "Changed in CALPADS only", in small letters behind a control. */
const isNoteOn = ({ isInControl, node }: Token, behind: Line): boolean =>
  isInControl === true &&
  isElement(node) &&
  matches(node, '[readonly],:disabled') &&
  behind.every((token) => closest(token.node, HELP) && /^(?:word|mark)$/.test(token.kind)) &&
  !behind.some(({ text }) => isQualifier(text) || isOfAnother(text) || DENIES.test(text));

/** How many words in elements of their own stand before a number and don't change it: "CALPADS", "Verified". */
function badgesBefore(tokens: Line): number {
  const at = tokens.findIndex(({ kind }) => kind !== 'word');
  const number = tokens[at];
  const badges = tokens.slice(0, Math.max(at, 0));
  return number?.kind === 'ssid' && badges.every(({ text, node }) => BADGE_WORD.test(text) && node !== number.node)
    ? badges.length
    : 0;
}

/** How many words in elements of their own stand behind a label and before its number, which has one, too. */
function badgesBehind(line: Line, from: number): number {
  const count = line.slice(from).findIndex(({ kind, text }) => kind !== 'word' || !BADGE_WORD.test(text));
  const badges = line.slice(from, from + count);
  const number = line[from + count];
  const box = number && elementOf(number.node);
  const isOwn = ({ edge, node }: Token): boolean => edge && box !== undefined && !holds(box, node);
  return count > 0 && number?.kind === 'ssid' && badges.every(isOwn) ? count : 0;
}

const BADGE_WORD = /^(?:synced|assigned|locked|verified|active|current|valid|confirmed|calpads|cde)$/;

/** What some lines are as the value of a field: one number and nothing that changes it. */
export function valueAmong(lines: readonly Line[] | undefined, field: Node): Value {
  const tokens = lines?.flat().filter(({ kind, text }) => kind !== 'mark' || /[\p{L}\d]/u.test(text));
  if (lines === undefined || tokens === undefined) return { kind: 'other', node: field };
  const seen = tokens.filter(({ kind }) => kind !== 'hidden');
  const hidden = tokens.filter(({ kind }) => kind === 'hidden');
  const [first, ...others] = seen.slice(badgesBefore(seen));
  if (first === undefined)
    return hidden.length > 0 || /\d{10}/.test(textOf(field) ?? '')
      ? { kind: 'other', node: field }
      : { kind: 'blank', node: field, editable: false };
  const value = tokenValue(first);
  const isSure =
    !hasEnd(others) &&
    (others.every(({ text }) => FINE.test(text) || text === first.text) || isNoteOn(first, others)) &&
    hidden.every(({ text }) => text === first.text);
  return isSure ? value : { kind: 'other', node: first.node };
}
