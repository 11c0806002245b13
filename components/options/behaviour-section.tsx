import { useState } from 'preact/hooks';
import type { Done } from '@/components/shared/answers';
import { Choice, Field, Tick } from '@/components/shared/fields';
import { DoneOutcome } from '@/components/shared/outcome';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import { ByPolicy } from './by-policy';
import type { OptionsModel } from './options-model';
import type { OptionsProps } from './options-props';

type BehaviourProps = Pick<OptionsProps, 'onRequestWhen' | 'onAllowDoNotRelease' | 'onRosters' | 'onRosterLimit'> & {
  readonly model: OptionsModel;
};

const RIGHTS = ['off', 'status', 'print', 'save'] as const;
const MOST_STUDENTS = 5_000;
const WHEN = ['opened', 'testScoresPage', 'studentPage'] as const;

/** When the panel asks by itself, and for whom. */
export function BehaviourSection({
  model,
  onRequestWhen,
  onAllowDoNotRelease,
  onRosters,
  onRosterLimit,
}: BehaviourProps) {
  const { t } = useWords();
  const { requestWhen, allowDoNotRelease, rosters, rosterLimit } = model.behaviour;
  const [typed, setTyped] = useState(String(rosterLimit.value));
  const isLimit = /^\d{1,4}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= MOST_STUDENTS;
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
      {rosters.byPolicy && <ByPolicy />}
      <Choice
        legend={t('rostersLegend')}
        value={rosters.value}
        disabled={fixed || rosters.byPolicy}
        options={RIGHTS.map((value) => ({ value, label: t(`rosters_${value}`), says: [t(`rosters_${value}_says`)] }))}
        onValue={(value) => ask(onRosters(value))}
      />
      {rosterLimit.byPolicy && <ByPolicy />}
      <Field
        label={t('rosterLimitLabel')}
        type="number"
        value={typed}
        hint={t('rosterLimitHint')}
        fault={isLimit ? undefined : t('rosterLimitHint')}
        disabled={fixed || rosterLimit.byPolicy}
        onValue={(text) => {
          setTyped(text);
          const most = Number(text);
          if (Number.isInteger(most) && most >= 1 && most <= MOST_STUDENTS) ask(onRosterLimit(most));
        }}
      />
      <DoneOutcome answer={answer} done={t('saved')} />
    </>
  );
}
