import { SCHOOL } from '../../simulator/school.ts';
import { escapeHtml } from '../web.ts';

/** A student of a class list. */
export interface Pupil {
  readonly name: string;
  readonly localId: string;
  readonly ssid: string;
  readonly grade: number;
  readonly doNotRelease: boolean;
}

const SHOWN = 25;
/** The class has another student who is not to be released in each ten. */
const MARKED = 7;

/** A page of a class list of 60: 25 of the made-up school. @param page from 1 */
export function pupilsOn(page: number): readonly Pupil[] {
  const from = (page - 1) * SHOWN;
  return CLASS.slice(from, from + SHOWN);
}

export const CLASS: readonly Pupil[] = SCHOOL.slice(100, 160).map(({ name, ssid, grade }, at) => ({
  name,
  ssid,
  grade,
  localId: String(300_101 + at),
  doNotRelease: at % 10 === MARKED,
}));

export const pageIn = (query: URLSearchParams): number => Number(query.get('page') ?? 1);

/** "1 - 25 of 60". */
export function rangeOf(pupils: readonly Pupil[]): { first: number; last: number; all: number } {
  const first = pupils[0] === undefined ? 0 : CLASS.indexOf(pupils[0]) + 1;
  return { first, last: first + pupils.length - 1, all: CLASS.length };
}

export const tagged = (tag: string, texts: readonly (string | number)[]): string =>
  texts.map((text) => `<${tag}>${escapeHtml(String(text))}</${tag}>`).join('');
