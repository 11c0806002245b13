import type { ConnectionStep } from '@/utils/caaspp/connection-test';
import { isAwake } from '@/utils/messages/awake';
import { sendMessage } from '@/utils/messages/messaging';
import { untilAnswered } from '@/utils/messages/until-answered';

/** Has the background go the way to the service with the key of a set. */
export async function testConnection(setId: string): Promise<readonly ConnectionStep[]> {
  const test = () => sendMessage('testConnection', { setId });
  const steps = await untilAnswered(test, { goesOn: () => true, isAwake });
  return steps ?? [{ step: 'address', outcome: 'failed', problem: { code: 'bug' } }];
}
