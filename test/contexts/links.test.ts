import { describe, expect, test } from 'vitest';
import { ENGLISH, MINIMIZE, NEW_LINKS, REPORTS, reportsOf, SHOW, TRY_AGAIN } from './controls';
import { studentPage } from './page';
import type { SisTab } from './sis-tab';
import { MINUTE, SECOND, World } from './world';

const AVILA = '9900000001';
const BUI = '9900000002';
const NO_DATA = 'Student does not have any test data';

async function shown(world: World, ssid: string, more: Parameters<World['openTab']>[1] = {}): Promise<SisTab> {
  const tab = await world.openTab(undefined, more);
  await tab.show(studentPage(ssid));
  await tab.sees(reportsOf(ssid));
  return tab;
}

const timesAsked = (world: World, ssid: string) => world.asked.filter((it) => it === ssid).length;

/** The link of the report page that was opened last, and whether it lives. */
async function linkOpened(world: World): Promise<{ readonly lives: boolean }> {
  const page = await world.ownPage('/report.html');
  const ticket = world.opened.at(-1)?.url.split('#')[1] ?? '';
  const answer = await world.result(page.sendMessage('reportFor', { ticket, again: false }));
  page.context.end();
  return { lives: answer.kind === 'report' && answer.row.expiresAt > world.time.now() };
}

describe('links that end after half an hour', () => {
  test('the panel counts down the time that is left', async () => {
    const world = await World.setUp();
    const tab = await shown(world, AVILA);
    world.service.unreachable = true;
    for (const minutes of [27, 24, 12, 3, 1]) {
      const state = tab.top.shown();
      const left = state?.kind === 'reports' ? state.expiresAt - world.time.now() : 0;
      await world.advance(left - (minutes + 0.5) * MINUTE);
      expect(tab.text()).toMatch(new RegExp(`Time left: ${minutes} minutes?\\.`));
    }
    await world.advance(MINUTE);
    expect(tab.text()).toContain('Time left: less than a minute.');
    await world.advance(MINUTE);
    expect(tab.text()).toContain('have expired');
    expect(tab.text()).not.toContain(REPORTS);
  });

  test('while the panel is in sight they are renewed before they end', async () => {
    const world = await World.setUp();
    const tab = await shown(world, AVILA);
    for (let minute = 0; minute < 120; minute += 1) {
      await world.advance(MINUTE);
      expect(tab.text()).toContain('Time left');
    }
    expect(timesAsked(world, AVILA)).toBeGreaterThanOrEqual(4);
  });

  test('the word "here" asks for new links at once, and the rows stay', async () => {
    const world = await World.setUp();
    const tab = await shown(world, AVILA);
    const rows = () => {
      const state = tab.top.shown();
      return state?.kind === 'reports' ? state.rows.map(({ id }) => id) : [];
    };
    const before = rows();
    await world.advance(10 * MINUTE);
    world.service.set({ name: 'slowHeaders', ms: 2_000 }, { path: 'reports', times: 1 });
    await tab.press(NEW_LINKS);
    expect(rows()).toEqual(before);
    await tab.sees('Time left: 29 minutes');
    expect(rows()).toEqual(before);
    expect(world.asked).toEqual([AVILA, AVILA]);
  });

  test('a click on a link that has ended gets a new one first, and then opens', async () => {
    const world = await World.setUp();
    const tab = await shown(world, AVILA);
    world.service.unreachable = true;
    await world.advance(31 * MINUTE);
    expect(tab.text()).toContain('have expired');
    world.service.unreachable = false;
    world.service.set({ name: 'slowHeaders', ms: 2_000 }, { path: 'reports', times: 1 });
    await tab.press(ENGLISH);
    expect(world.opened).toEqual([]);
    await world.until(() => world.opened.length === 1);
    expect((await linkOpened(world)).lives).toBe(true);
  });

  test('a report that is clicked again soon after it was opened gets another link', async () => {
    const world = await World.setUp();
    const tab = await shown(world, AVILA);
    await tab.press(ENGLISH);
    await world.until(() => world.opened.length === 1);
    await tab.toFront();
    await world.advance(20 * SECOND);
    await tab.press(ENGLISH);
    await world.until(() => world.opened.length === 2);
    expect(timesAsked(world, AVILA)).toBe(2);
  });

  test('nothing is renewed while the tab is behind another or the panel is closed, and all is once it is in sight', async () => {
    const world = await World.setUp();
    const behind = await shown(world, AVILA);
    await world.openTab('https://www.example.org/');
    const closed = await shown(world, BUI, { windowId: 2 });
    await closed.press(MINIMIZE);
    await world.advance(90 * MINUTE);
    expect(timesAsked(world, AVILA)).toBe(1);
    expect(timesAsked(world, BUI)).toBe(1);

    // Nothing that has ended is shown as living.
    world.service.set({ name: 'slowHeaders', ms: 2_000 }, { path: 'reports' });
    await behind.toFront();
    expect(behind.text()).not.toContain(REPORTS);
    await behind.sees('Time left: 29 minutes');
    await closed.press(SHOW);
    expect(closed.text()).not.toContain(REPORTS);
    await closed.sees('Time left: 29 minutes');
    expect(timesAsked(world, BUI)).toBe(2);
  });

  test('a computer that slept for hours shows nothing stale as fresh, and renews once it is awake', async () => {
    const world = await World.setUp();
    const tab = await shown(world, AVILA);
    world.endBackground();
    world.time.sleep(9 * 60 * MINUTE);
    world.service.set({ name: 'slowHeaders', ms: 2_000 }, { path: 'reports' });
    await world.advance(SECOND);
    expect(tab.text()).not.toContain(REPORTS);
    await tab.sees('Time left: 29 minutes');
    expect(timesAsked(world, AVILA)).toBe(2);
  });

  test('the renewal of one student does not wait for the page of another that stands still', async () => {
    const world = await World.setUp();
    const still = await shown(world, AVILA);
    const awake = await shown(world, BUI, { windowId: 2 });
    still.top.busyMs = Number.POSITIVE_INFINITY;
    await world.advance(29 * MINUTE);
    await awake.sees(/Time left: 2\d minutes/);
    expect(timesAsked(world, BUI)).toBe(2);
  });
});

describe('a request is called off', () => {
  test('when its student goes, and its answer never shows', async () => {
    const world = await World.setUp();
    world.service.set({ name: 'slowHeaders', ms: 5_000 }, { path: 'reports', times: 1 });
    const tab = await world.openTab();
    await tab.show(studentPage(AVILA));
    await world.until(() => world.asked.length === 1);
    await tab.show(studentPage(BUI));
    await tab.sees(reportsOf(BUI));
    expect(world.service.aborted).toBeGreaterThan(0);
    await world.advance(10 * SECOND);
    expect(tab.text()).not.toContain('0001');
  });

  test('when its tab is closed', async () => {
    const world = await World.setUp();
    world.service.set({ name: 'slowHeaders', ms: 5_000 }, { path: 'reports', times: 1 });
    const tab = await world.openTab();
    await tab.show(studentPage(AVILA));
    await world.until(() => world.asked.length === 1);
    const before = world.service.aborted;
    await tab.close();
    expect(world.service.aborted).toBeGreaterThan(before);
  });
});

describe('without a wish nobody is asked for again within five minutes', () => {
  test.each([
    ['reports', (_: World) => {}, REPORTS],
    [
      'a message',
      (world: World) => world.service.set({ name: 'message', text: NO_DATA }, { path: 'reports' }),
      NO_DATA,
    ],
  ])('a student with %s', async (_, answers, shows) => {
    const world = await World.setUp();
    answers(world);
    for (let visit = 0; visit < 3; visit += 1) {
      const tab = await world.openTab();
      await tab.show(studentPage(AVILA));
      await tab.sees(shows);
      await world.advance(MINUTE);
    }
    expect(timesAsked(world, AVILA)).toBe(1);
  });

  test('nor is a service that refused, until somebody wishes to try again', async () => {
    const world = await World.setUp();
    world.service.set({ name: 'status', status: 409 }, { path: 'reports', times: 1 });
    for (let visit = 0; visit < 2; visit += 1) {
      const tab = await world.openTab();
      await tab.show(studentPage(AVILA));
      await tab.sees('CAASPP refused the request');
      if (visit === 0) continue;
      expect(timesAsked(world, AVILA)).toBe(1);
      await tab.press(TRY_AGAIN);
      await tab.sees(REPORTS);
    }
    expect(timesAsked(world, AVILA)).toBe(2);
  });
});

test('a page that shows sixty students in a minute stops asking, and says so; a minute later it is as any other', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  let student = 0;
  for (; student < 70; student += 1) {
    const ssid = String(9901000000 + student);
    await tab.show(studentPage(ssid));
    await world.until(() => tab.top.shown()?.kind !== 'asking' && tab.top.shown()?.kind !== 'ready');
    if (tab.top.shown()?.kind === 'problem') break;
  }
  expect(student).toBe(60);
  expect(new Set(world.asked).size).toBe(60);
  expect(tab.text()).toMatch(/Too many students[\s\S]*Wait a minute, then try again/);
  await world.advance(61 * SECOND);
  await tab.show(studentPage(AVILA));
  await tab.sees(REPORTS);
});
