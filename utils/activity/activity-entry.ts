import type { MessageCode } from '@/utils/caaspp/answer';
import type { ProblemCode } from '@/utils/caaspp/problem';
import type { EpochMs } from '@/utils/time';
import type { SavingOutcome } from './saving';

/**
 * What somebody did: asked for a student's reports, opened one, saved one, printed one, was refused, began a list of
 * students, cleared the log.
 */
export type ActivityWhat = 'request' | 'open' | 'download' | 'print' | 'refused' | 'list' | 'cleared';
export type ActivityOutcome =
  | ('ok' | MessageCode | ProblemCode | 'studentChanged' | 'gone' | 'cancelled')
  /** A file that was given to the browser, which has not said what became of it. */
  | 'handedOver'
  | SavingOutcome;

/** What can become of the students of a list. `found`: has reports; `waiting`: nobody has been asked for yet. */
export const LIST_RESULTS = [
  'printed',
  'saved',
  'found',
  'none',
  'notAuthorized',
  'notFound',
  'failed',
  'waiting',
] as const;
/** How many students of a list each of it became of. Who is printed is found, too. */
export type ListResult = Readonly<Partial<Record<(typeof LIST_RESULTS)[number], number>>>;

/** One line of the log, as it is stored. No SSID: the hash tells students apart in this browser alone. */
export interface ActivityEntry {
  readonly at: EpochMs;
  readonly what: ActivityWhat;
  readonly outcome: ActivityOutcome;
  /** Host of the page; empty for one of our own. */
  readonly site: string;
  /** Keyed hash of the SSID, 32 hex digits; empty where no student is meant. */
  readonly ssidHash: string;
  readonly lastFour: string;
  /** For `cleared`: how many entries went. For `list`: how many students it has. */
  readonly count?: number;
  /** Which report: test, year and language. */
  readonly report?: string;
  /** The list under which it was done: the same for all that belongs to it. */
  readonly act?: string;
  /** For `list`: what has become of it so far. */
  readonly result?: ListResult;
}
