import type { Report } from './answer';
import type { ProfileId } from './profile';

export type WaitId = 'threeSubjects' | 'elpacK2' | 'caa' | 'csa';

/** Why a student who has tested may have no report of this year yet, as the state publishes it. */
export interface Wait {
  readonly id: WaitId;
  /** In these grades; undefined: in any. */
  readonly grades?: readonly string[];
  /** Of those who have had such a test; undefined: of all. */
  readonly test?: RegExp;
}

/** What is known of it, for each profile: another service may wait for other things. */
const WAITS: readonly Wait[] = [
  { id: 'threeSubjects', grades: ['5', '8', '11'] },
  { id: 'elpacK2', grades: ['K', '1', '2'], test: /ELPAC/ },
  { id: 'caa', test: /\bCAA\b|Alternate Assessment/i },
  { id: 'csa', test: /\bCSA\b|Spanish Assessment/i },
];
const OF_PROFILE: Readonly<Record<ProfileId, readonly Wait[]>> = { toms: WAITS, pilot: WAITS };

/**
 * Which of it may hold for a student: by the tests of former years, and by the grade that follows from them.
 * @param reports those that the student has; none: nothing is known
 * @param year the school year that is missing, as `2025-26`
 */
export function waitsFor(
  reports: readonly Pick<Report, 'test' | 'year' | 'grade'>[],
  year: string,
  profile: ProfileId = 'toms',
): readonly { readonly id: WaitId; readonly grade: string | undefined }[] {
  const grade = gradeIn(year, reports);
  return OF_PROFILE[profile]
    .filter(({ grades }) => grades === undefined || (grade !== undefined && grades.includes(grade)))
    .filter(({ test }) => test === undefined || reports.some((report) => test.test(report.test)))
    .map(({ id }) => ({ id, grade }));
}

/** The grade in a year, counted from the newest report that tells one; undefined where none does. */
function gradeIn(year: string, reports: readonly Pick<Report, 'year' | 'grade'>[]): string | undefined {
  const told = reports
    .flatMap((report) => {
      const number = report.grade === 'K' ? 0 : /^\d+$/.test(report.grade ?? '') ? Number(report.grade) : undefined;
      return number === undefined ? [] : [{ since: startOf(report.year), number }];
    })
    .sort((a, b) => b.since - a.since)[0];
  if (told === undefined) return undefined;
  const grade = told.number + startOf(year) - told.since;
  return grade > 12 || Number.isNaN(grade) ? undefined : grade === 0 ? 'K' : String(grade);
}

function startOf(year: string): number {
  return Number(/^20\d\d/.exec(year)?.[0] ?? Number.NaN);
}
