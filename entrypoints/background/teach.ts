import { browser } from 'wxt/browser';
import { sendMessage } from '@/utils/messages/messaging';
import { READER } from './inject-reader';
import { unlessStill } from './read-page';

const TEACH = '/content-scripts/teach-ssid.js';

/** Lets the user point at the SSID, in all frames of a tab. With the reader, which knows how the page looks. */
export async function teach(tabId: number): Promise<void> {
  await unlessStill(browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [READER, TEACH] }));
}

/** Tells all frames of a tab. */
export async function tellFrames(tabId: number, state: 'picked' | 'again' | 'end'): Promise<void> {
  await sendMessage('teachState', state, tabId).catch(() => {});
}
