import type { Sight } from '@/utils/sis/page/field-content';
import { once } from '@/utils/sis/page/once';
import { flatten } from '../labels';
import type { BoxField } from './box-fields';
import { gradeAlone } from './grade';
import { textsBehind } from './page-person';
import type { Piece } from './told-between';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** "mar 4, 2014", "4 march 2014". */
const MONTH_FIRST = new RegExp(`\\b(${MONTHS.join('|')})[a-z]*\\.? (\\d\\d?),? (\\d{4})\\b`);
const DAY_FIRST = new RegExp(`\\b(\\d\\d?)[ -](${MONTHS.join('|')})[a-z]*[ -](\\d{4})\\b`);

/** A day as "2014-3-4", in the ways in which a California school writes one; undefined where a text tells none. */
export function dayIn(text: string): string | undefined {
  const flat = flatten(text);
  const [, y, m, d] = /\b(\d{4})-(\d\d?)-(\d\d?)\b/.exec(flat) ?? [];
  const [, month, day, year] = /\b(\d\d?)[/.-](\d\d?)[/.-](\d{4}|\d\d)\b/.exec(flat) ?? [];
  const [, called, on, of] = MONTH_FIRST.exec(flat) ?? [];
  const [, first, name, last] = DAY_FIRST.exec(flat) ?? [];
  const monthOf = (one: string): number => MONTHS.indexOf(one) + 1;
  if (y) return [y, m, d].map(Number).join('-');
  if (month) return [year?.length === 2 ? `20${year}` : year, month, day].map(Number).join('-');
  if (called) return [of, monthOf(called), on].map(Number).join('-');
  return name ? [last, monthOf(name), first].map(Number).join('-') : undefined;
}

/** What is true of one student alone; another's card beside a banner has it, too: what it is called, and what it is. */
interface Fact {
  readonly called: string;
  readonly is: string;
}

const ID =
  /^((?:perm(?:anent)?|student|pupil|stu|local)(?: student)?(?: ?(?:id|no|num|number|#))*|id)\W{0,3}0*([a-z]?\d{3,9})\b/;
const BIRTH = /^(?:dob|birth ?da(?:te|y)|date of birth|born|nacimiento|fecha de nacimiento)\b\W{0,3}(.{6,18})/;
const GENDER = /^(?:(gender|sex)\W{0,3}([fmx])(?:emale|ale)?\b|(f)emale$|(m)ale$)/;
const AGE = /^age\W{0,3}(\d\d?)\)?$/;
/** What facts are called that do not change, and that two children do not have in common, but for a twin's birth date. */
export const LASTING = /\b(?:birth|id|no|num|number)$|#$/;

/** The facts in a text: "perm id: 99400001", "dob 03/04/2014". A parent's birth date is no child's. */
function factsIn(text: string): Fact[] {
  const [, id, digits] = ID.exec(text) ?? [];
  const [, called = 'gender', letter, girl, boy] = GENDER.exec(text) ?? [];
  const gender = letter ?? girl ?? boy;
  const [, age] = AGE.exec(text) ?? [];
  const grade = gradeAlone(text);
  const day = dayIn(BIRTH.exec(text)?.[1] ?? '');
  return [
    ...(id && digits ? [{ called: id.trim(), is: digits }] : []),
    ...(gender ? [{ called, is: gender }] : []),
    ...(age ? [{ called: 'age', is: age }] : []),
    ...(grade ? [{ called: 'grade', is: grade }] : []),
    ...(day && Number.parseInt(day, 10) > CHILD ? [{ called: 'birth', is: day }] : []),
  ];
}

/** Who was born before is 23 in 2026, and no pupil. */
const CHILD = 2002;

/** What stands between the facts of one text. */
const BETWEEN = /\s[|•·-]\s|,\s|\s{2,}/;

/** What stands right behind a name, each text with the one that follows it. */
const pairsBehind = once((node: Node): string[] => {
  const texts = textsBehind(node);
  return texts.flatMap((text, at) => [...text.split(BETWEEN), `${text} ${texts[at + 1] ?? ''}`]).map(flatten);
});

/**
 * Whether the fields around a number contradict what the page says of its student right behind the name: those before it,
 * the nearest, or where there is none the first behind it.
 * @param said the text of the number, or of its label
 */
export function contradict(fields: readonly BoxField[], said: string, page: Node, sight: Sight): boolean {
  const at = Math.max(
    0,
    fields.findIndex(({ label, value }) => label.includes(said) || value.includes(said)),
  );
  const told = (some: readonly BoxField[]): Fact[] =>
    some.flatMap(({ label, value }) => factsIn(flatten(`${label} ${value}`)));
  const here = [...told(fields.slice(0, at)).reverse(), ...told(fields.slice(at))];
  const own = pairsBehind(page, sight).flatMap(factsIn);
  const isFirst = (one: Fact, index: number, all: readonly Fact[]): boolean =>
    all.findIndex(({ called }) => called === one.called) === index;
  return own.filter(isFirst).some((one) => here.filter(isFirst).some((other) => differ(one, other)));
}

/**
 * Whether the same is told twice between the page's own name and a number, and not the same both times.
 * @param among what such a fact is called
 */
export function areToldTwice(pieces: readonly Piece[], isSeen: (one: Piece) => boolean, among = /./): boolean {
  const facts = pieces
    .filter((one) => one.as !== 'label' && isSeen(one))
    .flatMap(({ label, said }) => (said.startsWith(label) ? said.split(BETWEEN) : [`${label} ${said}`]))
    .flatMap((text) => factsIn(flatten(text)).filter(({ called }) => called !== 'id' && among.test(called)));
  return facts.some((one, at) => facts.slice(at + 1).some((other) => differ(one, other)));
}

const differ = (one: Fact, other: Fact): boolean => one.called === other.called && one.is !== other.is;
