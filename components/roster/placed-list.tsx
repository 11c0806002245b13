import { Outcome } from '@/components/shared/outcome';
import { useWords } from '@/components/shared/words-context';
import { LeftOutLines } from './left-out-lines';
import type { RosterProps } from './roster-props';

/** The list once it is worked on: how many, from where, what is not in it, and the next page of it. */
export function PlacedList(props: RosterProps) {
  const { model, onReadPage } = props;
  const { t, counted } = useWords();
  const { source, list, fault } = model;
  const count = list.entries.length;
  const isPart = source.total !== undefined && source.total > count + list.leftOut.length;
  return (
    <section aria-labelledby="roster-placed">
      <h2 id="roster-placed">
        {source.host === '' ? counted('rosterStudents', count) : counted('rosterStudentsFrom', count, source.host)}
      </h2>
      {isPart && <p>{t('rosterPartOf', count, source.total ?? 0)}</p>}
      {source.tabId !== undefined && (
        <p class="actions">
          <button type="button" onClick={onReadPage}>
            {t('rosterAddPage')}
          </button>
          <span class="small">{t('rosterAddPageSays')}</span>
        </p>
      )}
      <Outcome text={fault && t(`rosterFault_${fault}`)} good={false} />
      <LeftOutLines {...props} />
    </section>
  );
}
