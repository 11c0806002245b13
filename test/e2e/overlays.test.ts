import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aThird } from './a-third.ts';
import { button } from './controls.ts';
import { InsidePanel } from './inside-panel.ts';
import { LIFT, OVERLAYS, type Overlay } from './overlays.ts';
import { isReport } from './report-tab.ts';
import { setUpToms } from './set-up.ts';
import { answerQuestion } from './sis-pages.ts';
import { type SisPage, Stage } from './stage.ts';
import { changeSettings } from './stored-settings.ts';

/** In the page's flow, and at a corner over the page. */
const PLACES = {
  'in the flow': 'https://demo.aeries.net/teacher/TestScores.aspx?student=9900000001',
  docked: 'https://demo.illuminateed.com/live/',
} as const;
const REPORT = '2025-26, English';

/** All of them, in both places by both ways, by `npm test -- long`: some ten minutes. */
const IS_LONG = process.env.PAPERLESS_LONG !== undefined;
const isTried = (place: string, by: 'mouse' | 'keys') => IS_LONG || (by === 'mouse') === (place === 'in the flow');
/** A finger's press comes as a mouse's does, from where nothing lay before: an overlay of another kind in each place tells. */
const TOUCHED = {
  'in the flow': 'a yellow tint for readers with dyslexia',
  docked: 'a magnifier that scales the page',
};
const TRIED = aThird(OVERLAYS, ({ what }) => what);

describe.each(Object.entries(PLACES))('what other software lays over a page, with the panel %s', (place, url) => {
  let stage: Stage;
  let page: Page;
  let panel: SisPage['panel'];
  let inside: InsidePanel;

  beforeAll(async () => {
    stage = await Stage.open();
    const options = await setUpToms(stage);
    // The vendor's own pages name the SSID otherwise than the small pages on their host.
    await changeSettings(options, { sites: [] });
    await options.close();
    ({ page, panel } = await stage.visit(url));
    await panel.waitFor(/ends in 0001|student's SSID/);
    if (!(await panel.text()).includes('ends in 0001')) await answerQuestion(panel, 'Yes, always here');
    await panel.waitFor('Time left');
    inside = await InsidePanel.of(page);
  });
  afterAll(() => stage?.close());

  /** Presses under an overlay. @throws when no report opens, at once or by our page that asks */
  async function opensUnder({ css = '', run = '' }: Overlay, press: () => Promise<void>): Promise<void> {
    await page.bringToFront();
    await page.evaluate(
      `{ const style = document.createElement('style'); style.className = 'overlay'; style.textContent = ${JSON.stringify(css)}; document.head.append(style); }`,
    );
    await page.evaluate(run);
    await ready();
    try {
      await opensBy(press);
    } finally {
      await page.bringToFront();
      await page.evaluate(LIFT);
    }
  }

  /** Resolves once the button is in the window and has stood still for as long as a press asks for. */
  async function ready(): Promise<void> {
    await inside.run(`async function () {
      const button = [...this.querySelectorAll('button.report')].find((one) => one.getAttribute('aria-label').includes('${REPORT}'));
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 800));
    }`);
  }

  async function opensBy(press: () => Promise<void>): Promise<void> {
    const before = new Set(stage.browser.targets());
    const isNew = stage.browser
      .waitForTarget((it) => !before.has(it) && it.type() === 'page' && /(report|confirm)\.html#/.test(it.url()), {
        timeout: 40_000,
      })
      .catch(() => undefined);
    await press();
    const target = await isNew;
    const tab = await target?.page();
    if (!target || !tab) throw new Error(`No tab was opened for a report. The panel shows:\n${await panel.text()}`);
    if (await isReport(target)) {
      await tab.close();
      return;
    }
    await tab.waitForSelector('button.primary[data-early="false"]');
    const text = await tab.$eval('main', (main) => main.innerText);
    expect(text).toMatch(/ends in 0001[\s\S]*2025-26 · English/);
    const report = await stage.opened(() => button(tab, 'Open report').click());
    expect((await stage.fileIn(report)).ssid).toBe('9900000001');
    await (await report.page())?.close();
  }

  async function byMouse(): Promise<void> {
    const before = await inside.placeOf(REPORT);
    await page.mouse.move(before.x, before.y);
    const { x, y } = await inside.placeOf(REPORT);
    await page.mouse.click(x, y);
  }

  async function byTouch(): Promise<void> {
    const { x, y } = await inside.placeOf(REPORT);
    await page.touchscreen.tap(x, y);
  }

  async function byKeys(): Promise<void> {
    await inside.run(`function () {
      const buttons = [...this.querySelectorAll('button.report')];
      buttons.find((one) => one.getAttribute('aria-label').includes('${REPORT}')).focus();
    }`);
    await page.keyboard.press('Enter');
  }

  test.runIf(isTried(place, 'mouse')).each(TRIED)('$what: a report opens by mouse', async (overlay) => {
    await opensUnder(overlay, byMouse);
  });

  test.each(OVERLAYS.filter(({ what }) => Object.entries(TOUCHED).some(([at, it]) => at === place && it === what)))(
    '$what: a report opens by touch',
    async (overlay) => {
      await opensUnder(overlay, byTouch);
    },
  );

  test.runIf(isTried(place, 'keys')).each(TRIED)('$what: a report opens by keyboard', async (overlay) => {
    await opensUnder(overlay, byKeys);
  });
});
