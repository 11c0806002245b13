import { isOnMyList, myListWords } from '@/components/shared/my-list-words';
import { failureText, Outcome } from '@/components/shared/outcome';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import type { AddToListAnswer } from '@/utils/roster/my-list';
import type { PopupProps } from './popup-props';

/** Students whom somebody collects while going from page to page, and the way to the reports of all of them. */
export function MyListPart({ status, myList, onAddToList, onOpenMyList, onEmptyMyList }: PopupProps) {
  const words = useWords();
  const { t, counted } = words;
  const { answer, busy, ask } = useAnswer<AddToListAnswer>();
  const finding = status?.site === 'enabled' ? status.finding : undefined;
  const canAdd = finding?.kind === 'student' && !finding.doNotRelease;
  if (!canAdd && myList === 0) return null;
  const says = answer && (answer.kind === 'problem' ? failureText(answer, words) : myListWords(answer, words));
  return (
    <section class="my-list" aria-label={t('myList')}>
      <div class="actions">
        {canAdd && (
          <button type="button" aria-busy={busy} onClick={() => ask(onAddToList())}>
            {t('myListAdd')}
          </button>
        )}
        {myList > 0 && (
          <button type="button" onClick={onOpenMyList}>
            {counted('myListOpen', myList)}
          </button>
        )}
      </div>
      <Outcome text={says} good={answer !== undefined && answer.kind !== 'problem' && isOnMyList(answer)} />
      {myList > 0 && (
        <p>
          <button type="button" class="link" onClick={onEmptyMyList}>
            {t('myListEmpty')}
          </button>
        </p>
      )}
    </section>
  );
}
