import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn } from '../gallery/checks.ts';
import { CLASS_LISTS, onKnownHost } from '../sis-pages/lists/class-lists.ts';
import { button, field } from './controls.ts';
import { InsidePanel } from './inside-panel.ts';
import { popupOver, savedFile, saying, section, tabIdOf } from './own-pages.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';
import { changeSettings } from './stored-settings.ts';

const CLASS = 'https://demo.aeries.net/teacher/ClassList.aspx?student=';
const SHOTS = process.env.PAPERLESS_SHOTS;

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
    const others = (await stage.browser.pages()).slice(1).filter((page) => page !== options);
    await Promise.all(others.map((page) => page.close().catch(() => {})));
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
  const complete = (page: Page) =>
    expect.poll(() => textOf(page), { timeout: 45_000 }).toMatch(/\d+ of 34 have a 2025-26 report(?!.*to go)/);

  async function shoot(page: Page, name: string): Promise<void> {
    if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
  }

  /** The bar on a page with a list, once it is there. */
  async function barOn(page: Page): Promise<InsidePanel> {
    const there = () => InsidePanel.of(page, 'paperless-scores-list').catch(() => undefined);
    await expect.poll(there, { timeout: 40_000 }).toBeDefined();
    return InsidePanel.of(page, 'paperless-scores-list');
  }
  const saysBar = (bar: InsidePanel) =>
    bar.run<string>('function () { return this.querySelector("section").innerText; }');

  test('goes from the page of the SIS to the print dialog in three presses', async () => {
    const sis = await stage.browser.newPage();
    await sis.goto(CLASS);
    const bar = await barOn(sis);
    expect(await saysBar(bar)).toMatch(/^34 students on this page\s+Get their reports$/);
    const { x, y } = await bar.placeOf('Get their reports');
    const before = stage.asked().length;
    const page = await stage.ownPageOpened(
      (path) => path.startsWith('roster.html?list='),
      () => sis.mouse.click(x, y),
    );
    await page.bringToFront();

    const begin = button(page, 'See the reports of 34 students');
    await begin.wait();
    // What a page of a SIS opens asks for nobody by itself.
    expect(stage.asked()).toHaveLength(before);
    expect(stage.browser.targets().filter((one) => one.url().includes('/roster.html'))).toHaveLength(1);
    await shoot(page, 'from-bar');
    await begin.click();
    await complete(page);
    expect(stage.asked().filter((ssid) => ssid?.startsWith('991'))).toHaveLength(34);
    expect(await barriersOn(page)).toEqual([]);
    await shoot(page, 'class');
    // A print dialog of the machine would wait for ever: what opens it is told instead.
    await page.evaluate(() => {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get: () => ({ print: () => document.documentElement.setAttribute('data-printed', 'yes') }),
      });
    });
    const print = await page.$('button.primary');
    await print?.click();
    const printed = () => page.evaluate(() => document.documentElement.dataset.printed);
    await expect.poll(printed, { timeout: 55_000 }).toBe('yes');
    expect(await textOf(page)).toMatch(/\d+ reports are ready: \d+ pages/);
    await shoot(page, 'class-printed');

    // "Who printed this child's report?"
    const digits = await page.$eval('tr.is-newest td:nth-child(4)', (cell) => cell.textContent ?? '');
    await section(stage, options, 'activity');
    await field(options, 'Last four digits').fill(digits);
    const ofThem = (last: string) => {
      const lines = [...document.querySelectorAll('table.log tbody tr')].map((line) => line.textContent ?? '');
      return lines.length > 0 && lines.every((line) => line.includes(last)) && lines.join('\n');
    };
    const lines = await options.waitForFunction(ofThem, { polling: 'mutation' }, digits);
    expect(await lines.jsonValue()).toMatch(/Report printed.*2025-26.*demo\.aeries\.net/);
  }, 120_000);

  test('has its bar out of the way once it is closed, small on the next page of the site, and not at all without a list', async () => {
    const sis = await stage.browser.newPage();
    await sis.goto(CLASS);
    const close = await (await barOn(sis)).placeOf('Close');
    await sis.mouse.click(close.x, close.y);
    const gone = () =>
      InsidePanel.of(sis, 'paperless-scores-list').then(
        () => 'there',
        () => 'gone',
      );
    await expect.poll(gone).toBe('gone');
    await sis.goto(`${CLASS}&size=6`);
    const chip = await barOn(sis);
    expect(await saysBar(chip)).toBe('6');
    const grow = await chip.placeOf('6 students on this page');
    await sis.mouse.click(grow.x, grow.y);
    await expect.poll(() => saysBar(chip)).toMatch('Get their reports');
    const { page } = await stage.testScores('9900000001');
    const hosts = () => page.evaluate(() => [...document.querySelectorAll('*')].map((one) => one.localName));
    await expect.poll(hosts).toContain('paperless-scores');
    expect(await hosts()).not.toContain('paperless-scores-list');
    await changeSettings(options, { rosters: 'off' });
    await sis.goto(CLASS);
    const popup = await popupOver(stage, options, sis);
    await saying(popup, /students on this page/);
    expect(await gone()).toBe('gone');
    await changeSettings(options, { rosters: 'print' });
  });

  test('goes on where it was when the background is ended and the page is loaded again', async () => {
    const page = await rosterOf(`${CLASS}&size=120`);
    await expect.poll(() => textOf(page), { timeout: 40_000 }).toMatch(/[1-9]\d* of 120\b/);
    await stage.killWorker();
    await stage.reloadOwnPage(page);
    await expect.poll(() => textOf(page), { timeout: 45_000 }).toMatch(/\d+ of 120 have a 2025-26 report(?!.*to go)/);
    await expect.poll(() => page.title()).not.toMatch(/of 120/);
  });

  test('saves each report under its own name and password, with the table of whose it is', async () => {
    await changeSettings(options, { rosters: 'save' });
    const page = await rosterOf(`${CLASS}&size=6`);
    await expect.poll(() => textOf(page), { timeout: 30_000 }).toMatch(/\d+ of 6 have a 2025-26 report(?!.*to go)/);
    await page.evaluate(() => document.querySelector('details:has(.pair)')?.setAttribute('open', ''));
    await shoot(page, 'save-open');
    await page.select('select:has(option[value="shared"])', 'shared');
    await shoot(page, 'save-shared');
    await field(page, 'Password for the files').fill('correct horse');
    const folder = await mkdtemp(join(tmpdir(), 'roster-'));
    const path = await savedFile(stage, folder, () => button(page, 'Save as a zip file').click());
    const files = unzipSync(await readFile(path));
    const names = Object.keys(files).sort();
    const table = new TextDecoder().decode(files['paperless-scores.csv']);
    const lines = table.trim().split('\r\n');
    expect(names.filter((name) => name.endsWith('.pdf'))).toEqual(
      names.filter((name) => name.endsWith('.pdf') && table.includes(name)),
    );
    expect(lines.length).toBeGreaterThan(6);
    expect(table).not.toMatch(/\d{10}/);
    for (const name of names.filter((one) => one.endsWith('.pdf'))) {
      const text = new TextDecoder('latin1').decode(files[name]);
      expect(text.slice(0, 5)).toBe('%PDF-');
      expect(text).toContain('/AESV3');
      expect(text).not.toContain('SIMULATED');
    }
    await shoot(page, 'saved');
  });

  test('reads a list that stands in a frame of the page', async () => {
    const page = await rosterOf(`${CLASS}&view=frame&size=6`);
    await expect.poll(() => textOf(page), { timeout: 30_000 }).toMatch(/\d+ of 6 have a 2025-26 report(?!.*to go)/);
  });

  test.each(CLASS_LISTS.map((list) => [list.host, list] as const))(
    'reads the class list of %s as it is drawn',
    async (_, list) => {
      const sis = await stage.browser.newPage();
      await sis.goto(onKnownHost(list));
      await barOn(sis);
      const page = await stage.ownPage(`roster.html?list=${await tabIdOf(options, sis)}`);
      const shown = list.shows(new URLSearchParams());
      const wanted = shown.filter((one) => !one.doNotRelease);
      await saying(page, `${wanted.length} students found`);
      const cells = await page.$$eval('section:has(> #roster-found) > table tbody tr', (rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].slice(1).map((cell) => cell.textContent)),
      );
      expect(cells).toEqual(wanted.slice(0, 5).map(({ name, localId, ssid }) => [name, localId, ssid.slice(-4)]));
      const text = await textOf(page);
      for (const one of shown.filter(({ doNotRelease }) => doNotRelease)) expect(text).toContain(one.name);
    },
  );

  test('has students whom somebody added while going from page to page', async () => {
    for (const ssid of ['9900000001', '9900000002']) {
      const { page, panel } = await stage.testScores(ssid);
      await panel.waitFor(`ends in ${ssid.slice(-4)}`);
      await panel.press('More choices');
      await panel.press('Add to my list');
      await panel.waitFor('Your list is kept until you close the browser');
      const popup = await popupOver(stage, options, page);
      await saying(popup, `SSID ends in ${ssid.slice(-4)}`);
      await button(popup, 'Add to my list').click();
      await saying(popup, 'This student is on your list already');
      await page.close();
      if (ssid.endsWith('1')) await popup.close();
    }
    const popup = await stage.ownPage('popup.html');
    const roster = await stage.ownPageOpened(
      (path) => path.startsWith('roster.html?mine'),
      () => button(popup, 'Reports of my list (2 students)').click(),
    );
    await saying(roster, /2 of 2 have a 2025-26 report/, 30_000);
  });
});
