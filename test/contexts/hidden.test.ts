import { expect, test } from 'vitest';
import { studentPage } from './page';
import type { SisTab } from './sis-tab';
import { TEST_SCORES, World } from './world';

const SCORES_PAGE = studentPage('9900000001');
const PROFILE = { path: '/teacher/StudentProfile.aspx', testScoresPage: false };

async function opened(): Promise<{ world: World; tab: SisTab }> {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(SCORES_PAGE);
  await tab.sees('Time left');
  return { world, tab };
}

const hasGone = (world: World, tab: SisTab) =>
  world.until(
    () => tab.text() === '',
    () => tab.text(),
  );

async function popupOf(world: World, tab: SisTab) {
  const page = await world.ownPage('/popup.html');
  const status = async () => world.result(page.sendMessage('tabStatus', { tabId: tab.tab.id }));
  return {
    async says() {
      const { settings } = await world.result(page.settingsStore.read());
      return page.isAwayHere(settings, TEST_SCORES, (await status()).finding);
    },
    async put(away: 'site' | 'page' | 'otherPages', isAway: boolean) {
      await world.result(page.putAway(TEST_SCORES, (await status()).finding, away, isAway));
    },
  };
}

test('where the panel was sent away it goes at once, and nothing is requested there until it may come back', async () => {
  const { world, tab } = await opened();
  const popup = await popupOf(world, tab);
  await popup.put('site', true);
  await hasGone(world, tab);
  await tab.show(studentPage('9900000002'));
  await world.settle();
  expect(tab.text()).toBe('');
  expect(world.asked).toEqual(['9900000001']);
  expect(await popup.says()).toBe('site');

  await popup.put('site', false);
  await tab.sees('Time left');
  expect(world.asked).toEqual(['9900000001', '9900000002']);
});

test('sent away from its menu it stays away from pages of that kind, of whichever student, and from no others', async () => {
  const { world, tab } = await opened();
  await tab.press('More choices');
  await tab.press("Don't show on this page");
  expect(tab.text()).toBe('');
  await tab.show(studentPage('9900000002'));
  await world.settle();
  expect(tab.text()).toBe('');
  // A tab that is opened later gets no script of the panel at all.
  const later = await world.openTab();
  await later.show(studentPage('9900000003'));
  await world.settle();
  expect(later.top.panelStarts).toBe(0);
  expect(world.asked).toEqual(['9900000001']);

  // The same student, in a system that changes its pages without loading them.
  await tab.show(studentPage('9900000002', PROFILE));
  await tab.sees('ends in 0002');
  await tab.show(studentPage('9900000002'));
  await hasGone(world, tab);

  const popup = await popupOf(world, tab);
  expect(await popup.says()).toBe('page');
  await popup.put('page', false);
  await tab.toFront();
  await tab.sees('Time left');
  await later.sees('ends in 0003');
});

test('the settings list where it was sent away, and bring it back to each place by itself', async () => {
  const { world, tab } = await opened();
  const popup = await popupOf(world, tab);
  await popup.put('page', true);
  await popup.put('otherPages', true);
  await hasGone(world, tab);
  const options = await world.view('options.html#sites');
  const shows = () => options.names('button').filter((name) => name.startsWith('Show it again'));
  await options.saying('Where Paperless Scores is hidden');
  expect(shows()).toHaveLength(2);
  await options.button(/Show it again: .*TestScores/).click();
  await tab.toFront();
  await tab.sees('Time left');
  expect(shows()).toHaveLength(1);
  expect(await popup.says()).toBeUndefined();
  await tab.show(studentPage('9900000002', PROFILE));
  await hasGone(world, tab);
  await options.button(/Show it again/).click();
  await tab.sees('ends in 0002');
  expect(shows()).toEqual([]);
});

test('a frame has nothing kept that no panel can wish for: it is refused, and the settings stay as they are', async () => {
  const { world, tab } = await opened();
  const page = await world.ownPage('/popup.html');
  const before = JSON.stringify(await world.result(page.settingsStore.read()));
  for (const wish of [
    { corner: 4 },
    { corner: -1 },
    { corner: 0.5 },
    { corner: Number.NaN },
    { collapsed: true, corner: 1 },
    {},
  ])
    await expect(tab.top.send('rememberPanel', wish), JSON.stringify(wish)).rejects.toThrow();
  expect(JSON.stringify(await world.result(page.settingsStore.read()))).toBe(before);
});

test('it may be wished on test score pages alone', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001', PROFILE));
  await tab.sees('ends in 0001');
  await tab.press('More choices');
  await tab.press('Show on test score pages only');
  expect(tab.text()).toBe('');
  const popup = await popupOf(world, tab);
  expect(await popup.says()).toBe('otherPages');
  await tab.show(studentPage('9900000001'));
  await tab.sees('Time left');
  await tab.show(studentPage('9900000002', { ...PROFILE, path: '/teacher/Attendance.aspx' }));
  await hasGone(world, tab);
  await popup.put('otherPages', false);
  await tab.sees('ends in 0002');
});
