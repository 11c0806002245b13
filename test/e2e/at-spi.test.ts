import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aThird } from './a-third.ts';
import { type Desktop, lacksForScreenReader, startDesktop } from './at-spi.ts';
import { InsidePanel } from './inside-panel.ts';
import { LIFT, OVERLAYS } from './overlays.ts';
import { isReport } from './report-tab.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';

const lacks = lacksForScreenReader();
const REPORT = '2025-26, English, PDF';
/** The guard takes this press as it takes a key's, and those are tried in `overlays`: here a few each day, all by `npm test -- long`. */
const THIRD = aThird(OVERLAYS, ({ what }) => what);
const TRIED = THIRD.length === OVERLAYS.length ? OVERLAYS : THIRD.slice(0, 3);

/** Its press comes over a bus of the desktop: neither as a key nor from the pointer, and nothing needs to be in sight. */
describe.skipIf(lacks !== undefined)(`a screen reader's press${lacks ? ` (not tried: no ${lacks} here)` : ''}`, () => {
  let desktop: Desktop;
  let stage: Stage;
  let page: Page;
  let title: string;

  beforeAll(async () => {
    desktop = await startDesktop();
    stage = await Stage.open({ headless: false, env: desktop.env, args: ['--force-renderer-accessibility'] });
    await (await setUpToms(stage)).close();
    const visit = await stage.testScores('9900000001');
    page = visit.page;
    await visit.panel.waitFor('Time left');
    title = await page.title();
    await page.evaluate(`
      globalThis.heard = [];
      for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'keydown', 'focusin', 'focus']) {
        addEventListener(type, ({ target }) => target === window || heard.push(type), { capture: true });
      }
    `);
  });
  afterAll(async () => {
    await stage?.close();
    await desktop?.close();
  });

  /** Presses the report, and what asks whether to open it, where something does. @returns whether something asked */
  async function open(): Promise<'at once' | 'by our page'> {
    // The bus has what is in front, and nothing of other tabs.
    await page.bringToFront();
    const before = new Set(stage.browser.targets());
    const [first] = await Promise.all([
      stage.browser.waitForTarget(
        (it) => !before.has(it) && it.type() === 'page' && /(report|confirm)\.html#/.test(it.url()),
      ),
      desktop.screenReader.press(title, REPORT),
    ]);
    if (await isReport(first)) return ofTheRightStudent(first, 'at once');
    const asks = await first.page();
    await asks?.waitForSelector('button.primary[data-early="false"]');
    const opened = await stage.opened(async () =>
      desktop.screenReader.press((await asks?.title()) ?? '', 'Open report'),
    );
    return ofTheRightStudent(opened, 'by our page');
  }

  async function ofTheRightStudent<T>(report: Awaited<ReturnType<Stage['opened']>>, how: T): Promise<T> {
    expect((await stage.fileIn(report)).ssid).toBe('9900000001');
    await (await report.page())?.close();
    return how;
  }

  test('is not lost in the first moment, either, in which a press by the pointer does not count', async () => {
    await open();
  });

  test('opens the report at once, and the page hears nothing of it', async () => {
    const inside = await InsidePanel.of(page);
    await inside.run(`async function () {
      while (this.querySelector('[data-early="true"]')) await new Promise(requestAnimationFrame);
    }`);
    expect(await open()).toBe('at once');
    expect(await page.evaluate('heard')).toEqual([]);
  });

  test('opens a report that is out of sight', async () => {
    await page.evaluate('document.body.style.paddingTop = "3000px"; scrollTo(0, 0)');
    await open();
    await page.evaluate('document.body.style.paddingTop = ""');
  });

  test.each(TRIED)('opens a report under $what', async ({ css = '', run = '' }) => {
    await page.evaluate(
      `{ const style = document.createElement('style'); style.className = 'overlay'; style.textContent = ${JSON.stringify(css)}; document.head.append(style); }`,
    );
    await page.evaluate(run);
    await open();
    await page.evaluate(LIFT);
  });
});
