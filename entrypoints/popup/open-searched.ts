import { browser } from 'wxt/browser';
import { sessionStore } from '@/utils/browser/browser-session-store';
import { isAwake } from '@/utils/messages/awake';
import { confirmKey } from '@/utils/messages/confirm-key';
import { LOT } from '@/utils/messages/lot';
import { type OpenAnswer, type Searched, sendMessage } from '@/utils/messages/messaging';
import { answerOrProblem } from '@/utils/messages/until-answered';

/** The one page that asks about reports of searches; the ones that ask about a tab have its number. */
const OF_A_SEARCH = 'search';

/** Opens reports of a search. More than a browser takes well at once are asked about first, on a page that opens lots. */
export async function openSearched(search: Searched, reportIds: readonly string[]): Promise<OpenAnswer> {
  const open = { ...search, reportIds: [...reportIds], at: Date.now() };
  if (reportIds.length > LOT) {
    const key = confirmKey(OF_A_SEARCH);
    await sessionStore.set(key, { ...open, doNotRelease: search.doNotRelease === true });
    // One that is open hears of it, and comes to the front.
    const { held = [] } = await navigator.locks.query();
    const url = browser.runtime.getURL(`/confirm.html#${OF_A_SEARCH}`);
    if (!held.some(({ name }) => name === key)) await browser.tabs.create({ url });
    return { kind: 'opened' };
  }
  // Not told twice: nobody would know what of it is open already.
  const once = { goesOn: () => false, isAwake };
  return answerOrProblem(() => sendMessage('openSearched', open), once);
}
