import { Field } from '@/components/shared/fields';
import { useWords } from '@/components/shared/words-context';
import type { SetName } from './set-draft';

export interface SecretsAgainProps {
  /** Why they are asked for. */
  readonly why: string;
  readonly sets: readonly SetName[];
  /** What has been typed, by set id. */
  readonly secrets: Readonly<Record<string, string>>;
  /** What was tried and is not the secret that is kept, by set id. */
  readonly refused?: Readonly<Record<string, string>> | undefined;
  onSecrets(secrets: Readonly<Record<string, string>>): void;
}

/** Secrets to be typed once more. */
export function SecretsAgain({ why, sets, secrets, refused = {}, onSecrets }: SecretsAgainProps) {
  const { t } = useWords();
  return (
    <div class="strip warn form">
      <p>{why}</p>
      {sets.map(({ id, name }) => (
        <Field
          key={id}
          label={t('secretOf', name)}
          type="password"
          value={secrets[id] ?? ''}
          fault={refused[id] && refused[id] === secrets[id] ? t('secretDiffers') : undefined}
          onValue={(secret) => onSecrets({ ...secrets, [id]: secret })}
        />
      ))}
    </div>
  );
}
