import { browser } from 'wxt/browser';
import { sessionStore } from '@/utils/browser/browser-session-store';
import { type Frame, type ProtocolMap, sendMessage } from '@/utils/messages/messaging';
import { MINUTE_MS } from '@/utils/time';
import { READER } from './inject-reader';
import { changeSite, fits } from './places';
import { unlessStill } from './read-page';

/** Since when, by `storage.session`, a person teaches in a tab. */
const teaching = (tabId: number) => `teaching ${tabId}`;
/** Nobody takes longer to point at a number. */
const TEACHES_MS = 30 * MINUTE_MS;
const TEACH = '/content-scripts/teach-ssid.js';

/** Lets the user point at the SSID, in all frames of a tab. With the reader, which knows how the page looks. */
export async function teach(tabId: number): Promise<void> {
  await sessionStore.set(teaching(tabId), Date.now());
  await unlessStill(browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [READER, TEACH] }));
}

/** What was learnt of a site. Only in the tab in which a person has begun to teach, a short while ago, and once. */
export async function takeLesson(
  taught: Parameters<ProtocolMap['siteTaught']>[0],
  { tabId, origin }: Frame,
): Promise<void> {
  // Who goes to another page has left it without a word.
  if (!(Date.now() - Number(await sessionStore.get(teaching(tabId))) < TEACHES_MS)) return;
  await endTeaching(tabId);
  await changeSite(origin, (site) => ({ ...site, ...taught, isTaught: true }));
  await fits(origin);
}

export const endTeaching = (tabId: number) => sessionStore.remove([teaching(tabId)]);

/** Tells all frames of a tab. */
export async function tellFrames(tabId: number, state: 'picked' | 'again' | 'end'): Promise<void> {
  await sendMessage('teachState', state, tabId).catch(() => {});
}
