import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { button } from './controls.ts';
import { popupOver, saying } from './own-pages.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';

const LIST = 'https://demo.aeries.net/teacher/StudentSearch.aspx?student=&columns=state';

/** A class, from its list in the SIS to the printer, on the shipped build. */
describe('a list of students', () => {
  let stage: Stage;
  let options: Page;

  beforeAll(async () => {
    stage = await Stage.open();
    options = await setUpToms(stage);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    stage.simulator.control.setFault(null);
    stage.simulator.release();
  });

  /** Presses "Get their reports" in the popup over a page with a list. */
  async function rosterOf(url: string): Promise<Page> {
    const page = await stage.browser.newPage();
    await page.goto(url);
    const popup = await popupOver(stage, options, page);
    await saying(popup, /students on this page/);
    return stage.ownPageOpened(
      (path) => path.startsWith('roster.html?tab='),
      () => button(popup, 'Get their reports').click(),
    );
  }

  const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

  test('goes from the page of the SIS to the print dialog in three presses', async () => {
    const page = await rosterOf(LIST);
    await expect.poll(() => textOf(page), { timeout: 30_000 }).toMatch(/\d+ of \d+ have a 2025-26 report/);
    await page.evaluate(() => {
      const proto = HTMLIFrameElement.prototype;
      const real = Object.getOwnPropertyDescriptor(proto, 'contentWindow');
      Object.defineProperty(proto, 'contentWindow', {
        get() {
          const view = real?.get?.call(this);
          return { print: () => document.documentElement.setAttribute('data-printed', String(view !== null)) };
        },
      });
    });
    await page.screenshot({ path: '/tmp/roster-1.png', fullPage: true });
    await button(page, 'Print 29 reports').click();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset.printed), { timeout: 30_000 })
      .toBe('true');
    await page.screenshot({ path: '/tmp/roster-2.png', fullPage: true });
  });
});
