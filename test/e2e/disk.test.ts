import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILE_HOST, FILE_KEY, LEA_NAMES, PILOT_KEY, TOMS_KEYS } from '../simulator/world.ts';
import { button, field, named } from './controls.ts';
import { type Finding, searchFolder } from './disk-search.ts';
import { keepUnderPassphrase, pressFirstReport, saveSet, saying, section } from './own-pages.ts';
import { setUpToms } from './set-up.ts';
import { type BrowserName, IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';

const [DISTRICT_KEY] = TOMS_KEYS;
const PASSPHRASE = 'four words without sense';
/** Students whose page is opened, and one who is searched for by the number on paper. */
const VISITED = ['9900000001', '9900000002', '9900000003'];
const SEARCHED = '9900000007';
/** One of the reports is a web page, which opens by its link. */
const HAS_A_WEB_PAGE = '9900000010';
/** A class, pasted into the page for lists, and printed. */
const CLASS = ['9910000001', '9910000002'];
const SSIDS = [...VISITED, SEARCHED, ...CLASS];
const SECRETS: readonly string[] = [DISTRICT_KEY.secretKey, PILOT_KEY.secretAccessKey];
/** What any link and any PDF holds. */
const LINK_PARTS = [FILE_HOST, FILE_KEY.accessKeyId, 'X-Amz-Signature='];
const PDF = '%PDF-1.';
/** Put where the extension keeps things, to see that the search would find it. */
const PLANTS = {
  local: 'planted-in-storage-4711',
  large: 'planted-and-packed-4712',
  database: 'planted-in-a-database-4713',
};

/**
 * A day of use, then the browser is closed and its profile folder is searched: what the extension keeps, and what the
 * browser keeps of the tabs that were opened.
 */
describe.each(IN_FIREFOX_ON_DEMAND)('on the disk after a day of use of %s', (browser) => {
  let folder: string;
  const profile = (name: string) => join(folder, name);
  const search = (name: string) =>
    searchFolder(profile(name), [
      ...[...SECRETS, PASSPHRASE, ...SSIDS, ...reports(), byLink].filter((text) => text !== ''),
      ...Object.values(PLANTS),
    ]);
  const reports = () => [...LINK_PARTS, ...filePaths, PDF];
  /** Path of the file that was opened by its link, in a tab of its own. */
  let byLink = '';
  /** Paths of the files that were opened, as in their links. */
  let filePaths: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paperless-disk-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function start(name: string): Promise<Stage> {
    return Stage.open({ browser, userDataDir: profile(name), trustsServers: true });
  }

  async function end(stage: Stage): Promise<void> {
    const files = stage.simulator.journal().filter(({ kind }) => kind === 'file');
    filePaths = [...new Set([...filePaths, ...files.map(({ path }) => path)])].filter((path) => path !== byLink);
    await stage.close();
  }

  /** Opens the pages of students and a report of each. */
  async function visit(stage: Stage, ssids: readonly string[]): Promise<void> {
    for (const ssid of ssids) {
      const { page, panel } = await stage.testScores(ssid);
      await panel.waitFor('Time left');
      const report = await stage.opened(() => panel.press(/2025-26, English, .*new tab/));
      expect(await stage.contentOf(report)).toMatchObject({ status: 200, begins: '%PDF' });
      await page.close();
    }
  }

  async function useIt(stage: Stage): Promise<void> {
    await visit(stage, VISITED);
    const popup = await stage.ownPage('popup.html');
    await field(popup, 'Search by SSID').fill(SEARCHED);
    await button(popup, 'Search').click();
    await saying(popup, 'California Spanish Assessment');
    await stage.opened(() => pressFirstReport(popup));
    await printClass(stage);
    const log = await stage.ownPage('options.html#activity');
    await saying(log, SEARCHED.slice(-4));
  }

  async function printClass(stage: Stage): Promise<void> {
    const page = await stage.ownPage('roster.html');
    await field(page, 'Students').fill(CLASS.join('\n'));
    await button(page, 'Use these rows').click();
    await button(page, 'See the reports of 2 students').click();
    await saying(page, '2 of 2 have a 2025-26 report');
    // A print dialog of the machine would wait for ever.
    await page.evaluate(() => {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get: () => ({ print: () => {} }) });
    });
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('button.primary')?.click());
    await saying(page, /reports are ready/);
  }

  async function addPilot(options: Page): Promise<void> {
    await button(options, 'Add credentials').click();
    await saveSet(options, {
      name: 'Pilot (simulated)',
      accessKeyId: PILOT_KEY.accessKeyId,
      secret: PILOT_KEY.secretAccessKey,
      hosts: 'pilot.aeries.net',
    });
    await button(options, 'Edit Pilot (simulated)').wait();
  }

  describe('with the secrets under a passphrase, and later for the session alone', () => {
    let found: Finding[] = [];

    beforeAll(async () => {
      let stage = await start('careful');
      // The secret of TOMS is sealed from the start. The pilot's comes after the passphrase, as docs/security.md advises.
      let options = await setUpToms(stage);
      await keepUnderPassphrase(stage, options, PASSPHRASE);
      await section(stage, options, 'credentials');
      await addPilot(options);
      await useIt(stage);
      await end(stage);

      stage = await start('careful');
      options = await stage.ownPage('unlock.html');
      await field(options, 'Passphrase').fill(PASSPHRASE);
      await button(options, 'Unlock').click();
      await saying(options, 'Unlocked.');
      await visit(stage, VISITED.slice(0, 1));
      await section(stage, options, 'security');
      await named(options, 'For this session only (shared computers)').click();
      await button(options, 'Save').click();
      await saying(options, 'Saved. Your keys');
      await visit(stage, VISITED.slice(1, 2));
      await end(stage);
      found = search('careful');
    });

    test('no secret is there, nor the passphrase, in any form', () => {
      expect(found.filter(({ what }) => [...SECRETS, PASSPHRASE].includes(what))).toEqual([]);
    });

    test('nothing that the extension keeps names a student or a report', () => {
      expect(found.filter(({ file }) => isOwn(file, browser))).toEqual([]);
    });

    test('nothing that the browser keeps of the tabs holds a link or a PDF', () => {
      expect(filePaths.length).toBeGreaterThan(3);
      expect(found.filter(({ what }) => reports().includes(what))).toEqual([]);
    });

    test('the number of a student is only where the browser keeps the addresses of the SIS itself', () => {
      console.log(`Numbers of students in ${browser}: ${whereIs(found, SSIDS)}`);
      // No page of the SIS was opened for this one: only the extension ever knew the number.
      expect(found.filter(({ what }) => what === SEARCHED)).toEqual([]);
    });
  });

  describe('with the secrets in this browser', () => {
    let found: Finding[] = [];

    beforeAll(async () => {
      let stage = await start('usual');
      const options = await setUpToms(stage);
      await section(stage, options, 'credentials');
      await addPilot(options);
      await useIt(stage);
      // On our own page first, and then by its link from there.
      const { panel } = await stage.testScores(HAS_A_WEB_PAGE);
      await panel.waitFor('HTML');
      const page = await (await stage.opened(() => panel.press(/HTML/))).page();
      if (page === null) throw new Error('The report has no page.');
      await button(page, 'Open the link directly').click();
      await page.waitForFunction(() => location.protocol === 'https:', { timeout: 40_000 });
      byLink = new URL(page.url()).pathname;
      await options.bringToFront();
      await options.evaluate(PLANT, PLANTS);
      await end(stage);
      // Started once more: what was in a log may be packed into a table.
      stage = await start('usual');
      await saying(await stage.ownPage('options.html#credentials'), LEA_NAMES.sierraVista);
      await end(stage);
      found = search('usual');
    });

    test('what is put where the extension keeps things is found by the search', () => {
      const planted = found.filter(({ file }) => isOwn(file, browser)).map(({ what }) => what);
      expect([...new Set(planted)].filter((what) => what.startsWith('planted')).sort()).toEqual(
        Object.values(PLANTS).sort(),
      );
    });

    test('neither a link, nor a PDF, nor the number of a student is in what the extension keeps', () => {
      const students = [...SSIDS, ...reports()];
      expect(found.filter(({ file, what }) => students.includes(what) && isOwn(file, browser))).toEqual([]);
    });

    test('neither the links nor the files of reports on our own page are anywhere else', () => {
      expect(found.filter(({ what }) => [...filePaths, PDF].includes(what))).toEqual([]);
    });

    test('a report that opens by its link is in the history and in the cache: what our own page is there for', () => {
      const places = found.filter(({ what }) => what === byLink).map(({ file }) => file);
      expect(places).toContainEqual(expect.stringMatching(/History$|places\.sqlite/));
      expect(places).toContainEqual(expect.stringMatching(/Cache_Data|cache2/));
    });

    test('the secret of TOMS is sealed; that of the pilot is there for who can read the disk, as the docs say', () => {
      console.log(`Secrets in ${browser}: ${whereIs(found, SECRETS)}`);
      expect(found.map(({ what }) => what)).not.toContain(DISTRICT_KEY.secretKey);
      expect(found.map(({ what }) => what)).toContain(PILOT_KEY.secretAccessKey);
    });
  });
});

function whereIs(found: readonly Finding[], texts: readonly string[]): string {
  const places = found.filter(({ what }) => texts.includes(what)).map(({ file, how }) => `${file} (${how})`);
  return [...new Set(places)].join(', ') || 'nowhere';
}

/** Whether a file is one in which the browser keeps what the extension told it to keep. */
function isOwn(file: string, browser: BrowserName): boolean {
  if (browser === 'firefox') return /moz-extension|browser-extension-data|extension-settings/.test(file);
  return /Extension|IndexedDB|Service Worker|Local Storage|Session Storage|WebStorage|blob_storage|Code Cache/.test(
    file,
  );
}

/** Runs in one of our own pages: puts texts where the extension keeps things, small and large. */
const PLANT = async ({ local, large, database }: typeof PLANTS) => {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(items: Record<string, string>): Promise<void> } } };
  };
  await chrome.storage.local.set({ planted: `${'x'.repeat(40_000)}${local}` });
  await chrome.storage.local.set({
    packed: `${'The same again. '.repeat(300_000)}${large}${'And on. '.repeat(10_000)}`,
  });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('planted', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('planted');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction('planted', 'readwrite');
      writing.objectStore('planted').put({ text: `${'Over and over. '.repeat(2_000)}${database}` }, 1);
      writing.oncomplete = () => resolve();
    };
  });
};
