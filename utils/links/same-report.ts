import type { Report } from '@/utils/caaspp/answer';
import { markOf } from '@/utils/parsing/mark-of';
import type { StoredReport } from './links-store';

/**
 * Gives reports the ids of the same reports from before: the same test, year, grade, languages and format; where
 * several are alike, the one with the same file; else the first of them. One that was not there before gets an id by what
 * it is: so it is known again when what was kept of the student had to go. Turns their end into this computer's time.
 * @param offsetMs how far this computer's clock is ahead of the service's
 */
export function withIds(reports: readonly Report[], before: readonly StoredReport[], offsetMs: number): StoredReport[] {
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
  const ids = new Set(taken.values());
  return reports.map((report) => {
    const id = taken.get(report) ?? freeId(report, ids);
    ids.add(id);
    const languages = report.languages.map((language) => ({ ...language }));
    return { ...report, languages, id, expiresAt: report.expiresAt + offsetMs };
  });
}

function freeId(report: Report, ids: ReadonlySet<string>): string {
  for (let nth = 0; ; nth += 1) {
    const id = `${markOf(signatureOf(report))}-${nth}`;
    if (!ids.has(id)) return id;
  }
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
