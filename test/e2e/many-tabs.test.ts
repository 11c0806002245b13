import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ConsoleWatch } from './console-watch.ts';
import { inChromium } from './in-chromium.ts';
import type { PanelDriver } from './panel-driver.ts';
import { setUpToms } from './set-up.ts';
import { IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';

const CHEN = '9900000003';

const scoresOf = (ssid: string) => `https://demo.aeries.net/teacher/TestScores.aspx?student=${ssid}`;

/** One student in many places: one need, one request. */
describe.each(IN_FIREFOX_ON_DEMAND)('the same student in several tabs of %s', (browser) => {
  const onlyChromium = inChromium(browser);
  let stage: Stage;
  let consoles: ConsoleWatch;

  beforeAll(async () => {
    stage = await Stage.open({ browser });
    consoles = new ConsoleWatch(stage.browser);
    const options = await setUpToms(stage);
    await options.close();
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    stage.simulator.release();
    stage.simulator.control.setLinkLife(1800);
    await stage.closePages();
    await stage.forgetAll();
    stage.simulator.clearJournal();
  });

  async function inWindow(ssid: string): Promise<{ page: Page; panel: PanelDriver }> {
    const page = await stage.browser.newPage({ type: 'window' });
    await page.goto(scoresOf(ssid));
    return { page, panel: await stage.panelOf(page) };
  }

  test('two tabs that ask at the same time join into one request', async () => {
    stage.simulator.hold({ path: 'reports' });
    const first = await stage.testScores(CHEN);
    await first.panel.waitFor('score reports from CAASPP…');
    const second = await stage.testScores(CHEN);
    await second.panel.waitFor('score reports from CAASPP…');
    await stage.simulator.waitFor(({ ssid, state }) => ssid === CHEN && state === 'held');
    stage.simulator.release();
    await Promise.all([first.panel.waitFor('Time left'), second.panel.waitFor('Time left')]);
    expect(stage.asked()).toEqual([CHEN]);
  });

  test('two windows side by side show the student after one request, and both are told of new links', async () => {
    stage.simulator.control.setLinkLife(8);
    const first = await inWindow(CHEN);
    await first.panel.waitFor('Time left');
    const second = await inWindow(CHEN);
    await second.panel.waitFor('Time left');
    expect(stage.asked()).toEqual([CHEN]);
    // Both are in sight: one renewal before the links end serves both.
    await asksAgain();
    await Promise.all([first, second].map(({ panel }) => panel.waitFor('Time left')));
    expect(await first.panel.text()).not.toContain('have expired');
    expect(await second.panel.text()).not.toContain('have expired');
    expect(stage.asked()).toEqual([CHEN, CHEN]);
  });

  onlyChromium(
    'forty tabs, three of them windows of their own: one request for the student, one renewal for all',
    async () => {
      const tabs = await Promise.all(Array.from({ length: 37 }, () => stage.browser.newPage()));
      await Promise.all(tabs.map((page) => page.goto(scoresOf(CHEN))));
      const panels = await Promise.all(tabs.map((page) => stage.panelOf(page)));
      // Each tab comes to the front once, as when a user goes through them.
      for (const [at, page] of tabs.entries()) {
        await page.bringToFront();
        await panels[at]?.waitFor('Time left');
      }
      const windows = [await inWindow(CHEN), await inWindow(CHEN), await inWindow(CHEN)];
      for (const { panel } of windows) await panel.waitFor('Time left');
      expect(stage.asked()).toEqual([CHEN]);

      stage.simulator.control.setLinkLife(10);
      await windows[0]?.panel.press('here');
      await asksAgain();
      // And once more by itself, shortly before these links end.
      await asksAgain();
      await windows[0]?.panel.waitFor(/Time left(?![\s\S]*Getting new links)/);
      for (const at of [0, 7, 20, 36]) {
        await tabs[at]?.bringToFront();
        expect(await panels[at]?.waitFor('Time left')).not.toContain('have expired');
      }
      expect(stage.asked()).toEqual([CHEN, CHEN, CHEN]);
    },
  );

  test('a tab that nobody has looked at asks for nobody', async () => {
    const front = await stage.visit('https://demo.aeries.net/teacher/Default.aspx?student=');
    const behind = await stage.browser.newPage();
    await front.page.bringToFront();
    await behind.goto(scoresOf('9900000004'));
    const panel = await stage.panelOf(behind);
    await panel.waitFor('ends in 0004');
    // Another student is asked for and answered meanwhile: the one behind had every chance.
    const other = await inWindow('9900000005');
    await other.panel.waitFor('Time left');
    expect(stage.asked()).toEqual(['9900000005']);
    await behind.bringToFront();
    await panel.waitFor('Time left');
    expect(stage.asked()).toEqual(['9900000005', '9900000004']);
  });

  onlyChromium('no number of a student, no link and no key gets onto a console, and no error of ours', () => {
    expect(consoles.leaks()).toEqual([]);
    expect(consoles.errors()).toEqual([]);
  });

  /** Resolves once the service has answered a request that has not been made yet. */
  async function asksAgain(): Promise<void> {
    const last = Math.max(0, ...stage.simulator.journal().map(({ id }) => id));
    await stage.simulator.waitFor(({ kind, id, state }) => kind === 'reports' && id > last && state === 'answered');
  }
});
