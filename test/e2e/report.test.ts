import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { LEA_NAMES } from '../simulator/world.ts';
import { button, field } from './controls.ts';
import { keepUnderPassphrase, saved, saying, section } from './own-pages.ts';
import { REPORT_SHOWN } from './report-tab.ts';
import { setUpToms } from './set-up.ts';
import { IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';

const AVILA = '9900000001';
/** Has a report as a web page. */
const JENSEN = '9900000010';
const PASSPHRASE = 'four words without sense';
const CLOSED = 'This report has closed';

/** The page on which a report is shown: what it says, and that nobody meets a dead link on it. */
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
  });

  // In Firefox the viewer's own button does it: pdf-viewers.test.ts.
  test.skipIf(browser === 'firefox')('is saved under a name that says which one it is', async () => {
    const page = await opened();
    await shown(page);
    expect(await saved(stage, folder, () => button(page, 'Save').click())).toMatch(/^%PDF-/);
    const [name] = await readdir(folder);
    expect(name).toBe('California Science Test (CAST) 2025-26 English 0001.pdf');
    await section(stage, options, 'activity');
    await saying(options, 'Report download started');
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

  test('gets a new link by itself when the file host refuses the first one', async () => {
    const page = await opened();
    await shown(page);
    // Ended by the file host before the time that the extension knows of.
    stage.simulator.control.endLinks();
    const before = filesAsked().length;
    await stage.reloadOwnPage(page);
    await shown(page);
    const outcomes = filesAsked().slice(before);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['linkExpired', 'file']);
  });

  test('is not taken from a network that answers for the file host, and says what to do', async () => {
    stage.simulator.control.setFault({ name: 'htmlPage' }, { path: 'file' });
    const page = await opened();
    const text = await saying(page, "Can't show this report");
    expect(text).toContain('a web filter, or a proxy');
    expect(text).toMatch(/ask tech support to allow \S*amazonaws\.com/);
    expect(text).toContain('Open the link directly');
    expect(await page.$('iframe, object')).toBeNull();
    stage.simulator.control.setFault(null);
    await button(page, 'Try again').click();
    await shown(page);
  });

  test.each(['signInRedirect', 'text403', 'json403', 'html403'] as const)(
    'names the network when it answers with %s',
    async (form) => {
      stage.simulator.control.setFault({ name: 'network', form }, { path: 'file' });
      expect(await saying(await opened(), "Can't show this report")).toContain('a web filter, or a proxy');
    },
  );

  test.each(['pdfAfterMark', 'pdfAfterBlankLines'] as const)('is a PDF by its first bytes: %s', async (form) => {
    stage.simulator.control.setFault({ name: 'fileForm', form }, { path: 'file' });
    await shown(await opened());
  });

  test.each(['html', 'htmlAttachment', 'htmlAsPdf'] as const)(
    'is shown as a web page in which nothing runs, with its styles: %s',
    async (form) => {
      stage.simulator.control.setFault({ name: 'fileForm', form }, { path: 'file' });
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
    },
  );

  test('that is a video plays here, or says that it can only be saved', async () => {
    stage.simulator.control.setFault({ name: 'fileForm', form: 'video' }, { path: 'file' });
    const page = await opened();
    // Its beginning alone: no browser plays that.
    await saying(page, "This browser can't play the video");
    expect(await page.$('iframe')).toBeNull();
  });

  test('that is nothing of the kind does not open', async () => {
    stage.simulator.control.setFault({ name: 'fileForm', form: 'program' }, { path: 'file' });
    expect(await saying(await opened(), "Can't show this report")).toContain("isn't a PDF, a web page, or a video");
  });

  test('says it in plain words when the file host does not answer', async () => {
    stage.simulator.control.setFault({ name: 'resetBeforeAnswer' }, { path: 'file' });
    const page = await opened();
    expect(await saying(page, "Can't show this report")).toMatch(/Can't reach \S+\.s3\.us-west-2\.amazonaws\.com/);
  });

  test('is closed once the browser was closed, and says where to open it again', async () => {
    const page = await opened();
    await shown(page);
    await stage.forgetAll();
    await stage.reloadOwnPage(page);
    expect(await saying(page, CLOSED)).toContain("Go back to the student's page");
    const invented = await stage.ownPage('report.html#00000000-0000-4000-8000-000000000000');
    await saying(invented, CLOSED);
    const bare = await stage.ownPage('report.html');
    await saying(bare, CLOSED);
  });

  test('as a web page opens on our own page, too, and its link is nowhere', async () => {
    const { panel } = await stage.testScores(JENSEN);
    await panel.waitFor('HTML');
    const page = await (await stage.opened(() => panel.press(/HTML/))).page();
    if (page === null) throw new Error('The report has no page.');
    await saying(page, 'This report is a web page.');
    expect(page.url()).toMatch(/\/report\.html#/);
    expect(await page.content()).not.toContain('amazonaws');
  });

  describe('whose key is locked or gone', () => {
    // In a browser of its own: neither begins with what the other left.
    beforeEach(async () => {
      await stage.close();
      stage = await Stage.open({ browser });
      options = await setUpToms(stage);
    });

    test('is not shown while the key is locked, and shows once it is unlocked', async () => {
      await keepUnderPassphrase(stage, options, PASSPHRASE);
      const page = await opened();
      await shown(page);
      await section(stage, options, 'security');
      await button(options, 'Lock now').click();
      await saying(options, 'Unlock');
      const before = filesAsked().length;
      await stage.reloadOwnPage(page);
      await saying(page, 'Locked');
      expect(filesAsked()).toHaveLength(before);
      await options.bringToFront();
      await field(options, 'Passphrase').fill(PASSPHRASE);
      await button(options, 'Unlock').click();
      await shown(page);
    });

    test('is closed once its credentials are removed', async () => {
      const page = await opened();
      await shown(page);
      await section(stage, options, 'credentials');
      await button(options, `Remove ${LEA_NAMES.sierraVista}`).click();
      await button(options, 'Remove').click();
      await saying(options, /removed|District or charter school (LEA)/);
      await stage.reloadOwnPage(page);
      await saying(page, CLOSED);
    });
  });
});
