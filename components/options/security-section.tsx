import { useState } from 'preact/hooks';
import type { Done } from '@/components/shared/answers';
import { Choice, Select } from '@/components/shared/fields';
import { DoneOutcome, failureText, Outcome } from '@/components/shared/outcome';
import { UnlockForm } from '@/components/shared/unlock-form';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import { MINUTE_MS } from '@/utils/time';
import type { Keeping } from '@/utils/vault/credential-set';
import type { Words } from '@/utils/words';
import { ByPolicy } from './by-policy';
import type { KeepingAnswer } from './keeping-change';
import { isGood, NewPassphrase, NOTHING_TYPED } from './new-passphrase';
import type { OptionsModel } from './options-model';
import type { OptionsProps } from './options-props';
import { SecretsAgain } from './secrets-again';

type SecurityProps = Pick<OptionsProps, 'now' | 'onKeeping' | 'onIdleMinutes' | 'onUnlock' | 'onLock'> & {
  readonly model: OptionsModel;
};

const IDLE = [5, 15, 30, 60, 120, 480, 0] as const;

/** How secrets are kept, and the lock. */
export function SecuritySection({ model, now, onKeeping, onIdleMinutes, onUnlock, onLock }: SecurityProps) {
  const { t, duration } = useWords();
  const done = useAnswer<Done>();
  const { keeping, state, idleMinutes } = model.vault;
  const fixed = model.policy.lockOptions;
  const idle: readonly number[] = IDLE.some((it) => it === idleMinutes.value) ? IDLE : [idleMinutes.value, ...IDLE];

  return (
    <>
      {state === 'locked' ? (
        <article class="sheet">
          <h3>{t('problem_locked_title')}</h3>
          <p>{t('lockedSays')}</p>
          <UnlockForm now={now} onUnlock={onUnlock} />
        </article>
      ) : model.notKept === 'private' || model.notKept === 'broken' ? (
        <>
          <h3>{t('keeping_session')}</h3>
          <p>{t('keeping_session_for')}</p>
        </>
      ) : (
        <KeepingForm model={model} fixed={fixed || keeping.byPolicy} onKeeping={onKeeping} />
      )}
      {keeping.value === 'passphrase' && state === 'open' && (
        <>
          <h3>{t('lock')}</h3>
          {idleMinutes.byPolicy && <ByPolicy />}
          <Select
            label={t('idleMinutes')}
            value={String(idleMinutes.value)}
            disabled={fixed || idleMinutes.byPolicy}
            options={idle.map((it) => ({
              value: String(it),
              label: it === 0 ? t('idleNever') : duration(it * MINUTE_MS),
            }))}
            onValue={(value) => done.ask(onIdleMinutes(Number(value)))}
          />
          <div class="actions">
            <button type="button" onClick={() => done.ask(onLock())}>
              {t('lockNow')}
            </button>
          </div>
          <DoneOutcome answer={done.answer} done={t('saved')} />
        </>
      )}
    </>
  );
}

const WAYS = ['browser', 'passphrase', 'session'] as const;

interface KeepingFormProps extends Pick<OptionsProps, 'onKeeping'> {
  readonly model: OptionsModel;
  readonly fixed: boolean;
}

function KeepingForm({ model, fixed, onKeeping }: KeepingFormProps) {
  const words = useWords();
  const { t } = words;
  const current = model.vault.keeping.value;
  const [wanted, setWanted] = useState<Keeping>(current);
  const [changing, setChanging] = useState(false);
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [checked, setChecked] = useState(false);
  const [secrets, setSecrets] = useState<Readonly<Record<string, string>>>({});
  const { answer, busy, ask, clear } = useAnswer<KeepingAnswer>();
  const asksPassphrase = wanted === 'passphrase' && (current !== 'passphrase' || changing);
  const needed = answer?.kind === 'secretsNeeded' ? answer.sets : [];

  const change = async (giveUpOthers: boolean) => {
    if (busy) return;
    setChecked(true);
    if (asksPassphrase && !isGood(typed)) return;
    const given = Object.fromEntries(Object.entries(secrets).filter(([, secret]) => secret !== ''));
    const came = await ask(
      onKeeping({
        keeping: wanted,
        giveUpOthers,
        secrets: given,
        ...(asksPassphrase ? { passphrase: typed.first } : {}),
      }),
    );
    if (came.kind !== 'done') return;
    setTyped(NOTHING_TYPED);
    setSecrets({});
    setChecked(false);
    setChanging(false);
  };

  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        change(false);
      }}
    >
      {model.vault.keeping.byPolicy && <ByPolicy />}
      <Choice
        legend={t('keeping')}
        value={wanted}
        disabled={fixed}
        options={WAYS.map((value) => ({
          value,
          label: t(`keeping_${value}`),
          says: [t(`keeping_${value}_for`), t(`keeping_${value}_against`)],
        }))}
        onValue={(value) => {
          setWanted(value);
          clear();
        }}
      />
      {asksPassphrase && <NewPassphrase typed={typed} checked={checked} onTyped={setTyped} />}
      {needed.length > 0 && (
        <SecretsAgain why={t('secretsNeeded')} sets={needed} secrets={secrets} onSecrets={setSecrets} />
      )}
      {!fixed && (
        <div class="actions">
          {(wanted !== current || changing) && (
            <button type="submit" class="primary" aria-busy={busy}>
              {t(changing && wanted === current ? 'changePassphrase' : 'keepSo')}
            </button>
          )}
          {needed.length > 0 && (
            <button type="button" class="risky" onClick={() => change(true)}>
              {t('goOnWithout')}
            </button>
          )}
          {wanted === 'passphrase' && current === 'passphrase' && !changing && (
            <button type="button" onClick={() => setChanging(true)}>
              {t('changePassphrase')}
            </button>
          )}
        </div>
      )}
      <Outcome text={answer && keepingText(answer, words)} good={answer?.kind === 'done'} />
    </form>
  );
}

function keepingText(answer: KeepingAnswer, words: Words): string | undefined {
  switch (answer.kind) {
    case 'done':
      return words.t('keepingChanged');
    case 'secretsNeeded':
      return undefined;
    case 'passphraseTooShort':
      return words.t('passphraseShort', answer.least);
    case 'locked':
    case 'problem':
      return failureText(answer, words);
  }
}
