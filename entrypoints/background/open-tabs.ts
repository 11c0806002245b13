import { browser } from 'wxt/browser';
import { sessionStore } from '@/utils/browser/browser-session-store';
import { mayUseHost } from '@/utils/browser/host-permission';
import type { Problem } from '@/utils/caaspp/problem';
import { reportText } from '@/utils/links/report-row';
import { putTicket, type Ticket } from '@/utils/links/tickets';
import { SECOND_MS } from '@/utils/time';
import { wait } from '@/utils/wait';
import { tabIds } from './clicks';

type PagesByPolicy = Extract<Problem, { code: 'pagesByPolicy' }>;

/** What a report opens as. */
export interface OpenPage {
  /** Which report it is, for the activity log. */
  readonly report?: string | undefined;
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
  const report = reportText(ticket.report);
  if (!(await mayUseHost(url))) return { report, url };
  const id = crypto.randomUUID();
  await putTicket(sessionStore, id, ticket);
  return { report, url, own: browser.runtime.getURL(`/report.html#${id}`) };
}

/**
 * Opens reports in new tabs right of the tab from which they were asked for, the first in front; several
 * together in a group, where the browser has groups.
 * @returns why not as they should: a policy keeps our pages from opening, so a report opens by its own link, and any other
 * page not at all
 * @param note is told before each how many are open by now and beside which tabs it opens, and once when all are
 */
export async function openInTabs(
  pages: readonly OpenPage[],
  fromTabId: number | undefined,
  note: (opened: number, beside?: readonly number[]) => Promise<void>,
): Promise<PagesByPolicy | undefined> {
  const from = fromTabId === undefined ? undefined : await browser.tabs.get(fromTabId).catch(() => undefined);
  const opened: number[] = [];
  const ours = browser.runtime.getURL('/');
  let problem: PagesByPolicy | undefined;
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
    const { id } = tab;
    if (id === undefined) continue;
    if (index === 0 && !from?.incognito && own.startsWith(ours) && (await isKeptOut(id, own.split('#', 1)[0]))) {
      problem = { code: 'pagesByPolicy', host: ours.slice(0, -1) };
    }
    if (problem === undefined || url !== own) opened.push(id);
    if (problem !== undefined) await (url === own ? browser.tabs.remove(id) : browser.tabs.update(id, { url }));
  }
  await note(pages.length);
  const [first, ...others] = opened;
  // Firefox has tab groups since version 138.
  if (first !== undefined && others.length > 0) await browser.tabs.group?.({ tabIds: [first, ...others] });
  return problem;
}

/** The one that was last seen to open since this background was started. */
let opens: string | undefined;
/** So long a page of ours may take until it is taken for one that opens. */
const LOADS_WITHIN_MS = 3 * SECOND_MS;

/** Whether the organization keeps our page out of its tab: it has loaded, and is none of our contexts. Firefox can't tell. */
async function isKeptOut(tabId: number, page: string | undefined): Promise<boolean> {
  const { getContexts } = browser.runtime;
  if (getContexts === undefined || opens === page) return false;
  const stop = new AbortController();
  const hear = (id: number, { status }: { status?: string }) => {
    if (id === tabId && status === 'complete') stop.abort();
  };
  browser.tabs.onUpdated.addListener(hear);
  await wait(LOADS_WITHIN_MS, stop.signal).catch(() => {});
  browser.tabs.onUpdated.removeListener(hear);
  const isOpen = (await getContexts({ tabIds: [tabId] })).length > 0;
  if (isOpen) opens = page;
  return stop.signal.aborted && !isOpen;
}
