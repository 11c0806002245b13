import { Icon, LOCK } from '@/components/shared/icon';
import { useWords } from '@/components/shared/words-context';

/** Beside what the organization's policy decides. */
export function ByPolicy() {
  const { t } = useWords();
  return (
    <span class="tag">
      <Icon path={LOCK} size={14} />
      {t('byPolicy')}
    </span>
  );
}
