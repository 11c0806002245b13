import type { Language } from '@/utils/caaspp/answer';
import type { EpochMs } from '@/utils/time';
import type { StoredReport } from './links-store';

/** One report as the panel gets it: no link, nothing that a page's scripts would gain by. */
export interface ReportRow {
  /** Opaque; stays the same when links are renewed. */
  readonly id: string;
  readonly type: string;
  readonly test: string;
  readonly year: string;
  readonly grade?: string | undefined;
  readonly languages: readonly Language[];
  readonly format: string;
  /** When its link ends, by this computer's clock. */
  readonly expiresAt: EpochMs;
  readonly note?: string | undefined;
}

/** Which report it is, for the activity log: "CAST 2025-26 English". */
export function reportText({ test, year, languages }: Pick<ReportRow, 'test' | 'year' | 'languages'>): string {
  return [test, year, ...languages.map(({ english }) => english)].join(' ').trim();
}

/** The rows that a panel may see: everything but the links. */
export function rowsOf(reports: readonly StoredReport[]): ReportRow[] {
  return reports.map(rowOf);
}

export function rowOf({ id, type, test, year, grade, languages, format, expiresAt, note }: StoredReport): ReportRow {
  return {
    ...{ id, type, test, year, languages, format, expiresAt },
    ...(grade === undefined ? {} : { grade }),
    ...(note === undefined ? {} : { note }),
  };
}
