import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { HOST } from './panel-driver.ts';
import { setUpToms } from './set-up.ts';
import { answerQuestion } from './sis-pages.ts';
import { IN_FIREFOX_ON_DEMAND, type SisPage, Stage } from './stage.ts';
import { changeSettings, storedSettings } from './stored-settings.ts';

/** A page with a student and no place of its own for the panel: it stands at a corner, over the page. */
const PAGE = 'https://demo.illuminateed.com/live/';

/** Puts a field on the page. @param style where it stands, fixed in the window */
async function addField(page: Page, style: string): Promise<void> {
  await page.evaluate((where) => {
    document.querySelector('#field')?.remove();
    const field = document.createElement('textarea');
    field.id = 'field';
    // See-through: a number that something covers is nobody's.
    field.style.cssText = `position: fixed; margin: 0; box-sizing: border-box; background: transparent; ${where}`;
    document.body.append(field);
  }, style);
}

/** Resolves once the field is in part under the panel, or nowhere. */
async function fieldIs(page: Page, wanted: 'covered' | 'free'): Promise<void> {
  await page.waitForFunction(
    (host, isFree) => {
      const { x, y, width, height } = document.querySelector('#field')?.getBoundingClientRect() ?? new DOMRect();
      const parts = [0.01, 0.25, 0.5, 0.75, 0.99];
      const points = parts.flatMap((a) => parts.map((b) => [x + a * width, y + b * height] as const));
      const covered = points.filter(([left, top]) => document.elementFromPoint(left, top)?.localName === host);
      return isFree ? covered.length === 0 : covered.length > 0;
    },
    { timeout: 40_000, polling: 'raf' },
    HOST,
    wanted === 'free',
  );
}

describe.each(IN_FIREFOX_ON_DEMAND)('a panel that stands over the page (%s)', (browser) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open({ browser });
    const options = await setUpToms(stage);
    // The vendor's own pages name the SSID otherwise than the small pages on their host.
    await changeSettings(options, { sites: [] });
    const { panel } = await stage.visit(PAGE);
    await answerQuestion(panel, 'Yes, always here');
    await panel.waitFor('Time left');
    stage.simulator.clearJournal();
    await stage.closePages();
  });
  afterEach(() => stage.closePages());
  afterAll(() => stage?.close());

  async function opened(): Promise<SisPage> {
    const sis = await stage.visit(PAGE);
    await sis.panel.waitFor(/ends in 0001/);
    await sis.panel.press(/Show score reports/);
    await sis.panel.waitFor('Time left');
    return sis;
  }

  test('waits as a bar until somebody opens it', async () => {
    const { panel } = await stage.visit(PAGE);
    await panel.waitFor(/ends in 0001/);
    expect(await panel.buttons()).toContain('Show score reports');
    expect(stage.asked()).toEqual([]);
  });

  test('stands at the lower corner for as long as nothing on the page has the focus', async () => {
    const page = await stage.browser.newPage();
    // A page whose content stands low: the panel lies over it.
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.body.style.marginTop = '500px';
      });
    });
    await page.goto(PAGE);
    const panel = await stage.panelOf(page);
    await panel.waitFor(/ends in 0001/);
    await addField(page, 'right: 40px; bottom: 20px; width: 200px; height: 20px;');
    await fieldIs(page, 'covered');
  });

  test('is at the corner where it was last put on the next page, and is not there where it was sent away', async () => {
    const { page, panel } = await opened();
    await addField(page, 'right: 40px; bottom: 40px; width: 200px; height: 60px;');
    await fieldIs(page, 'covered');
    await panel.press('More choices');
    await panel.press('Move to another corner');
    await fieldIs(page, 'free');
    const options = await stage.ownPage('options.html');
    await expect.poll(() => storedSettings(options)).toMatchObject({ corner: 1 });

    const next = await stage.visit(PAGE);
    await next.panel.waitFor(/ends in 0001/);
    await addField(next.page, 'left: 20px; bottom: 20px; width: 40px; height: 20px;');
    await fieldIs(next.page, 'covered');

    await next.panel.press('More choices');
    await next.panel.press("Don't show on this page");
    await next.panel.waitUntilGone();
    await expect.poll(() => storedSettings(options)).toMatchObject({ hiddenOn: [expect.any(String)] });
    await changeSettings(options, { hiddenOn: [], corner: 0 });
    // Back at once, on the page that is open.
    await next.panel.waitFor(/ends in 0001/);
  });

  test.runIf(browser === 'chromium')('is on no printed page, over the page or in its flow', async () => {
    const inFlow = await stage.testScores('9900000001');
    await inFlow.panel.waitFor('Time left');
    for (const { page } of [inFlow, await opened()]) {
      const display = () => page.$eval(HOST, (host) => getComputedStyle(host).display);
      expect(await display()).toBe('block');
      await page.emulateMediaType('print');
      expect(await display()).toBe('none');
    }
  });

  test('does not stay over the field in which one types', async () => {
    const { page, panel } = await opened();
    await addField(page, 'right: 40px; bottom: 40px; width: 200px; height: 60px;');
    await fieldIs(page, 'covered');
    await page.focus('#field');
    await fieldIs(page, 'free');
    expect(await panel.text()).toContain('Time left');

    // As wide as the window: the panel can only go up.
    await addField(page, 'left: 0; bottom: 0; width: 100%; height: 60px;');
    await fieldIs(page, 'covered');
    await page.focus('#field');
    await fieldIs(page, 'free');
    expect(await panel.text()).toContain('Time left');
  });

  test('becomes a bar again where the field leaves it no room, and opens once it is wanted', async () => {
    const { page, panel } = await opened();
    await addField(page, 'inset: 80px 0; width: 100%; height: calc(100% - 160px);');
    await fieldIs(page, 'covered');
    await page.focus('#field');
    await fieldIs(page, 'free');
    expect(await panel.text()).not.toContain('Time left');
    await page.keyboard.type('still typing here');
    expect(await page.$eval('#field', (field) => field instanceof HTMLTextAreaElement && field.value)).toBe(
      'still typing here',
    );
    await panel.press(/Show score reports/);
    await panel.waitFor('Time left');
  });
});
