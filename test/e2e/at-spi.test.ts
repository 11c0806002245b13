import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aThird } from './a-third.ts';
import { askUntil } from './ask-until.ts';
import { type Desktop, lacksForScreenReader, startDesktop } from './at-spi.ts';
import { InsidePanel } from './inside-panel.ts';
import { LIFT, OVERLAYS } from './overlays.ts';
import { isReport } from './report-tab.ts';
import { setUpToms } from './set-up.ts';
import { IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';

const lacks = lacksForScreenReader();
const REPORT = '2025-26, English, PDF';
/** The guard takes this press as it takes a key's, and those are tried in `overlays`: here a few each day, all by `npm test -- long`. */
const THIRD = aThird(OVERLAYS, ({ what }) => what);
const TRIED = THIRD.length === OVERLAYS.length ? OVERLAYS : THIRD.slice(0, 3);

/** Notes what a page hears, but of its window and document, which get the focus with their tab. */
const HEAR = `
  globalThis.heard = [];
  for (const type of ['click', 'mousedown', 'mouseup', 'pointerdown', 'keydown', 'focusin', 'focus']) {
    addEventListener(type, ({ target }) => target instanceof Element && heard.push(type), { capture: true });
  }
`;

/** A student's page with reports, set up, and its title, by which the bus knows its tab. */
async function reportsOn(stage: Stage): Promise<{ readonly page: Page; readonly title: string }> {
  await (await setUpToms(stage)).close();
  const { page, panel } = await stage.testScores('9900000001');
  await panel.waitFor('Time left');
  return { page, title: await page.title() };
}

/** Its press comes over a bus of the desktop: neither as a key nor from the pointer, and nothing needs to be in sight. */
describe.skipIf(lacks !== undefined)(`a screen reader's press${lacks ? ` (not tried: no ${lacks} here)` : ''}`, () => {
  let desktop: Desktop;
  let stage: Stage;
  let page: Page;
  let title: string;

  beforeAll(async () => {
    desktop = await startDesktop();
    stage = await Stage.open({ headless: false, env: desktop.env, args: ['--force-renderer-accessibility'] });
    ({ page, title } = await reportsOn(stage));
    await page.evaluate(HEAR);
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

const IN_FIREFOX = IN_FIREFOX_ON_DEMAND.some((browser) => browser === 'firefox');

/**
 * Firefox has such a press look as the mouse's does, in the middle of the button, by no device that it knows. Of a page it
 * does the second, and loses the first, whatever it is for.
 */
describe.skipIf(lacks !== undefined || !IN_FIREFOX)("a screen reader's press in firefox", () => {
  let desktop: Desktop;
  let stage: Stage;
  let page: Page;
  let title: string;

  beforeAll(async () => {
    desktop = await startDesktop();
    stage = await Stage.open({ browser: 'firefox', headless: false, env: desktop.env });
    ({ page, title } = await reportsOn(stage));
    await page.evaluate(`{
      globalThis.presses = 0;
      const own = document.createElement('button');
      own.textContent = 'Own button of the page';
      own.onclick = () => (presses += 1);
      document.body.prepend(own);
    }`);
    await askUntil(async () => {
      await desktop.screenReader.press(title, 'Own button of the page');
      return (await page.evaluate('presses > 0')) || undefined;
    });
    await page.evaluate(HEAR);
  });
  afterAll(async () => {
    await stage?.close();
    await desktop?.close();
  });

  test.each([
    ['', ''],
    [' under something that takes the clicks', 'position: fixed; inset: 0; z-index: 2147483647'],
    [' that is out of sight', 'height: 3000px'],
    [' that came to be shown a moment ago', ''],
  ])('opens the report%s, and the page hears nothing of it', async (which, style) => {
    await page.evaluate(`{
      const overlay = document.createElement('div');
      overlay.className = 'overlay';
      overlay.style.cssText = '${style}';
      document.body.prepend(overlay);
      scrollTo(0, 0);
    }`);
    await page.bringToFront();
    const before = new Set(stage.browser.targets());
    if (which.includes('moment'))
      for (const bar of ['Minimize', 'Show score reports']) await desktop.screenReader.press(title, bar);
    await desktop.screenReader.press(title, REPORT);
    const opened = await askUntil(async () => {
      const all = stage.browser.targets().filter((it) => !before.has(it));
      for (const it of all) if (/(report|confirm)\.html#/.test(await stage.addressOf(it))) return it;
      return undefined;
    });
    if (opened === undefined) throw new Error('Nothing opened.');
    expect(await page.evaluate('heard')).toEqual([]);
    // What has just come into sight may lead to our page that asks.
    if (await isReport(opened)) expect((await stage.fileIn(opened)).ssid).toBe('9900000001');
    await (await opened.page())?.close();
    await page.evaluate(LIFT);
  });
});
