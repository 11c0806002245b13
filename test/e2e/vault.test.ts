import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LEA_NAMES, TOMS_KEYS } from '../simulator/world.ts';
import { button, field, named } from './controls.ts';
import { inChromium } from './in-chromium.ts';
import { keepUnderPassphrase, popupOver, saved, saveSet, saying, section } from './own-pages.ts';
import { agree, setUpToms } from './set-up.ts';
import { IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';
import { storedSettings } from './stored-settings.ts';

const [DISTRICT_KEY, CHARTER_KEY] = TOMS_KEYS;
const DISTRICT = LEA_NAMES.sierraVista;
const CHARTER = LEA_NAMES.manzanita;
const PASSPHRASE = 'four words without sense';
const SECRETS = [DISTRICT_KEY.secretKey, CHARTER_KEY.secretKey];

/**
 * What only a browser can tell of keys: its own forms, its disk over a restart, its downloads and its clipboard. The rules
 * of sets, locks, notices, log and setup files are in test/contexts.
 */
describe.each(IN_FIREFOX_ON_DEMAND)('the keys of a district in %s', (browser) => {
  const onlyChromium = inChromium(browser);
  let folder: string;
  let stage: Stage;
  let options: Page;
  /** The setup file that the administrator makes. */
  let setupFile = '';

  const start = async () => {
    stage = await Stage.open({ browser, userDataDir: join(folder, 'profile') });
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paperless-vault-'));
    await start();
    options = await setUpToms(stage);
  });
  afterAll(async () => {
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    const [, ...others] = await stage.browser.pages();
    await Promise.all(others.filter((page) => page !== options).map((page) => page.close().catch(() => {})));
  });

  test("a charter's key is added, and opens the charter's student", async () => {
    await section(stage, options, 'credentials');
    await button(options, 'Add credentials').click();
    const { userName, secretKey: secret } = CHARTER_KEY;
    await saveSet(options, { name: CHARTER, userName, secret, schoolCodes: '90' });
    await button(options, `Edit ${CHARTER}`).wait();
    const { panel } = await stage.testScores('9900000017');
    expect(await panel.waitFor('Requested for')).toContain(`Requested for ${CHARTER}`);
  });

  test('under a passphrase it is locked after a restart of the browser, and the unlocked panel needs no reload', async () => {
    await keepUnderPassphrase(stage, options, PASSPHRASE);
    await stage.close();
    await start();
    options = await stage.ownPage('options.html#credentials');
    await saying(options, 'The secret key is locked. Unlock it with your passphrase.');
    const { page, panel } = await stage.testScores('9900000005');
    await panel.waitFor('Locked');
    const popup = await popupOver(stage, options, page);
    await field(popup, 'Passphrase').fill(PASSPHRASE);
    await button(popup, 'Unlock').click();
    await saying(popup, 'Student found');
    await page.bringToFront();
    await panel.waitFor('Time left');
  });

  onlyChromium('the diagnostics get onto the clipboard', async () => {
    const origin = `chrome-extension://${stage.extensionId}`;
    await stage.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
    await section(stage, options, 'about');
    await button(options, 'Copy diagnostics').click();
    await saying(options, 'Copied.');
    expect(String(await options.evaluate('navigator.clipboard.readText()'))).toMatch(/^Paperless Scores \d/);
  });

  test('a setup file is made and saved, with no secret in the clear', async () => {
    await section(stage, options, 'setupFile');
    await field(options, 'New passphrase').fill(PASSPHRASE);
    await field(options, 'Confirm passphrase').fill(PASSPHRASE);
    await button(options, 'Create file').click();
    await field(options, `Secret key of ${DISTRICT}`).fill(DISTRICT_KEY.secretKey);
    await field(options, `Secret key of ${CHARTER}`).fill(CHARTER_KEY.secretKey);
    setupFile = await saved(stage, folder, () => button(options, 'Create file').click());
    expect(JSON.parse(setupFile)).toMatchObject({ format: 'paperless-scores-setup', version: 1 });
    for (const secret of SECRETS) expect(setupFile).not.toContain(secret);
  });

  test('"Delete all data" leaves nothing: keys, settings, log, links, and it begins anew', async () => {
    const { panel } = await stage.testScores('9900000005');
    await panel.waitFor('Time left');
    await section(stage, options, 'about');
    await button(options, 'Delete all data').click();
    await button(options, 'Delete all data').click();
    await saying(options, 'All data deleted.');
    const left = (await options.evaluate(`Promise.all([
      chrome.storage.local.get(null), chrome.storage.session.get(null), chrome.scripting.getRegisteredContentScripts(),
    ]).then(JSON.stringify)`)) as string;
    expect(await storedSettings(options)).toEqual({});
    expect(left).not.toMatch(/\b99\d{8}\b|amazonaws|sim-district|token/);
    await stage.closePages();
    options = await stage.ownPage('options.html');
    await saying(options, 'Before you start');
    const { panel: after } = await stage.testScores('9900000005');
    await after.waitFor('Not set up yet');
  });

  test('the file sets another browser up, whose teacher knows no secret', async () => {
    await stage.close();
    stage = await Stage.open({ browser });
    options = await stage.ownPage('options.html');
    await agree(options);
    await named(options, 'I have a setup file').click();
    await field(options, 'Or paste the text of the file').fill(setupFile);
    await field(options, 'Passphrase').fill(PASSPHRASE);
    await button(options, 'Open file').click();
    await saying(options, "You're all set");
    const charter = await stage.testScores('9900000017');
    await charter.panel.waitFor(CHARTER);
    const district = await stage.testScores('9900000005');
    await district.panel.waitFor(DISTRICT);
  });
});
