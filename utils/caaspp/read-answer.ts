import * as v from 'valibot';
import type { EpochMs } from '@/utils/time';
import type { Report } from './answer';
import { cleanText, MAX_MESSAGE_LENGTH, MAX_NAME_LENGTH } from './clean-text';
import { languagesOf } from './languages';
import type { ServiceProfile } from './profile';
import { endOfPresignedLink } from './service-clock';
import { byYearThenTest, testName } from './tests';

/** More reports than any student has; the rest counts as unreadable, so that a broken answer stays small. */
const MAX_REPORTS = 300;
/** Longest link that is taken. Presigned ones have some 2,000 characters. */
const MAX_URL_LENGTH = 8_192;

const text = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);
const someText = v.pipe(
  text,
  v.check((value) => value.trim() !== ''),
);
const optionalText = v.nullish(text);

/** One report, once its fields have been found by the profile's names. Unknown fields never get here. */
const reportSchema = v.object({
  type: optionalText,
  testName: optionalText,
  year: someText,
  grade: optionalText,
  language: v.nullish(v.union([text, v.array(text)])),
  format: optionalText,
  url: v.pipe(
    v.string(),
    v.maxLength(MAX_URL_LENGTH),
    v.check((url) => URL.canParse(url)),
  ),
  note: v.unknown(),
});

export interface ReportsRead {
  readonly reports: readonly Report[];
  /** Entries that could not be read. */
  readonly unreadable: number;
}

/**
 * Reads the reports of an answer.
 * @param json the answer as parsed JSON, anything
 * @param answeredAt by the service's clock
 * @returns undefined when the answer has no list of reports where the profile says
 */
export function readReports(json: unknown, profile: ServiceProfile, answeredAt: EpochMs): ReportsRead | undefined {
  const list = profile.answer.reports.map((path) => at(json, path)).find((value) => Array.isArray(value));
  if (!Array.isArray(list)) return undefined;
  const reports = list
    .slice(0, MAX_REPORTS)
    .map((entry) => readReport(entry, profile, answeredAt))
    .filter((report) => report !== undefined);
  return { reports: reports.sort(byYearThenTest), unreadable: list.length - reports.length };
}

/** The message of an answer, as it came; undefined when there is none. */
export function readMessage(json: unknown, profile: Pick<ServiceProfile, 'answer'>): string | undefined {
  const found = firstAt(json, profile.answer.message, (value) => typeof value === 'string' && value.trim() !== '');
  return typeof found === 'string' ? found : undefined;
}

/** The first value among alternative paths that is there and fits. */
export function firstAt(json: unknown, paths: readonly string[], fits = isThere): unknown {
  return paths.map((path) => at(json, path)).find(fits);
}

function readReport(entry: unknown, profile: ServiceProfile, answeredAt: EpochMs): Report | undefined {
  const { answer } = profile;
  const read = v.safeParse(reportSchema, {
    type: firstAt(entry, answer.type),
    testName: firstAt(entry, answer.testName),
    year: firstAt(entry, answer.year),
    grade: firstAt(entry, answer.grade),
    language: firstAt(entry, answer.language),
    format: firstAt(entry, answer.format),
    url: firstAt(entry, answer.url),
    note: firstAt(entry, answer.message),
  });
  if (!read.success) return undefined;
  const { type, testName: name, url } = read.output;
  const typeShown = shown(type) ?? '';
  const test = shown(name) ?? testName(typeShown) ?? typeShown;
  if (test === '') return undefined;
  const grade = gradeOf(shown(read.output.grade));
  const note = typeof read.output.note === 'string' ? cleanText(read.output.note, MAX_MESSAGE_LENGTH) : '';
  return {
    type: typeShown,
    test,
    year: yearOf(shown(read.output.year) ?? ''),
    ...(grade === undefined ? {} : { grade }),
    languages: languagesOf(read.output.language ?? undefined),
    format: shown(read.output.format)?.toUpperCase() ?? formatOf(url),
    url,
    expiresAt: Math.min(answeredAt + profile.linkLifetimeMs, endOfPresignedLink(url) ?? Number.POSITIVE_INFINITY),
    ...(note === '' ? {} : { note }),
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

function shown(value: string | null | undefined): string | undefined {
  return cleanText(value ?? '', MAX_NAME_LENGTH) || undefined;
}

/** `05` → `5`; kindergarten's codes → `K`; else as it came. */
function gradeOf(grade: string | undefined): string | undefined {
  if (grade === undefined) return undefined;
  if (/^(?:K|KG|KN|00)$/i.test(grade)) return 'K';
  return /^0?([1-9]|1[0-3])$/.exec(grade)?.[1] ?? grade;
}

/** `2023-2024` → `2023-24`; else as it came. */
function yearOf(year: string): string {
  return year.replace(/^(20\d\d)\s*[-–/]\s*(?:20)?(\d\d)$/, '$1-$2');
}

function formatOf(url: string): string {
  return /\.html?$/i.test(URL.parse(url)?.pathname ?? '') ? 'HTML' : 'PDF';
}
