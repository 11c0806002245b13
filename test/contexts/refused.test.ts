import { expect, test } from 'vitest';
import { MINIMIZE, REPORTS, SHOW } from './controls';
import { studentPage } from './page';
import { SECOND, World } from './world';

const OTHER_SIS = 'https://sis.example.org/students/1';

/** A site that was added, with its permission. */
async function withSite(): Promise<World> {
  const world = await World.setUp();
  const page = await world.ownPage();
  const saved = page
    .siteActions(async () => {})
    .onSaveSite({ address: 'https://sis.example.org', adapter: '', ssidSelector: '', ssidLabel: '', places: [] });
  expect(await world.result(saved)).toEqual({ kind: 'saved' });
  page.context.end();
  return world;
}

test('what the background refuses is not asked again', async () => {
  const world = await withSite();
  const tab = await world.openTab(OTHER_SIS);
  await tab.show(studentPage('9900000001'));
  await tab.sees(REPORTS);
  const page = await world.ownPage();
  await world.result(page.siteActions(async () => {}).onRemoveSite('https://sis.example.org'));
  await world.advance(5 * SECOND);
  const before = tab.top.calls;
  await world.advance(60 * SECOND);
  expect(tab.top.calls - before).toBe(0);
  // Its page changes: reader and panel tell once, are refused, and that is that.
  await tab.show(studentPage('9900000002'));
  const told = tab.top.calls;
  await world.advance(60 * SECOND);
  expect(tab.top.calls - told).toBe(0);
  expect(tab.text()).toBe('');
  expect(world.asked).toEqual(['9900000001']);
});

test('a background that is broken is not asked each second for good', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees(REPORTS);
  // What it notes it can't keep any more.
  const { session } = world.browser.areas;
  session.quotaBytes = 0;
  await tab.press(MINIMIZE);
  await tab.press(SHOW);
  await world.advance(10 * SECOND);
  const before = tab.top.calls;
  await world.advance(60 * SECOND);
  expect(tab.top.calls - before).toBeLessThanOrEqual(2);
});
