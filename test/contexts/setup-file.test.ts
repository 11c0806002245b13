import { beforeAll, describe, expect, test } from 'vitest';
import { exportSetup, type SetupExport } from '@/utils/organization/setup-file';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { REPORTS } from './controls';
import {
  addCharter,
  CHARTER,
  CHARTER_KEY,
  DISTRICT,
  DISTRICT_KEY,
  districtWithSettings,
  SECRETS,
} from './credential-form';
import type { OwnView } from './own-view';
import { studentPage } from './page';
import { SimulatedService } from './simulated-service';
import { START, World } from './world';

const PASSPHRASE = 'four words without sense';

/** A browser that is to be set up with a file. */
async function freshBrowser() {
  const world = await World.open();
  SimulatedService.behind(world);
  const options = await world.view('options.html');
  await options.button('Agree and continue').click();
  await options.named('I have a setup file').click();
  return { world, options };
}

/** A setup file that anybody could have made, and its passphrase sent along. */
async function strangersFile({ baseUrl = '', profileOverrides = {} }: Partial<SetupExport> & { baseUrl?: string }) {
  const draft = {
    ...{ name: 'Your district', profile: 'toms', cdsCode: '', baseUrl, region: '', account: 'district' },
  };
  const made = await exportSetup({
    ...{ settings: DEFAULT_SETTINGS, profileOverrides, passphrase: PASSPHRASE, madeBy: 'Ana Ruiz', now: START },
    credentialSets: [
      { draft: { ...draft, profile: 'toms', expiresOn: '', hosts: [], schoolCodes: [] }, secret: 'a secret of theirs' },
    ],
  });
  return made.kind === 'file' ? made.text : '';
}

async function openFile(options: OwnView, text: string, passphrase = PASSPHRASE): Promise<void> {
  await options.field('Or paste the text of the file').fill(text);
  await options.field('Passphrase').fill(passphrase);
  await options.button('Open file').click();
}

describe('a setup file', () => {
  let setupFile = '';

  beforeAll(async () => {
    const { world, options } = await districtWithSettings();
    await addCharter(options);
    await options.section('setupFile');
    await options.field('New passphrase').fill(PASSPHRASE);
    await options.field('Confirm passphrase').fill(PASSPHRASE);
    await options.button('Create file').click();
    await options.saying('enter each one again');
    await options.field(`Secret key of ${DISTRICT}`).fill('a guess');
    await options.field(`Secret key of ${CHARTER}`).fill(CHARTER_KEY.secretKey);
    await options.button('Create file').click();
    await options.saying("This doesn't match the saved key.");
    expect(options.saved).toEqual([]);
    await options.field(`Secret key of ${DISTRICT}`).fill(DISTRICT_KEY.secretKey);
    await options.button('Create file').click();
    await world.until(() => options.saved.length > 0);
    setupFile = (await options.saved[0]?.text) ?? '';
  });

  test('is made only by who knows the secrets, and holds none in the clear', () => {
    expect(JSON.parse(setupFile)).toMatchObject({ format: 'paperless-scores-setup', version: 1 });
    for (const secret of SECRETS) expect(setupFile).not.toContain(secret);
  });

  test('what went wrong with it is told apart, and changes nothing', async () => {
    const { world, options } = await freshBrowser();
    const file = JSON.parse(setupFile);
    const changed = { ...file, settings: { ...file.settings, allowDoNotRelease: true } };
    for (const [text, passphrase, says] of [
      [setupFile, 'quite another long passphrase', 'Wrong passphrase.'],
      [JSON.stringify({ ...file, version: 2 }), PASSPHRASE, 'needs a newer version'],
      [setupFile.slice(0, -200), PASSPHRASE, 'This file is damaged'],
      [JSON.stringify(changed), PASSPHRASE, 'This file is damaged'],
      ['{"bookmarks": []}', PASSPHRASE, 'a Paperless Scores setup file'],
    ] as const) {
      await openFile(options, text, passphrase);
      expect(await options.saying(says)).toContain('Nothing was changed.');
    }
    const { settingsStore, vault } = await world.ownPage();
    expect((await settingsStore.read()).settings.importedSetup ?? '').toBe('');
    expect(await vault.list()).toEqual([]);
  });

  test('that sends SSIDs elsewhere than to CAASPP says where before it changes anything, and opens when a person says so', async () => {
    for (const more of [
      { profileOverrides: { toms: { baseUrl: 'https://stranger.s3.us-west-2.amazonaws.com' } } },
      { baseUrl: 'https://stranger.s3.us-west-2.amazonaws.com' },
    ]) {
      const { world, options } = await freshBrowser();
      await openFile(options, await strangersFile(more));
      await options.saying('stranger.s3.us-west-2.amazonaws.com');
      const { settingsStore, vault } = await world.ownPage();
      expect((await settingsStore.read()).settings).toMatchObject({ importedSetup: '', profileOverrides: {} });
      expect(await vault.list()).toEqual([]);
      await options.button('Open anyway').click();
      await options.saying('Test the connection');
      expect(await vault.list()).toHaveLength(1);
    }
  });

  test('sets another browser up, whose teacher knows no secret', async () => {
    const { world, options } = await freshBrowser();
    await openFile(options, setupFile);
    await options.saying("You're all set");
    const tab = await world.openTab();
    await tab.show(studentPage('9900000017', { schoolCode: '90' }));
    await tab.sees(CHARTER);
    await tab.show(studentPage('9900000005', { schoolCode: '2' }));
    await tab.sees(DISTRICT);
  });

  test.each([
    ['settings that staff may change', {}],
    ['settings that are locked', { lockOptions: true }],
  ])('by policy asks for one passphrase, tries the connection and says what comes next: %s', async (_, more) => {
    const world = await World.open('works', { consent: 1, encryptedSetup: setupFile, ...more });
    SimulatedService.behind(world);
    const tab = await world.openTab();
    await tab.show(studentPage('9900000005'));
    const popup = await world.popupOver(tab);
    expect(await popup.saying('enter the passphrase that came with it')).not.toContain('user name and secret key');
    popup.close();
    const options = await world.view('options.html');
    // The field, what shows it, and one button: nothing else can be done yet.
    expect(await options.saying('Finish setting up')).not.toContain('No credentials yet');
    await options.field('Passphrase').fill(PASSPHRASE);
    await options.button('Finish setup').click();
    const said = await options.saying("You're all set");
    expect(said).not.toContain('Finish setting up');
    await options.button('Done').click();
    expect(await options.saying(DISTRICT)).toContain(CHARTER);
    // Opened on another day it has nothing to ask.
    options.close();
    const again = await world.view('options.html');
    expect(await again.saying(DISTRICT)).not.toContain("You're all set");
  });
});

test('"Delete all data" leaves nothing: keys, settings, log, links, and it begins anew', async () => {
  const { world, options } = await districtWithSettings();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000005'));
  await tab.sees(REPORTS);
  await options.section('about');
  await options.button('Delete all data').click();
  await options.button('Delete all data').click();
  await options.saying('All data deleted.');
  const { local, session } = world.browser.areas;
  expect(`${local.text}${session.text}`).not.toMatch(/\b99\d{8}\b|amazonaws|sim-district|token|links/);
  options.close();
  await (await world.view('options.html')).saying('Before you start');
  await tab.show(studentPage('9900000003'));
  await tab.sees('Not set up yet');
});
