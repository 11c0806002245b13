import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { FIREFOX_ID } from '../setup/launch-firefox.ts';
import { evaluateInFirefox } from './bidi.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';

/**
 * What Firefox does in a way of its own. The main job and the switching of students run in both browsers by the
 * same tests. The other files run in Chromium alone, for they need what WebDriver BiDi does not give for
 * extensions: the consoles of background and content scripts, the background's own context, a page that is frozen,
 * a network that is taken away.
 */
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
    const report = await (await stage.opened(() => panel.press(/CAST.* in English/))).page();
    await report?.waitForSelector('#printButton');
    await report?.waitForSelector('#downloadButton');
    await report?.waitForSelector('.textLayer ::-p-text(California Science Test)');
  });

  test('after an update, open pages go on with the new version, without a reload', async () => {
    const { page, panel } = await stage.testScores('9900000001');
    await panel.waitFor('Smarter Balanced');
    await withAddon('addon.reload()');
    await page.evaluate('demo.next()');
    await panel.waitFor(/ends in 0002[\s\S]*Vietnamese/);
    expect(await page.$$('paperless-scores')).toHaveLength(1);
  });

  test('once the extension is turned off, nothing that it drew stays beside another student', async () => {
    const { page, panel } = await stage.testScores('9900000001');
    await panel.waitFor('Smarter Balanced');
    // Firefox ends our scripts with it, so none of them can clear anything away.
    await withAddon('addon.disable()');
    await page.evaluate('demo.next()');
    await page.waitForFunction(() => {
      const left = document.querySelector('paperless-scores');
      return left === null || getComputedStyle(left).visibility === 'hidden';
    });
  });
});
