import { browser } from 'wxt/browser';
import { readSettings, setUpState } from '@/utils/browser/stores';
import type { TabStatus } from '@/utils/messages/messaging';
import { tabFinding } from '@/utils/sis/site/choose-frame';
import { adapterFor } from '@/utils/sis/site/registry';
import { SECOND_MS } from '@/utils/time';
import { keyNoticeFor } from '@/utils/vault/expiry';
import { accountForPage } from './account';
import { clockOffset } from './service';
import { siteKind, siteOf } from './sites';
import { tabProblem } from './tab-problem';
import { verifiedTab } from './tabs';

/** A clock that is off by less is none of the user's business. */
const CLOCK_WORTH_SAYING_MS = 30 * SECOND_MS;

/** What the popup says of a tab. */
export async function tabStatus(tabId: number): Promise<TabStatus> {
  // The address shows where we run, and on any page while the popup is open (activeTab).
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const url = URL.parse(tab?.url ?? '');
  const known = await readSettings();
  const site = url === null ? 'notAPage' : await siteKind(url, Promise.resolve(known));
  const [{ frames }, offset, setUp, problem] = await Promise.all([
    verifiedTab(tabId),
    clockOffset(),
    setUpState(),
    tabProblem(tabId),
  ]);
  const found = await accountForPage({ host: url?.hostname ?? '' }, known);
  const adapter = url === null ? undefined : adapterFor(url, undefined, siteOf(url.origin, known));
  return {
    site,
    host: url?.hostname ?? '',
    adapterName: adapter?.name || undefined,
    finding: tabFinding(site === 'enabled' ? frames : new Map()),
    setUp,
    keyNotice: found.kind === 'account' ? keyNoticeFor(found.set, Date.now()) : undefined,
    problem: site === 'enabled' ? problem : undefined,
    clockOffsetMs: Math.abs(offset) >= CLOCK_WORTH_SAYING_MS ? offset : undefined,
  };
}
