import { browser } from 'wxt/browser';
import { sessionStore } from '@/utils/browser/browser-session-store';
import { mayUseHost } from '@/utils/browser/host-permission';
import { putTicket, type Ticket } from '@/utils/links/tickets';
import { tabIds } from './clicks';

/** What a report opens as. */
export interface OpenPage {
  /** Its own link. */
  readonly url: string;
  /** Our page that shows it, where it can. */
  readonly own?: string | undefined;
}

/**
 * What a report opens as: our own page, which leaves neither link nor file behind, if it lies on a host that we
 * may fetch from, whatever it is; else the link itself.
 */
export async function pageFor(ticket: Ticket): Promise<OpenPage> {
  const { url } = ticket.report;
  if (!(await mayUseHost(url))) return { url };
  const id = crypto.randomUUID();
  await putTicket(sessionStore, id, ticket);
  return { url, own: browser.runtime.getURL(`/report.html#${id}`) };
}

/**
 * Opens reports in new tabs right of the tab from which they were asked for, the first in front; several
 * together in a group, where the browser has groups.
 * @param note is told before each how many are open by now and beside which tabs it opens, and once when all are
 */
export async function openInTabs(
  pages: readonly OpenPage[],
  fromTabId: number | undefined,
  note: (opened: number, beside?: readonly number[]) => Promise<void>,
): Promise<void> {
  const from = fromTabId === undefined ? undefined : await browser.tabs.get(fromTabId).catch(() => undefined);
  const opened: number[] = [];
  for (const [index, { url, own = url }] of pages.entries()) {
    await note(index, await tabIds());
    const tab = await browser.tabs.create({
      // A private window shows no page of ours, and keeps no history.
      url: from?.incognito ? url : own,
      active: index === 0,
      ...(from?.id === undefined
        ? {}
        : { windowId: from.windowId, index: from.index + 1 + index, openerTabId: from.id }),
    });
    if (tab.id !== undefined) opened.push(tab.id);
  }
  await note(pages.length);
  const [first, ...others] = opened;
  // Firefox has tab groups since version 138.
  if (first !== undefined && others.length > 0) await browser.tabs.group?.({ tabIds: [first, ...others] });
}
