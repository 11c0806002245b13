import { expect, test } from 'vitest';
import { ENGLISH, REPORTS, reportsOf, TRY_AGAIN } from './controls';
import { studentPage } from './page';
import { MINUTE, SECOND, World } from './world';

const AVILA = '9900000001';
const BUI = '9900000002';

/** The background takes messages and answers none, or answers again. */
function hang(world: World, busyMs = Number.POSITIVE_INFINITY): void {
  const { background } = world.browser;
  if (background === undefined) throw new Error('There is no background.');
  background.busyMs = busyMs;
}

/** The browser notices that it hangs, and ends it. */
function end(world: World): void {
  hang(world, 0);
  world.endBackground();
}

async function shown(world: World) {
  const tab = await world.openTab();
  await tab.show(studentPage(AVILA));
  await tab.sees(reportsOf(AVILA));
  return tab;
}

test('a report that is pressed while the background hangs is busy for half a minute at most, then it is said', async () => {
  const world = await World.setUp();
  const tab = await shown(world);
  hang(world);
  await tab.press(ENGLISH);
  await tab.sees(/Paperless Scores isn't responding/, 30 * SECOND);
  const state = tab.top.shown();
  expect(state?.kind === 'reports' && state.opening).toBeUndefined();
  end(world);
  await tab.press(ENGLISH);
  await world.until(() => world.opened.length > 0);
  await world.advance(MINUTE);
  expect(world.opened.length).toBe(1);
});

test('new links that are asked for while it hangs come once it is ended, by one press', async () => {
  const world = await World.setUp();
  const tab = await shown(world);
  hang(world);
  await tab.press('here');
  await tab.sees(/Paperless Scores isn't responding/, 30 * SECOND);
  end(world);
  await tab.press('here');
  await tab.sees(/Time left: 29/);
});

test('for the next student there is a word and one button within a minute, and the button helps', async () => {
  const world = await World.setUp();
  const tab = await shown(world);
  hang(world);
  await tab.show(studentPage(BUI));
  expect(tab.text()).not.toContain(REPORTS);
  await tab.sees(/ends in 0002[\s\S]*isn't responding/, MINUTE);
  end(world);
  await tab.press(TRY_AGAIN);
  await tab.sees(reportsOf(BUI));
});

test('a background that hangs for some seconds is no reason to say anything', async () => {
  const world = await World.setUp();
  const tab = await shown(world);
  hang(world, 8_000);
  await tab.show(studentPage(BUI));
  const said: string[] = [];
  for (let second = 0; second < 40; second += 1) {
    await world.advance(SECOND);
    said.push(tab.text());
  }
  expect(said.join()).not.toContain("isn't responding");
  expect(said.at(-1)).toMatch(reportsOf(BUI));
});

test('an answer for which the service needs 28 seconds is waited for', async () => {
  const world = await World.setUp();
  world.service.set({ name: 'slowHeaders', ms: 28_000 }, { path: 'reports' });
  const tab = await world.openTab();
  await tab.show(studentPage(AVILA));
  await tab.sees(reportsOf(AVILA));
  expect(world.asked).toEqual([AVILA]);
});

test('a laptop that sleeps in the middle of a question gets its reports after it, and asks for them once', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  world.service.set({ name: 'slowHeaders', ms: 5_000 }, { path: 'reports', times: 1 });
  await tab.show(studentPage(AVILA));
  await world.until(() => world.asked.length === 1);
  world.time.sleep(3 * 60 * MINUTE);
  await tab.sees(reportsOf(AVILA));
  expect(world.asked.length).toBeLessThanOrEqual(2);
});

test.each([
  ['three hours later, by a laptop that slept', 3 * 60 * MINUTE],
  ['a day later', 24 * 60 * MINUTE],
  ['after the clock was set back by an hour', -60 * MINUTE],
  ['after the clock was set back by a day', -24 * 60 * MINUTE],
])('a press opens the report %s, with a link that lives', async (_, ms) => {
  const world = await World.setUp();
  const tab = await shown(world);
  world.time.sleep(ms);
  // The service's own clock goes on as it did: the computer's was set.
  if (ms < 0) world.service.clockAheadMs = ms;
  await world.advance(2 * SECOND);
  await tab.sees(reportsOf(AVILA));
  await tab.press(ENGLISH);
  await world.until(() => world.opened.length > 0);
  const page = await world.ownPage('/report.html');
  const ticket = world.opened[0]?.url.split('#')[1] ?? '';
  const answer = await world.result(page.sendMessage('reportFor', { ticket, again: false }));
  expect(answer).toMatchObject({ kind: 'report', lastFour: '0001' });
});
