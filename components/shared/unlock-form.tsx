import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EpochMs } from '@/utils/time';
import type { Words } from '@/utils/words';
import type { UnlockAnswer } from './answers';
import { Field } from './fields';
import { failureText, Outcome } from './outcome';
import { useAnswer } from './use-answer';
import { useWords } from './words-context';

export interface UnlockFormProps {
  readonly now: EpochMs;
  onUnlock(passphrase: string): Promise<UnlockAnswer>;
}

/** Takes the passphrase. Only ever drawn on our own pages: a SIS page's scripts could listen to the keys. */
export function UnlockForm({ now, onUnlock }: UnlockFormProps) {
  const words = useWords();
  const [passphrase, setPassphrase] = useState('');
  const { answer, busy, ask } = useAnswer<UnlockAnswer>();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);

  const onSubmit = async (event: Event) => {
    event.preventDefault();
    if (busy || passphrase === '') return;
    const typed = passphrase;
    setPassphrase('');
    await ask(onUnlock(typed));
  };

  return (
    <form ref={form} class="unlock" onSubmit={onSubmit}>
      <Field label={words.t('passphrase')} type="password" value={passphrase} onValue={setPassphrase} />
      <button type="submit" class="primary" aria-busy={busy}>
        {words.t('remedy_unlock')}
      </button>
      <Outcome text={answer && unlockText(answer, now, words)} good={answer?.kind === 'unlocked'} />
    </form>
  );
}

function unlockText(answer: UnlockAnswer, now: EpochMs, words: Words): string {
  switch (answer.kind) {
    case 'unlocked':
      return words.t('unlocked');
    case 'wrong':
    case 'tooSoon': {
      const wait = answer.nextTryAt - now;
      const said = words.t(answer.kind === 'wrong' ? 'passphraseWrong' : 'passphraseTooSoon');
      return wait > 1_000 ? `${said} ${words.t('passphraseWait', words.duration(wait))}` : said;
    }
    case 'problem':
      return failureText(answer, words);
  }
}
