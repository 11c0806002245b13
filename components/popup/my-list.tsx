import { failureText, Outcome } from '@/components/shared/outcome';
import { type Failed, useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import type { AddToListAnswer, PopupProps } from './popup-props';

/** Students whom somebody collects while going from page to page, and the way to the reports of all of them. */
export function MyListPart({ status, myList, onAddToList, onOpenMyList, onEmptyMyList }: PopupProps) {
  const words = useWords();
  const { t, counted } = words;
  const { answer, busy, ask } = useAnswer<AddToListAnswer>();
  const finding = status?.site === 'enabled' ? status.finding : undefined;
  const canAdd = finding?.kind === 'student' && !finding.doNotRelease;
  if (!canAdd && myList === 0) return null;
  const says = answer && answerText(answer, words);
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
      <Outcome text={says} good={answer?.kind === 'added' || answer?.kind === 'alreadyThere'} />
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

function answerText(answer: AddToListAnswer | Failed, words: ReturnType<typeof useWords>): string {
  const { t } = words;
  switch (answer.kind) {
    case 'otherKey':
      return t('myListAnswer_otherKey', answer.host);
    case 'full':
      return t('myListAnswer_full', answer.limit);
    case 'problem':
      return failureText(answer, words);
    default:
      return t(`myListAnswer_${answer.kind}`);
  }
}
