import type { EpochMs } from '@/utils/time';
import type { Language, MessageCode, Report } from './answer';
import { parseJson } from './answer-text';
import { judge } from './judge';
import { hostOfLink, linkIsPermitted } from './link-host';
import type { Problem } from './problem';
import type { ServiceProfile } from './profile';
import type { Guess } from './read-answer';

/** A report of a pasted answer, without its link. */
export interface SampleRow extends Pick<Report, 'test' | 'year' | 'grade' | 'format'> {
  readonly languages: readonly Language[];
  /** Of its link. */
  readonly host: string;
  /** The profile lets a link to this host open. */
  readonly opens: boolean;
}

/** What a profile makes of a pasted answer. */
export type SampleRead =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'notJson' }
  | {
      readonly kind: 'reports';
      readonly rows: readonly SampleRow[];
      readonly unreadable: number;
      readonly guess: Guess;
    }
  | { readonly kind: 'message'; readonly code: MessageCode; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Reads a pasted answer as an answer of the service is read; whose it is does not matter. Sends nothing. */
export function readSample(text: string, profile: ServiceProfile, now: EpochMs): SampleRead {
  if (text.trim() === '') return { kind: 'nothing' };
  const clean = text.replace(/^\ufeff/, '');
  const verdict = judge(
    {
      kind: 'response',
      status: 200,
      text: clean,
      contentType: 'application/json',
      headerNames: profile.ownHeaders,
      retryAfter: null,
      exchanged: { sentAt: now, headersAt: now, date: undefined },
    },
    profile,
    0,
  );
  if (verdict.kind !== 'answer') return { kind: 'problem', problem: { code: 'unreadable', status: 200 } };
  const { answer } = verdict;
  if (answer.kind === 'problem' && parseJson(clean) === undefined) return { kind: 'notJson' };
  if (answer.kind !== 'reports') return answer;
  const { reports, unreadable, guess } = answer;
  const rows = reports.map(
    ({ test, year, grade, languages, format, url }): SampleRow => ({
      ...{ test, year, grade, languages, format },
      host: hostOfLink(url),
      opens: linkIsPermitted(url, profile),
    }),
  );
  return { kind: 'reports', rows, unreadable, guess };
}
