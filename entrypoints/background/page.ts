import * as v from 'valibot';
import { inbound } from '@/utils/message-schemas';
import { type PageSummary, sendMessage } from '@/utils/messaging';
import { Ssid } from '@/utils/ssid';
import type { Frame } from './sender';

/** Reads the SSID on a frame's page once more; undefined when it does not show exactly one student, or is gone. */
export async function readAgain({ tabId, frameId }: Pick<Frame, 'tabId' | 'frameId'>): Promise<Ssid | undefined> {
  const digits = await sendMessage('readStudent', undefined, { tabId, frameId }).catch(() => null);
  return typeof digits === 'string' ? Ssid.parse(digits) : undefined;
}

/** Asks a frame what it shows now; undefined when it is gone, or where we do not run any more. */
export async function askFrame({ tabId, frameId }: Pick<Frame, 'tabId' | 'frameId'>): Promise<PageSummary | undefined> {
  const answer = await sendMessage('frameShows', undefined, { tabId, frameId }).catch(() => undefined);
  const parsed = v.safeParse(inbound.pageShows, answer);
  return parsed.success ? parsed.output : undefined;
}
