import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCHOOL } from '../simulator/school.ts';
import { evaluateInFirefox, printIntoFile } from './bidi.ts';
import { button } from './controls.ts';
import { saved, saying, section } from './own-pages.ts';
import { pastedRoster, rosterComplete } from './pasted-roster.ts';
import { REPORT_SHOWN } from './report-tab.ts';
import { setUpToms } from './set-up.ts';
import { IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';
import { changeSettings } from './stored-settings.ts';

const AVILA = '9900000001';
const CLASS = 2;
const PRINTED = 'printed.pdf';

async function opened(stage: Stage): Promise<Page> {
  const { panel } = await stage.testScores(AVILA);
  await panel.waitFor('Smarter Balanced');
  const page = await (await stage.opened(() => panel.press(/CAST.*, English/))).page();
  if (page === null) throw new Error('The report has no page.');
  await page.waitForSelector(`${REPORT_SHOWN}, .sheet`);
  return page;
}

/** A few students whose reports are known, and the button that prints them. */
async function classToPrint(stage: Stage): Promise<{ page: Page; print: string }> {
  const page = await pastedRoster(stage, SCHOOL.slice(0, CLASS));
  const [, print = ''] = /^(Print \d+ reports)$/m.exec(await rosterComplete(page, CLASS)) ?? [];
  return { page, print };
}

/** What Firefox does with PDFs, by the setting in its own settings page. */
const handled = (action: string, more = '') => `(() => {
  const mime = Cc['@mozilla.org/mime;1'].getService(Ci.nsIMIMEService).getFromTypeAndExtension('application/pdf', 'pdf');
  mime.preferredAction = Ci.nsIHandlerInfo.${action};
  mime.alwaysAskBeforeHandling = false;
  ${more}
  Cc['@mozilla.org/uriloader/handler-service;1'].getService(Ci.nsIHandlerService).store(mime);
})()`;

const FIREFOX_SET_UPS = [
  { what: 'set to save PDFs', set: handled('saveToDisk'), shows: true, isOther: false },
  {
    what: 'set to give PDFs to another program',
    set: handled(
      'useHelperApp',
      `const app = Cc['@mozilla.org/uriloader/local-handler-app;1'].createInstance(Ci.nsILocalHandlerApp);
       const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
       app.executable = new FileUtils.File('/bin/true');
       app.name = 'Another';
       mime.preferredApplicationHandler = app;`,
    ),
    shows: true,
    isOther: true,
  },
  {
    what: 'without its own viewer',
    set: `Services.prefs.setBoolPref('pdfjs.disabled', true)`,
    shows: false,
    isOther: false,
  },
] as const;

/** Whose document is in what holds the report, of the tab that is in front. */
const WHO_SHOWS_IT = `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser
  .browsingContext.children[0]?.currentWindowGlobal.documentPrincipal.origin ?? 'nobody'`;

/** The command to save, given outside of the viewer. */
const CONTROL_S = `dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true }))`;

describe('Firefox', () => {
  let stage: Stage;
  let options: Page;
  let folder: string;
  let paper: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paperless-downloads-'));
    paper = await mkdtemp(join(tmpdir(), 'paperless-printed-'));
    stage = await Stage.open({ browser: 'firefox' });
    options = await setUpToms(stage);
    await changeSettings(options, { rosters: 'save' });
    await printIntoFile(stage.browser, join(paper, PRINTED));
    await evaluateInFirefox(
      stage.browser,
      `Services.prefs.setIntPref('browser.download.folderList', 2);
       Services.prefs.setStringPref('browser.download.dir', '${folder}')`,
    );
  });
  afterAll(async () => {
    await stage?.close();
    for (const one of [folder, paper]) await rm(one, { recursive: true, force: true });
  });

  describe.each(FIREFOX_SET_UPS)('$what', ({ set, shows, isOther }) => {
    test('saves nothing unasked, and leaves no report blank', async () => {
      await evaluateInFirefox(stage.browser, set);
      const page = await opened(stage);
      if (shows) {
        await expect
          .poll(() => evaluateInFirefox(stage.browser, WHO_SHOWS_IT), { timeout: 40_000 })
          .toBe('resource://pdf.js');
      } else {
        const isSaid = `document.querySelector('object .primary')?.checkVisibility() === true &&
        document.querySelector('object .primary').getBoundingClientRect().height > 0`;
        await expect.poll(() => page.evaluate(isSaid), { timeout: 40_000 }).toBe(true);
      }
      // Once: the viewer has a button of its own, which saves under our name.
      const buttons = await page.$$eval('button', (all) =>
        all.filter((it) => it.checkVisibility()).map((it) => it.innerText),
      );
      expect(buttons.filter((it) => it === 'Save')).toHaveLength(shows ? 0 : 1);
      // What Firefox does by itself it has done before what it is asked for.
      const press = async () => {
        if (shows) await page.evaluate(CONTROL_S);
        else await button(page, 'Save').click();
      };
      expect(await saved(stage, folder, press)).toMatch(/^%PDF-/);
      expect(await readdir(folder)).toEqual(['California Science Test (CAST) 2025-26 English 0001.pdf']);
      await rm(join(folder, 'California Science Test (CAST) 2025-26 English 0001.pdf'));
      // The viewer's own button, or ours: the log knows what came of it.
      await section(stage, options, 'activity');
      await saying(options, /Report download\s+California[^\n]+\s+Saved/);
      await page.close();
    });

    // Two of them are enough each day: with another program it is as with what saves.
    const isOnDemand = isOther && IN_FIREFOX_ON_DEMAND.length < 2;
    test.skipIf(isOnDemand)('prints a list, or says why not, and saves of it what is to be saved', async () => {
      await evaluateInFirefox(stage.browser, set);
      const fetched = stage.simulator.journal().filter(({ kind }) => kind === 'file').length;
      const { page, print } = await classToPrint(stage);
      await button(page, print).click();
      if (shows) {
        await saying(page, /reports are ready: \d+ pages/);
        await expect
          .poll(() => evaluateInFirefox(stage.browser, WHO_SHOWS_IT), { timeout: 40_000 })
          .toBe('resource://pdf.js');
        const printed = () => readFile(join(paper, PRINTED), 'latin1').catch(() => '');
        await expect.poll(printed, { timeout: 30_000 }).toMatch(/%%EOF\s*$/);
        await rm(join(paper, PRINTED));
        await page.evaluate(() => document.querySelector('details:has(.pair)')?.setAttribute('open', ''));
      } else {
        await saying(page, "This browser doesn't open PDFs");
        expect(stage.simulator.journal().filter(({ kind }) => kind === 'file')).toHaveLength(fetched);
      }
      expect(await readdir(folder)).toEqual([]);
      expect(await saved(stage, folder, () => button(page, 'Save as one PDF').click())).toMatch(/^%PDF-/);
      await saying(page, "reports are saved. Look in your browser's downloads.");
      expect(await readdir(folder)).toEqual(['paperless-scores-1.pdf']);
      await rm(join(folder, 'paperless-scores-1.pdf'));
      await page.close();
    });
  });
});

describe('Chromium that opens no PDF itself', () => {
  let stage: Stage;
  let options: Page;
  let profile: string;
  let folder: string;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'paperless-profile-'));
    folder = await mkdtemp(join(tmpdir(), 'paperless-downloads-'));
    await mkdir(join(profile, 'Default'), { recursive: true });
    // As the policy AlwaysOpenPdfExternally, and the switch in the settings.
    const preferences = { plugins: { always_open_pdf_externally: true }, download: { default_directory: folder } };
    await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
    stage = await Stage.open({ userDataDir: profile });
    options = await setUpToms(stage);
  });
  afterAll(async () => {
    await stage?.close();
    await rm(profile, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  });

  test('saves nothing unasked, and says that it is to be saved', async () => {
    const page = await opened(stage);
    await saying(page, "This browser doesn't open PDFs");
    expect(await saved(stage, folder, () => button(page, 'Save').click())).toMatch(/^%PDF-/);
    expect(await readdir(folder)).toHaveLength(1);
    await rm(join(folder, (await readdir(folder))[0] ?? ''));
  });

  test('says the same of a list, saves it where that is allowed, and prints it once it is set to open PDFs', async () => {
    const { page, print } = await classToPrint(stage);
    await button(page, print).click();
    await saying(page, 'choose to open PDFs in the browser. Then click Print again');
    expect(await readdir(folder)).toEqual([]);
    await changeSettings(options, { rosters: 'save' });
    expect(await saved(stage, folder, () => button(page, 'Save as one PDF').click())).toMatch(/^%PDF-/);
    await saying(page, "reports are saved. Look in your browser's downloads.");
    expect(await readdir(folder)).toEqual(['paperless-scores-1.pdf']);
    const settings = await stage.browser.newPage();
    await settings.goto('chrome://settings/content/pdfDocuments');
    await settings.evaluate(
      `chrome.settingsPrivate.setPref('plugins.always_open_pdf_externally', false, '', () => {})`,
    );
    await expect.poll(() => page.evaluate(() => navigator.pdfViewerEnabled)).toBe(true);
    await page.evaluate(() => {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get: () => ({ print: () => document.documentElement.setAttribute('data-printed', 'yes') }),
      });
    });
    await button(page, print).click();
    const printed = () => page.evaluate(() => document.documentElement.dataset.printed);
    await expect.poll(printed, { timeout: 30_000 }).toBe('yes');
    expect(await readdir(folder)).toHaveLength(1);
  });
});
