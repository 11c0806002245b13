import { useMemo } from 'preact/hooks';
import { Mark, PEOPLE, SHIELD } from '@/components/shared/icon';
import { StateCard } from '@/components/shared/state-card';
import { useWords } from '@/components/shared/words-context';
import { languageNamesIn } from '@/utils/roster/language-names';
import { statusRows } from '@/utils/roster/status-rows';
import { FilesSection } from './files-section';
import { ListSection } from './list-section';
import { PlacedList } from './placed-list';
import type { RosterProps } from './roster-props';
import { StatusSection, StudentsSection } from './status-section';

/** A class from the list to the printer: one page, three steps below each other. */
export function RosterPage(props: RosterProps) {
  const { model } = props;
  const { t } = useWords();
  return (
    <div class="roster">
      <header class="bar">
        <Mark />
        <h1>{t('rosterTitle')}</h1>
        {model.phase === 'work' && model.rights !== 'off' && (
          <button type="button" class="quiet" onClick={props.onStartOver}>
            {t('rosterStartOver')}
          </button>
        )}
      </header>
      <main>
        {model.phase === 'loading' ? (
          <StateCard icon={PEOPLE} tone="quiet" level={2} title={t('rosterReading')} />
        ) : model.rights === 'off' ? (
          <StateCard icon={SHIELD} tone="info" level={2} title={t('rosterOff_title')} says={[t('rosterOff_says')]} />
        ) : model.phase === 'list' ? (
          <ListSection {...props} />
        ) : (
          <Work {...props} />
        )}
      </main>
    </div>
  );
}

/** What is done with the list. The line of each student is made once, for all who show it. */
function Work(props: RosterProps) {
  const { list, progress, outcomes } = props.model;
  const words = useWords();
  const nameOf = useMemo(() => languageNamesIn(words), [words]);
  const rows = useMemo(
    () => statusRows(list.entries, outcomes, nameOf),
    [list, progress.done, progress.failed, outcomes, nameOf],
  );
  return (
    <>
      <PlacedList {...props} />
      <StatusSection {...props} rows={rows} />
      <FilesSection {...props} />
      <StudentsSection {...props} rows={rows} />
    </>
  );
}
