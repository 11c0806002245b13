import type { ServiceAnswer } from './answer';
import type { Problem, ProblemCode } from './problem';
import type { Account } from './profile';

/** Ten zeros: a placeholder that no student has, so that a test asks for nobody. */
export const NOBODY = '0000000000';

/** One step of a connection test, in the order in which it was tried. */
export interface ConnectionStep {
  readonly step: 'address' | 'permission' | 'reach' | 'key' | 'answer';
  readonly outcome: 'ok' | 'failed' | 'skipped';
  readonly problem?: Problem | undefined;
}

/** What the test needs of the client. */
export interface ConnectionTest {
  /** What stands in the way before anything is sent. */
  obstacle(account: Account): Promise<Problem | undefined>;
  forgetToken(account: Account): Promise<void>;
  ask(digits: string, account: Account, signal: AbortSignal): Promise<ServiceAnswer>;
}

type Step = ConnectionStep['step'];
const STEPS: readonly Step[] = ['address', 'permission', 'reach', 'key', 'answer'];

/** Which step a problem fails at. The gateway checks the key before the answer is made. */
const FAILS_AT: Partial<Record<ProblemCode, Step>> = {
  hostByPolicy: 'permission',
  offline: 'reach',
  unreachable: 'reach',
  slow: 'reach',
  notTheService: 'reach',
  unknownPath: 'reach',
  wrongKey: 'key',
  clock: 'key',
};

/** Problems that leave open whether the key is good. */
const KEY_UNKNOWN: readonly ProblemCode[] = ['busy', 'trouble', 'refused', 'bug'];

/** Goes the way to the service once and says how far it got. */
export async function testSteps(
  account: Account,
  { obstacle, forgetToken, ask }: ConnectionTest,
  signal: AbortSignal,
): Promise<ConnectionStep[]> {
  const inTheWay = await obstacle(account);
  if (inTheWay?.code === 'hostNotPermitted') {
    const address = URL.parse(account.profile.baseUrl);
    return failedAt(address?.protocol === 'https:' ? 'permission' : 'address', inTheWay);
  }
  if (inTheWay !== undefined) return failedAt('reach', inTheWay);
  await forgetToken(account);
  const answer = await ask(NOBODY, account, signal);
  if (answer.kind === 'message' && answer.code === 'internalError') return failedAt('key', { code: 'wrongKey' });
  if (answer.kind !== 'problem') return STEPS.map((step) => ({ step, outcome: 'ok' }));
  return failedAt(FAILS_AT[answer.problem.code] ?? 'answer', answer.problem);
}

function failedAt(failed: Step, problem: Problem): ConnectionStep[] {
  const at = STEPS.indexOf(failed);
  return STEPS.map((step, index) => {
    if (index === at) return { step, outcome: 'failed', problem };
    if (index > at) return { step, outcome: 'skipped' };
    return { step, outcome: step === 'key' && KEY_UNKNOWN.includes(problem.code) ? 'skipped' : 'ok' };
  });
}
