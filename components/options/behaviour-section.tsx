import type { Done } from '@/components/shared/answers';
import { Choice, Tick } from '@/components/shared/fields';
import { DoneOutcome } from '@/components/shared/outcome';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import { ByPolicy } from './by-policy';
import type { OptionsModel, OptionsProps } from './options-props';

type BehaviourProps = Pick<OptionsProps, 'onRequestWhen' | 'onAllowDoNotRelease'> & { readonly model: OptionsModel };

const WHEN = ['opened', 'testScoresPage', 'studentPage'] as const;

/** When the panel asks by itself, and for whom. */
export function BehaviourSection({ model, onRequestWhen, onAllowDoNotRelease }: BehaviourProps) {
  const { t } = useWords();
  const { requestWhen, allowDoNotRelease } = model.behaviour;
  const { answer, ask } = useAnswer<Done>();
  const fixed = model.policy.lockOptions;
  return (
    <>
      {requestWhen.byPolicy && <ByPolicy />}
      <Choice
        legend={t('requestWhen')}
        value={requestWhen.value}
        disabled={fixed || requestWhen.byPolicy}
        options={WHEN.map((value) => ({ value, label: t(`when_${value}`), says: [t(`when_${value}_says`)] }))}
        onValue={(value) => ask(onRequestWhen(value))}
      />
      <h3>{t('doNotRelease')}</h3>
      {allowDoNotRelease.byPolicy && <ByPolicy />}
      <Tick
        label={t('allowDoNotRelease')}
        hint={t('allowDoNotReleaseHint')}
        checked={allowDoNotRelease.value}
        disabled={fixed || allowDoNotRelease.byPolicy}
        onValue={(value) => ask(onAllowDoNotRelease(value))}
      />
      <DoneOutcome answer={answer} done={t('saved')} />
    </>
  );
}
