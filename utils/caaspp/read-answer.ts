import { isRecord } from '@/utils/parsing/parse-fields';
import type { EpochMs } from '@/utils/time';
import type { Report } from './answer';
import { cleanText, MAX_MESSAGE_LENGTH, MAX_NAME_LENGTH } from './clean-text';
import { languagesOf } from './languages';
import { linkIsPermitted } from './link-host';
import { type Candidate, LOOKS, type LookedFor, looksLikeCode } from './looks';
import { knownMessage } from './messages';
import type { ServiceProfile } from './profile';
import { endOfPresignedLink } from './service-clock';
import { byYearThenTest, testName } from './tests';
import { DEEPEST } from './whose-answer';

/** More reports than any student has; the rest counts as unreadable, so that a broken answer stays small. */
const MAX_REPORTS = 300;
/** Longest link that is taken. Presigned ones have some 2,000 characters. */
const MAX_URL_LENGTH = 8_192;
/** So many fields of one object are looked at. */
const MOST_FIELDS = 100;
/** Stands in a path for each entry of a list. */
const EACH = '#';
/** Names of what describes a person or a place, not a report. */
const OF_OTHERS = /student|pupil|person|teacher|parent|guardian|district|school(?!.?y(?:ea)?r)/i;

/** In the order in which they are told apart by their looks. */
const FIELDS: readonly LookedFor[] = ['year', 'language', 'format', 'grade', 'type', 'testName', 'subject'];
/** Whatever stands under such a name, in another case or style, is shown as it came. */
const SHOWN_AS_IT_CAME: readonly LookedFor[] = ['type', 'language', 'format'];

/**
 * What was found elsewhere than the profile says: the path that the profile should name, or `''` where a profile can't
 * name it (a name of a branch, a value that several entries share).
 */
export type Guess = Readonly<Partial<Record<keyof ServiceProfile['answer'], string>>>;

export interface ReportsRead {
  readonly reports: readonly Report[];
  /** Entries that could not be read. */
  readonly unreadable: number;
  readonly guess: Guess;
}

/** A value near a link, and where it stands. */
interface Near extends Candidate {
  /** Its path in the entry; `''` outside of it. */
  readonly path: string;
  /** How many objects further out than the link. */
  readonly level: number;
  /** Beside the link, not below. */
  readonly isBeside: boolean;
}

/** An object around a link, and the path to it from the top. */
interface Level {
  readonly node: Readonly<Record<string, unknown>>;
  readonly path: readonly string[];
}

/**
 * Reads the reports of an answer: by the profile's names, and where these do not fit, by meaning. Each https link is a
 * report if a year and a test stand near it: beside it, around it, in the names of the branches that lead to it.
 * @param json the answer, parsed: anything
 * @param answeredAt by the service's clock
 * @returns undefined when there is neither a list of reports nor a report
 */
export function readReports(json: unknown, profile: ServiceProfile, answeredAt: EpochMs): ReportsRead | undefined {
  const { answer } = profile;
  const listNames = answer.reports.map(lastBare).filter(Boolean);
  const isList = (path: readonly string[]) =>
    answer.reports.includes(path.join('.')) || listNames.includes(bare(path.at(-1) ?? ''));
  const reports: Report[] = [];
  const guess: Partial<Record<keyof Guess, string>> = {};
  let unreadable = 0;
  let isListed = false;

  function visit(value: unknown, around: readonly Level[], path: readonly string[]): void {
    if (path.length > DEEPEST) return;
    if (Array.isArray(value)) {
      const before = reports.length;
      let blank = 0;
      for (const entry of value) {
        const had = reports.length;
        visit(entry, around, [...path, EACH]);
        if (reports.length === had) blank += 1;
      }
      isListed ||= isList(path);
      if (isList(path) || reports.length > before) unreadable += blank;
    } else if (isRecord(value)) {
      const levels = [{ node: value, path }, ...around];
      const name = answer.url.find((it) => isUrl(at(value, it)));
      if (name !== undefined) {
        take(String(at(value, name)), name, levels);
        return;
      }
      const links = Object.entries(value).filter(([, it]) => isLink(it, profile));
      const ours = links.filter(([, it]) => linkIsPermitted(String(it), profile));
      // The same link twice is one to see it and one to save it.
      const unique = new Map((ours.length > 0 ? ours : links).map(([key, it]) => [String(it), key]));
      for (const [link, key] of unique) take(link, key, levels);
      for (const [key, inner] of Object.entries(value)) visit(inner, levels, [...path, key]);
    } else {
      // Programs write an empty list as null, too.
      isListed ||= value === null && isList(path);
    }
  }

  function take(url: string, key: string, levels: readonly Level[]): void {
    if (reports.length >= MAX_REPORTS) return;
    const { found, guessed, note } = describe(levels, key, answer);
    const report = reportOf(url, found, note, profile, answeredAt);
    if (report === undefined) return;
    // Another link than the profile knows, to another place: nothing but a whole report speaks for it.
    if (!answer.url.some((name) => lastBare(name) === bare(key)) && !linkIsPermitted(url, profile) && !found.language)
      return;
    reports.push(report);
    const path = levels[0]?.path ?? [];
    const each = path.lastIndexOf(EACH);
    const inEntry = [...path.slice(each + 1), key].join('.');
    if (!answer.url.includes(inEntry)) guess.url ??= sayable(inEntry);
    const list = path.slice(0, Math.max(each, 0));
    if (each < 0 || !answer.reports.includes(list.join('.'))) guess.reports ??= each < 0 ? '' : sayable(list.join('.'));
    for (const field of guessed) guess[field] ??= sayable(found[field]?.path ?? '');
  }

  visit(json, [], []);
  if (!isListed && reports.length + unreadable === 0) return undefined;
  return { reports: reports.sort(byYearThenTest), unreadable, guess };
}

/** The message of an answer, as it came: a known one wherever it stands, else what has a message's name. */
export function readMessage(json: unknown, profile: Pick<ServiceProfile, 'answer'>): string | undefined {
  const known = named(json, undefined, (value) => typeof value === 'string' && knownMessage(value) !== undefined);
  const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  const found = known ?? named(json, profile.answer.message, isText);
  return typeof found === 'string' ? found : undefined;
}

/**
 * The first value that fits under one of these names: where the profile has it, else in any case and style, at any
 * depth.
 * @param names undefined: under any name
 */
export function named(json: unknown, names: readonly string[] | undefined, fits = isThere): unknown {
  const found = names?.map((path) => at(json, path)).find(fits);
  if (found !== undefined) return found;
  const wanted = names?.map(lastBare);
  const search = (value: unknown, key: string, depth: number): unknown => {
    if ((wanted === undefined || wanted.includes(bare(key))) && fits(value)) return value;
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return undefined;
    for (const [name, inner] of Object.entries(value)) {
      const hit = search(inner, name, depth + 1);
      if (hit !== undefined) return hit;
    }
    return undefined;
  };
  return search(json, '', 0);
}

type Found = Readonly<Partial<Record<LookedFor, Near>>>;

/** Which of the values near a link is what: by the profile's names, by names of another style, by their looks. */
function describe(levels: readonly Level[], linkKey: string, answer: ServiceProfile['answer']) {
  const pool = nearOf(levels, linkKey);
  const found: Partial<Record<LookedFor, Near>> = {};
  const take = (field: LookedFor, fits: (near: Near) => boolean) => {
    if (found[field] !== undefined) return;
    const index = pool.findIndex(fits);
    const [near] = index < 0 ? [] : pool.splice(index, 1);
    if (near !== undefined) found[field] = near;
  };
  const note = pool.find(({ path }) => answer.message.includes(path));
  for (const field of FIELDS) for (const name of answer[field]) take(field, ({ path }) => path === name);
  const exact = FIELDS.filter((field) => found[field] !== undefined);
  // A student's grade of today, further out than the year, is not the grade of that year.
  const isOf = (field: LookedFor, near: Near) => field !== 'grade' || near.level <= (found.year?.level ?? 0);
  for (const field of FIELDS) {
    const names = answer[field].map(lastBare);
    take(
      field,
      (near) =>
        names.includes(bare(near.key)) &&
        isOf(field, near) &&
        ((near.isBeside && SHOWN_AS_IT_CAME.includes(field)) || LOOKS[field](near)),
    );
  }
  for (const field of FIELDS) take(field, (near) => isOf(field, near) && LOOKS[field](near));
  if (exact.length === 0) take('language', looksLikeCode.language);
  if (found.testName === undefined) take('type', looksLikeCode.type);
  return { found, note: note?.texts[0], guessed: FIELDS.filter((it) => found[it] && !exact.includes(it)) };
}

/** The values near a link, the nearest first: beside it and below, the names that lead to it, then further out. */
function nearOf(levels: readonly Level[], linkKey: string): Near[] {
  const each = levels[0]?.path.lastIndexOf(EACH) ?? -1;
  return levels.flatMap(({ node, path }, level) => {
    const isInEntry = path.length > each;
    const below = (from: object, names: readonly string[], depth: number): Near[] =>
      Object.entries(from)
        .slice(0, MOST_FIELDS)
        .filter(([key, value]) => !OF_OTHERS.test(key) && !(level > 0 && isRecord(value) && holdsLink(value)))
        .flatMap(([key, value]): Near[] => {
          const texts = textsOf(value);
          if (texts.length === 0)
            return isRecord(value) && depth < 2 && isInEntry ? below(value, [...names, key], depth + 1) : [];
          const inEntry = isInEntry ? [...names, key].join('.') : '';
          const isNumber = typeof value === 'number';
          return [{ key, texts, isNumber, path: inEntry, level, isBeside: level + depth === 0 }];
        });
    const leading = [...(level === 0 ? [linkKey] : []), path.at(-1) ?? ''].flatMap(wordsOf);
    const words = leading.map((text) => ({
      key: '',
      texts: [text],
      isNumber: false,
      path: '',
      level,
      isBeside: false,
    }));
    return [...below(node, path.slice(each + 1), 0), ...words];
  });
}

function reportOf(
  url: string,
  found: Found,
  note: string | undefined,
  profile: ServiceProfile,
  answeredAt: EpochMs,
): Report | undefined {
  const text = (field: LookedFor) => cleanText(found[field]?.texts[0] ?? '', MAX_NAME_LENGTH);
  const type = text('type');
  const subject = text('subject');
  const test = text('testName') || testName(type) || type;
  const year = text('year');
  if (test === '' || year === '') return undefined;
  // "ELA and Mathematics" names neither of the two.
  const isNamed = !/\band\b|&/i.test(test) && test.toLowerCase().includes(subject.toLowerCase());
  const grade = gradeOf(text('grade'));
  const shownNote = cleanText(note ?? '', MAX_MESSAGE_LENGTH);
  return {
    type: type || test,
    test: subject === '' || isNamed ? test : `${test}: ${subject}`,
    year: yearOf(year),
    ...(grade === '' ? {} : { grade }),
    languages: languagesOf(found.language?.texts),
    format: formatOf(text('format'), url),
    url,
    expiresAt: Math.min(answeredAt + profile.linkLifetimeMs, endOfPresignedLink(url) ?? Number.POSITIVE_INFINITY),
    ...(shownNote === '' ? {} : { note: shownNote }),
  };
}

/** What stands at a path such as `data.reports`; the empty path is the value itself. Own properties alone. */
function at(value: unknown, path: string): unknown {
  if (path === '') return value;
  let found = value;
  for (const name of path.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = Reflect.get(found, name);
  }
  return found;
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isUrl(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_URL_LENGTH && URL.canParse(value);
}

/** An https link that is not one to the service itself (`self`, `next`). */
function isLink(value: unknown, { baseUrl }: ServiceProfile): boolean {
  return isUrl(value) && /^https:\/\/\S+$/i.test(value) && !value.startsWith(baseUrl);
}

/** Whether something in it is a link: then it is another report, and describes that. */
function holdsLink(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(holdsLink);
  return typeof value === 'string' && /^https:/i.test(value);
}

/** Texts as which a value can be shown: one, or those of a list. No links. */
function textsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value.slice(0, 10) : [value];
  const texts = values.map((it) => (typeof it === 'string' || typeof it === 'number' ? String(it).trim() : ''));
  return texts.includes('') || texts.some((it) => /^https?:/i.test(it)) ? [] : texts;
}

/** `testName`, `TEST_NAME` and `test-name` alike. */
function bare(key: string): string {
  return key.toLowerCase().replace(/[^a-z\d]/g, '');
}

function lastBare(path: string): string {
  return bare(path.replace(/^.*\./, ''));
}

/** A name, and the words in it. A bare number is a place in a list, unless it is a year. */
function wordsOf(name: string): string[] {
  return [name, ...name.split(/(?<=[a-z])(?=[A-Z])|[^A-Za-z\d-]+/)].filter((it) => /[a-z]|^20\d\d/i.test(it));
}

/** A path that can be shown and stored: names, no numbers of students. */
function sayable(path: string): string {
  return /\d{5}|[^\w.-]/.test(path) || cleanText(path, 100) !== path ? '' : path;
}

/** `05` → `5`; kindergarten's codes → `K`; else as it came. */
function gradeOf(grade: string): string {
  if (/^(?:K|KG|KN|00)$/i.test(grade)) return 'K';
  return /^(?:grade\s*)?0?([1-9]|1[0-3])$/i.exec(grade)?.[1] ?? grade;
}

/** `2024`, `2023-2024` and `2023-24` alike; else as it came. A single year is the one in which school ended. */
function yearOf(year: string): string {
  const [, alone] = /^(20\d\d)$/.exec(year) ?? [];
  if (alone !== undefined) return `${Number(alone) - 1}-${alone.slice(2)}`;
  return year.replace(/^\D{0,24}(20\d\d)\s*[-–/]\s*(?:20)?(\d\d)$/, '$1-$2');
}

/** A word for what the file is, as the answer says it; the file itself decides when it is opened. */
function formatOf(format: string, url: string): string {
  if (/lexile|quantile/i.test(format)) return format;
  if (/pdf/i.test(format)) return 'PDF';
  if (/html?\b|web ?page/i.test(format)) return 'HTML';
  if (/video|mp4|m4v|mov\b|webm/i.test(format)) return 'Video';
  if (format !== '') return format.toUpperCase();
  const path = URL.parse(url)?.pathname ?? '';
  return /\.html?$/i.test(path) ? 'HTML' : /\.(?:mp4|m4v|mov|webm)$/i.test(path) ? 'Video' : 'PDF';
}
