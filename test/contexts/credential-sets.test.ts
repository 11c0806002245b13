import { describe, expect, test } from 'vitest';
import { REPORTS } from './controls';
import {
  addCharter,
  addSet,
  CHARTER,
  DISTRICT,
  DISTRICT_KEY,
  districtWithSettings,
  editSet,
  SECRETS,
} from './credential-form';
import { studentPage } from './page';
import type { World } from './world';

const NOT_AUTHORIZED = 'You are not authorized to make this request';

/** A page of a student, which says at which school he is. */
async function pageOf(world: World, ssid: string, schoolCode?: string, url?: string) {
  const tab = await world.openTab(url);
  await tab.show(studentPage(ssid, schoolCode === undefined ? {} : { schoolCode }));
  return tab;
}

describe('several credential sets', () => {
  test("a charter's student is asked for with the charter's key, the others with the district's, and the panel says so", async () => {
    const { world, options } = await districtWithSettings();
    await addCharter(options);
    await (await pageOf(world, '9900000017', '90')).sees(`Requested for ${CHARTER}`);
    await (await pageOf(world, '9900000005', '2')).sees(`Requested for ${DISTRICT}`);
  });

  test('where no school tells, the site does, and else the set that serves all', async () => {
    const { world, options } = await districtWithSettings();
    await addCharter(options);
    await editSet(options, DISTRICT, { hosts: 'demo.aeries.net' });
    await editSet(options, CHARTER, { schoolCodes: '' });
    const aeries = await pageOf(world, '9900000017', '90');
    expect(await aeries.sees(NOT_AUTHORIZED)).toContain(`Requested for ${DISTRICT}`);
    const elsewhere = await pageOf(world, '9900000001', undefined, 'https://demo.illuminateed.com/students/1');
    expect(await elsewhere.sees(NOT_AUTHORIZED)).toContain(`Requested for ${CHARTER}`);
  });

  test('a test with a wrong key says what was tried and what came back, and the right key then passes', async () => {
    const { options } = await districtWithSettings();
    await editSet(options, DISTRICT, { secret: 'not the secret key at all' });
    await options.button(`Test the connection of ${DISTRICT}`).click();
    const failed = await options.saying("The connection doesn't work yet.");
    expect(failed).toMatch(/Connection to CAASPP\s+OK/);
    expect(failed).toMatch(/Key\s+Failed\s+CAASPP didn't accept the key\./);
    // What costs nothing is tried before somebody is bothered.
    expect(failed).toMatch(/typing error first.+Ask your CAASPP coordinator/s);
    expect(failed).toMatch(/Response\s+Not checked/);
    await editSet(options, DISTRICT, { secret: DISTRICT_KEY.secretKey });
    await options.button(`Test the connection of ${DISTRICT}`).click();
    await options.saying('The connection works.');
  });

  test('a secret is never shown again: not in the list, not in its form, not in the popup', async () => {
    const { world, options } = await districtWithSettings();
    await addCharter(options);
    const popup = await world.popupOver(await pageOf(world, '9900000005'));
    await popup.saying('Student found');
    const shown = [options.all(), popup.all()];
    await options.button(`Edit ${DISTRICT}`).click();
    await options.field('Secret key').wait();
    shown.push(options.all());
    expect(shown.join('\n')).toContain(DISTRICT_KEY.userName);
    for (const secret of SECRETS) expect(shown.join('\n')).not.toContain(secret);
  });

  test('a set that is removed is gone, its key with it', async () => {
    const { world, options } = await districtWithSettings();
    await addSet(options, { name: 'To be removed', userName: 'nobody', secret: 'soon gone' });
    await options.button('Remove To be removed').click();
    await options.button('Remove').click();
    expect(await options.saying('The credentials were removed.')).not.toContain('nobody');
    const { vault } = await world.ownPage();
    expect((await world.result(vault.list())).map(({ name }) => name)).toEqual([DISTRICT]);
  });

  test('a key that was replaced in TOMS is told from one that never worked, and the panel goes on with the new one', async () => {
    const { world, caaspp, options } = await districtWithSettings();
    await (await pageOf(world, '9900000003')).sees(REPORTS);
    caaspp.keys.replaceKey(DISTRICT_KEY.userName, 'MadeAnewInToms000001');
    const tab = await pageOf(world, '9900000002');
    const replaced = await tab.sees('Internal error occurred');
    expect(replaced).toMatch(/The key for Sierra Vista.* worked until .* probably replaced in TOMS/);
    await editSet(options, DISTRICT, { secret: 'MadeAnewInToms000001' });
    await tab.sees(REPORTS);

    caaspp.keys.replaceKey(DISTRICT_KEY.userName, DISTRICT_KEY.secretKey);
    await editSet(options, DISTRICT, { secret: 'never worked here' });
    const never = await tab.sees('Internal error occurred');
    expect(never).toContain('is wrong');
    expect(never).not.toContain('probably replaced in TOMS');
  });
});

test('a student marked "Do Not Release Records" is not asked for, whatever is pressed, unless an administrator allows it', async () => {
  const { world, caaspp, options } = await districtWithSettings();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000021', { doNotRelease: true }));
  expect(await tab.sees('Do Not Release Records')).toContain('none were requested');
  expect(tab.buttons()).not.toContain('Try again');
  await (await world.popupOver(tab)).saying('Do Not Release Records');
  expect(caaspp.asked).toEqual([]);

  await options.section('behaviour');
  await options.named('Show reports for students marked “Do Not Release Records”').click();
  // The panel begins anew by itself.
  await tab.sees(REPORTS);
  expect(caaspp.asked).toEqual(['9900000021']);
});
