import { useEffect } from 'preact/hooks';
import { CHECK, CROSS, Icon } from '@/components/shared/icon';
import { problemWords } from '@/components/shared/problem-words';
import { useAnswer } from '@/components/shared/use-answer';
import { useWords } from '@/components/shared/words-context';
import type { ConnectionStep } from '@/utils/caaspp/connection-test';
import { unattended } from '@/utils/unattended';

export interface ConnectionTestProps {
  readonly setId: string;
  readonly setName: string;
  /** As the main thing to do here. */
  readonly primary?: boolean;
  /** Runs as soon as it is there. */
  readonly byItself?: boolean;
  onTest(id: string): Promise<readonly ConnectionStep[]>;
  onAllowHost(host: string): Promise<boolean>;
  /** Every step went well. */
  onPassed?: (() => void) | undefined;
}

/** Tests a credential set, and says what was tried and what came back. */
export function ConnectionTest({
  setId,
  setName,
  primary = false,
  byItself = false,
  onTest,
  onAllowHost,
  onPassed,
}: ConnectionTestProps) {
  const { t } = useWords();
  const { answer, busy, ask } = useAnswer<{ kind: 'steps'; steps: readonly ConnectionStep[] }>();
  const test = async () => {
    if (busy) return;
    const came = await ask(onTest(setId).then((steps) => ({ kind: 'steps' as const, steps })));
    if (came.kind === 'steps' && passed(came.steps)) onPassed?.();
  };
  useEffect(() => {
    if (byItself) unattended(test());
  }, []);
  const steps: readonly ConnectionStep[] =
    answer?.kind === 'steps'
      ? answer.steps
      : answer
        ? [{ step: 'reach', outcome: 'failed', problem: answer.problem }]
        : [];

  return (
    <div class="test">
      <button
        type="button"
        class={primary ? 'primary' : ''}
        aria-label={t('testConnectionOf', setName)}
        aria-busy={busy}
        onClick={test}
      >
        {t('testConnection')}
      </button>
      <div role="status">
        {busy && <p>{t('testing')}</p>}
        {answer && <StepList steps={steps} onAllow={async (host) => (await onAllowHost(host)) && test()} />}
      </div>
    </div>
  );
}

function passed(steps: readonly ConnectionStep[]): boolean {
  return steps.length > 0 && steps.every((it) => it.outcome === 'ok');
}

export interface StepListProps {
  readonly steps: readonly ConnectionStep[];
  onAllow(host: string): void;
}

/** What was tried, step by step, and the first that failed with what to do. */
export function StepList({ steps, onAllow }: StepListProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <p class="verdict">
        <strong>{t(passed(steps) ? 'testPassed' : 'testFailed')}</strong>
      </p>
      <ol class="steps">
        {steps.map(({ step, outcome, problem }) => {
          const said = problem && problemWords(problem, words);
          return (
            <li key={step} class={outcome}>
              <span class="dot">
                {outcome !== 'skipped' && <Icon path={outcome === 'ok' ? CHECK : CROSS} size={16} />}
              </span>
              <div>
                <p>
                  {t(`step_${step}`)} <span class="small">{t(`outcome_${outcome}`)}</span>
                </p>
                {said && (
                  <p class="small">
                    <strong>{said.title}.</strong> {said.what} {said.todo}
                  </p>
                )}
                {problem?.code === 'hostNotPermitted' && (
                  <button type="button" onClick={() => onAllow(problem.host)}>
                    {t('allowHost', problem.host)}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
