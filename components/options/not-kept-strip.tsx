import { Icon, WARN } from '@/components/shared/icon';
import { useWords } from '@/components/shared/words-context';
import type { OptionsModel } from './options-model';

/** What of all this the browser does not keep, why, and what helps. */
export function NotKeptStrip({ model: { notKept } }: { readonly model: OptionsModel }) {
  const { t } = useWords();
  if (notKept === undefined) return null;
  return (
    <p class="strip warn">
      <Icon path={WARN} size={18} />
      <span>{t(`notKept_${notKept}`)}</span>
    </p>
  );
}
