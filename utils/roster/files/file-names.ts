import type { ReportRow } from '@/utils/links/report-row';
import type { RosterEntry } from '@/utils/roster/list/roster-list';

/** Patterns that receivers of such files are known to go by, and two for people. */
export const PATTERNS = [
  '{localId}_{year}_{test}_{lang}',
  '{lastName}_{firstInitial}_{localId}_SY{shortYear}_{test}_{lang}',
  '{localId}',
  '{row}_{name}_{year}_{test}_{lang}',
] as const;

/** What may stand in braces. */
export const PLACES = [
  ...(['row', 'name', 'lastName', 'firstName', 'firstInitial', 'localId', 'lastFour'] as const),
  ...(['year', 'shortYear', 'test', 'lang'] as const),
] as const;
type Place = (typeof PLACES)[number];

/** Places in a pattern that are none. */
export function strangePlaces(pattern: string): string[] {
  return [...pattern.matchAll(/\{([^}]*)\}/g)]
    .map(([, place = '']) => place)
    .filter((place) => !PLACES.some((known) => known === place));
}

/** Signs that Windows, macOS or a reader of names can't do with. */
const UNFIT = /[\\/:*?"<>|\p{C}]+/gu;
/** Names that Windows keeps for devices, whatever stands behind the first full stop. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Paths of 260 characters are all that some of Windows takes. */
const MOST_CHARACTERS = 120;

/** Gives names that no other file of the run has, whatever the case of their letters. */
export function createFileNames(pattern: string, taken: Iterable<string> = []) {
  const used = new Set([...taken].map(folded));

  return (entry: RosterEntry, row: ReportRow): string => {
    const stem = stemOf(pattern, entry, row);
    for (let count = 1; ; count += 1) {
      const name = `${stem}${count === 1 ? '' : ` (${count})`}.pdf`;
      if (used.has(folded(name))) continue;
      used.add(folded(name));
      return name;
    }
  };
}

function stemOf(pattern: string, entry: RosterEntry, row: ReportRow): string {
  const values = valuesOf(entry, row);
  const filled = pattern.replace(/\{([^}]*)\}/g, (_, place: string) => (isPlace(place) ? values[place] : ''));
  const clean = filled
    .normalize('NFC')
    .replace(UNFIT, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, MOST_CHARACTERS)
    // A place that is empty leaves no two lines between its neighbours.
    .replace(/_{2,}/g, '_')
    .replace(/^[\s._-]+|[\s._-]+$/g, '');
  // A name of nothing would tie the file to nobody: its row does.
  if (clean === '') return `row ${entry.row}`;
  return DEVICE.test(clean) ? `_${clean}` : clean;
}

function valuesOf(entry: RosterEntry, row: ReportRow): Readonly<Record<Place, string>> {
  const { lastName, firstName } = nameParts(entry.name);
  return {
    row: String(entry.row).padStart(3, '0'),
    name: entry.name,
    lastName,
    firstName,
    firstInitial: firstName.slice(0, 1),
    localId: entry.localId,
    lastFour: entry.ssid.lastFour,
    year: row.year,
    shortYear: row.year.replace(/^20(?=\d\d-)/, ''),
    test: shortTest(row),
    lang: row.languages.map(({ code, english }) => code || english || 'und').join('+'),
  };
}

/** `Last, First Middle`, or `First Last`. */
export function nameParts(name: string): { readonly lastName: string; readonly firstName: string } {
  const [before = '', after] = name.split(/\s*,\s*/, 2);
  if (after !== undefined) return { lastName: before.trim(), firstName: after.split(' ')[0] ?? '' };
  const words = name.trim().split(/\s+/);
  const lastName = words.at(-1) ?? '';
  return { lastName, firstName: words.length > 1 ? (words[0] ?? '') : '' };
}

/** The code of a test where it tells tests apart, else its name without spaces. */
function shortTest({ type, test }: ReportRow): string {
  const bracketed = /\(([A-Z]{2,8})\)/.exec(test)?.[1];
  if (bracketed !== undefined && !/\bfor\b/.test(test)) return bracketed;
  if (/^smarter balanced ela and math/i.test(test)) return type === 'CAASPP' ? type : 'SB';
  return test.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

function isPlace(place: string): place is Place {
  return PLACES.some((known) => known === place);
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
