import { expect, test } from 'vitest';
import { ENGLISH, NEW_LINKS, REPORTS } from './controls';
import { studentPage } from './page';
import { World } from './world';

test('a second press while the links are renewed opens the report once', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees(REPORTS);
  // New links are asked for, and the answer takes its time; the press waits for the page, which is slow to answer.
  world.service.set({ name: 'slowHeaders', ms: 4_000 }, { path: 'reports', times: 1 });
  await tab.press(NEW_LINKS);
  tab.top.busyMs = 4_500;
  await tab.press(ENGLISH);
  const isRenewed = () => {
    const state = tab.top.shown();
    return state?.kind === 'reports' && !state.renewing;
  };
  expect(isRenewed()).toBe(false);
  await world.until(isRenewed);
  await tab.press(ENGLISH);
  tab.top.busyMs = 0;
  await world.advance(20_000);
  expect(world.opened).toHaveLength(1);
});
