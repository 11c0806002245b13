import { is } from 'valibot';
import { expect, test } from 'vitest';
import { pressedSchema } from '@/entrypoints/confirm/pressed';
import { confirmKey } from '@/utils/messages/confirm-key';
import { LOT } from '@/utils/messages/lot';
import { World } from './world';

const SSID = '9900000001';
const MANY = 51;

/** A student with more reports than a browser takes well at once. */
async function searched(world: World) {
  const [report] = world.service.reports();
  const testNames = Array.from(
    { length: MANY },
    (_, index) => `CAASPP Test ${String.fromCharCode(65 + (index % 26))}${index}`,
  );
  world.service.body = (ssid) => ({
    ssid,
    reports: testNames.map((testName, index) => ({ ...report, testName, url: `${report?.url}&r=${index}` })),
  });
  const page = await world.ownPage('/popup.html');
  const search = { ssid: SSID, doNotRelease: false };
  const answer = await world.result(page.sendMessage('searchReports', search));
  if (answer.kind !== 'reports') throw new Error(answer.kind);
  const ids = answer.rows.map(({ id }) => id);
  expect(ids.length).toBe(MANY);
  return { page, search, ids };
}

test('more reports of a search than open well at once are asked about first, on one page, and open in lots', async () => {
  const world = await World.setUp();
  const { page, search, ids } = await searched(world);
  expect(await world.result(page.openSearched(search, ids))).toEqual({ kind: 'opened' });
  expect(world.opened).toEqual([]);
  expect([...world.browser.tabs.values()].filter(({ url }) => url.endsWith('/confirm.html#search')).length).toBe(1);
  const key = confirmKey('search');
  const { [key]: pressed } = world.browser.areas.session.read(key);
  expect(is(pressedSchema, pressed)).toBe(true);

  // What that page does, lot after lot.
  for (let from = 0; from < MANY; from += LOT) {
    const lot = { ...search, reportIds: ids.slice(from, from + LOT), at: world.time.now() };
    expect(await world.result(page.sendMessage('openSearched', lot))).toEqual({ kind: 'opened' });
  }
  expect(new Set(world.opened.map(({ url }) => url)).size).toBe(MANY);
  expect(world.asked).toEqual([SSID]);
});

test('a few open at once', async () => {
  const world = await World.setUp();
  const { page, search, ids } = await searched(world);
  expect(await world.result(page.openSearched(search, ids.slice(0, 3)))).toEqual({ kind: 'opened' });
  expect(world.opened.length).toBe(3);
});
