import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Field } from '@/components/shared/fields';
import { failureText, Outcome } from '@/components/shared/outcome';
import { type Failed, useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import { setupFileSays } from '@/utils/organization/setup-file';
import type { SetupMaker } from '@/utils/organization/taken-setup';
import { type EpochMs, localDay } from '@/utils/time';
import type { Words } from '@/utils/words';
import { isGood, NewPassphrase, NOTHING_TYPED } from './new-passphrase';
import type { OptionsModel } from './options-model';
import type { OptionsProps } from './options-props';
import { SecretsAgain } from './secrets-again';
import type { ExportAnswer, GetSetupAnswer, OpenSetupAnswer } from './setup-answers';

type SetupFileProps = Pick<OptionsProps, 'now' | 'onExportSetup' | 'onGetSetup' | 'onOpenSetup'> & {
  readonly model: OptionsModel;
};

/** Opening a setup file, and making one. */
export function SetupFileSection({ model, now, onExportSetup, onGetSetup, onOpenSetup }: SetupFileProps) {
  const words = useWords();
  const { t } = words;
  const { takenSetup } = model;
  return (
    <>
      {takenSetup && (
        <p class="strip plain">
          <span>
            {madeText(takenSetup, words)} {t('setupTaken', words.moment(takenSetup.takenAt))}
          </span>
        </p>
      )}
      {model.policy.lockOptions ? (
        <p class="strip plain">{t('setup_lockedByPolicy')}</p>
      ) : (
        <article class="sheet">
          <h3>{t('openSetup')}</h3>
          <p>{t('openSetupSays')}</p>
          <OpenSetupForm now={now} taken={takenSetup} onGetSetup={onGetSetup} onOpenSetup={onOpenSetup} />
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

interface OpenSetupFormProps extends Pick<OptionsProps, 'onGetSetup' | 'onOpenSetup'> {
  readonly now: EpochMs;
  /** The setup in use. */
  readonly taken?: SetupMaker | undefined;
  onOpened?: () => void;
  /** Beside "Open file". */
  readonly children?: ComponentChildren;
}

/** A file, its pasted text or a link to it, and the passphrase. What it is, is said before it is opened. */
export function OpenSetupForm({ now, taken, onGetSetup, onOpenSetup, onOpened, children }: OpenSetupFormProps) {
  const words = useWords();
  const { t } = words;
  const [pasted, setPasted] = useState('');
  /** The text of the chosen file. */
  const [chosen, setChosen] = useState<string | undefined>();
  const text = chosen ?? pasted;
  const form = useRef<HTMLFormElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [nothing, setNothing] = useState(false);
  const { answer, busy, ask, clear } = useAnswer<OpenSetupAnswer>();
  const got = useAnswer<GetSetupAnswer>();
  const isLink = /^https?:\/\/\S+$/i.test(text.trim());
  const says = setupFileSays(text);
  const elsewhere = answer?.kind === 'otherService' ? answer.hosts : [];
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    if (busy || got.busy) return;
    setNothing(text.trim() === '');
    if (text.trim() === '') return;
    if (isLink) {
      clear();
      const came = await got.ask(onGetSetup(text));
      if (came.kind === 'got') setPasted(came.text);
      return;
    }
    const came = await ask(onOpenSetup(text, passphrase, elsewhere));
    if (came.kind !== 'otherService') setPassphrase('');
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
            got.clear();
          }}
        />
      </label>
      {chosen === undefined && (
        <Field
          label={t('setupPaste')}
          hint={t('setupPasteHint')}
          rows={3}
          value={pasted}
          fault={nothing ? t('setupNothing') : undefined}
          onValue={(value) => {
            setPasted(value);
            got.clear();
          }}
        />
      )}
      {says && (
        <p class="strip note">
          <span>
            {madeText(says, words)} {taken && says.madeAt < taken.madeAt && <strong>{t('setupOlder')}</strong>}
            {taken && says.madeAt > taken.madeAt && t('setupReplaces')}
          </span>
        </p>
      )}
      <Field
        label={t('passphrase')}
        type="password"
        hint={t('setupPassphraseHint')}
        value={passphrase}
        onValue={setPassphrase}
      />
      <Outcome text={gotText(got.answer, words)} good={got.answer?.kind === 'got'} />
      <Outcome text={answer && setupText(answer, now, words)} good={answer?.kind === 'opened'} />
      <div class="actions">
        <button type="submit" class="primary" aria-busy={busy || got.busy}>
          {t(isLink ? 'setupGet' : elsewhere.length > 0 ? 'openAnyway' : 'openSetupDo')}
        </button>
        {children}
      </div>
    </form>
  );
}

/** "Made by Ana Ruiz on November 26, 2026." */
export function madeText({ madeBy, madeAt }: SetupMaker, words: Words): string {
  const day = words.day(localDay(madeAt));
  return madeBy === '' ? words.t('setupMade', day) : words.t('setupMadeBy', madeBy, day);
}

function gotText(answer: GetSetupAnswer | Failed | undefined, words: Words): string | undefined {
  switch (answer?.kind) {
    case undefined:
      return undefined;
    case 'got':
      return words.t('setupGot');
    case 'noFile':
      return words.t('setupNoFile');
    case 'hostDenied':
      return words.t('hostDenied', answer.host);
    case 'problem':
      return failureText(answer, words);
  }
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
    case 'otherService':
      return t('setup_otherService', words.list(answer.hosts));
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
  const [madeBy, setMadeBy] = useState('');
  const [secrets, setSecrets] = useState<Readonly<Record<string, string>>>({});
  const [tried, setTried] = useState<Readonly<Record<string, string>>>({});
  const { answer, busy, ask } = useAnswer<ExportAnswer>();
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    setChecked(true);
    if (busy || !isGood(typed)) return;
    const came = await ask(onExportSetup(typed.first, secrets, madeBy));
    setTried(secrets);
    if (came.kind !== 'exported') return;
    setTyped(NOTHING_TYPED);
    setSecrets({});
    setChecked(false);
  };
  return (
    <form class="form" onSubmit={onSubmit} noValidate>
      <Field label={t('setupBy')} hint={t('setupByHint')} optional value={madeBy} onValue={setMadeBy} />
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
    case 'notSaved':
    case 'locked':
    case 'problem':
      return failureText(answer, words);
  }
}
