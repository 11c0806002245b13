import { browser } from 'wxt/browser';
import { sessionStore } from '@/utils/browser/browser-session-store';
import { settingsStore } from '@/utils/browser/stores';
import { sendMessage } from '@/utils/messages/messaging';
import { READER } from './inject-reader';
import { unlessStill } from './read-page';

const TEACH = '/content-scripts/teach-ssid.js';
/** On so many pages in a row what was taught may not fit, before it is forgotten. */
const MOST_MISFITS = 3;

/** Lets the user point at the SSID, in all frames of a tab. With the reader, which knows how the page looks. */
export async function teach(tabId: number): Promise<void> {
  await unlessStill(browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [READER, TEACH] }));
}

/** Tells all frames of a tab. */
export async function tellFrames(tabId: number, state: 'picked' | 'again' | 'end'): Promise<void> {
  await sendMessage('teachState', state, tabId).catch(() => {});
}

/** Keeps what the user showed us of a site. */
export async function learn(origin: string, taught: { ssidSelector: string; ssidLabel: string }): Promise<void> {
  await settingsStore.change((settings) => {
    const before = settings.sites.find((site) => site.origin === origin);
    const others = settings.sites.filter((site) => site !== before);
    return {
      ...settings,
      sites: [...others, { origin, adapter: before?.adapter ?? '', places: before?.places ?? [], ...taught }],
    };
  });
  await sessionStore.remove([misfitKey(origin)]);
}

/** What was taught does not fit a page; after a few it is forgotten, and the site is read as if by itself. */
export async function misfits(origin: string): Promise<void> {
  const before = await sessionStore.get(misfitKey(origin));
  const count = (typeof before === 'number' ? before : 0) + 1;
  await sessionStore.set(misfitKey(origin), count);
  if (count >= MOST_MISFITS) await learn(origin, { ssidSelector: '', ssidLabel: '' });
}

/** What was taught fits a page: misfits before it do not count any more. */
export async function fits(origin: string): Promise<void> {
  await sessionStore.remove([misfitKey(origin)]);
}

function misfitKey(origin: string): string {
  return `misfits ${origin}`;
}
