import { useState } from 'preact/hooks';
import { Field, Select } from '@/components/shared/fields';
import { Outcome } from '@/components/shared/outcome';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import type { ProfileId } from '@/utils/caaspp/profile';
import type { ProfilePatch } from '@/utils/caaspp/profile-patch';
import type { TracedExchange } from '@/utils/caaspp/traced-fetch';
import { StepList } from '../connection-test';
import type { OptionsProps } from '../options-props';
import type { TryAnswer } from '../profile-try';
import type { SetShown } from '../set-draft';

export interface TryItProps extends Pick<OptionsProps, 'onTryProfile' | 'onAllowHost'> {
  readonly profile: ProfileId;
  /** Undefined: something in the fields can't be used. */
  readonly patch: ProfilePatch | undefined;
  readonly sets: readonly SetShown[];
}

/** Sends one request with a number that is no student's, and shows what went out and what came back. */
export function TryIt({ profile, patch, sets, onTryProfile, onAllowHost }: TryItProps) {
  const { t } = useWords();
  const fitting = sets.filter(({ set }) => set.profile === profile);
  const [setId, setSetId] = useState<string | undefined>();
  const chosen = fitting.some(({ set }) => set.id === setId) ? setId : (setId ?? fitting[0]?.set.id);
  const [secret, setSecret] = useState('');
  const { answer, busy, ask } = useAnswer<TryAnswer>();
  const go = async () => {
    if (busy || patch === undefined) return;
    await ask(onTryProfile({ profile, patch, setId: chosen === NO_KEY ? undefined : chosen, secret }));
    setSecret('');
  };
  return (
    <article class="sheet">
      <h3>{t('spec_try')}</h3>
      <p class="small">{t('spec_trySays')}</p>
      <Select
        label={t('spec_tryKey')}
        value={chosen ?? NO_KEY}
        options={[
          ...fitting.map(({ set }) => ({ value: set.id, label: set.name })),
          { value: NO_KEY, label: t('spec_noKey') },
        ]}
        onValue={setSetId}
      />
      {answer?.kind === 'secretNeeded' && (
        <Field
          label={t(profile === 'pilot' ? 'accessSecret' : 'secretKey')}
          type="password"
          hint={t('spec_secretHint')}
          value={secret}
          onValue={setSecret}
        />
      )}
      <div class="actions">
        <button type="button" class="primary" aria-busy={busy} disabled={patch === undefined} onClick={go}>
          {t('spec_tryDo')}
        </button>
      </div>
      <div role="status">
        {busy && <p>{t('testing')}</p>}
        {patch === undefined && <p class="fault">{t('faultsAbove')}</p>}
      </div>
      {answer?.kind === 'secretNeeded' && <Outcome text={t('spec_secretNeeded')} good={false} />}
      {answer?.kind === 'hostDenied' && <Outcome text={t('spec_hostDenied', answer.host)} good={false} />}
      {answer?.kind === 'problem' && (
        <StepList steps={[{ step: 'reach', outcome: 'failed', problem: answer.problem }]} onAllow={onAllowHost} />
      )}
      {answer?.kind === 'tried' && (
        <>
          <StepList steps={answer.steps} onAllow={async (host) => (await onAllowHost(host)) && go()} />
          <ol class="exchanges">
            {answer.exchanges.map((exchange, index) => (
              <li key={index}>
                <OneExchange exchange={exchange} />
              </li>
            ))}
          </ol>
        </>
      )}
    </article>
  );
}

/** No key that anybody has: it tells whether the address is right, and no more. */
const NO_KEY = 'no key';

function OneExchange({ exchange }: { readonly exchange: TracedExchange }) {
  const { t } = useWords();
  const { method, url, headers, body, tookMs, answer } = exchange;
  return (
    <details class="exchange" open>
      <summary>
        <code>
          {method} {url}
        </code>
      </summary>
      <h4>{t('spec_sent')}</h4>
      <Text lines={[...headers, ...(body === undefined ? [] : ['', body])]} />
      <h4>{t('spec_came')}</h4>
      {answer === undefined ? (
        <p>{t('spec_nothingCame', tookMs)}</p>
      ) : (
        <>
          <p>{t('spec_status', String(answer.status), tookMs)}</p>
          <Text lines={[...answer.headers, '', answer.body]} />
        </>
      )}
    </details>
  );
}

function Text({ lines }: { readonly lines: readonly string[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and only what has the focus scrolls by key.
    <pre lang="en" tabIndex={0}>
      {lines.join('\n')}
    </pre>
  );
}
