import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownWorld } from './own-world.ts';
import { setUpToms } from './set-up.ts';
import { BROWSERS, Stage } from './stage.ts';

/** What somebody writes who has taken over a page in which our content script runs: keys and links are to go to it. */
const PATCH = { baseUrl: 'https://demo.aeries.net/collect', linkHosts: ['demo.aeries.net'] };
const WRITTEN = JSON.stringify({
  settings: { version: 1, consent: 99, allowDoNotRelease: true, profileOverrides: { toms: PATCH, pilot: PATCH } },
  settingsBell: 'rung by somebody else',
});

describe.each(BROWSERS)('storage that a content script can write, in %s', (browser) => {
  let stage: Stage;
  let options: Page;

  beforeAll(async () => {
    stage = await Stage.open({ browser });
    options = await setUpToms(stage);
  });
  afterAll(() => stage?.close());

  test('decides neither where a key is sent nor which links are opened', async () => {
    const write = `chrome.storage.local.set(${WRITTEN}).then(() => true)`;
    if (browser === 'chromium') {
      const { page, panel } = await stage.testScores('9900000001');
      await panel.waitFor('Time left');
      expect(await (await ownWorld(stage, page)).evaluate(write)).toBe(true);
    } else {
      // Its content scripts' world is out of the driver's reach; the area is one and the same.
      expect(await options.evaluate(write)).toBe(true);
    }
    stage.simulator.clearJournal();
    const { panel } = await stage.testScores('9900000002');
    await panel.waitFor('Time left');
    expect(stage.asked()).toEqual(['9900000002']);
  });
});
