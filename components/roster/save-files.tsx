import { useState } from 'preact/hooks';
import { Field, Select } from '@/components/shared/fields';
import { useWords } from '@/components/shared/words-context';
import { createFileNames, PATTERNS, PLACES, strangePlaces } from '@/utils/roster/files/file-names';
import type { FileJob } from '@/utils/roster/files/files-model';
import type { PasswordChoice, RosterProps, SaveChoice } from './roster-props';

const PASSWORDS: readonly PasswordChoice['kind'][] = ['none', 'shared', 'own'];
/** Shorter ones are found by trying. */
const SHORTEST = 8;
const MEGABYTE = 1_000_000;

interface SaveFilesProps extends Pick<RosterProps, 'model'> {
  readonly disabled: boolean;
  /** The first report to be saved: a name says more than the pattern of names. */
  readonly example: FileJob | undefined;
  onSave(save: SaveChoice): void;
}

/** Files on the computer: one for each report, or one of all. */
export function SaveFiles({ model, disabled, example, onSave }: SaveFilesProps) {
  const { t, list } = useWords();
  const [pattern, setPattern] = useState<string>(PATTERNS[0]);
  const [isOwn, setOwn] = useState(false);
  const [kind, setKind] = useState<PasswordChoice['kind']>('none');
  const [password, setPassword] = useState('');
  const [megabytes, setMegabytes] = useState('');
  const strange = strangePlaces(pattern);
  const isShort = kind === 'shared' && password.length < SHORTEST;
  const isFixed = disabled || strange.length > 0 || isShort;
  const isSize = megabytes.trim() === '' || Number(megabytes) > 0;
  const nameBy = (by: string) => (example === undefined ? by : createFileNames(by)(example.entry, example.report));
  const save = (to: SaveChoice['to']) =>
    onSave({
      ...{ to, pattern, password: kind === 'shared' ? { kind, password } : { kind } },
      partBytes: megabytes.trim() === '' ? undefined : Math.floor(Number(megabytes) * MEGABYTE),
    });
  return (
    <details>
      <summary>{t('rosterSave')}</summary>
      <div class="form">
        <h3>{t('rosterSaveEach')}</h3>
        <p>{t('rosterSaveSays')}</p>
        <div class="pair">
          <Select
            label={t('rosterPattern')}
            value={isOwn ? '' : pattern}
            options={[
              ...PATTERNS.map((one) => ({ value: one, label: nameBy(one) })),
              { value: '', label: t('rosterPatternOwn') },
            ]}
            onValue={(value) => {
              setOwn(value === '');
              if (value !== '') setPattern(value);
            }}
          />
          {isOwn && (
            <Field
              label={t('rosterPatternText')}
              value={pattern}
              hint={`${t('rosterPatternHint', list(PLACES.map((place) => `{${place}}`)))} ${t('rosterPatternExample', nameBy(pattern))}`}
              fault={strange.length > 0 ? t('rosterPatternStrange', list(strange.map((one) => `{${one}}`))) : undefined}
              onValue={setPattern}
            />
          )}
          <Select
            label={t('rosterPassword')}
            value={kind}
            options={PASSWORDS.map((value) => ({ value, label: t(`rosterPassword_${value}`) }))}
            onValue={(value) => setKind(PASSWORDS.find((one) => one === value) ?? 'none')}
          />
          {kind === 'shared' && (
            <Field
              label={t('rosterPasswordText')}
              type="password"
              value={password}
              hint={t('rosterPasswordHint', SHORTEST)}
              onValue={setPassword}
            />
          )}
        </div>
        {kind === 'own' && <p class="small">{t('rosterPasswordOwnSays')}</p>}
        <div class="actions">
          {model.canPickFolder && (
            <button type="button" disabled={isFixed} onClick={() => save('folder')}>
              {t('rosterSaveFolder')}
            </button>
          )}
          <button type="button" disabled={isFixed} onClick={() => save('zip')}>
            {t('rosterSaveZip')}
          </button>
        </div>
        <h3>{t('rosterSaveAll')}</h3>
        <p>{t('rosterSaveAllSays')}</p>
        <div class="pair">
          <Field
            label={t('rosterPartSize')}
            optional
            type="number"
            value={megabytes}
            hint={t('rosterPartSizeHint')}
            fault={isSize ? undefined : t('rosterPartSizeFault')}
            onValue={setMegabytes}
          />
        </div>
        <div class="actions">
          <button type="button" disabled={disabled || !isSize} onClick={() => save('onePdf')}>
            {t('rosterSaveOne')}
          </button>
        </div>
      </div>
    </details>
  );
}
