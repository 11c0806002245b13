import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '@/components/shared/words-context';
import type { ProfileId } from '@/utils/caaspp/profile';
import { ConnectionTest } from './connection-test';
import { WhatTheKeyCanDo } from './credentials-section';
import type { OptionsModel } from './options-model';
import type { OptionsProps } from './options-props';
import { SetForm } from './set-form';
import { OpenSetupForm } from './setup-file-section';

export type FirstRunProps = Omit<OptionsProps, 'model'> & { readonly model: OptionsModel };

/** `choose` between a file and typing; then one of these; then the test, which runs by itself; then all is set. */
type Step = 'choose' | 'file' | ProfileId | 'test' | 'done';

/** From nothing to a working connection: one choice, one form, and a test that runs by itself. */
export function FirstRun(props: FirstRunProps) {
  const { model, now, onFinishFirstRun } = props;
  const { t } = useWords();
  const [savedId, setSavedId] = useState<string | undefined>();
  const saved = model.sets.find((it) => it.set.id === savedId);
  /** What was typed here, else all that a setup file or the district brought. */
  const toTest = saved ? [saved] : model.sets;
  const [step, setStep] = useState<Step>(model.sets.length > 0 ? 'test' : 'choose');
  const [passedIds, setPassedIds] = useState<readonly string[]>([]);
  const passed = toTest.length > 0 && toTest.every(({ set }) => passedIds.includes(set.id));
  // The district's setup was opened above: there is nothing to choose any more.
  const taken: Step = step === 'choose' && model.policy.encryptedSetup === 'opened' ? 'test' : step;
  const shown: Step = taken === 'test' && passed ? 'done' : taken;
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current !== shown) heading.current?.focus();
    before.current = shown;
  }, [shown]);
  const goTest = () => {
    setPassedIds([]);
    setStep('test');
  };
  const back = (to: Step) => (
    <button type="button" onClick={() => setStep(to)}>
      {t('back')}
    </button>
  );

  // One field is all there is to fill in: `PolicyStrips` draws it.
  if (model.policy.encryptedSetup === 'waiting' && model.sets.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="step">
      <h2 id="step" ref={heading} tabIndex={-1}>
        {t(`firstRun_${shown}_title`)}
      </h2>
      {shown !== 'done' && <p>{t(`firstRun_${shown}_says`)}</p>}
      {shown === 'choose' && (
        <>
          <div class="ways">
            <button type="button" class="primary" onClick={() => setStep('file')}>
              {t('firstRun_haveFile')}
            </button>
            <button type="button" onClick={() => setStep('toms')}>
              {t('firstRun_haveKey')}
            </button>
          </div>
          <p class="small">
            <button type="button" class="link" onClick={() => setStep('pilot')}>
              {t('firstRun_havePilot')}
            </button>
          </p>
        </>
      )}
      {shown === 'file' && (
        <OpenSetupForm now={now} onGetSetup={props.onGetSetup} onOpenSetup={props.onOpenSetup} onOpened={goTest}>
          {back('choose')}
        </OpenSetupForm>
      )}
      {(shown === 'toms' || shown === 'pilot') && (
        <>
          <SetForm
            key={shown}
            set={saved?.set}
            profile={shown}
            onSave={props.onSaveSet}
            onSaved={(id) => {
              setSavedId(id);
              goTest();
            }}
          >
            {back('choose')}
          </SetForm>
          <WhatTheKeyCanDo />
        </>
      )}
      {shown === 'test' && (
        <>
          <div class="tests">
            {toTest.map(({ set }) => (
              <div key={set.id}>
                {toTest.length > 1 && <h3>{set.name}</h3>}
                <ConnectionTest
                  primary={!passedIds.includes(set.id)}
                  setId={set.id}
                  setName={set.name}
                  byItself
                  onTest={props.onTestConnection}
                  onAllowHost={props.onAllowHost}
                  onPassed={() => setPassedIds((ids) => [...ids, set.id])}
                />
              </div>
            ))}
          </div>
          <div class="actions">
            {saved && back(saved.set.profile)}
            <button type="button" onClick={() => setStep('done')}>
              {t('nextAnyway')}
            </button>
          </div>
        </>
      )}
      {shown === 'done' && (
        <>
          {passed && <p>{t('testPassed')}</p>}
          <ul>
            <li>{t('firstRun_done_open')}</li>
            <li>{t('firstRun_done_pin')}</li>
            <li>{t('firstRun_done_site')}</li>
          </ul>
          <h3>{t('firstRun_try_title')}</h3>
          <p>{t('firstRun_try_says')}</p>
          <props.Sample now={now} />
          <div class="actions">
            <button type="button" class="primary" onClick={onFinishFirstRun}>
              {t('firstRun_finish')}
            </button>
            {!passed && back('test')}
          </div>
        </>
      )}
    </section>
  );
}
