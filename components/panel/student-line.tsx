import { readLabel } from '@/components/shared/read-label';
import { useWords } from '@/components/shared/words-context';
import type { PanelProps, StudentShown } from './panel-state';

/** Whom this is about, and how we know: name if the page has one, the last four digits, the label found, and where. */
export function StudentLine({
  student,
  guard,
  onShowSource,
}: { readonly student: StudentShown } & Pick<PanelProps, 'guard' | 'onShowSource'>) {
  const { t } = useWords();
  return (
    <p class="student">
      {student.name && (
        <strong>
          <bdi>{student.name}</bdi>
        </strong>
      )}
      <span>{t('endsIn', student.lastFour)}</span>
      <span class="why">
        {t('foundNextTo', readLabel(student.why.label))}{' '}
        <button type="button" class="link" onClick={(event) => guard.isTrusted(event) && onShowSource()}>
          {t('showOnPage')}
        </button>
      </span>
    </p>
  );
}
