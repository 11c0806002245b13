import { whyNoAnswer } from './no-answer';

/**
 * Pauses before a call is made again, ms. A background that is just being ended takes nothing for a moment; the
 * next message after that starts it anew.
 */
const PAUSES_MS = [100, 700, 2_500];

/** A background that is asked something simple and says nothing for so long, ms, hangs. Browsers end it late, or never. */
const HANGS_MS = 10_000;

export interface Persistence {
  /** Whether the answer is still wanted, and the extension still there to give it. */
  goesOn(): boolean;
  /** Told before each further try. */
  again?(): void;
  /** Told when the background does not take this call from here, which it will not the next time either. */
  refused?(): void;
  /** Told when it took the call and could not do it. */
  failed?(): void;
  /** For a call that may take long: asks something simple meanwhile. Without it, the call itself is simple. */
  isAwake?(): Promise<unknown>;
}

/**
 * Calls the background until it answers: the browser may end it at any moment, and then the call is lost. A call that
 * was refused, or that failed, is not made again, nor one that takes long while the background hangs.
 * @returns undefined when it was, when nobody wants the answer any more, or when it was lost each time
 */
export async function untilAnswered<T>(call: () => Promise<T>, persistence: Persistence): Promise<T | undefined> {
  const { goesOn, again, refused, failed, isAwake } = persistence;
  for (const pauseMs of [...PAUSES_MS, undefined]) {
    let timer: number | NodeJS.Timeout | undefined;
    const pause = (ms: number): Promise<undefined> =>
      new Promise((resolve) => {
        timer = setTimeout(resolve, ms);
      });
    const hangs = async (): Promise<undefined> => {
      do await pause(HANGS_MS);
      while (isAwake && (await Promise.race([isAwake().then(yes, yes), pause(HANGS_MS)])));
    };
    try {
      const answer = await Promise.race([call(), hangs()]);
      if (answer !== undefined || isAwake) return answer;
    } catch (error) {
      const why = whyNoAnswer(error);
      if (why === 'refused') refused?.();
      if (why === 'failed') failed?.();
      if (why !== 'lost') return undefined;
    } finally {
      clearTimeout(timer);
    }
    if (pauseMs === undefined || !goesOn()) return undefined;
    again?.();
    await pause(pauseMs);
    if (!goesOn()) return undefined;
  }
  return undefined;
}

/** No answer, said to a person: whether something of ours failed, or nobody answered in time. */
interface NotAnswered {
  readonly kind: 'problem';
  readonly problem: { readonly code: 'bug' | 'stuck' };
}

/** The same, for who shows what came of it. */
export async function answerOrProblem<T>(call: () => Promise<T>, persistence: Persistence): Promise<T | NotAnswered> {
  let code: 'bug' | 'stuck' = 'stuck';
  const failed = () => {
    code = 'bug';
  };
  return (await untilAnswered(call, { ...persistence, failed })) ?? { kind: 'problem', problem: { code } };
}

const yes = (): boolean => true;
