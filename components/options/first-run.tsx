import { useEffect, useRef, useState } from 'preact/hooks';
import { CHECK, Icon } from '@/components/shared/icon';
import { useWords } from '@/components/shared/words-context';
import type { CredentialSet } from '@/utils/vault/credential-set';
import { ConnectionTest } from './connection-test';
import { WhatTheKeyCanDo } from './credentials-section';
import type { OptionsModel, OptionsProps } from './options-props';
import { SetForm } from './set-form';
import { OpenSetupForm } from './setup-file-section';

export type FirstRunProps = Omit<OptionsProps, 'model'> & { readonly model: OptionsModel };

const STEPS = ['credentials', 'test', 'try'] as const;

/** From nothing to a panel in three steps. */
export function FirstRun(props: FirstRunProps) {
  const { model, now, onFinishFirstRun } = props;
  const { t } = useWords();
  const [savedId, setSavedId] = useState<string | undefined>();
  const saved = model.sets.find((it) => it.set.id === savedId);
  /** What was typed here, else all that a setup file or the organization brought. */
  const toTest = saved ? [saved] : model.sets;
  const [step, setStep] = useState(model.sets.length > 0 ? 1 : 0);
  const [passedIds, setPassedIds] = useState<readonly string[]>([]);
  const passed = toTest.length > 0 && toTest.every(({ set }) => passedIds.includes(set.id));
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current !== step) heading.current?.focus();
    before.current = step;
  }, [step]);
  const current = STEPS[step] ?? 'credentials';
  const test = (set: CredentialSet) => (
    <ConnectionTest
      key={set.id}
      primary={!passedIds.includes(set.id)}
      setId={set.id}
      setName={set.name}
      onTest={props.onTestConnection}
      onAllowHost={props.onAllowHost}
      onPassed={() => setPassedIds((ids) => [...ids, set.id])}
    />
  );

  return (
    <div class="first-run">
      <ol class="progress">
        {STEPS.map((it, index) => (
          <li key={it} class={index < step ? 'past' : ''} aria-current={index === step ? 'step' : undefined}>
            <span class="number">{index < step ? <Icon path={CHECK} size={16} /> : index + 1}</span>
            {t(`firstRun_${it}`)}
          </li>
        ))}
      </ol>
      <section class="sheet" aria-labelledby="step">
        <h2 id="step" ref={heading} tabIndex={-1}>
          {t(`firstRun_${current}_title`)}
        </h2>
        <p>{t(`firstRun_${current}_says`)}</p>
        {current === 'credentials' && (
          <>
            <SetForm
              set={saved?.set}
              now={now}
              onSave={props.onSaveSet}
              onSaved={(id) => {
                setSavedId(id);
                setPassedIds([]);
                setStep(1);
              }}
            />
            <WhatTheKeyCanDo />
            <details>
              <summary>{t('firstRun_haveFile')}</summary>
              <OpenSetupForm now={now} onOpenSetup={props.onOpenSetup} onOpened={() => setStep(1)} />
            </details>
          </>
        )}
        {current === 'test' && toTest.length > 1 && (
          <div class="tests">
            {toTest.map(({ set }) => (
              <div key={set.id}>
                <h3>{set.name}</h3>
                {test(set)}
              </div>
            ))}
          </div>
        )}
        {current === 'test' && (
          <div class="actions">
            {toTest.length === 1 && toTest.map(({ set }) => test(set))}
            <button type="button" class={passed ? 'primary' : ''} onClick={() => setStep(2)}>
              {t(passed ? 'next' : 'nextAnyway')}
            </button>
            {saved && (
              <button type="button" onClick={() => setStep(0)}>
                {t('back')}
              </button>
            )}
            <button type="button" onClick={onFinishFirstRun}>
              {t('firstRun_change')}
            </button>
          </div>
        )}
        {current === 'try' && (
          <>
            <props.Sample now={now} />
            <div class="actions">
              <button type="button" class="primary" onClick={onFinishFirstRun}>
                {t('firstRun_finish')}
              </button>
              <button type="button" onClick={() => setStep(1)}>
                {t('back')}
              </button>
            </div>
          </>
        )}
      </section>
    </div>
  );
}
