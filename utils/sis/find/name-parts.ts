import { flatten } from './labels';

/**
 * Whether two texts are one name: one has all words of the other, or their initials, and both begin with the same given
 * name. Two sisters share both surnames, and one may have the other's name as her second.
 */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
    some.length > 0 && some.every((word) => all.some((it) => isSameWord(word, it)));
  if (!isWithin(one.words, other.words) && !isWithin(other.words, one.words)) return false;
  if (one.words.length < 2 || other.words.length < 2) return true;
  const [given, another] = [givenName(one, other), givenName(other, one)];
  return one.suffix === other.suffix && (!given || !another || isSameWord(given, another));
}

const isSameWord = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** The words of a name, and how it is written: "Diaz, Ana", or "Ana Diaz". */
function partsOf(name: string) {
  const [last = '', given] = flatten(name).split(',', 2);
  const all = lettersIn(name);
  const words = all.filter((word) => !SUFFIX.test(word));
  const surnames = given === undefined ? [] : lettersIn(last);
  return { words, surnames, first: lettersIn(given ?? '')[0], suffix: all.find((word) => SUFFIX.test(word)) };
}

const lettersIn = (text: string): string[] => flatten(text).match(/\p{L}+/gu) ?? [];

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** What somebody is called: the first word, but behind the surnames that the other writing tells of: "DIAZ ANA". */
const givenName = ({ words, first }: NameParts, { surnames }: NameParts): string | undefined =>
  first ?? (surnames.includes(words[0] ?? '') ? words.find((word) => !surnames.includes(word)) : words[0]);

type NameParts = ReturnType<typeof partsOf>;

/** Of "Diaz, Ana Maria" the first given name; of a name without a comma it can't be told, and all of it is given. */
export const firstGivenName = (name: string): string => /, *(\S+)/.exec(name)?.[1] ?? name;

/** "Laz" of "Lazlo", "June" of "Juniper"; "Daniel" and "Daniela" are two. */
export const isShortened = (value: string, name: string): boolean =>
  value.length > 1 &&
  flatten(name)
    .split(/[ ,]+/)
    .some(
      (word) =>
        word.length > value.length + 1 &&
        (word.startsWith(flatten(value)) || (value.length === 4 && word.startsWith(flatten(value).slice(0, 3)))),
    );

/**
 * "Diaz, Theo" of "Diaz, Theodore James": the same surnames, and a given name with which the other begins. "Daniel" and
 * "Daniela" are two.
 */
export function isShortForm(short: string, name: string): boolean {
  const [surnames, given = ''] = flatten(short).split(/, ?/, 2);
  const [others, longer = ''] = flatten(name).split(/, ?/, 2);
  const [first = ''] = longer.split(' ');
  return surnames === others && given.length > 2 && first.startsWith(given) && first.length > given.length + 2;
}

/** Whether two names have the same surnames: what follows is another child's, or what the same one is called elsewhere. */
export function isOfFamily(name: string, other: string): boolean {
  const [one, another] = [surnamesOf(name), surnamesOf(other)];
  const isAll = (some: readonly string[], all: readonly string[]): boolean =>
    some.length > 0 && some.every((word) => all.includes(word));
  return isAll(one, another) || isAll(another, one) || lettersIn(name).sort().join() === lettersIn(other).sort().join();
}

/** Behind a given name all may be surnames: "Beatriz Calderón Nava" is "Bea Calderón". */
const surnamesOf = (name: string): readonly string[] => {
  const { surnames, words } = partsOf(name);
  return surnames.length > 0 ? surnames : words.slice(1);
};

/** Whether a word is one of a student's given names, and not the first. */
export function isSecondName(word: string, name: string): boolean {
  const [surnames = '', given = ''] = flatten(name).split(',', 2);
  const [, ...others] = given.trim().split(' ');
  return others.includes(flatten(word)) && !surnames.split(' ').includes(flatten(word));
}

/** Whether one word is a given name of a student, but not the first: a brother may be called so. "Luis" of "Jose Luis Ortega". */
export function isMiddleName(word: string, name: string): boolean {
  if (name.includes(',')) return isSecondName(word, name);
  const words = lettersIn(name);
  return words.length > 2 && !word.trim().includes(' ') && words.slice(1, -1).includes(flatten(word));
}

/** Whether a title is the student's surname, with somebody else's initial or number: "Ortega M", "Ortega (2)". */
export function isInitialled(title: string, name: string): boolean {
  const words = flatten(title).match(/[\p{L}\d]+/gu) ?? [];
  const [surnames = '', given = ''] = flatten(name).split(',', 2);
  const rest = words.filter((word) => !lettersIn(surnames).includes(word));
  return (
    words.length < 4 &&
    rest.length === 1 &&
    rest.length < words.length &&
    /^(?:\p{L}|[2-9])$/u.test(rest[0] ?? '') &&
    !given.trim().startsWith(rest[0] ?? '')
  );
}
