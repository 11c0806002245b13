import { WARN } from '@/components/shared/icon';
import { ProblemCard } from '@/components/shared/problem-card';
import { problemWords } from '@/components/shared/problem-words';
import { StateCard } from '@/components/shared/state-card';
import { useWords } from '@/components/shared/words-context';
import type { Obstacle } from '@/utils/roster/queue';
import type { Words } from '@/utils/words';
import type { RosterProps } from './roster-props';

type ObstacleCardProps = { readonly obstacle: Obstacle } & Pick<RosterProps, 'onRemedy'>;

/** What holds up the whole, spoken when it comes, and the one button that goes on. */
export function ObstacleCard(props: ObstacleCardProps) {
  return (
    <div role="alert">
      <Card {...props} />
    </div>
  );
}

function Card({ obstacle, onRemedy }: ObstacleCardProps) {
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

/** What holds up the whole, in a few words. */
export function obstacleTitle(obstacle: Obstacle, words: Words): string {
  return obstacle.code === 'diskFull' || obstacle.code === 'folderGone'
    ? words.t(`rosterTarget_${obstacle.code}_title`)
    : problemWords(obstacle, words).title;
}
