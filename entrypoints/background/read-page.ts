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
/** The same where somebody waits to see what a tab shows, and what it last told will do. */
const LOOK_MS = SECOND_MS;

/**
 * Reads the SSID on a frame's page once more; undefined when it does not show exactly one student, stands
 * still, or is gone.
 */
export async function readAgain({ tabId, frameId }: FrameAddress): Promise<Ssid | undefined> {
  const asked = sendMessage('readStudent', undefined, { tabId, frameId }).catch(() => null);
  const digits = await unlessStill(asked, STANDS_STILL_MS);
  return typeof digits === 'string' ? Ssid.parse(digits) : undefined;
}

/**
 * Asks a frame what it shows now.
 * @returns `gone`: there is no such frame, or we do not run there any more; `still`: nobody knows before it goes on
 */
export async function askFrame({ tabId, frameId }: FrameAddress): Promise<PageSummary | 'gone' | 'still'> {
  const asked = sendMessage('frameShows', undefined, { tabId, frameId }).catch(() => 'gone');
  const answer = await unlessStill(asked, LOOK_MS);
  if (answer === 'still') return 'still';
  const parsed = v.safeParse(inbound.pageShows, answer);
  return parsed.success ? parsed.output : 'gone';
}

/** What a page answers, or that it stood still for so long, ms. No question to a page may wait without end. */
export async function unlessStill<T>(answer: Promise<T>, ms = LOOK_MS): Promise<T | 'still'> {
  const stop = new AbortController();
  const stands = wait(ms, stop.signal).then(
    () => 'still' as const,
    () => 'still' as const,
  );
  const first = await Promise.race([answer, stands]);
  stop.abort();
  return first;
}
