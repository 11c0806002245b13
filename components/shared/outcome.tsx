import type { Done } from './answers';
import { CHECK, Icon, WARN } from './icon';
import { problemWords } from './problem-words';
import { useWords } from './words-context';

export interface OutcomeProps {
  readonly text: string | undefined;
  readonly good: boolean;
}

/** What came of an action, beside the button that was pressed. The region is always there, so it is spoken. */
export function Outcome({ text, good }: OutcomeProps) {
  return (
    <div role="status" class={`outcome ${good ? 'good' : 'bad'}`}>
      {text && (
        <>
          <Icon path={good ? CHECK : WARN} size={18} />
          <span>{text}</span>
        </>
      )}
    </div>
  );
}

/** The outcome of something whose only success is that it is done. */
export function DoneOutcome({ answer, done }: { readonly answer: Done | undefined; readonly done: string }) {
  const words = useWords();
  return (
    <Outcome
      text={answer && (answer.kind === 'done' ? done : failureText(answer, words))}
      good={answer?.kind === 'done'}
    />
  );
}

type Failure = Exclude<Done, { kind: 'done' }>;

/** "Locked: …" or the problem's title and what to do. */
export function failureText(failure: Failure, words: ReturnType<typeof useWords>): string {
  if (failure.kind === 'notSaved') return words.t(`saving_${failure.why}`);
  const { title, what, todo } = problemWords(failure.kind === 'locked' ? { code: 'locked' } : failure.problem, words);
  return failure.kind === 'locked' ? words.t('unlockFirst') : `${title}. ${what} ${todo}`;
}
