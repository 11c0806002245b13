import { Field } from '@/components/shared/fields';
import { useWords } from '@/components/shared/words-context';
import type { SetName } from './options-props';

export interface SecretsAgainProps {
  readonly sets: readonly SetName[];
  /** What has been typed, by set id. */
  readonly secrets: Readonly<Record<string, string>>;
  onSecrets(secrets: Readonly<Record<string, string>>): void;
}

/** Secrets that can't be read from this browser any more, to be typed once more. */
export function SecretsAgain({ sets, secrets, onSecrets }: SecretsAgainProps) {
  const { t } = useWords();
  return (
    <div class="strip warn form">
      <p>{t('secretsNeeded')}</p>
      {sets.map(({ id, name }) => (
        <Field
          key={id}
          label={t('secretOf', name)}
          type="password"
          value={secrets[id] ?? ''}
          onValue={(secret) => onSecrets({ ...secrets, [id]: secret })}
        />
      ))}
    </div>
  );
}
