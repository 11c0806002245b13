import { browser } from 'wxt/browser';
import type { Renewal } from '@/utils/links/refresher';
import { sendMessage } from '@/utils/messages/messaging';
import { SECOND_MS } from '@/utils/time';
import { accountWithId } from './account';
import { readAgain } from './read-page';
import { refresher, scores, ssidOf, told } from './reports';

export const RENEWAL_ALARM = 'renew';

/** Longer than a request may take: a renewal that was lost with its background is taken up again after it. */
const LOST_AFTER_MS = 45 * SECOND_MS;

/**
 * Sets the one alarm for the earliest renewal among the links that somebody sees. An alarm outlives the
 * background; a timer would not.
 */
export async function setAlarm(): Promise<void> {
  const when = await refresher.nextAlarm(Date.now());
  if (when === undefined) await browser.alarms.clear(RENEWAL_ALARM);
  else await browser.alarms.create(RENEWAL_ALARM, { when });
}

/** Renews what is due, for the panels that still show the student, and tells them. */
export async function renewDueLinks(): Promise<void> {
  // The alarm that brought us here is spent. If the background ends on the way, another one takes over.
  await browser.alarms.create(RENEWAL_ALARM, { when: Date.now() + LOST_AFTER_MS });
  await Promise.all((await refresher.due(Date.now())).map(renewLinks));
  await setAlarm();
}

async function renewLinks({ accountId, ssid: digits, panels }: Renewal): Promise<void> {
  const ssid = ssidOf(digits);
  const shows = await Promise.all(panels.map(async (panel) => (await readAgain(panel))?.equals(ssid) === true));
  const gone = panels.filter((_, index) => !shows[index]);
  for (const panel of gone) await refresher.framesGone(panel.tabId, panel.frameId);
  if (gone.length === panels.length) return;
  const found = await accountWithId(accountId);
  if (found?.kind !== 'account') return;
  const answer = await scores.renew(ssid, found.account, new AbortController().signal);
  if (answer === undefined) return;
  const rows = await told(answer, found.set);
  // Not waited for: a page that stands still (a dialog of its own is open) must not keep the others waiting.
  for (const panel of panels) {
    if (!gone.includes(panel)) sendMessage('reportsRenewed', { ssid: digits, answer: rows }, panel).catch(() => {});
  }
}
