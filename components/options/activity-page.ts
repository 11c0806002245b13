import type { ActivityOutcome, ActivityWhat, ListResult } from '@/utils/activity/activity-entry';
import type { EpochMs, IsoDay } from '@/utils/time';

export interface ActivityRow {
  readonly id: string;
  readonly at: EpochMs;
  readonly what: ActivityWhat;
  readonly outcome: ActivityOutcome;
  /** Host of the SIS page, or empty for our own pages. */
  readonly site: string;
  /** Test, year and language; empty where no single report is meant. */
  readonly report: string;
  /** Last four digits of the SSID; empty where no student is meant. */
  readonly lastFour: string;
  /** Students of a list that was begun. */
  readonly students?: number | undefined;
  /** What has become of them so far. */
  readonly result?: ListResult | undefined;
}

export interface ActivityFilter {
  readonly what?: ActivityWhat | undefined;
  /** A whole host name; empty: any. */
  readonly site: string;
  /** Last four digits of the SSID; empty: any. */
  readonly lastFour: string;
  /** First and last day, both included, in this computer's time zone; empty: open. */
  readonly from: IsoDay | '';
  readonly to: IsoDay | '';
}

export interface ActivityPage {
  /** Newest first, as many as were asked for or fewer. */
  readonly rows: readonly ActivityRow[];
  /** Where the next older page begins; undefined at the end. Opaque. */
  readonly older?: string | undefined;
}
