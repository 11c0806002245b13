import type { Report } from '@/utils/caaspp/answer';
import type { StoredReport } from './links-store';

/**
 * Gives reports the ids of the same reports from before: the same test, year, grade, languages and format; where
 * several are alike, the one with the same file; else the first of them. Turns their end into this computer's time.
 * @param offsetMs how far this computer's clock is ahead of the service's
 */
export function withIds(
  reports: readonly Report[],
  before: readonly StoredReport[],
  offsetMs: number,
  newId: () => string,
): StoredReport[] {
  const free = new Set(before);
  const taken = new Map<Report, string>();
  for (const same of [isSameFile, isSameReport]) {
    for (const report of reports) {
      const match = taken.has(report) ? undefined : [...free].find((old) => same(old, report));
      if (match === undefined) continue;
      free.delete(match);
      taken.set(report, match.id);
    }
  }
  return reports.map((report) => ({
    ...report,
    languages: report.languages.map((language) => ({ ...language })),
    id: taken.get(report) ?? newId(),
    expiresAt: report.expiresAt + offsetMs,
  }));
}

/** The report with this id, else the one that is most like `like`, by the rules of `withIds`. */
export function findReport(
  reports: readonly StoredReport[],
  id: string,
  like: StoredReport | undefined,
): StoredReport | undefined {
  const byId = reports.find((report) => report.id === id);
  if (byId !== undefined || like === undefined) return byId;
  return reports.find((report) => isSameFile(like, report)) ?? reports.find((report) => isSameReport(like, report));
}

type Comparable = Pick<Report, 'type' | 'test' | 'year' | 'grade' | 'languages' | 'format' | 'url'>;

function isSameReport(a: Comparable, b: Comparable): boolean {
  return signatureOf(a) === signatureOf(b);
}

function isSameFile(a: Comparable, b: Comparable): boolean {
  return fileOf(a.url) === fileOf(b.url) && isSameReport(a, b);
}

function signatureOf({ type, test, year, grade, languages, format }: Comparable): string {
  return JSON.stringify([type, test, year, grade ?? '', languages.map((one) => one.code ?? one.english), format]);
}

/** A link without its signature, which differs each time. */
function fileOf(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
