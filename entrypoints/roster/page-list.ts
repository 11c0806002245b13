import { browser } from 'wxt/browser';
import { sendMessage } from '@/utils/messages/messaging';
import { untilAnswered } from '@/utils/messages/until-answered';
import type { FrameList } from '@/utils/roster/page/frame-list';

const READER = '/read-roster.js';

/** The list on the page of a tab; of several frames with a list, the longest. */
export async function readListOf(tabId: number): Promise<(FrameList & { readonly host: string }) | undefined> {
  // Only where the background would answer a panel, too: never on a portal, whatever the browser lets us do.
  const status = await untilAnswered(() => sendMessage('tabStatus', { tabId }), { goesOn: () => true });
  if (status?.site !== 'enabled') return undefined;
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [READER] })
    .catch(() => []);
  const lists = frames.map(({ result }) => result as FrameList | null | undefined).filter((one) => one != null);
  const longest = lists.reduce<FrameList | undefined>(
    (best, one) => (one.list.count > (best?.list.count ?? 0) ? one : best),
    undefined,
  );
  return longest && { ...longest, host: status.host };
}
