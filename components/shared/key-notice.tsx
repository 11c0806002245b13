import type { KeyNotice } from '@/utils/vault/expiry';
import type { Words } from '@/utils/words';
import { Icon, KEY } from './icon';
import { useWords } from './words-context';

/** "The key of … ends in 3 days." */
function keyNoticeText({ setName, daysLeft }: KeyNotice, words: Words): string {
  if (daysLeft === 0) return words.t('keyEndsToday', setName);
  return words.counted(daysLeft > 0 ? 'keyEnds' : 'keyEnded', Math.abs(daysLeft), setName);
}

export interface KeyNoticeProps {
  readonly notice: KeyNotice;
  /** Left out: it can't be put away here. That a key has ended can't anywhere. */
  readonly onPutAway?: ((event: Event) => void) | undefined;
}

/** A strip that says that a key ends soon or has ended, and what to do in TOMS. */
export function KeyNoticeStrip({ notice, onPutAway }: KeyNoticeProps) {
  const words = useWords();
  return (
    <p class={`strip ${notice.daysLeft < 0 ? 'bad' : 'warn'}`}>
      <Icon path={KEY} size={18} />
      <span>
        <strong>{keyNoticeText(notice, words)}</strong> {words.t(notice.byPolicy ? 'keyNoticeDoPolicy' : 'keyNoticeDo')}{' '}
        {onPutAway && notice.daysLeft >= 0 && (
          <button type="button" class="link" onClick={onPutAway}>
            {words.t('keyNoticePutAway')}
          </button>
        )}
      </span>
    </p>
  );
}
