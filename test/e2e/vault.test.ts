import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LEA_NAMES, PILOT_KEY, TOMS_KEYS } from '../simulator/world.ts';
import { button, field, named } from './controls.ts';
import { inChromium } from './in-chromium.ts';
import { allOf, dayFromNow, editSet, fill, popupOver, saved, saveSet, saying, section } from './own-pages.ts';
import { agree, setUpToms } from './set-up.ts';
import { IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';
import { storedSettings } from './stored-settings.ts';

const [DISTRICT_KEY, CHARTER_KEY] = TOMS_KEYS;
const DISTRICT = LEA_NAMES.sierraVista;
const CHARTER = LEA_NAMES.manzanita;
const PILOT = 'Pilot of Sierra Vista (simulated)';
const PASSPHRASE = 'four words without sense';
const OTHER_PASSPHRASE = 'quite another long passphrase';
const SECRETS = [DISTRICT_KEY.secretKey, CHARTER_KEY.secretKey, PILOT_KEY.secretAccessKey];
const MINUTE_MS = 60_000;

/** Keys, locks and setup files on the shipped build, through the pages on which people use them. */
describe.each(IN_FIREFOX_ON_DEMAND)('the keys of a district in %s', (browser) => {
  const onlyChromium = inChromium(browser);
  let folder: string;
  let stage: Stage;
  let options: Page;
  /** The setup file that the administrator makes. */
  let setupFile = '';

  const profile = () => join(folder, 'profile');
  const start = async () => {
    stage = await Stage.open({ browser, userDataDir: profile() });
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

  describe('several credential sets', () => {
    beforeAll(async () => {
      await section(stage, options, 'credentials');
      await button(options, 'Add credentials').click();
      await saveSet(options, {
        name: CHARTER,
        userName: CHARTER_KEY.userName,
        secret: CHARTER_KEY.secretKey,
        schoolCodes: '90',
      });
      await button(options, `Edit ${CHARTER}`).wait();
    });

    test("a charter's student opens with the charter's credentials, the others with the district's, and the panel says so", async () => {
      const charter = await stage.testScores('9900000017');
      expect(await charter.panel.waitFor('Requested for')).toContain(`Requested for ${CHARTER}`);
      const district = await stage.testScores('9900000005');
      expect(await district.panel.waitFor('Requested for')).toContain(`Requested for ${DISTRICT}`);
    });

    onlyChromium('where no school tells, the site does, and else the set that serves all', async () => {
      await editSet(stage, options, DISTRICT, { hosts: 'demo.aeries.net' });
      await editSet(stage, options, CHARTER, { schoolCodes: '' });
      const aeries = await stage.testScores('9900000017');
      const said = await aeries.panel.waitFor('You are not authorized to make this request');
      expect(said).toContain(`Requested for ${DISTRICT}`);
      const elsewhere = await stage.visit('https://demo.illuminateed.com/pages/hostile');
      await elsewhere.panel.waitFor('ends in 0001');
      await elsewhere.panel.press(/^Show score reports/);
      expect(await elsewhere.panel.waitFor('You are not authorized')).toContain(CHARTER);
      await editSet(stage, options, CHARTER, { schoolCodes: '90' });
      await editSet(stage, options, DISTRICT, { hosts: '' });
    });

    onlyChromium(
      'a test with a wrong key says what was tried and what came back, and the right key then passes',
      async () => {
        await editSet(stage, options, DISTRICT, { secret: 'not the secret key at all' });
        await button(options, `Test the connection of ${DISTRICT}`).click();
        const failed = await saying(options, "The connection doesn't work yet.");
        expect(failed).toMatch(/Service responds\s+OK/);
        expect(failed).toMatch(/Key accepted\s+Failed\s+CAASPP didn't accept the key\./);
        expect(failed).toMatch(/Response readable\s+Not checked/);
        await editSet(stage, options, DISTRICT, { secret: DISTRICT_KEY.secretKey });
        await button(options, `Test the connection of ${DISTRICT}`).click();
        await saying(options, 'The connection works.');
      },
    );

    onlyChromium('a secret is never shown again: not in the list, not in its form, not in the popup', async () => {
      const { page } = await stage.testScores('9900000005');
      const popup = await popupOver(stage, options, page);
      await saying(popup, 'Student found');
      await section(stage, options, 'credentials');
      const shown = [await allOf(options), await allOf(popup)];
      await button(options, `Edit ${DISTRICT}`).click();
      shown.push(await allOf(options));
      expect(shown.join('\n')).toContain(DISTRICT_KEY.userName);
      for (const secret of SECRETS) expect(shown.join('\n')).not.toContain(secret);
    });

    onlyChromium('a set that is removed is gone, its key with it', async () => {
      await section(stage, options, 'credentials');
      await button(options, 'Add credentials').click();
      await saveSet(options, { name: 'To be removed', userName: 'nobody', secret: 'soon gone' });
      await button(options, 'Remove To be removed').click();
      await button(options, 'Remove').click();
      expect(await saying(options, 'The credentials were removed.')).not.toContain('nobody');
    });

    onlyChromium(
      'a key that was replaced in TOMS is told from one that never worked, and the panel goes on with the new one',
      async () => {
        stage.simulator.control.replaceKey(DISTRICT_KEY.userName, 'MadeAnewInToms000001');
        stage.simulator.control.endTokens();
        const again = await stage.testScores('9900000002');
        const replaced = await again.panel.waitFor('Internal error occurred');
        expect(replaced).toMatch(/The key for Sierra Vista.* worked until .* probably replaced in TOMS/);
        await editSet(stage, options, DISTRICT, { secret: 'MadeAnewInToms000001' });
        await again.page.bringToFront();
        await again.panel.waitFor('Time left');

        stage.simulator.control.replaceKey(DISTRICT_KEY.userName, DISTRICT_KEY.secretKey);
        stage.simulator.control.endTokens();
        await editSet(stage, options, DISTRICT, { secret: 'never worked here' });
        await again.page.bringToFront();
        const never = await again.panel.waitFor('Internal error occurred');
        expect(never).toContain('is wrong');
        expect(never).not.toContain('probably replaced in TOMS');
        await editSet(stage, options, DISTRICT, { secret: DISTRICT_KEY.secretKey });
      },
    );
  });

  describe('a key that ends', () => {
    const days: [number, string][] = [
      [14, 'expires in 14 days'],
      [7, 'expires in 7 days'],
      [3, 'expires in 3 days'],
      [1, 'expires in 1 day'],
      [0, 'expires today'],
    ];
    test.each(browser === 'chromium' ? days : days.slice(-1))(
      '%i days before, options, popup and panel say so, and what to do in TOMS',
      async (days, words) => {
        await editSet(stage, options, DISTRICT, { expiresOn: dayFromNow(days) });
        const { page, panel } = await stage.testScores('9900000005');
        const said = [await panel.waitFor(words), await saying(options, words)];
        said.push(await saying(await popupOver(stage, options, page), words));
        for (const text of said) expect(text).toContain('a new key (in TOMS: Credentialing');
      },
    );

    onlyChromium('fifteen days before, nobody says anything', async () => {
      await editSet(stage, options, DISTRICT, { expiresOn: dayFromNow(15) });
      const { panel } = await stage.testScores('9900000005');
      expect(await panel.waitFor('Time left')).not.toContain('a new key (in TOMS');
      expect(await saying(options, 'Expires on')).not.toContain('a new key (in TOMS');
    });

    test('the day after it is tried once more, since dates are typed by people; then it says "expired" and asks nobody', async () => {
      await editSet(stage, options, DISTRICT, { expiresOn: dayFromNow(-1), secret: 'no longer a good key' });
      await saying(options, 'expired 1 day ago');
      const first = await stage.testScores('9900000005');
      await first.panel.waitFor('Internal error occurred');
      const before = stage.simulator.journal().length;
      const second = await stage.testScores('9900000003');
      expect(await second.panel.waitFor('The key has expired')).toContain('creates a new one in TOMS');
      await saying(await popupOver(stage, options, second.page), 'expired 1 day ago');
      expect(stage.simulator.journal()).toHaveLength(before);
      await editSet(stage, options, DISTRICT, { expiresOn: dayFromNow(300), secret: DISTRICT_KEY.secretKey });
    });
  });

  test('a student marked "Do Not Release Records" is not asked for, whatever is pressed, unless an administrator allows it', async () => {
    const asked = () => stage.asked().filter((ssid) => ssid === '9900000021').length;
    const { page, panel } = await stage.testScores('9900000021');
    expect(await panel.waitFor('Do Not Release Records')).toContain('none were requested');
    expect(await panel.buttons()).not.toContain('Try again');
    await saying(await popupOver(stage, options, page), 'Do Not Release Records');
    expect(asked()).toBe(0);

    const label = 'Show reports for students marked “Do Not Release Records”';
    await section(stage, options, 'behaviour');
    await named(options, label).click();
    // The panel begins anew by itself.
    await page.bringToFront();
    await panel.waitFor('Time left');
    expect(asked()).toBe(1);
    await section(stage, options, 'behaviour');
    await named(options, label).click();
  });

  describe('the way in which secrets are kept', () => {
    const keepAs = async (way: string, passphrase?: string, says: string | RegExp = 'Saved. Your keys') => {
      await section(stage, options, 'security');
      await named(options, way).click();
      if (passphrase !== undefined) {
        await field(options, 'New passphrase').fill(passphrase);
        await field(options, 'Confirm passphrase').fill(passphrase);
      }
      await button(options, 'Save').click();
      await saying(options, says);
    };

    beforeAll(async () => {
      await section(stage, options, 'credentials');
      await button(options, 'Add credentials').click();
      // For a site that nobody visits: it only has to be kept.
      await saveSet(options, {
        name: PILOT,
        accessKeyId: PILOT_KEY.accessKeyId,
        secret: PILOT_KEY.secretAccessKey,
        hosts: 'pilot.aeries.net',
      });
      await button(options, `Edit ${PILOT}`).wait();
    });

    test('from "this browser" to a passphrase, only what no script can read is asked for again', async () => {
      await keepAs('With a passphrase', 'too short', 'Use at least 12 characters');
      await keepAs('With a passphrase', PASSPHRASE, 'enter each one again');
      const text = await options.evaluate('document.body.innerText');
      expect(text).toContain(`Secret key of ${PILOT}`);
      expect(text).not.toContain(`Secret key of ${DISTRICT}`);
      await field(options, `Secret key of ${PILOT}`).fill(PILOT_KEY.secretAccessKey);
      await button(options, 'Save').click();
      await saying(options, 'Saved. Your keys are now stored this way.');
      const { panel } = await stage.testScores('9900000017');
      await panel.waitFor(CHARTER);
    });

    test('from a passphrase to "this session" and back, nothing is asked for', async () => {
      await keepAs('For this session only (shared computers)');
      const { panel } = await stage.testScores('9900000007');
      await panel.waitFor('Time left');
      await keepAs('With a passphrase', PASSPHRASE);
      const after = await stage.testScores('9900000006');
      await after.panel.waitFor('Time left');
    });

    test('locked by a click: the panel says so at once, and asks again by itself when the unlock page has the passphrase', async () => {
      const { page, panel } = await stage.testScores('9900000005');
      await panel.waitFor('Time left');
      await section(stage, options, 'security');
      await button(options, 'Lock now').click();
      await page.bringToFront();
      expect(await panel.waitFor('Locked')).not.toContain('Smarter Balanced');
      const unlock = await stage.ownPageOpened(
        (path) => path === 'unlock.html',
        () => panel.press('Unlock'),
      );
      await field(unlock, 'Passphrase').fill(PASSPHRASE);
      await button(unlock, 'Unlock').click();
      await saying(unlock, 'Unlocked.');
      await panel.waitFor('Smarter Balanced');
    });

    onlyChromium('wrong passphrases are slowed down, also for the right one', async () => {
      const { page } = await stage.testScores('9900000005');
      const popup = await popupOver(stage, options, page);
      await button(popup, 'Lock now').click();
      const attempt = async (passphrase: string, says: string | RegExp) => {
        await field(popup, 'Passphrase').fill(passphrase);
        await button(popup, 'Unlock').click();
        return saying(popup, says);
      };
      // Three are free.
      for (const turn of [1, 2, 3]) {
        expect(await attempt(`${OTHER_PASSPHRASE} ${turn}`, 'Wrong passphrase')).not.toContain('Try again in');
        await stage.reloadOwnPage(popup);
      }
      await attempt(OTHER_PASSPHRASE, /Wrong passphrase\. Try again in \d second/);
      await attempt(PASSPHRASE, 'Too many wrong tries.');
      await stage.reloadOwnPage(popup);
      await expect
        .poll(() => attempt(PASSPHRASE, /Too many wrong tries|Student found/), { timeout: 10_000 })
        .toContain('Student found');
    });

    test('after the idle time it locks by itself, and the links and tokens go with the key', async () => {
      const { page, panel } = await stage.testScores('9900000005');
      await panel.waitFor('Time left');
      // The clock of a browser can't be set: the last use is moved back instead.
      const lastUse = (agoMs: number) =>
        options.evaluate(`chrome.storage.session.set({ 'vault.usedAt': Date.now() - ${agoMs} })`);
      await lastUse(30 * MINUTE_MS - 1_500);
      expect(await panel.waitFor('Locked')).not.toContain('Smarter Balanced');
      const kept = await options.evaluate('chrome.storage.session.get(null).then(JSON.stringify)');
      expect(kept).not.toMatch(/amazonaws|vault\.key|"token /);
      const unlock = await stage.ownPage('unlock.html');
      await field(unlock, 'Passphrase').fill(PASSPHRASE);
      await button(unlock, 'Unlock').click();
      await saying(unlock, 'Unlocked.');
      await page.bringToFront();
      await panel.waitFor('Time left');
    });

    test('after a restart of the browser it is locked, and the unlocked panel needs no reload', async () => {
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

    test('"this session" is over with the session', async () => {
      await keepAs('For this session only (shared computers)');
      await stage.close();
      await start();
      options = await stage.ownPage('options.html#credentials');
      await saying(options, 'The secret key is missing. Select Edit and enter it again.');
      const { panel } = await stage.testScores('9900000005');
      await panel.waitFor('Secret key needed');
      await editSet(stage, options, DISTRICT, { secret: DISTRICT_KEY.secretKey });
      await editSet(stage, options, CHARTER, { secret: CHARTER_KEY.secretKey });
      await button(options, `Remove ${PILOT}`).click();
      await button(options, 'Remove').click();
      await saying(options, 'The credentials were removed.');
      await keepAs('In this browser');
    });
  });

  if (browser === 'chromium') {
    describe('the activity log', () => {
      test('holds who was asked for, is filtered, and is saved as CSV without a whole SSID', async () => {
        const { page, panel } = await stage.testScores('9900000005');
        await panel.waitFor('Time left');
        await stage.opened(() => panel.press(/2025-26, English/));
        await page.close();
        await section(stage, options, 'activity');
        const all = await saying(options, '0005');
        for (const words of ['Reports requested', 'Report opened', 'demo.aeries.net']) expect(all).toContain(words);
        await field(options, 'Last four digits').fill('0021');
        expect(await saying(options, /^(?![\s\S]*0005)[\s\S]*0021/)).toContain('Do Not Release');
        await fill(options, 'Last four digits', '');
        await saying(options, '0005');
        const csv = await saved(stage, folder, () => button(options, 'Export as CSV').click());
        expect(csv).toMatch(/^time,what,outcome,site,student,last four digits/);
        expect(csv).toMatch(/,open,ok,demo\.aeries\.net,[0-9a-f]{32},0005,/);
        expect(csv).not.toMatch(/99\d{8}|amazonaws/);
      });

      test('is cleared, and says that it was', async () => {
        await section(stage, options, 'activity');
        await button(options, 'Clear the log').click();
        await button(options, 'Clear the log').click();
        await saying(options, 'The log was cleared.');
        await saying(options, /^(?![\s\S]*demo\.aeries\.net)[\s\S]*Log cleared\s+OK/);
      });
    });
  }

  onlyChromium(
    'the diagnostics, copied for whoever helps, name no student, no account, no key and no site',
    async () => {
      const origin = `chrome-extension://${stage.extensionId}`;
      await stage.browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-write']);
      await section(stage, options, 'about');
      await button(options, 'Run check').click();
      await saying(options, /CAASPP service\s+OK/);
      await button(options, 'Copy diagnostics').click();
      await saying(options, 'Copied.');
      const copied = String(await options.evaluate('navigator.clipboard.readText()'));
      expect(copied).toMatch(/^Paperless Scores \d/);
      expect(copied).toMatch(/credential sets toms\/user/);
      expect(copied).toMatch(/service ok/);
      expect(copied).not.toMatch(/99\d{8}|aeries|sim-|sierra|manzanita/i);
      for (const secret of SECRETS) expect(copied).not.toContain(secret);
    },
  );

  describe('a setup file', () => {
    test('is made only by who knows the secrets, and holds none in the clear', async () => {
      await section(stage, options, 'setupFile');
      await field(options, 'New passphrase').fill(PASSPHRASE);
      await field(options, 'Confirm passphrase').fill(PASSPHRASE);
      await button(options, 'Create file').click();
      await saying(options, 'enter each one again');
      await field(options, `Secret key of ${DISTRICT}`).fill('a guess');
      await field(options, `Secret key of ${CHARTER}`).fill(CHARTER_KEY.secretKey);
      await button(options, 'Create file').click();
      await saying(options, "This doesn't match the saved key.");
      await field(options, `Secret key of ${DISTRICT}`).fill(DISTRICT_KEY.secretKey);
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
      expect(left).not.toMatch(/99\d{8}|amazonaws|sim-district|token|links/);
      await stage.closePages();
      options = await stage.ownPage('options.html');
      await saying(options, 'Before you start');
      const { panel: after } = await stage.testScores('9900000005');
      await after.waitFor('Not set up yet');
    });

    onlyChromium('what went wrong with a file is told apart, and changes nothing', async () => {
      const open = async (text: string, passphrase: string, says: string) => {
        await field(options, 'Or paste the text of the file').fill(text);
        await field(options, 'Passphrase').fill(passphrase);
        await button(options, 'Open file').click();
        expect(await saying(options, says)).toContain('Nothing was changed.');
      };
      await agree(options);
      await named(options, 'I have a setup file').click();
      const file = JSON.parse(setupFile);
      await open(setupFile, OTHER_PASSPHRASE, 'Wrong passphrase.');
      await open(JSON.stringify({ ...file, version: 2 }), PASSPHRASE, 'needs a newer version');
      await open(setupFile.slice(0, -200), PASSPHRASE, 'This file is damaged');
      const changed = { ...file, settings: { ...file.settings, allowDoNotRelease: true } };
      await open(JSON.stringify(changed), PASSPHRASE, 'This file is damaged');
      await open('{"bookmarks": []}', PASSPHRASE, 'a Paperless Scores setup file');
      expect((await storedSettings(options)).importedSetup ?? '').toBe('');
    });

    test('sets another browser up, whose teacher knows no secret', async () => {
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
});
