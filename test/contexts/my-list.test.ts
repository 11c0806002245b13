import { expect, test } from 'vitest';
import { studentPage } from './page';
import type { SisTab } from './sis-tab';
import { World } from './world';

const ADD = 'Add to my list';

async function shows(world: World, ssid: string, tab?: SisTab): Promise<SisTab> {
  const on = tab ?? (await world.openTab());
  await on.show(studentPage(ssid));
  await on.sees('Time left');
  return on;
}

async function add(tab: SisTab, says: string): Promise<void> {
  await tab.press('More choices');
  await tab.press(ADD);
  await tab.sees(says);
}

test('students are collected from the panel while somebody goes from page to page, each once', async () => {
  const world = await World.setUp();
  const tab = await shows(world, '9900000001');
  await add(tab, 'Added. Your list is kept');
  await shows(world, '9900000003', tab);
  expect(tab.text()).not.toContain('Added.');
  await add(tab, 'Added. Your list is kept');
  await shows(world, '9900000001', tab);
  await add(tab, 'on your list already');
  await (await world.popupOver(tab)).saying('Reports of my list (2 students)');
});

test('nobody is added whom the page does not show any more', async () => {
  const world = await World.setUp();
  const tab = await shows(world, '9900000001');
  expect(await world.result(tab.top.send('addToMyList', { ssid: '9900000003', doNotRelease: false }))).toEqual({
    kind: 'studentChanged',
  });
  expect(await (await world.popupOver(tab)).saying('Student found')).not.toContain('Reports of my list');
});

test('nor anybody who is marked Do Not Release', async () => {
  const world = await World.setUp();
  const tab = await shows(world, '9900000001');
  expect(await world.result(tab.top.send('addToMyList', { ssid: '9900000001', doNotRelease: true }))).toEqual({
    kind: 'doNotRelease',
  });
  expect(await (await world.popupOver(tab)).saying('Student found')).not.toContain('Reports of my list');
});
