import { expect, test } from 'vitest';
import { STEPS_BACK_SLOT } from '@/utils/messages/panel-slot';
import { USER } from '../unit/caaspp/fake-service';
import { studentPage } from './page';
import { World } from './world';

async function checked(world: World) {
  const page = await world.ownPage();
  const model = await world.result(page.readModel());
  const checks = await world.result(page.selfCheck(model));
  const outcomes = Object.fromEntries(checks.map(({ check, outcome }) => [check, outcome]));
  return { checks, outcomes, text: page.diagnostics(model, checks) };
}

test('a browser that is ready passes every check, and the service was asked for nobody', async () => {
  const world = await World.setUp();
  const { outcomes } = await checked(world);
  expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'ok')).toEqual([]);
  expect(world.asked).toEqual(['0000000000']);
});

test('a second copy of the extension that has its panel on an open page is named', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000005'));
  expect((await checked(world)).outcomes).toMatchObject({ copies: 'ok' });
  tab.top.run(`(slot) => { globalThis[slot] = true; }`, [STEPS_BACK_SLOT]);
  expect((await checked(world)).outcomes).toMatchObject({ copies: 'attention' });
});

test('what is missing is named: agreement, a site’s permission, a key that is not taken', async () => {
  const world = await World.setUp();
  const page = await world.ownPage();
  const site = { adapter: '', ssidSelector: '', ssidLabel: '' };
  const place = { key: 'k', label: 'SSID', page: '/x', addedAt: 0 };
  await page.settingsStore.change((settings) => ({
    ...settings,
    sites: [{ ...site, origin: 'https://sis.district.example', places: [place] }],
  }));
  world.service.right.basic = 'another';
  const { outcomes, checks } = await checked(world);
  expect(outcomes).toMatchObject({ permissions: 'attention', service: 'failed', consent: 'ok' });
  expect(checks.find(({ check }) => check === 'places')?.count).toBe(1);
  expect(checks.find(({ check }) => check === 'permissions')?.allow).toEqual(['sis.district.example']);
  await page.settingsStore.change((settings) => ({ ...settings, consent: 0 }));
  expect((await checked(world)).outcomes).toMatchObject({ consent: 'attention' });
});

test('the whole of it can be copied, and names no site, no account and no key', async () => {
  const world = await World.setUp();
  const page = await world.ownPage();
  await page.settingsStore.change((settings) => ({
    ...settings,
    sites: [{ adapter: '', ssidSelector: '', ssidLabel: '', origin: 'https://sis.district.example', places: [] }],
  }));
  const { text, checks } = await checked(world);
  for (const { check, outcome } of checks) expect(text).toContain(`${check} ${outcome}`);
  for (const word of ['district', 'Sierra', USER.userName, USER.secretKey]) expect(text).not.toContain(word);
});
