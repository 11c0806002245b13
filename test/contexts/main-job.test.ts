import { expect, test } from 'vitest';
import { REPORTS } from './controls';
import { studentPage } from './page';
import { World } from './world';

test('a student is seen, the reports are asked for once, and a press opens one on a page of ours', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees('Time left: 29 minutes');
  expect(world.asked).toEqual(['9900000001']);

  await tab.press(/, English, .*new tab/);
  await world.until(() => world.opened.length > 0);
  expect(world.opened.map(({ url }) => url)).toEqual([
    expect.stringMatching(/^chrome-extension:.*\/report\.html#[\w-]+$/),
  ]);
});

test('the browser ends the background between listing and press, and the press opens the report all the same', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees(REPORTS);
  world.endBackground();
  await tab.press(/, Español.*new tab/);
  await world.until(() => world.opened.length > 0);
  expect(world.asked).toEqual(['9900000001']);
  expect(world.starts).toBe(2);
});

test('shows nothing of the former student once the page shows the next', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees(REPORTS);
  await tab.show(studentPage('9900000002'));
  expect(tab.text()).not.toContain('0001');
  await tab.sees(/ends in 0002[\s\S]*Time left/);
  expect(world.asked).toEqual(['9900000001', '9900000002']);
});
