import type { Problem } from '@/utils/caaspp/problem';
import { MINUTE_MS, SECOND_MS } from '@/utils/time';
import type { Substitute, Words } from '@/utils/words';

export type Tone = 'quiet' | 'info' | 'warn' | 'bad';

/** What helps against a problem, besides patience. */
export type Remedy = 'retry' | 'setUp' | 'agree' | 'unlock' | 'settings' | 'none';

export interface ProblemWords {
  readonly title: string;
  readonly what: string;
  readonly todo: string;
  readonly tone: Tone;
  readonly remedy: Remedy;
}

/** A problem in plain words: what happened, why, and what to do. */
export function problemWords(problem: Problem, words: Words): ProblemWords {
  const { t } = words;
  const fills = substitutes(problem, words);
  const what =
    problem.code === 'wrongKey' && problem.lastWorkedAt !== undefined
      ? t('problem_wrongKey_replaced', ...fills, words.moment(problem.lastWorkedAt))
      : t(`problem_${problem.code}_what`, ...fills);
  return {
    title: t(`problem_${problem.code}_title`, ...fills),
    what,
    todo: t(`problem_${problem.code}_do`, ...fills),
    tone: 'warn',
    remedy: 'retry',
    ...NATURE[problem.code],
  };
}

function substitutes(problem: Problem, words: Words): Substitute[] {
  switch (problem.code) {
    case 'secretMissing':
    case 'otherAddress':
      return [problem.setName];
    case 'wrongKey':
      return [problem.setName ?? words.t('theKey')];
    case 'expiredKey':
      return [problem.setName, words.day(problem.expiredOn)];
    case 'unreachable':
    case 'slow':
    case 'hostNotPermitted':
    case 'hostByPolicy':
    case 'pagesByPolicy':
    case 'confirmByPolicy':
    case 'notTheService':
    case 'unknownPath':
    case 'linkNotPermitted':
      return [problem.host];
    case 'busy':
      return problem.retryAt === undefined
        ? [words.t('aMinuteFromNow')]
        : [words.t('atTime', words.time(problem.retryAt))];
    case 'trouble':
    case 'unreadable':
    case 'refused':
      return [String(problem.status)];
    case 'clock':
      return [
        words.t(
          problem.offsetMs > 0 ? 'clockAhead' : 'clockBehind',
          words.duration(rounded(Math.abs(problem.offsetMs))),
        ),
      ];
    default:
      return [];
  }
}

/** A clock is off by ten minutes, not by nine and 59 seconds: what is known of it is a second or so out. */
function rounded(ms: number): number {
  return ms < MINUTE_MS - SECOND_MS ? ms : Math.round(ms / MINUTE_MS) * MINUTE_MS;
}

/** Those for which it is not a warning, or for which trying again is not what helps. */
const NATURE: Readonly<Partial<Record<Problem['code'], Partial<Pick<ProblemWords, 'tone' | 'remedy'>>>>> = {
  notSetUp: { tone: 'info', remedy: 'setUp' },
  noConsent: { tone: 'info', remedy: 'agree' },
  locked: { tone: 'info', remedy: 'unlock' },
  secretMissing: { remedy: 'settings' },
  otherAddress: { tone: 'bad', remedy: 'settings' },
  wrongKey: { tone: 'bad', remedy: 'settings' },
  expiredKey: { tone: 'bad', remedy: 'settings' },
  hostNotPermitted: { remedy: 'settings' },
  unknownPath: { remedy: 'settings' },
  linkNotPermitted: { tone: 'bad', remedy: 'none' },
  otherStudent: { tone: 'bad' },
  doNotRelease: { tone: 'bad', remedy: 'none' },
  pagesByPolicy: { remedy: 'none' },
  confirmByPolicy: { remedy: 'none' },
};
