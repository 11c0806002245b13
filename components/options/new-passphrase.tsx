import { Field } from '@/components/shared/fields';
import { useWords } from '@/components/shared/words-context';

/** The least length of a new passphrase, in characters. */
export const SHORTEST_PASSPHRASE = 12;

export interface Typed {
  readonly first: string;
  readonly again: string;
}

export const NOTHING_TYPED: Typed = { first: '', again: '' };

/** Whether a new passphrase may be used. */
export function isGood({ first, again }: Typed): boolean {
  return first.length >= SHORTEST_PASSPHRASE && first === again;
}

export interface NewPassphraseProps {
  readonly typed: Typed;
  /** Say what is wrong; not before the user pressed the button. */
  readonly checked: boolean;
  onTyped(typed: Typed): void;
}

/** A new passphrase, typed twice. */
export function NewPassphrase({ typed, checked, onTyped }: NewPassphraseProps) {
  const { t } = useWords();
  const short = checked && typed.first.length < SHORTEST_PASSPHRASE;
  return (
    <div class="pair">
      <Field
        label={t('newPassphrase')}
        type="password"
        hint={t('newPassphraseHint')}
        value={typed.first}
        fault={short ? t('passphraseShort', SHORTEST_PASSPHRASE) : undefined}
        onValue={(first) => onTyped({ ...typed, first })}
      />
      <Field
        label={t('newPassphraseAgain')}
        type="password"
        value={typed.again}
        fault={checked && !short && typed.first !== typed.again ? t('passphraseDiffers') : undefined}
        onValue={(again) => onTyped({ ...typed, again })}
      />
    </div>
  );
}
