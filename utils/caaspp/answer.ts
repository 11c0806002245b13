import type { Problem } from '@/utils/caaspp/problem';
import type { EpochMs } from '@/utils/time';
import type { Guess } from './read-answer';

/** A language as we know it, or as it came. */
export interface Language {
  /** ISO 639-1 (`en`, `es`, `zh-Hant`, `fil`); undefined for one we do not know. */
  readonly code?: string | undefined;
  /** In English (`Spanish`), or the text as it came. */
  readonly english: string;
  /** In itself (`Español`), or the text as it came. */
  readonly own: string;
}

/** One report of a student as the service listed it. Holds a link: never leaves the background. */
export interface Report {
  /** The test's code as it came (`CAASPP`, `ELPAC`, …). */
  readonly type: string;
  /** What to show: the service's name for the test, else ours for the type, else the type as it came. */
  readonly test: string;
  /** School year as `2023-24`, or as it came. */
  readonly year: string;
  /** `3`, `11`, `K`; undefined when the service does not tell. */
  readonly grade?: string | undefined;
  /** One button may stand for several (English and Spanish in one file). At least one entry. */
  readonly languages: readonly Language[];
  /** `PDF`, `HTML`, or as it came. */
  readonly format: string;
  readonly url: string;
  /** When the link ends, by the service's clock. */
  readonly expiresAt: EpochMs;
  /** A text of the service for this report. */
  readonly note?: string | undefined;
}

export type MessageCode = 'unknownSsid' | 'noTestData' | 'notAuthorized' | 'internalError' | 'noSsid' | 'other';

/** What came of asking for one student's reports. */
export type ServiceAnswer =
  | {
      readonly kind: 'reports';
      readonly reports: readonly Report[];
      /** How many entries could not be read and were left out. */
      readonly unreadable: number;
      /** What was found elsewhere than the profile says. */
      readonly guess: Guess;
      /** By the service's clock. */
      readonly answeredAt: EpochMs;
      /** How far this computer's clock was ahead of the service's when it answered, ms. */
      readonly offsetMs: number;
    }
  /** A word about the student, shown as it came. */
  | { readonly kind: 'message'; readonly code: MessageCode; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Problem };
