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

/** Links live for half an hour, here for seconds: what shows is true, and a click opens the report. */
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

  onlyChromium('the panel counts down the time that is left', async () => {
    stage.simulator.control.setLinkLife(63);
    const { panel } = await stage.testScores(AVILA);
    await panel.waitFor('Time left: 1 minute.');
    await panel.waitFor('Time left: less than a minute.');
    expect(timesAsked(AVILA)).toBe(1);
  });

  test('while the panel shows them, links are renewed before they end', async () => {
    stage.simulator.control.setLinkLife(6);
    const { page, panel } = await stage.testScores(AVILA);
    await panel.waitFor('Time left');
    const ended = panel.waitFor('have expired', { timeoutMs: 13_000 }).then(
      () => true,
      () => false,
    );
    await asked(AVILA, 3);
    await page.close();
    expect(await ended).toBe(false);
    const [first, second, third] = stage.simulator.journal().filter(({ kind }) => kind === 'reports');
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeLessThan(6_000);
    expect((third?.at ?? 0) - (second?.at ?? 0)).toBeLessThan(6_000);
  });

  onlyChromium('the word "here" asks for new links at once', async () => {
    const { panel } = await stage.testScores(AVILA);
    await panel.waitFor('Time left');
    const rows = await panel.rows();
    await panel.press('here');
    await asked(AVILA, 2);
    await panel.waitFor(/Time left(?![\s\S]*Getting new links)/);
    expect(await panel.rows()).toEqual(rows);
  });

  onlyChromium('a click on a link that has ended gets a new one first, and then opens', async () => {
    const { control } = stage.simulator;
    control.setLinkLife(3);
    const { panel } = await stage.testScores(AVILA);
    await panel.waitFor('Time left');
    control.setLinkLife(HALF_AN_HOUR);
    control.hold({ path: 'reports' });
    await panel.waitFor('These links have expired. Opening a report gets a new link automatically.');
    const report = await stage.opened(async () => {
      await panel.press(/CAST.*, English/);
      control.release();
    });
    expect(await stage.contentOf(report)).toMatchObject({ status: 200, begins: '%PDF' });
    expect(timesAsked(AVILA)).toBe(2);
    expect(filesServed()).not.toContain('linkExpired');
  });

  test('nothing is renewed while the tab is behind another or the panel is closed', async () => {
    const { control } = stage.simulator;
    control.setLinkLife(7);
    const behind = await stage.testScores(AVILA);
    await behind.panel.waitFor('Time left');
    await stage.browser.newPage();
    const closed = await inWindow(scoresOf(BUI));
    await closed.panel.waitFor('Time left');
    await closed.panel.press(/^Minimize/);
    await closed.panel.waitFor('Show score reports');
    // A third student's panel stays open, in sight: the renewals of its links measure the time.
    control.setLinkLife(4);
    const open = await inWindow(scoresOf(CHEN));
    await open.panel.waitFor('Show score reports');
    await open.panel.press(/^Show score reports/);
    await asked(CHEN, 4);
    expect(timesAsked(AVILA)).toBe(1);
    expect(timesAsked(BUI)).toBe(1);

    // Nothing that has ended is shown as living, and what comes into sight again is renewed.
    stage.simulator.hold({ path: 'reports' });
    await behind.page.bringToFront();
    expect(await behind.panel.waitFor('have expired')).not.toContain('Time left');
    stage.simulator.release();
    await behind.panel.waitFor('Time left');
    await closed.panel.press(/^Show score reports/);
    await closed.panel.waitFor('Time left');
    expect(timesAsked(BUI)).toBe(2);
  });

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

  test('a request is called off when its student goes, and its answer never shows', async () => {
    stage.simulator.hold({ ssid: AVILA });
    const { page, panel } = await stage.testScores(AVILA);
    await stage.simulator.waitFor(({ ssid, state }) => ssid === AVILA && state === 'held');
    await page.evaluate('demo.next()');
    await stage.simulator.waitFor(({ ssid, state }) => ssid === AVILA && state === 'clientGone');
    stage.simulator.release();
    expect(await panel.waitFor(/ends in 0002[\s\S]*Time left/)).not.toContain('0001');
  });

  test('a request is called off when its tab is closed', async () => {
    stage.simulator.hold({ ssid: AVILA });
    const { page } = await stage.testScores(AVILA);
    await stage.simulator.waitFor(({ ssid, state }) => ssid === AVILA && state === 'held');
    await page.close();
    await stage.simulator.waitFor(({ ssid, state }) => ssid === AVILA && state === 'clientGone');
  });

  onlyChromium('a key that was replaced is called what CAASPP calls it, with what to do', async () => {
    stage.simulator.control.replaceKey(DISTRICT_KEY.userName, 'AnotherSecret0000001');
    const { panel } = await stage.testScores(AVILA);
    const text = await panel.waitFor('Internal error occurred');
    expect(text).toContain('It was probably replaced in TOMS');
    expect(text).toContain('Ask your CAASPP coordinator for the current key');
  });

  const shown: [string, string, RegExp][] = [
    ['reports', AVILA, /Time left/],
    ['a message', '9900000015', /does not have any test data/],
  ];
  test.each(browser === 'chromium' ? shown : shown.slice(0, 1))(
    'within five minutes a student with %s is not asked for again without a wish',
    async (_, ssid, shows) => {
      const { page, panel } = await stage.testScores(ssid);
      await panel.waitFor(shows);
      await page.reload();
      await panel.waitFor(shows);
      const again = await stage.testScores(ssid);
      await again.panel.waitFor(shows);
      expect(timesAsked(ssid)).toBe(1);
    },
  );

  onlyChromium('nor is a service that refused, until somebody wishes to try again', async () => {
    stage.simulator.control.setFault({ name: 'status', status: 409 }, { path: 'reports', times: 1 });
    const { page, panel } = await stage.testScores(AVILA);
    await panel.waitFor('CAASPP refused the request');
    await page.reload();
    await panel.waitFor('CAASPP refused the request');
    expect(timesAsked(AVILA)).toBe(1);
    await panel.press('Try again');
    await panel.waitFor('Time left');
    expect(timesAsked(AVILA)).toBe(2);
  });

  onlyChromium('a page that shows sixty students in a minute stops asking, and says so', async () => {
    const { page, panel } = await stage.testScores(AVILA);
    await panel.waitFor('Time left');
    let shown = 1;
    for (; shown <= 62; shown += 1) {
      const ssid = String(9901000000 + shown);
      await page.evaluate(showNumber, ssid);
      const text = await panel.waitFor(new RegExp(`ends in ${ssid.slice(-4)}[\\s\\S]*(?:not found|Too many students)`));
      if (text.includes('Too many students')) break;
    }
    expect(shown).toBe(60);
    expect(new Set(stage.asked()).size).toBe(60);
    expect(await panel.text()).toContain('Wait a minute, then try again.');
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

/** Makes the page show another number, and another student's key with it, as a page that is driven by a script. */
function showNumber(ssid: string): void {
  for (const field of document.querySelectorAll('[data-tcfc="STU.CID"]')) field.textContent = ssid;
  for (const key of document.querySelectorAll<HTMLInputElement>('#ctl00_PID, #ctl00_SN')) key.value = ssid.slice(-6);
}
