import type { Target } from 'puppeteer';
import { FILE_HOST } from '../simulator/world.ts';

/** Where our page shows a PDF: Firefox in an object, Chromium in a frame. */
export const REPORT_SHOWN = 'iframe[src^="blob:"], object[data^="blob:"]';

/** The same of a report that is a web page or a video. */
const OTHERWISE_SHOWN = 'iframe[sandbox], video';

/** Our own page for a report, with its ticket; or the report's link itself. */
const OWN = /^(?:chrome|moz)-extension:\/\/[^/]+\/report\.html#./;
const LINK = new RegExp(`^https://${FILE_HOST}/`);

/** Whether a tab is for a report, whichever way it was opened. */
export async function isReport(target: Target): Promise<boolean> {
  if (target.type() !== 'page') return false;
  const address = await addressOf(target);
  return OWN.test(address) || LINK.test(address);
}

/**
 * The link of the report that a tab shows: the tab's own address, or what our page fetched last. Waits until our
 * page shows what it fetched.
 */
export async function linkIn(report: Target, timeoutMs = 40_000): Promise<string> {
  const address = await addressOf(report);
  if (LINK.test(address)) return address;
  const page = await report.page();
  await page
    ?.waitForSelector(`${REPORT_SHOWN}, ${OTHERWISE_SHOWN}`, { timeout: timeoutMs })
    .catch(async (cause: unknown) => {
      const says = await page.evaluate('document.body.innerText').catch(() => '(nothing: it is gone)');
      throw new Error(`No report is shown. The page says:\n${says}`, { cause });
    });
  const link = await page?.evaluate(
    (start) =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .findLast((name) => name.startsWith(start)),
    `https://${FILE_HOST}/`,
  );
  if (link === undefined) throw new Error('The report page shows a report, and fetched none.');
  return link;
}

/** Firefox calls every extension's page "about:blank"; so the page is asked. */
async function addressOf(target: Target): Promise<string> {
  const isKnown = target.url() !== 'about:blank' || target.browser().process()?.spawnfile.includes('chrom');
  if (isKnown) return target.url();
  const page = await target.page().catch(() => null);
  return (await page?.evaluate(() => location.href).catch(() => '')) ?? '';
}
