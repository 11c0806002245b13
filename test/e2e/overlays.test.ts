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

type Outcome = 'at once' | 'by our page' | 'nothing';

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

  async function under({ css = '', run = '' }: Overlay, press: () => Promise<void>): Promise<Outcome> {
    await page.bringToFront();
    await page.evaluate(
      `{ const style = document.createElement('style'); style.className = 'overlay'; style.textContent = ${JSON.stringify(css)}; document.head.append(style); }`,
    );
    await page.evaluate(run);
    await ready();
    const outcome = await outcomeOf(press);
    await page.bringToFront();
    await page.evaluate(LIFT);
    return outcome;
  }

  /** Resolves once the button is in the window and has stood still for as long as a press asks for. */
  async function ready(): Promise<void> {
    await inside.run(`async function () {
      const button = [...this.querySelectorAll('button.report')].find((one) => one.getAttribute('aria-label').includes('${REPORT}'));
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 800));
    }`);
  }

  async function outcomeOf(press: () => Promise<void>): Promise<Outcome> {
    const before = new Set(stage.browser.targets());
    const isNew = stage.browser
      .waitForTarget((it) => !before.has(it) && it.type() === 'page' && /(report|confirm)\.html#/.test(it.url()), {
        timeout: 8_000,
      })
      .catch(() => undefined);
    await press();
    const target = await isNew;
    if (target === undefined) return 'nothing';
    const tab = await target.page();
    if (tab === null) return 'nothing';
    if (await isReport(target)) {
      await tab.close();
      return 'at once';
    }
    await tab.waitForSelector('button.primary[data-early="false"]');
    const text = await tab.$eval('main', (main) => main.innerText);
    expect(text).toMatch(/ends in 0001[\s\S]*2025-26 · English/);
    const report = await stage.opened(() => button(tab, 'Open report').click());
    expect((await stage.fileIn(report)).ssid).toBe('9900000001');
    await (await report.page())?.close();
    return 'by our page';
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
    expect(await under(overlay, byMouse)).not.toBe('nothing');
  });

  test.each(OVERLAYS.filter(({ what }) => Object.entries(TOUCHED).some(([at, it]) => at === place && it === what)))(
    '$what: a report opens by touch',
    async (overlay) => {
      expect(await under(overlay, byTouch)).not.toBe('nothing');
    },
  );

  test.runIf(isTried(place, 'keys')).each(TRIED)('$what: a report opens by keyboard', async (overlay) => {
    expect(await under(overlay, byKeys)).not.toBe('nothing');
  });
});
