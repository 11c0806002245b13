import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn } from '../gallery/checks.ts';
import { button, named } from './controls.ts';
import { closing, popupOver, pressFirstReport, saying } from './own-pages.ts';
import { setUpToms } from './set-up.ts';
import { IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';
import { toolbarIcon } from './toolbar-icon.ts';

/** A SIS that the extension does not know; the browser would let it run there. */
const UNKNOWN = 'opensis.demo-district.example';
const AERIES = 'https://demo.aeries.net';

/** What only a browser can tell of the popup; what it says when, and what comes of it, is in test/contexts/popup.test.ts. */
describe.each(IN_FIREFOX_ON_DEMAND)('the popup in %s', (browser) => {
  let stage: Stage;
  /** One of our own pages that stays open. */
  let options: Page;

  beforeAll(async () => {
    stage = await Stage.open({ browser, grantedHosts: [UNKNOWN] });
    options = await stage.ownPage('options.html');
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    const others = (await stage.browser.pages()).slice(1).filter((page) => page !== options);
    // A popup closes by itself once it has done what was wished.
    await Promise.all(others.map((page) => page.close().catch(() => {})));
  });

  /** Opens a page of a SIS and the popup over it, and waits until the popup says something. */
  async function over(url: string, says: string | RegExp): Promise<{ page: Page; popup: Page; text: string }> {
    const page = await stage.browser.newPage();
    await page.goto(url);
    const popup = await popupOver(stage, options, page);
    return { page, popup, text: await saying(popup, says) };
  }

  test('before it is set up the one thing to do brings the settings to the front', async () => {
    const { popup } = await over(`${AERIES}/teacher/TestScores.aspx?student=9900000001`, 'Not set up yet');
    await closing(popup, () => button(popup, 'Set up').click());
    const inFront = async () => {
      const pages = await stage.browser.pages();
      return Promise.all(
        pages.map((it) => it.evaluate(() => `${document.visibilityState} ${location.pathname}`).catch(() => '')),
      );
    };
    await expect.poll(inFront).toContain('visible /options.html');
  });

  describe('once it is set up', () => {
    beforeAll(async () => {
      const setUp = await setUpToms(stage);
      await setUp.close();
    });

    test('says how many students a list shows, and in which column their SSIDs stand; the icon shows that there are several', async () => {
      const icon = await toolbarIcon(stage);
      const page = await stage.browser.newPage();
      await page.goto('https://demo.illuminateed.com/live/roster');
      await expect.poll(icon, { timeout: 40_000 }).toBe('several');
      const popup = await popupOver(stage, options, page);
      const text = await saying(popup, /\d+ students on this page/);
      expect(await barriersOn(popup)).toEqual([]);
      expect(text).toContain('From “State Student ID” on this page');
      expect(Number(/(\d+) students/.exec(text)?.[1])).toBeGreaterThan(10);
    });

    test('turns a site on that is not known: the browser lets us in, and the panel asks where a number may be another one', async () => {
      const { page, popup } = await over(`https://${UNKNOWN}/?label=State+ID`, `Not turned on for ${UNKNOWN}`);
      expect(await page.$('paperless-scores')).toBeNull();
      await button(popup, 'Turn on for this site').click();
      await saying(popup, `On for ${UNKNOWN}`);
      await Promise.all([page.waitForNavigation(), button(popup, 'Reload the page').click()]);

      const again = await popupOver(stage, options, page);
      expect(await saying(again, "Is …0001 this student's SSID?")).toMatch(/ending in 0001 next to “State ID”/);
      await closing(again, () => button(again, 'Open panel').click());
      await page.bringToFront();
      const panel = await stage.panelOf(page);
      await panel.press('Yes, always here');
      await panel.waitFor('Smarter Balanced');
    });

    test('a press in its search opens the report', async () => {
      const { popup } = await over(`${AERIES}/teacher/Default.aspx?student=`, 'Search by SSID');
      await named(popup, 'Search by SSID').fill('9900000001');
      await button(popup, 'Search').click();
      await saying(popup, 'Requested for');
      expect(await barriersOn(popup)).toEqual([]);
      const report = await stage.opened(() => pressFirstReport(popup));
      expect(await stage.contentOf(report)).toMatchObject({ status: 200, begins: '%PDF' });
      await saying(popup, 'Opened in a new tab.');
    });
  });
});
