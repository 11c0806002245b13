import { expect, test } from 'vitest';
import { studentPage } from './page';
import { TEST_SCORES, World } from './world';

test('where the panel was sent away it goes at once, and nothing is requested there until it may come back', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees('Time left');
  const popup = await world.ownPage('/popup.html');
  await world.result(popup.hideOn(TEST_SCORES, true));
  await world.until(
    () => tab.text() === '',
    () => tab.text(),
  );
  await tab.show(studentPage('9900000002'));
  await world.settle();
  expect(tab.text()).toBe('');
  expect(world.asked).toEqual(['9900000001']);

  await world.result(popup.hideOn(TEST_SCORES, false));
  await tab.show(studentPage('9900000003'));
  await tab.sees('Time left');
  expect(world.asked).toEqual(['9900000001', '9900000003']);
});
