import { expect, test } from 'vitest';
import { CONSENT_VERSION } from '@/utils/settings/consent';
import { USER } from '../unit/caaspp/fake-service';
import { REPORTS } from './controls';
import { studentPage } from './page';
import { draftOf, MINUTE, World } from './world';

const AVILA = '9900000001';
const ELSEWHERE = 'https://elsewhere.example.org/api';

async function shown(world: World) {
  const tab = await world.openTab();
  await tab.show(studentPage(AVILA));
  await tab.sees(REPORTS);
  return tab;
}

const ids = async (world: World) => (await (await world.ownPage()).vault.list()).map(({ id }) => id);

test('a key that is moved to another address, and so has to be entered again, takes along what came through it', async () => {
  const world = await World.setUp();
  world.browser.granted.add('https://elsewhere.example.org/*');
  const tab = await shown(world);
  const page = await world.ownPage();
  const [id = ''] = await ids(world);
  const { onSaveSet } = page.setActions(async () => {});
  const answer = await world.result(onSaveSet({ ...draftOf('toms'), id, baseUrl: ELSEWHERE, secret: '' }));
  expect(answer).toMatchObject({ kind: 'faults' });
  await tab.sees('needed');
  expect(tab.text()).not.toContain(REPORTS);
  expect(world.browser.areas.session.text).not.toMatch(/amazonaws|"token /);
});

test('a key that is given up for another way of keeping takes along what came through it', async () => {
  const world = await World.setUp('pilot');
  const tab = await shown(world);
  const { onKeeping } = (await world.ownPage()).vaultActions(async () => {});
  const change = { keeping: 'session', giveUpOthers: true } as const;
  expect(await world.result(onKeeping(change))).toEqual({ kind: 'done' });
  await tab.sees('needed');
  expect(tab.text()).not.toContain(REPORTS);
  expect(world.browser.areas.session.text).not.toContain('amazonaws');
});

test('a policy with another key takes along what came through the former one, also where the sites of it can not be registered', async () => {
  const key = { name: 'Sierra Vista', profile: 'toms', userName: USER.userName, secretKey: USER.secretKey };
  const world = await World.open('works', { credentialSets: [key], consent: CONSENT_VERSION });
  const tab = await shown(world);
  world.browser.scripts.values = () => {
    throw new Error('no scripts for now');
  };
  world.browser.areas.managed.write({ credentialSets: [{ ...key, userName: 'another' }], consent: CONSENT_VERSION });
  await tab.sees('key');
  expect(tab.text()).not.toContain(REPORTS);
});

test('a search or list with a key that was removed meanwhile is not served by the key of another district', async () => {
  const world = await World.setUp();
  const page = await world.ownPage();
  const added = await world.result(
    page.vaultAdmin.add({ ...draftOf('toms'), name: 'Another district' }, USER.secretKey),
  );
  const setId = added.kind === 'added' ? added.id : '';
  await world.result(page.setActions(async () => {}).onRemoveSet(setId));
  const answer = await world.result(page.sendMessage('searchReports', { ssid: AVILA, setId }));
  expect(answer).toMatchObject({ kind: 'problem', problem: { code: 'notSetUp' } });
  expect(world.asked).toEqual([]);
});

test('links are not renewed for a page of a site that was taken away, and its panel hears of none', async () => {
  const world = await World.setUp();
  const site = { origin: 'https://sis.example.org', adapter: '', ssidSelector: '', ssidLabel: '', places: [] };
  world.browser.granted.add('https://sis.example.org/*');
  const page = await world.ownPage();
  await page.settingsStore.change((settings) => ({ ...settings, sites: [site] }));
  const tab = await world.openTab('https://sis.example.org/TestScores');
  await tab.show(studentPage(AVILA));
  await tab.sees(REPORTS);
  await world.result(page.siteActions(async () => {}).onRemoveSite(site.origin));
  await world.settle();
  expect(tab.text()).not.toContain(REPORTS);
  await world.advance(60 * MINUTE);
  expect(world.asked).toEqual([AVILA]);
  expect(tab.text()).not.toContain(REPORTS);
});

test('a lock takes along what came through the key, also where the database with the keys can not be read then', async () => {
  const world = await World.setUp();
  const page = await world.ownPage();
  await world.result(page.vaultAdmin.changeKeeping('passphrase', { passphrase: 'four words without sense' }));
  const tab = await shown(world);
  world.browser.disk = 'refused';
  await world.browser.loseDatabases();
  await world.result(page.vault.lock());
  await world.settle();
  expect(tab.text()).not.toContain(REPORTS);
  expect(world.browser.areas.session.text).not.toMatch(/amazonaws|"token /);
});

test('a token goes with its key where no student was requested with it, and the background has ended since', async () => {
  const key = { name: 'Sierra Vista', profile: 'toms', userName: USER.userName, secretKey: USER.secretKey };
  const world = await World.open('works', { credentialSets: [key], consent: CONSENT_VERSION });
  const page = await world.ownPage();
  const [setId = ''] = await ids(world);
  await world.result(page.sendMessage('testConnection', { setId }));
  expect(world.browser.areas.session.text).toContain('"token ');
  world.endBackground();
  world.browser.areas.managed.write({ credentialSets: [], consent: CONSENT_VERSION });
  await world.settle();
  expect(world.browser.areas.session.text).not.toContain('"token ');
});
