import * as v from 'valibot';
import type { FrameAddress } from '@/utils/links/refresher';
import { inbound } from '@/utils/messages/message-schemas';
import { sendMessage } from '@/utils/messages/messaging';
import type { PageSummary } from '@/utils/sis/summary';
import { Ssid } from '@/utils/ssid';
import { SECOND_MS } from '@/utils/time';
import { wait } from '@/utils/wait';

/** A page that does not answer for so long stands still: a dialog of its own is open, or it was put to sleep. */
const STANDS_STILL_MS = 5 * SECOND_MS;

/**
 * Reads the SSID on a frame's page once more; undefined when it does not show exactly one student, stands
 * still, or is gone.
 */
export async function readAgain({ tabId, frameId }: FrameAddress): Promise<Ssid | undefined> {
  const stop = new AbortController();
  const digits = await Promise.race([
    sendMessage('readStudent', undefined, { tabId, frameId }).catch(() => null),
    wait(STANDS_STILL_MS, stop.signal).catch(() => null),
  ]);
  stop.abort();
  return typeof digits === 'string' ? Ssid.parse(digits) : undefined;
}

/** Asks a frame what it shows now; undefined when it is gone, or where we do not run any more. */
export async function askFrame({ tabId, frameId }: FrameAddress): Promise<PageSummary | undefined> {
  const answer = await sendMessage('frameShows', undefined, { tabId, frameId }).catch(() => undefined);
  const parsed = v.safeParse(inbound.pageShows, answer);
  return parsed.success ? parsed.output : undefined;
}
