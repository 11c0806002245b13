import { expect, test } from 'vitest';
import { ENGLISH, REPORTS } from './controls';
import { studentPage } from './page';
import { World } from './world';

test('a fault of ours leaves its kind and place for the diagnostics, and nothing of the student', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees(REPORTS);
  world.browser.openTab = () => {
    throw new TypeError('of 9900000001 at https://files.example/secret');
  };
  await tab.press(ENGLISH);
  await tab.sees('Something went wrong');
  const page = await world.ownPage();
  const traces = await page.tracesIn(page.sessionStore);
  expect(traces.length).toBeGreaterThan(0);
  const told = page.diagnostics(undefined, [], traces);
  expect(told).toMatch(/fault 2026-11-24T\S+ openReports TypeError/);
  expect(told).not.toMatch(/9900000001|https|secret/);
});

test('the last ten are kept', async () => {
  const world = await World.setUp();
  const page = await world.ownPage();
  for (let count = 0; count < 12; count += 1) {
    await page.leaveTrace(page.sessionStore, `fault ${count}`, new Error('text'), count);
  }
  const traces = await page.tracesIn(page.sessionStore);
  expect(traces).toHaveLength(10);
  expect(traces[0]).toMatchObject({ doing: 'fault 11', kind: 'Error' });
});
