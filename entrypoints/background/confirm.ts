import { browser } from 'wxt/browser';
import { sessionStore } from '@/utils/browser/browser-session-store';
import { confirmKey } from '@/utils/messages/confirm-key';
import type { Frame, OpenAnswer, ProtocolMap } from '@/utils/messages/messaging';
import { SECOND_MS } from '@/utils/time';
import { unattended } from '@/utils/unattended';
import { wait } from '@/utils/wait';
import { openInTabs } from './open-tabs';

/**
 * Has a press confirmed on a page of ours, in a tab beside its own. Each tab has one such page at most, however often
 * something in it is pressed: while it is open it holds the lock, sees that there is something new, and comes to the
 * front by itself.
 */
export async function askToConfirm(
  asked: Parameters<ProtocolMap['confirmReports']>[0],
  frame: Frame,
): Promise<OpenAnswer> {
  const key = confirmKey(frame.tabId);
  await sessionStore.set(key, { ...asked, frame });
  const url = browser.runtime.getURL(`/confirm.html#${frame.tabId}`);
  return new Promise((resolve) => {
    unattended(
      navigator.locks.request(key, { ifAvailable: true }, async (lock) => {
        const problem = lock === null ? undefined : await openInTabs([{ url }], frame.tabId, async () => {});
        resolve(problem === undefined ? { kind: 'opened' } : { kind: 'problem', problem });
        // Until the page has begun and holds it.
        if (lock !== null) await wait(SECOND_MS, new AbortController().signal);
      }),
    );
  });
}
