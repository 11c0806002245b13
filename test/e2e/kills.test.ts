import type { Page, Target } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPanel } from './chromium-panel.ts';
import { ConsoleWatch } from './console-watch.ts';
import type { PanelDriver } from './panel-driver.ts';
import { random } from './random.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';

const AVILA = '9900000001';
/** How long the scripted use goes on, ms. Each single step is tried in `test/contexts/deaths.test.ts`. */
const USE_MS = process.env.PAPERLESS_LONG ? 40_000 : 8_000;
const SEED = Number(process.env.PAPERLESS_SEED ?? Date.now() % 1_000_000);

const scoresOf = (ssid: string) => `https://demo.aeries.net/teacher/TestScores.aspx?student=${ssid}`;

/** The browser ends the background whenever it likes: nothing that was wished for is lost by it. */
describe('when the background is ended', () => {
  let stage: Stage;
  let consoles: ConsoleWatch;

  beforeAll(async () => {
    stage = await Stage.open();
    consoles = new ConsoleWatch(stage.browser);
    const options = await setUpToms(stage);
    await options.close();
    // The token of the test by which the set-up ends.
    await stage.forgetAll();
    stage.simulator.clearJournal();
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    stage.simulator.release();
    stage.simulator.control.setLinkLife(1800);
    await stage.closePages();
    await stage.forgetAll();
    stage.simulator.clearJournal();
  });

  const timesAsked = (ssid: string) => stage.asked().filter((it) => it === ssid).length;
  const held = (kind: 'token' | 'reports') =>
    stage.simulator.waitFor((entry) => entry.kind === kind && entry.state === 'held');
  const filesServed = () =>
    stage.simulator
      .journal()
      .filter(({ kind }) => kind === 'file')
      .map(({ ssid, outcome }) => [ssid, outcome]);

  test('before the request is sent, the panel asks again by itself', async () => {
    // The token is not there yet, so no request for the student has gone out.
    stage.simulator.hold({ path: 'token' });
    const { panel } = await stage.testScores(AVILA);
    await held('token');
    await stage.killWorker();
    stage.simulator.release();
    await panel.waitFor('Time left');
    expect(timesAsked(AVILA)).toBe(1);
  });

  test('during the request, the panel asks again by itself and says so', async () => {
    stage.simulator.hold({ path: 'reports' });
    const { panel } = await stage.testScores(AVILA);
    await held('reports');
    await stage.killWorker();
    await panel.waitFor('Getting new links');
    stage.simulator.release();
    await panel.waitFor('Time left');
    expect(timesAsked(AVILA)).toBe(2);
  });

  test('between click and opening, the report opens once', async () => {
    const { control } = stage.simulator;
    control.setLinkLife(4);
    const { panel } = await stage.testScores(AVILA);
    await panel.waitFor('Time left');
    control.setLinkLife(1800);
    control.hold({ path: 'reports' });
    await panel.waitFor('have expired');
    const report = await stage.opened(async () => {
      await panel.press(/CAST.*, English/);
      await panel.waitFor('Opening');
      await stage.killWorker();
      control.release();
    });
    expect(await stage.contentOf(report)).toMatchObject({ status: 200, begins: '%PDF' });
    await panel.waitFor(/^(?![\s\S]*Opening)/);
    expect(await stage.reportTabs()).toHaveLength(1);
  });

  test('after opening and before it could say so, the report does not open a second time', async () => {
    const { page, panel } = await stage.testScores(AVILA);
    await panel.waitFor('Time left');
    const killed = new Promise<void>((resolve) => {
      stage.browser.once('targetcreated', (target: Target) => {
        if (target.type() === 'page') void stage.killWorker().then(resolve);
      });
    });
    await panel.press(/CAST.*, English/);
    await killed;
    await page.bringToFront();
    await panel.waitFor(/^(?![\s\S]*Opening)/);
    const [report, ...others] = await stage.reportTabs();
    expect(others).toEqual([]);
    expect(report && (await stage.contentOf(report))).toMatchObject({ status: 200, begins: '%PDF' });
  });

  test(`at random moments of a busy time, nothing wrong shows and no click is lost (seed ${SEED})`, async () => {
    console.log(`Random kills of the background: PAPERLESS_SEED=${SEED}`);
    const { control } = stage.simulator;
    const dice = random(SEED);
    control.setLinkLife(8);
    const windows = [await inWindow(AVILA), await inWindow('9900000003')];
    let goesOn = true;
    let kills = 0;
    const killing = (async () => {
      const moments = random(SEED + 1);
      while (goesOn) {
        // Not an event to wait for: the moment is what is tried.
        await new Promise((resolve) => setTimeout(resolve, 100 + moments(2_500)));
        await stage.killWorker();
        kills += 1;
      }
    })();

    const done = { next: 0, click: 0, here: 0, fold: 0 };
    const end = Date.now() + USE_MS;
    try {
      while (Date.now() < end) {
        const { page, panel } = windows[dice(windows.length)] ?? windows[0] ?? (await inWindow(AVILA));
        const what = (['next', 'click', 'click', 'here', 'fold'] as const)[dice(5)] ?? 'click';
        done[what] += 1;
        await page.bringToFront();
        const before = await studentOf(page);
        if (what !== 'next') await panel.waitFor(new RegExp(`ends in ${before.slice(-4)}[\\s\\S]*Links to`));
        switch (what) {
          case 'next':
            await page.evaluate(`demo.show('99000000${['01', '02', '03', '04', '06', '20'][dice(6)]}')`);
            break;
          case 'here':
            await panel.press('here');
            break;
          case 'fold':
            await panel.press(/^Minimize/);
            await panel.press(/^Show score reports/);
            break;
          case 'click': {
            const tabs = (await stage.reportTabs()).length;
            const report = await stage.opened(() => panel.press(/, English, .*new tab/), 60_000);
            expect((await stage.reportTabs()).length - tabs).toBe(1);
            expect(await stage.contentOf(report)).toMatchObject({ status: 200, begins: '%PDF' });
            await (await report.page())?.close();
            await page.bringToFront();
            break;
          }
        }
        const ssid = await studentOf(page);
        const text = await panel.waitFor(new RegExp(`ends in ${ssid.slice(-4)}[\\s\\S]*Links to`), {
          timeoutMs: 60_000,
        });
        // A panel may name its student more than once, and never another one.
        expect(new Set(text.match(/ends in \d{4}/g))).toEqual(new Set([`ends in ${ssid.slice(-4)}`]));
        expect(text).not.toMatch(/Something went wrong|isn't responding/);
      }
    } finally {
      goesOn = false;
      await killing;
    }
    console.log(`${kills} kills; ${JSON.stringify(done)}; ${stage.asked().length} requests`);
    expect(kills).toBeGreaterThan(USE_MS / 4_000);
    expect(done.click + done.next + done.here + done.fold).toBeGreaterThan(0);
    expect(filesServed().filter(([, outcome]) => outcome !== 'file')).toEqual([]);
  }, 300_000);

  test('no number of a student, no link and no key gets onto a console, and no error of ours', () => {
    expect(consoles.leaks()).toEqual([]);
    expect(consoles.errors()).toEqual([]);
  });

  /** A window of its own: two students in sight at the same time. */
  async function inWindow(ssid: string): Promise<{ page: Page; panel: PanelDriver }> {
    const page = await stage.browser.newPage({ type: 'window' });
    await page.goto(scoresOf(ssid));
    return { page, panel: await chromiumPanel(page) };
  }
});

/** The number that the page itself shows. */
function studentOf(page: Page): Promise<string> {
  return page.$eval('[data-tcfc="STU.CID"]', (field) => field.textContent ?? '');
}
