import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { sessionStore } from '@/utils/browser/browser-session-store';
import { confirmKey } from '@/utils/messages/confirm-key';
import { LOT } from '@/utils/messages/lot';
import { inbound } from '@/utils/messages/message-schemas';
import type { Frame, OpenAnswer, ProtocolMap } from '@/utils/messages/messaging';
import { SECOND_MS } from '@/utils/time';
import { unattended } from '@/utils/unattended';
import { wait } from '@/utils/wait';
import { openInTabs } from './open-tabs';
import { openReports } from './reports';

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
  await sessionStore.set(key, { ...asked, name: asked.name?.slice(0, 120), frame });
  const url = browser.runtime.getURL(`/confirm.html#${frame.tabId}`);
  return new Promise((resolve) => {
    unattended(
      navigator.locks.request(key, { ifAvailable: true }, async (lock) => {
        const problem = lock === null ? undefined : await openInTabs([{ url }], frame.tabId, async () => {});
        // Where the organization lets no page of ours open there is one place left that no page can cover: our icon.
        if (problem !== undefined) await browser.action.setPopup({ tabId: frame.tabId, popup: '' });
        resolve(
          problem === undefined
            ? { kind: 'opened' }
            : { kind: 'problem', problem: { ...problem, code: 'confirmByPolicy' } },
        );
        // Until the page has begun and holds it.
        if (lock !== null) await wait(SECOND_MS);
      }),
    );
  });
}

/**
 * Opens what was pressed in a tab: the icon was clicked in place of the second press on our page. It is the browser's, so no
 * page can cover it, move it or click it; and the page of the SIS is read once more before anything opens.
 */
export async function openPressed(tabId: number): Promise<void> {
  await browser.action.setPopup({ tabId, popup: 'popup.html' });
  const pressed = v.safeParse(inbound.openSearched, await sessionStore.get(confirmKey(tabId)));
  if (!pressed.success) return;
  const { reportIds, frame } = pressed.output;
  await openReports({ ...pressed.output, reportIds: reportIds.slice(0, LOT) }, frame);
}
