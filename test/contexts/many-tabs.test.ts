import { describe, expect, test } from 'vitest';
import { NEW_LINKS, REPORTS, reportsOf } from './controls';
import { studentPage } from './page';
import type { SisTab } from './sis-tab';
import { MINUTE, SECOND, World } from './world';

const CHEN = '9900000003';

describe('the same student in several tabs: one need, one request', () => {
  test('two tabs that ask at the same time join into one request', async () => {
    const world = await World.setUp();
    world.service.set({ name: 'slowHeaders', ms: 3_000 }, { path: 'reports' });
    const one = await world.openTab();
    const two = await world.openTab(undefined, { windowId: 2 });
    await one.show(studentPage(CHEN));
    await world.until(() => world.asked.length === 1);
    await two.show(studentPage(CHEN));
    await one.sees(REPORTS);
    await two.sees(REPORTS);
    expect(world.asked).toEqual([CHEN]);
  });

  test('two windows side by side are both told of new links, which are asked for once', async () => {
    const world = await World.setUp();
    const windows: SisTab[] = [];
    for (const windowId of [1, 2]) {
      const tab = await world.openTab(undefined, { windowId });
      await tab.show(studentPage(CHEN));
      await tab.sees(REPORTS);
      windows.push(tab);
    }
    await world.advance(29 * MINUTE);
    for (const tab of windows) await tab.sees(/Time left: 2\d minutes/);
    expect(world.asked).toEqual([CHEN, CHEN]);
  });

  test('two windows with two students keep apart, whatever is renewed, and whenever', async () => {
    const world = await World.setUp();
    const left = await world.openTab();
    await left.show(studentPage('9900000001'));
    await left.sees(REPORTS);
    await world.advance(5 * MINUTE);
    const right = await world.openTab(undefined, { windowId: 2 });
    await right.show(studentPage('9900000002'));
    await right.sees(REPORTS);
    for (let minute = 0; minute < 70; minute += 1) {
      await world.advance(MINUTE);
      expect(left.text()).toMatch(reportsOf('9900000001'));
      expect(right.text()).toMatch(reportsOf('9900000002'));
      expect(left.text()).not.toContain('0002');
      expect(right.text()).not.toContain('0001');
    }
    // Every 28 minutes each.
    expect(world.asked.filter((ssid) => ssid === '9900000001')).toHaveLength(3);
    expect(world.asked.filter((ssid) => ssid === '9900000002')).toHaveLength(3);
  });

  test('forty tabs, three of them windows of their own: one request for the student, one renewal for all', async () => {
    const world = await World.setUp();
    const tabs: SisTab[] = [];
    for (let count = 0; count < 37; count += 1) {
      const tab = await world.openTab();
      await tab.show(studentPage(CHEN));
      await tab.sees(REPORTS);
      tabs.push(tab);
    }
    const windows: SisTab[] = [];
    for (const windowId of [2, 3, 4]) {
      const tab = await world.openTab(undefined, { windowId });
      await tab.show(studentPage(CHEN));
      await tab.sees(REPORTS);
      windows.push(tab);
    }
    expect(world.asked).toEqual([CHEN]);

    await windows[0]?.press(NEW_LINKS);
    await world.until(() => world.asked.length === 2);
    await world.advance(29 * MINUTE);
    for (const tab of windows) expect(tab.text()).toMatch(/Time left: 2\d minutes/);
    expect(world.asked).toEqual([CHEN, CHEN, CHEN]);
    for (const at of [0, 7, 20, 36]) {
      await tabs[at]?.toFront();
      await world.advance(2 * SECOND);
      expect(tabs[at]?.text()).toContain(REPORTS);
    }
    expect(world.asked).toEqual([CHEN, CHEN, CHEN]);
  });

  test('a tab that nobody has looked at asks for nobody', async () => {
    const world = await World.setUp();
    const behind = await world.openTab(undefined, { active: false });
    await behind.show(studentPage('9900000004'));
    const other = await world.openTab(undefined, { windowId: 2 });
    await other.show(studentPage('9900000005'));
    await other.sees(REPORTS);
    await world.advance(MINUTE);
    expect(world.asked).toEqual(['9900000005']);
    await behind.toFront();
    await behind.sees(REPORTS);
    expect(world.asked).toEqual(['9900000005', '9900000004']);
  });

  test('a tab that is closed is forgotten: nothing is renewed for it, and nothing of it is kept', async () => {
    const world = await World.setUp();
    const tab = await world.openTab();
    await tab.show(studentPage(CHEN));
    await tab.sees(REPORTS);
    const { id } = tab.tab;
    await tab.close();
    await world.advance(40 * MINUTE);
    expect(world.asked).toEqual([CHEN]);
    expect(
      world.browser.areas.session.keys.filter((key) => new RegExp(`(?:tab|clicks|problem) ${id}`).test(key)),
    ).toEqual([]);
  });
});
