import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FIREFOX_ID } from '../setup/launch-firefox.ts';
import { evaluateInFirefox } from './bidi.ts';
import { LIFT, OVERLAYS } from './overlays.ts';
import { REPORT_SHOWN } from './report-tab.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';

/** Whose document is in the frame of the tab that is in front. */
const WHO_SHOWS_IT = `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser
  .browsingContext.children[0].currentWindowGlobal.documentPrincipal.origin`;

/** What Firefox does in a way of its own. What it does as Chromium does is in the other files: see README.md. */
describe('in Firefox', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open({ browser: 'firefox' });
    await setUpToms(stage);
  });
  afterAll(() => stage?.close());
  afterEach(() => stage.closePages());

  /** Does with the extension what about:addons does. */
  const withAddon = (act: string) =>
    evaluateInFirefox(
      stage.browser,
      `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager
        .getAddonByID('${FIREFOX_ID}').then((addon) => ${act})`,
    );

  test('the report shows in the viewer of Firefox, which can save and print it', async () => {
    const { panel } = await stage.testScores('9900000001');
    await panel.waitFor('Smarter Balanced');
    const report = await (await stage.opened(() => panel.press(/CAST.*, English/))).page();
    await report?.waitForSelector(REPORT_SHOWN);
    // What is in the frame of our page is Firefox's own, which WebDriver does not look into.
    await expect
      .poll(() => evaluateInFirefox(stage.browser, WHO_SHOWS_IT), { timeout: 40_000 })
      .toBe('resource://pdf.js');
  });

  // Firefox does not tell whether something lies over the panel, so it holds nothing against them: a sheet and a filter tell.
  test('a report opens under what other software lays over the page', async () => {
    const { page, panel } = await stage.testScores('9900000001');
    await panel.waitFor('Smarter Balanced');
    const ways = ['a yellow tint for readers with dyslexia', 'a dark mode that inverts the page'];
    for (const { css = '', run = '' } of OVERLAYS.filter(({ what }) => ways.includes(what))) {
      await page.bringToFront();
      const style = await page.addStyleTag({ content: `/* */ ${css}` });
      await page.evaluate(run);
      const report = await stage.opened(() => panel.press(/CAST.*, English/));
      expect((await stage.fileIn(report)).ssid).toBe('9900000001');
      await page.bringToFront();
      await page.evaluate(LIFT);
      await style.evaluate((element) => element.parentNode?.removeChild(element));
    }
  });

  test('after an update, open pages go on with the new version, without a reload', async () => {
    const { page, panel } = await stage.testScores('9900000001');
    await panel.waitFor('Smarter Balanced');
    await withAddon('addon.reload()');
    await page.evaluate('demo.next()');
    await panel.waitFor(/ends in 0002[\s\S]*Vietnamese/);
    expect(await page.$$('paperless-scores')).toHaveLength(1);
  });

  test('a page that was busy for seconds has its panel in each frame that it draws then', async () => {
    const { page, panel } = await stage.testScores('9900000001');
    await panel.waitFor('Smarter Balanced');
    const met = await page.evaluate(async () => {
      const isThere = () => {
        const host = document.querySelector('paperless-scores');
        const { left = 0, top = 0 } = host?.getBoundingClientRect() ?? {};
        return document.elementFromPoint(left + 30, top + 20) === host;
      };
      const seen: boolean[] = [];
      const end = performance.now() + 3_000;
      while (performance.now() < end);
      while (seen.length < 60) {
        await new Promise(requestAnimationFrame);
        seen.push(isThere());
      }
      return seen;
    });
    expect(met).not.toContain(false);
  });

  test('once the extension is turned off, nothing that it drew stays beside another student', async () => {
    const { page, panel } = await stage.testScores('9900000001');
    await panel.waitFor('Smarter Balanced');
    // Firefox ends our scripts with it, so none of them can clear anything away.
    await withAddon('addon.disable()');
    await page.evaluate('demo.next()');
    // Of what is in the closed root, a page sees how much room it takes and what the pointer would meet.
    await page.waitForFunction(() => {
      const left = document.querySelector('paperless-scores');
      const { x = 0, y = 0, height = 0 } = left?.getBoundingClientRect() ?? {};
      return height < 30 && (left === null || document.elementFromPoint(x + 30, y + height + 20) !== left);
    });
  });
});
