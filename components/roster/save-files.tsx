import { useState } from 'preact/hooks';
import { Field, Select } from '@/components/shared/fields';
import { useWords } from '@/components/shared/words-context';
import { PATTERNS, PLACES, strangePlaces } from '@/utils/roster/files/file-names';
import type { PasswordChoice, RosterProps, SaveChoice } from './roster-props';

const PASSWORDS: readonly PasswordChoice['kind'][] = ['none', 'shared', 'own'];
/** Shorter ones are found by trying. */
const SHORTEST = 8;

interface SaveFilesProps extends Pick<RosterProps, 'model'> {
  readonly disabled: boolean;
  onSave(save: SaveChoice): void;
}

/** Files on the computer: one for each report, or one of all. */
export function SaveFiles({ model, disabled, onSave }: SaveFilesProps) {
  const { t, list } = useWords();
  const [pattern, setPattern] = useState<string>(PATTERNS[0]);
  const [kind, setKind] = useState<PasswordChoice['kind']>('none');
  const [password, setPassword] = useState('');
  const strange = strangePlaces(pattern);
  const isShort = kind === 'shared' && password.length < SHORTEST;
  const fixed = disabled || strange.length > 0 || isShort;
  const save = (to: SaveChoice['to']) =>
    onSave({ to, pattern, password: kind === 'shared' ? { kind, password } : { kind } });
  return (
    <details>
      <summary>{t('rosterSave')}</summary>
      <p>{t('rosterSaveSays')}</p>
      <div class="pair">
        <Select
          label={t('rosterPattern')}
          value={PATTERNS.find((one) => one === pattern) ?? ''}
          options={[
            ...PATTERNS.map((one) => ({ value: one, label: one })),
            { value: '', label: t('rosterPatternOwn') },
          ]}
          onValue={(value) => setPattern(value === '' ? `${pattern}_{lastFour}` : value)}
        />
        <Field
          label={t('rosterPatternText')}
          value={pattern}
          hint={t('rosterPatternHint', list(PLACES.map((place) => `{${place}}`)))}
          fault={strange.length > 0 ? t('rosterPatternStrange', list(strange.map((one) => `{${one}}`))) : undefined}
          onValue={setPattern}
        />
        <Select
          label={t('rosterPassword')}
          value={kind}
          options={PASSWORDS.map((value) => ({ value, label: t(`rosterPassword_${value}`) }))}
          onValue={(value) => setKind(PASSWORDS.find((one) => one === value) ?? 'none')}
        />
        {kind === 'shared' && (
          <Field
            label={t('rosterPasswordText')}
            value={password}
            hint={t('rosterPasswordHint', SHORTEST)}
            onValue={setPassword}
          />
        )}
      </div>
      <div class="actions">
        {model.canPickFolder && (
          <button type="button" disabled={fixed} onClick={() => save('folder')}>
            {t('rosterSaveFolder')}
          </button>
        )}
        <button type="button" disabled={fixed} onClick={() => save('zip')}>
          {t('rosterSaveZip')}
        </button>
        <button type="button" disabled={disabled} onClick={() => save('onePdf')}>
          {t('rosterSaveOne')}
        </button>
      </div>
    </details>
  );
}
