import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn } from '../gallery/checks.ts';
import { button } from './controls.ts';
import { saved, saying, section } from './own-pages.ts';
import { REPORT_SHOWN } from './report-tab.ts';
import { setUpToms } from './set-up.ts';
import { IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';

const AVILA = '9900000001';

/**
 * What only a browser can tell of the page on which a report is shown: its viewer, its history, its downloads, a tab that is
 * doubled. What the page says, and that nobody meets a dead link on it, is in test/contexts/report.test.ts.
 */
describe.each(IN_FIREFOX_ON_DEMAND)('an opened report in %s', (browser) => {
  let stage: Stage;
  let options: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paperless-report-'));
    stage = await Stage.open({ browser });
    options = await setUpToms(stage);
  });
  afterAll(async () => {
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    const { control } = stage.simulator;
    control.setFault(null);
    control.setLinkLife(1800);
    const [, ...others] = await stage.browser.pages();
    await Promise.all(others.filter((page) => page !== options).map((page) => page.close().catch(() => {})));
  });

  /** Opens the science report of a student. */
  async function opened(): Promise<Page> {
    const { panel } = await stage.testScores(AVILA);
    await panel.waitFor('Smarter Balanced');
    const page = await (await stage.opened(() => panel.press(/CAST.*, English/))).page();
    if (page === null) throw new Error('The report has no page.');
    return page;
  }

  const shown = (page: Page) => page.waitForSelector(REPORT_SHOWN, { timeout: 40_000 });
  const filesAsked = () => stage.simulator.journal().filter(({ kind }) => kind === 'file');

  test('says which report of whom it is; its title tells it from others without a name or an SSID, its address nothing', async () => {
    const page = await opened();
    await shown(page);
    const text = await saying(page, 'Print');
    for (const words of ['California Science Test (CAST) 2025-26', 'English', 'SSID ends in 0001', 'Save'])
      expect(text).toContain(words);
    const address = await page.evaluate(() => `${location.href} ${document.title}`);
    expect(address).toMatch(/\/report\.html#[0-9a-f-]{36} CAST 2025-26 · English · …0001$/);
    expect(await page.content()).not.toMatch(/amazonaws|9900000001/);
    expect(await barriersOn(page)).toEqual([]);
  });

  test('is taken away once its text, read in a worker, names another student', async () => {
    stage.simulator.control.setFault({ name: 'fileForm', form: 'anotherStudent' }, { path: 'file' });
    const page = await opened();
    await saying(page, 'this report names another student');
    expect(await page.$('iframe, object')).toBeNull();
    await page.reload();
    await saying(page, 'This report has closed');
  });

  // In Firefox the viewer's own button does it: pdf-viewers.test.ts.
  test.skipIf(browser === 'firefox')('is saved under a name that says which one it is', async () => {
    const page = await opened();
    await shown(page);
    expect(await saved(stage, folder, () => button(page, 'Save').click())).toMatch(/^%PDF-/);
    const [name] = await readdir(folder);
    expect(name).toBe('California Science Test (CAST) 2025-26 English 0001.pdf');
    await section(stage, options, 'activity');
    await saying(options, /Report download\s+California[^\n]+\s+Saved/);
  });

  test('gets a new link when it is loaded again, or doubled, after the old one has ended', async () => {
    stage.simulator.control.setLinkLife(2);
    await stage.forgetAll();
    const page = await opened();
    await shown(page);
    const address = await page.evaluate(() => location.href);
    stage.simulator.control.endLinks();
    stage.simulator.control.setLinkLife(1800);
    await stage.reloadOwnPage(page);
    await shown(page);
    const double = await stage.ownPage(address.slice(address.indexOf('report.html')));
    await shown(double);
    expect(filesAsked().at(-1)).toMatchObject({ ssid: AVILA, outcome: 'file' });
  });

  test('is shown as a web page in which nothing runs, with its styles', async () => {
    stage.simulator.control.setFault({ name: 'fileForm', form: 'html' }, { path: 'file' });
    const page = await opened();
    await saying(page, 'This report is a web page.');
    const seen = () =>
      page.evaluate(() => {
        const inner = document.querySelector('iframe')?.contentDocument;
        const colorOf = (selector: string, what: 'color' | 'backgroundColor') => {
          const element = inner?.querySelector(selector);
          return element ? inner?.defaultView?.getComputedStyle(element)[what] : undefined;
        };
        return {
          heading: colorOf('h1', 'color'),
          paragraph: colorOf('p', 'backgroundColor'),
          ran: inner?.documentElement.id,
          at: inner?.location.href,
          title: document.title,
        };
      });
    await page.waitForFunction(
      () => (document.querySelector('iframe')?.contentDocument?.adoptedStyleSheets.length ?? 0) > 0,
    );
    expect(await seen()).toEqual({
      heading: 'rgb(1, 2, 3)',
      paragraph: 'rgb(4, 5, 6)',
      ran: '',
      at: 'about:srcdoc',
      title: 'CAST 2025-26 · English · …0001',
    });
    expect(await saved(stage, folder, () => button(page, 'Save').click())).toMatch(/^<!doctype html>/);
  });

  test('that is a video plays here, or says that it can only be saved', async () => {
    stage.simulator.control.setFault({ name: 'fileForm', form: 'video' }, { path: 'file' });
    const page = await opened();
    // Its beginning alone: no browser plays that.
    await saying(page, "This browser can't play the video");
    expect(await page.$('iframe')).toBeNull();
  });
});
