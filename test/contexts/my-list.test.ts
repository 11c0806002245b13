import { expect, test } from 'vitest';
import { USER } from '../unit/caaspp/fake-service';
import { studentPage } from './page';
import type { SisTab } from './sis-tab';
import { draftOf, World } from './world';

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

/** Who is on the list, as the session's memory has it. */
function collected(world: World): string[] {
  return JSON.stringify(world.browser.areas.session.read('my list')).match(/(?<=")\d{10}(?=")/g) ?? [];
}

/** Has a page of its own ask for a student to be added, past the panel. */
const asks = (tab: SisTab, ssid: string, more: Record<string, unknown> = {}) =>
  tab.top.send('addToMyList', { ssid, doNotRelease: false, ...more });

test('two who are added in two windows in the same moment are both on the list', async () => {
  const world = await World.setUp();
  const tabs = [await shows(world, '9900000001'), await shows(world, '9900000003')] as const;
  const both = Promise.all([asks(tabs[0], '9900000001'), asks(tabs[1], '9900000003')]);
  expect(await world.result(both)).toEqual([{ kind: 'added' }, { kind: 'added' }]);
  expect(collected(world).sort()).toEqual(['9900000001', '9900000003']);
});

test('a list goes on when its key was entered, renewed or removed meanwhile: what counts is the key that serves it now', async () => {
  const world = await World.agreed();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees(/not set up/i);
  expect(await world.result(asks(tab, '9900000001'))).toEqual({ kind: 'added' });
  for (const ssid of ['9900000003', '9900000005']) {
    const page = await world.ownPage();
    for (const { id } of await world.result(page.vault.list())) await world.result(page.vaultAdmin.remove(id));
    await world.result(page.vaultAdmin.add(draftOf('toms'), USER.secretKey));
    await tab.show(studentPage(ssid));
    expect(await world.result(asks(tab, ssid))).toEqual({ kind: 'added' });
  }
  expect(collected(world)).toHaveLength(3);
});

test('a student is added also while the key is locked: nobody is asked for by it', async () => {
  const world = await World.setUp();
  const page = await world.ownPage();
  const [set] = await world.result(page.vault.list());
  const secrets = { [set?.id ?? '']: USER.secretKey };
  await world.result(page.vaultAdmin.changeKeeping('passphrase', { passphrase: 'four words of a director', secrets }));
  await world.result(page.vault.lock());
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees(/locked/i);
  await add(tab, 'Added. Your list is kept');
  expect(world.asked).toEqual([]);
});

test('nothing is collected where lists are turned off, or before anybody agreed, and it is said', async () => {
  const world = await World.setUp();
  const tab = await shows(world, '9900000001');
  world.browser.areas.managed.write({ rosters: 'off' });
  expect(await world.result(asks(tab, '9900000001'))).toEqual({ kind: 'off' });
  world.browser.areas.managed.write({ rosters: 'print' });
  const page = await world.ownPage();
  await world.result(page.settingsStore.change((settings) => ({ ...settings, consent: 0 })));
  expect(await world.result(asks(tab, '9900000001'))).toEqual({ kind: 'noConsent' });
  expect(collected(world)).toEqual([]);
});

test('a list that is as long as it may be takes nobody more, and says so', async () => {
  const world = await World.setUp();
  world.browser.areas.managed.write({ rosterLimit: 1 });
  const tab = await shows(world, '9900000001');
  await add(tab, 'Added. Your list is kept');
  await shows(world, '9900000003', tab);
  await add(tab, 'Your list has 1 students');
  expect(collected(world)).toEqual(['9900000001']);
});

test('of two students shown one after the other, the one whom the press was not for is never added', async () => {
  for (let step = 0; step <= 8; step += 1) {
    const world = await World.setUp();
    const tab = await shows(world, '9900000001');
    await tab.press('More choices');
    await world.advance(500);
    tab.pressNow(ADD);
    for (let at = 0; at < step; at += 1) await Promise.resolve();
    await tab.show(studentPage('9900000003'));
    await world.advance(10_000);
    expect(collected(world), `step ${step}`).not.toContain('9900000003');
    expect(tab.text(), `step ${step}`).not.toContain('Added.');
  }
});

test('the background ends at any step of it, and the student is on the list once', async () => {
  for (let step = 1; step <= 12; step += 1) {
    for (const when of ['before', 'after'] as const) {
      const world = await World.setUp();
      const tab = await shows(world, '9900000001');
      world.endBackground();
      let isFirst = true;
      world.onStart = (background) => {
        if (isFirst) background.death = { when, step };
        isFirst = false;
      };
      await tab.press('More choices');
      await tab.press(ADD);
      await tab.sees(/Added\.|on your list already/);
      expect(collected(world), `${when} step ${step}`).toEqual(['9900000001']);
    }
  }
});

test('nobody is left on it when everything is erased while a page stands still that was to say whom it shows', async () => {
  for (const busyMs of [100, 800, 2_500, 4_500]) {
    const world = await World.setUp();
    const tab = await shows(world, '9900000001');
    tab.top.busyMs = busyMs;
    const added = asks(tab, '9900000001').catch(() => {});
    const page = await world.ownPage('/options.html#about');
    await world.result(
      page
        .aboutActions(
          () => undefined,
          async () => {},
        )
        .onEraseEverything(),
    );
    await world.advance(10_000);
    await world.result(added);
    expect(collected(world), `a page that takes ${busyMs} ms`).toEqual([]);
  }
});

test('what a page that was taken over makes up is refused, or cut to what a list holds', async () => {
  const world = await World.setUp();
  const tab = await shows(world, '9900000001');
  for (const made of [{ ssid: '990000000' }, { ssid: '9900000001', doNotRelease: 'no' }, { ssid: ['9900000001'] }]) {
    const answer = tab.top.send('addToMyList', made as never).then(
      () => 'taken',
      () => 'refused',
    );
    expect(await world.result(answer)).toBe('refused');
  }
  const name = 'x'.repeat(1_000);
  expect(await world.result(asks(tab, '9900000001', { name }))).toEqual({ kind: 'added' });
  expect(world.browser.areas.session.text).not.toContain('x'.repeat(201));
  expect(collected(world)).toEqual(['9900000001']);
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
