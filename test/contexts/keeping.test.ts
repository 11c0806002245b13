import { beforeAll, describe, expect, test } from 'vitest';
import { PILOT_KEY } from '../simulator/world.ts';
import { REPORTS } from './controls';
import {
  addSet,
  DISTRICT,
  DISTRICT_KEY,
  districtWithSettings,
  editSet,
  keepAs,
  PILOT,
  THIS_BROWSER,
  THIS_SESSION,
  WITH_PASSPHRASE,
} from './credential-form';
import type { OwnView } from './own-view';
import { studentPage } from './page';
import type { SisTab } from './sis-tab';
import { MINUTE, SECOND, type World } from './world';

const PASSPHRASE = 'four words without sense';
const OTHER_PASSPHRASE = 'quite another long passphrase';

async function pageOf(world: World, ssid: string): Promise<SisTab> {
  const tab = await world.openTab();
  await tab.show(studentPage(ssid));
  return tab;
}

/** Types a passphrase into a page of ours that asks for it. */
async function unlock(view: OwnView, passphrase = PASSPHRASE): Promise<void> {
  await view.field('Passphrase').fill(passphrase);
  await view.button('Unlock').click();
}

test('from "this browser" to a passphrase, only what no script can read is asked for again', async () => {
  const { world, options } = await districtWithSettings();
  const { accessKeyId, secretAccessKey: secret } = PILOT_KEY;
  // For a site that nobody visits: it only has to be kept.
  await addSet(options, { name: PILOT, accessKeyId, secret, hosts: 'pilot.aeries.net' });
  await keepAs(options, WITH_PASSPHRASE, 'too short', 'Use at least 12 characters');
  await keepAs(options, WITH_PASSPHRASE, PASSPHRASE, 'enter each one again');
  expect(options.text()).toContain(`Secret key of ${PILOT}`);
  expect(options.text()).not.toContain(`Secret key of ${DISTRICT}`);
  await options.field(`Secret key of ${PILOT}`).fill(secret);
  await options.button('Save').click();
  await options.saying('Saved. Your keys are now stored this way.');
  await (await pageOf(world, '9900000005')).sees(REPORTS);
});

describe('under a passphrase', () => {
  let world: World;
  let options: OwnView;

  // A passphrase costs a browser a tenth of a second of work, and so it does here: it is chosen once.
  beforeAll(async () => {
    ({ world, options } = await districtWithSettings());
    await keepAs(options, WITH_PASSPHRASE, PASSPHRASE);
  });

  test('locked by a click: the panel says so at once, and asks again by itself when the unlock page has the passphrase', async () => {
    const tab = await pageOf(world, '9900000005');
    await tab.sees(REPORTS);
    await options.section('security');
    await options.button('Lock now').click();
    expect(await tab.sees('Locked')).not.toContain('Smarter Balanced');
    await tab.press('Unlock');
    await world.until(() => [...world.browser.tabs.values()].some(({ url }) => url.endsWith('/unlock.html')));
    await tab.toFront();
    const page = await world.view('unlock.html');
    await unlock(page);
    await page.saying('Unlocked.');
    await tab.sees('Smarter Balanced');
  });

  test('the popup locks it, asks for the passphrase while locked, and goes on once it was typed', async () => {
    const tab = await pageOf(world, '9900000001');
    const popup = await world.popupOver(tab);
    await popup.button('Lock now').click();
    expect(await popup.saying('Unlock Paperless Scores')).not.toContain('Search by SSID');
    expect(popup.names('form.unlock > button')).toEqual(['Unlock']);
    const locked = await world.popupOver(tab);
    await unlock(locked, 'not the passphrase');
    await locked.saying('Wrong passphrase.');
    await unlock(locked);
    expect(await locked.saying('Student found')).toContain('Lock now');
  });

  test('wrong passphrases are slowed down, also for the right one', async () => {
    const tab = await pageOf(world, '9900000005');
    let popup = await world.popupOver(tab);
    await popup.button('Lock now').click();
    // Three are free.
    for (const turn of [1, 2, 3]) {
      await unlock(popup, `${OTHER_PASSPHRASE} ${turn}`);
      expect(await popup.saying('Wrong passphrase')).not.toContain('Try again in');
      popup.close();
      popup = await world.popupOver(tab);
    }
    await unlock(popup, OTHER_PASSPHRASE);
    await popup.saying(/Wrong passphrase\. Try again in \d second/);
    await unlock(popup);
    await popup.saying('Too many wrong tries.');
    popup.close();
    await world.advance(2 * SECOND);
    popup = await world.popupOver(tab);
    await unlock(popup);
    await popup.saying('Student found');
  });

  test('after the idle time it locks by itself, and the links and tokens go with the key', async () => {
    const tab = await pageOf(world, '9900000005');
    await tab.sees(REPORTS);
    // Nobody looks: nothing is renewed, which would be a use of the key.
    await world.openTab('https://example.org/');
    await world.advance(31 * MINUTE);
    await tab.toFront();
    expect(await tab.sees('Locked')).not.toContain('Smarter Balanced');
    expect(world.browser.areas.session.text).not.toMatch(/amazonaws|vault\.key|"token /);
    await unlock(await world.view('unlock.html'));
    await tab.sees(REPORTS);
  });

  test('after a restart of the browser it is locked, and the unlocked panel needs no reload', async () => {
    await world.restart();
    options = await world.view('options.html#credentials');
    await options.saying('The secret key is locked. Unlock it with your passphrase.');
    const tab = await pageOf(world, '9900000005');
    await tab.sees('Locked');
    const popup = await world.popupOver(tab);
    await unlock(popup);
    await popup.saying('Student found');
    await tab.sees(REPORTS);
  });

  test('to "this session" and back nothing is asked for; and "this session" is over with the session', async () => {
    await keepAs(options, THIS_SESSION);
    await (await pageOf(world, '9900000007')).sees(REPORTS);
    await keepAs(options, WITH_PASSPHRASE, PASSPHRASE);
    await (await pageOf(world, '9900000006')).sees(REPORTS);

    await keepAs(options, THIS_SESSION);
    await world.restart();
    options = await world.view('options.html#credentials');
    await options.saying('The secret key is missing. Select Edit');
    await (await pageOf(world, '9900000005')).sees('Secret key needed');
    await editSet(options, DISTRICT, { secret: DISTRICT_KEY.secretKey });
    await keepAs(options, THIS_BROWSER);
    await world.restart();
    await (await pageOf(world, '9900000005')).sees(REPORTS);
  });
});
