import type { KeyNotice } from '@/utils/vault/expiry';
import type { Words } from '@/utils/words';
import { Icon, KEY } from './icon';
import { useWords } from './words-context';

/** "The key of … ends in 3 days." */
function keyNoticeText({ setName, daysLeft }: KeyNotice, words: Words): string {
  if (daysLeft === 0) return words.t('keyEndsToday', setName);
  return daysLeft > 0 ? words.counted('keyEnds', daysLeft, setName) : words.counted('keyEnded', -daysLeft, setName);
}

/** A strip that says that a key ends soon or has ended, and what to do in TOMS. */
export function KeyNoticeStrip({ notice }: { readonly notice: KeyNotice }) {
  const words = useWords();
  return (
    <p class={`strip ${notice.daysLeft < 0 ? 'bad' : 'warn'}`}>
      <Icon path={KEY} size={18} />
      <span>
        <strong>{keyNoticeText(notice, words)}</strong> {words.t(notice.byPolicy ? 'keyNoticeDoPolicy' : 'keyNoticeDo')}
      </span>
    </p>
  );
}
