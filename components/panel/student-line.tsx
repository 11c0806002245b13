import { readLabel } from '@/components/shared/read-label';
import { useWords } from '@/components/shared/words-context';
import type { StudentShown } from './panel-state';

/** Whom this is about, and how we know: name if the page has one, the last four digits, the label found. */
export function StudentLine({ student }: { readonly student: StudentShown }) {
  const { t } = useWords();
  return (
    <p class="student">
      {student.name && (
        <strong>
          <bdi>{student.name}</bdi>
        </strong>
      )}
      <span>{t('endsIn', student.lastFour)}</span>
      <span class="why">{t('foundNextTo', readLabel(student.why.label))}</span>
    </p>
  );
}
