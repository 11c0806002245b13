import type { ReportRow } from '@/utils/links/report-row';
import type { EpochMs } from '@/utils/time';

/** `home`: the report in the family's language where there is one, else the English one. */
export type LanguageChoice = 'home' | 'english' | 'both';

export interface ReportChoice {
  readonly years: readonly string[];
  /** Empty: all tests. */
  readonly tests: readonly string[];
  readonly language: LanguageChoice;
  /** Those alone that this browser has not known before. */
  readonly since?: EpochMs | undefined;
}

/** The reports of one student that are wanted, test by test in the order in which they came. */
export function chooseReports(rows: readonly ReportRow[], choice: ReportChoice): ReportRow[] {
  const groups = new Map<string, ReportRow[]>();
  for (const row of rows) {
    if (!choice.years.includes(row.year)) continue;
    if (choice.tests.length > 0 && !choice.tests.includes(row.test)) continue;
    const key = JSON.stringify([row.year, row.test, row.grade ?? '']);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].flatMap((group) => inLanguage(group, choice.language));
}

function inLanguage(group: readonly ReportRow[], choice: LanguageChoice): readonly ReportRow[] {
  const readable = group.filter(({ format }) => format === 'PDF');
  const among = readable.length > 0 ? readable : group;
  if (choice === 'both') return among;
  const english = among.filter(isEnglish);
  const other = among.filter((row) => !isEnglish(row) || row.languages.length > 1);
  const [first, second] = choice === 'home' ? [other, english] : [english, other];
  // A test that is given in one language alone (the Spanish one) has its report in that one.
  return first.length > 0 ? first : second;
}

function isEnglish({ languages }: ReportRow): boolean {
  return languages.some(({ code }) => code === 'en');
}
