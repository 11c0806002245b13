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
