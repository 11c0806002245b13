import { sendMessage } from '@/utils/messaging';
import { Ssid } from '@/utils/ssid';
import type { Frame } from './sender';

/** Reads the SSID on a frame's page once more; undefined when it does not show exactly one student, or is gone. */
export async function readAgain({ tabId, frameId }: Pick<Frame, 'tabId' | 'frameId'>): Promise<Ssid | undefined> {
  const digits = await sendMessage('readStudent', undefined, { tabId, frameId }).catch(() => null);
  return typeof digits === 'string' ? Ssid.parse(digits) : undefined;
}
