import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Field } from '@/components/shared/fields';
import { failureText, Outcome } from '@/components/shared/outcome';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import type { EpochMs } from '@/utils/time';
import type { Words } from '@/utils/words';
import { isGood, NewPassphrase, NOTHING_TYPED } from './new-passphrase';
import type { ExportAnswer, OpenSetupAnswer, OptionsModel, OptionsProps } from './options-props';
import { SecretsAgain } from './secrets-again';

type SetupFileProps = Pick<OptionsProps, 'now' | 'onExportSetup' | 'onOpenSetup'> & { readonly model: OptionsModel };

/** Opening a setup file, and making one. */
export function SetupFileSection({ model, now, onExportSetup, onOpenSetup }: SetupFileProps) {
  const { t } = useWords();
  return (
    <>
      {model.policy.lockOptions ? (
        <p class="strip plain">{t('setup_lockedByPolicy')}</p>
      ) : (
        <article class="sheet">
          <h3>{t('openSetup')}</h3>
          <p>{t('openSetupSays')}</p>
          <OpenSetupForm now={now} onOpenSetup={onOpenSetup} />
        </article>
      )}
      <article class="sheet">
        <h3>{t('exportSetup')}</h3>
        <p>{t('exportSetupSays')}</p>
        <ExportForm onExportSetup={onExportSetup} />
      </article>
    </>
  );
}

interface OpenSetupFormProps extends Pick<OptionsProps, 'onOpenSetup'> {
  readonly now: EpochMs;
  onOpened?: () => void;
  /** Beside "Open file". */
  readonly children?: ComponentChildren;
}

/** A file or its pasted text, and the passphrase. */
export function OpenSetupForm({ now, onOpenSetup, onOpened, children }: OpenSetupFormProps) {
  const words = useWords();
  const { t } = words;
  const [pasted, setPasted] = useState('');
  /** The text of the chosen file. */
  const [chosen, setChosen] = useState<string | undefined>();
  const text = chosen ?? pasted;
  const form = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [nothing, setNothing] = useState(false);
  const { answer, busy, ask } = useAnswer<OpenSetupAnswer>();
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setNothing(text.trim() === '');
    if (text.trim() === '') return;
    const came = await ask(onOpenSetup(text, passphrase));
    setPassphrase('');
    if (came.kind === 'opened') {
      setPasted('');
      setChosen(undefined);
      form.current?.reset();
      onOpened?.();
    }
  };
  return (
    <form ref={form} class="form" onSubmit={onSubmit} noValidate>
      <label class="file">
        {t('setupFileLabel')}
        <input
          type="file"
          accept=".json,application/json"
          onChange={async (event) => {
            const file = event.currentTarget.files?.[0];
            setChosen(file && (await file.text()));
            setNothing(false);
          }}
        />
      </label>
      {chosen === undefined && (
        <Field
          label={t('setupPaste')}
          rows={3}
          value={pasted}
          fault={nothing ? t('setupNothing') : undefined}
          onValue={setPasted}
        />
      )}
      <Field
        label={t('passphrase')}
        type="password"
        hint={t('setupPassphraseHint')}
        value={passphrase}
        onValue={setPassphrase}
      />
      <Outcome text={answer && setupText(answer, now, words)} good={answer?.kind === 'opened'} />
      <div class="actions">
        <button type="submit" class="primary" aria-busy={busy}>
          {t('openSetupDo')}
        </button>
        {children}
      </div>
    </form>
  );
}

/** What came of a setup file; each failure told apart. */
export function setupText(answer: OpenSetupAnswer, now: EpochMs, words: Words): string {
  const { t, counted } = words;
  switch (answer.kind) {
    case 'opened':
      return t('setup_opened', counted('setCount', answer.sets), counted('siteCount', answer.sites));
    case 'wrongPassphrase': {
      const wait = (answer.nextTryAt ?? 0) - now;
      return wait > 1_000
        ? `${t('passphraseWrong')} ${t('passphraseWait', words.duration(wait))}`
        : `${t('passphraseWrong')} ${t('nothingChanged')}`;
    }
    case 'newer':
      return t('setup_newer', answer.version);
    case 'damaged':
    case 'otherSoftware':
    case 'lockedByPolicy':
      return t(`setup_${answer.kind}`);
    case 'locked':
    case 'problem':
      return failureText(answer, words);
  }
}

function ExportForm({ onExportSetup }: Pick<OptionsProps, 'onExportSetup'>) {
  const words = useWords();
  const { t } = words;
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [checked, setChecked] = useState(false);
  const [secrets, setSecrets] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState<Readonly<Record<string, string>>>({});
  const { answer, busy, ask } = useAnswer<ExportAnswer>();
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    setChecked(true);
    if (busy || !isGood(typed)) return;
    const came = await ask(onExportSetup(typed.first, secrets));
    setTried(secrets);
    if (came.kind !== 'exported') return;
    setTyped(NOTHING_TYPED);
    setSecrets({});
    setChecked(false);
  };
  return (
    <form class="form" onSubmit={onSubmit} noValidate>
      <NewPassphrase typed={typed} checked={checked} onTyped={setTyped} />
      {answer?.kind === 'secretsNeeded' && (
        <SecretsAgain
          why={t('secretsToHandOn')}
          sets={answer.sets}
          secrets={secrets}
          refused={tried}
          onSecrets={setSecrets}
        />
      )}
      <Outcome text={answer && exportText(answer, words)} good={answer?.kind === 'exported'} />
      <div class="actions">
        <button type="submit" class="primary" aria-busy={busy}>
          {t('exportSetupDo')}
        </button>
      </div>
    </form>
  );
}

function exportText(answer: ExportAnswer, words: Words): string | undefined {
  switch (answer.kind) {
    case 'exported':
      return words.t('exported', answer.fileName);
    case 'secretsNeeded':
      return undefined;
    case 'passphraseTooShort':
      return words.t('passphraseShort', answer.least);
    case 'locked':
    case 'problem':
      return failureText(answer, words);
  }
}
