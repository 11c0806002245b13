import { WARN } from '@/components/shared/icon';
import { ProblemCard } from '@/components/shared/problem-card';
import { StateCard } from '@/components/shared/state-card';
import { useWords } from '@/components/shared/words-context';
import type { Obstacle } from '@/utils/roster/queue';
import type { RosterProps } from './roster-props';

/** What holds up the whole, and the one button that goes on. */
export function ObstacleCard({ obstacle, onRemedy }: { readonly obstacle: Obstacle } & Pick<RosterProps, 'onRemedy'>) {
  const { t } = useWords();
  if (obstacle.code !== 'diskFull' && obstacle.code !== 'folderGone') {
    return <ProblemCard problem={obstacle} onRemedy={(remedy) => onRemedy(remedy)} />;
  }
  const says = [t(`rosterTarget_${obstacle.code}_what`), t(`rosterTarget_${obstacle.code}_do`)];
  return (
    <StateCard icon={WARN} tone="warn" title={t(`rosterTarget_${obstacle.code}_title`)} says={says}>
      <button type="button" class="primary" onClick={() => onRemedy('retry')}>
        {t('rosterResume')}
      </button>
    </StateCard>
  );
}
