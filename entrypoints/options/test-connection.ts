import type { ConnectionStep } from '@/utils/caaspp/connection-test';
import { isAwake } from '@/utils/messages/awake';
import { sendMessage } from '@/utils/messages/messaging';
import { answerOrProblem } from '@/utils/messages/until-answered';

/** Has the background go the way to the service with the key of a set. */
export async function testConnection(setId: string): Promise<readonly ConnectionStep[]> {
  const test = () => sendMessage('testConnection', { setId });
  const came = await answerOrProblem(test, { goesOn: () => true, isAwake });
  return 'problem' in came ? [{ step: 'address', outcome: 'failed', problem: came.problem }] : came;
}
