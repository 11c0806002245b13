import { expect, test } from 'vitest';
import { studentPage } from './page';
import { World } from './world';

/** Where somebody would like the key to go: a page of the SIS that was taken over. */
const THEIRS = 'https://sis.example.org/collect';
const PATCH = { baseUrl: THEIRS, linkHosts: ['sis.example.org'] };

test('who can write storage.local, as a content script can, decides neither where the key goes nor who may be asked for', async () => {
  const world = await World.setUp();
  world.browser.granted.add('https://sis.example.org/*');
  world.browser.areas.local.write({
    settings: { version: 1, consent: 99, allowDoNotRelease: true, profileOverrides: { toms: PATCH, pilot: PATCH } },
    settingsBell: 'rung by somebody else',
  });
  await world.settle();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees('Time left');
  expect(world.service.sent.map(({ url }) => new URL(url).host)).not.toContain('sis.example.org');
});

test('a secret stays sealed for an address that it was not entered for, whoever changed the settings', async () => {
  const world = await World.setUp();
  world.browser.granted.add('https://sis.example.org/*');
  const page = await world.ownPage();
  await page.settingsStore.change((settings) => ({ ...settings, profileOverrides: { toms: PATCH } }));
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees('Secret key needed again');
  expect(world.service.sent).toEqual([]);
});
