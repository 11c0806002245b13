import { problemWords } from '@/components/shared/problem-words';
import { shortened } from '@/components/shared/service-texts';
import { waitsFor } from '@/utils/caaspp/waits';
import { reportsIn } from '@/utils/roster/outcome';
import type { StatusRow } from '@/utils/roster/status-rows';
import type { Words } from '@/utils/words';

/** What came of a student. */
export interface OutcomeWords {
  /** As the summary and the filter call it. */
  readonly says: string;
  /** CAASPP's own words, in English. */
  readonly message?: string | undefined;
  /** Why, and what to do. */
  readonly todo?: string | undefined;
}

/** @param newest the newest year that anybody of the list has */
export function outcomeWords(
  { outcome, standing }: Pick<StatusRow, 'outcome' | 'standing'>,
  newest: string | undefined,
  words: Words,
): OutcomeWords {
  const { t } = words;
  if (outcome?.kind === 'problem') {
    const { title, what, todo } = problemWords(outcome.problem, words);
    return { says: title, todo: `${what} ${todo}` };
  }
  const says = t(`rosterStanding_${standing}`);
  if (outcome?.kind === 'message') {
    const todo = `${t(`message_${outcome.code}_means`)} ${t(`message_${outcome.code}_do`)}`;
    return { says, message: shortened(outcome.text), todo };
  }
  if (standing !== 'former' || newest === undefined || outcome === undefined) return { says };
  const waits = waitsFor(reportsIn(outcome), newest).map(({ id, grade = '' }) => t(`wait_${id}`, grade));
  return { says, todo: [...waits, t('wait_weekdays')].join(' ') };
}
