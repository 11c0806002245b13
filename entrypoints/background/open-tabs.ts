import { browser } from 'wxt/browser';

/**
 * Opens links in new tabs right of the tab from which they were asked for, the first in front; several
 * together in a group, where the browser has groups.
 * @param noteOpened is told after each how many are open by now
 */
export async function openInTabs(
  urls: readonly string[],
  fromTabId: number | undefined,
  noteOpened: (count: number) => Promise<void>,
): Promise<void> {
  const from = fromTabId === undefined ? undefined : await browser.tabs.get(fromTabId).catch(() => undefined);
  const opened: number[] = [];
  for (const [index, url] of urls.entries()) {
    const tab = await browser.tabs.create({
      url,
      active: index === 0,
      ...(from?.id === undefined
        ? {}
        : { windowId: from.windowId, index: from.index + 1 + index, openerTabId: from.id }),
    });
    await noteOpened(index + 1);
    if (tab.id !== undefined) opened.push(tab.id);
  }
  const [first, ...others] = opened;
  // Firefox has tab groups since version 138.
  if (first !== undefined && others.length > 0) await browser.tabs.group?.({ tabIds: [first, ...others] });
}
