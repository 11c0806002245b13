import type { Dialog, Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CHROME_BUILD } from '../setup/launch-chromium.ts';
import { ConsoleWatch } from './console-watch.ts';
import { inChromium } from './in-chromium.ts';
import type { PanelDriver } from './panel-driver.ts';
import { DISTRICT_KEY, setUpToms } from './set-up.ts';
import { IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';

const AVILA = '9900000001';
const BUI = '9900000002';
const CHEN = '9900000003';
const HALF_AN_HOUR = 1800;

const scoresOf = (ssid: string) => `https://demo.aeries.net/teacher/TestScores.aspx?student=${ssid}`;

interface Shown {
  readonly page: Page;
  readonly panel: PanelDriver;
}

/**
 * What only a browser can tell of them: a page that stands still, sight, windows, an update. When they are renewed, for whom
 * and how often is in test/contexts/links.test.ts and many-tabs.test.ts.
 */
describe.each(IN_FIREFOX_ON_DEMAND)('links that end, in %s', (browser) => {
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
    const { control } = stage.simulator;
    control.release();
    control.setFault(null);
    control.setLinkLife(HALF_AN_HOUR);
    control.replaceKey(DISTRICT_KEY.userName, DISTRICT_KEY.secretKey);
    await stage.closePages();
    await stage.forgetAll();
    stage.simulator.clearJournal();
  });

  /** A window of its own, in sight whatever else is open. */
  async function inWindow(url: string): Promise<Shown> {
    const page = await stage.browser.newPage({ type: 'window' });
    await page.goto(url);
    return { page, panel: await stage.panelOf(page) };
  }

  const timesAsked = (ssid: string) => stage.asked().filter((it) => it === ssid).length;

  /** Resolves once the service has answered so many requests for a student. */
  async function asked(ssid: string, times: number): Promise<void> {
    await stage.simulator.waitFor(
      (entry) => entry.ssid === ssid && entry.state === 'answered' && timesAsked(ssid) >= times,
    );
  }

  /** What the file host gave for the links that were opened. */
  const filesServed = () =>
    stage.simulator
      .journal()
      .filter(({ kind }) => kind === 'file')
      .map(({ outcome }) => outcome);

  onlyChromium(
    'a page that stood still until long after its links had ended shows nothing stale as fresh',
    async () => {
      const { control } = stage.simulator;
      control.setLinkLife(4);
      const { page, panel } = await stage.testScores(AVILA);
      await panel.waitFor('Time left');
      // An open dialog stops the page's time as sleep does; the background is ended, as it is in sleep.
      const asleep = new Promise<Dialog>((resolve) => page.once('dialog', resolve));
      const slept = page.evaluate('alert("asleep")');
      const dialog = await asleep;
      await stage.killWorker();
      control.hold({ ssid: AVILA });
      // Another student's links are renewed meanwhile: that page does not wait for the one that stands still.
      const awake = await inWindow(scoresOf(CHEN));
      await asked(CHEN, 3);
      expect(timesAsked(AVILA)).toBe(1);
      await awake.page.close();
      await dialog.accept();
      await slept;
      expect(await panel.waitFor('have expired')).not.toContain('Time left');
      control.setLinkLife(HALF_AN_HOUR);
      await stage.simulator.waitFor(({ ssid, state }) => ssid === AVILA && state === 'held');
      control.release();
      await panel.press('here');
      await panel.waitFor('Time left: 29 minutes');
      // What the dialog covered takes a press once it has been bare for half a second.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 750)));
      const report = await stage.opened(() => panel.press(/CAST.*, English/));
      expect(await stage.contentOf(report)).toMatchObject({ status: 200 });
      expect(filesServed()).not.toContain('linkExpired');
    },
  );

  test('a tab that nobody has looked at asks for nobody, whatever goes on in another window', async () => {
    const front = await stage.visit('https://demo.aeries.net/teacher/Default.aspx?student=');
    const behind = await stage.browser.newPage();
    await front.page.bringToFront();
    await behind.goto(scoresOf('9900000004'));
    const panel = await stage.panelOf(behind);
    await panel.waitFor('ends in 0004');
    // Another student is asked for and answered meanwhile: the one behind had every chance.
    const other = await inWindow(scoresOf('9900000005'));
    await other.panel.waitFor('Time left');
    expect(stage.asked()).toEqual(['9900000005']);
    await behind.bringToFront();
    await panel.waitFor('Time left');
    expect(stage.asked()).toEqual(['9900000005', '9900000004']);
  });

  onlyChromium(
    'an extension that is updated says so on every open page, and works on once they are reloaded',
    async () => {
      const behind = await stage.testScores(BUI);
      await behind.panel.waitFor('Time left');
      const { page, panel } = await stage.testScores(AVILA);
      await panel.waitFor('Time left');
      await stage.browser.installExtension(CHROME_BUILD);
      await panel.waitFor('Paperless Scores was updated');
      await behind.panel.waitFor('Paperless Scores was updated');
      // The page goes on as if nothing were there.
      await page.evaluate('demo.next()');
      expect(await panel.text()).not.toMatch(/ends in \d{4}/);
      await panel.press('Reload the page');
      await panel.waitFor(/ends in 0002[\s\S]*Time left/);
    },
  );

  onlyChromium('no number of a student, no link and no key gets onto a console, and no error of ours', () => {
    expect(consoles.leaks()).toEqual([]);
    expect(consoles.errors()).toEqual([]);
  });
});
