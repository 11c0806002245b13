import type { Problem, ProblemCode } from '@/utils/caaspp/problem';
import { CLOCK, CLOUD_OFF, KEY, LOCK, SHIELD, WARN } from './icon';
import { problemWords, type Remedy } from './problem-words';
import { StateCard } from './state-card';
import { useWords } from './words-context';

const ICONS: Readonly<Partial<Record<ProblemCode, string>>> = {
  notSetUp: KEY,
  locked: LOCK,
  secretMissing: KEY,
  wrongKey: KEY,
  expiredKey: KEY,
  offline: CLOUD_OFF,
  unreachable: CLOUD_OFF,
  trouble: CLOUD_OFF,
  slow: CLOCK,
  busy: CLOCK,
  clock: CLOCK,
  doNotRelease: SHIELD,
};

interface RemedyProps {
  onRemedy(remedy: Exclude<Remedy, 'none'>, event: Event): void;
}

export interface ProblemCardProps extends RemedyProps {
  readonly problem: Problem;
  /** Of its heading: one below what it stands under. */
  readonly level?: 2 | 3;
}

/** A problem with its remedy as a button. */
export function ProblemCard({ problem, level = 3, onRemedy }: ProblemCardProps) {
  const words = useWords();
  const { title, what, todo, tone, remedy } = problemWords(problem, words);
  return (
    <StateCard level={level} icon={ICONS[problem.code] ?? WARN} tone={tone} title={title} says={[what, todo]}>
      {remedy !== 'none' && <Remedies remedy={remedy} onRemedy={onRemedy} />}
    </StateCard>
  );
}

/** The buttons that help. */
export function Remedies({ remedy, onRemedy }: RemedyProps & { readonly remedy: Exclude<Remedy, 'none'> }) {
  const { t } = useWords();
  return (
    <>
      <button type="button" class="primary" onClick={(event) => onRemedy(remedy, event)}>
        {t(`remedy_${remedy}`)}
      </button>
      {remedy === 'settings' && (
        <button type="button" onClick={(event) => onRemedy('retry', event)}>
          {t('remedy_retry')}
        </button>
      )}
    </>
  );
}
