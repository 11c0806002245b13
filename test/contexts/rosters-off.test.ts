import { beforeEach, describe, expect, test } from 'vitest';
import type { OwnView } from './own-view';
import { studentPage } from './page';
import { World } from './world';

const CLASS = Array.from({ length: 9 }, (_, index) => String(9_900_000_001 + index));
const ROWS = [['SSID'], ...CLASS.map((digits) => [digits])];
/** What somebody has collected before lists were turned off. */
const MINE = { host: 'demo.aeries.net', students: [{ ssid: CLASS[0], name: 'Avila' }] };

let world: World;

/** An organization says what may be done with lists. */
const decide = (rosters: string) => world.browser.areas.managed.write({ rosters });

beforeEach(async () => {
  world = await World.setUp();
  const page = await world.ownPage();
  await world.result(page.sessionStore.set('my list', { ...MINE, savedAt: world.time.now() }));
  page.context.end();
});

/** Pages for lists that are open in tabs. */
const listPages = () => [...world.browser.tabs.values()].filter(({ url }) => url.includes('/roster.html'));

/** Whatever leads to a list, in a page of ours. */
const waysToLists = (view: OwnView) => view.names().filter((name) => /list|their reports/i.test(name));

describe('where an organization allows no lists', () => {
  test('the popup has no way to one, over a list, over a student, and with one that was collected before', async () => {
    const list = await world.openTab();
    await list.show({ kind: 'several' });
    const over = async () => {
      const popup = await world.popupOver(list);
      await popup.saying('2 students on this page');
      return popup;
    };
    // Where lists are allowed there are such ways: the names are the right ones.
    expect(waysToLists(await over())).toHaveLength(3);
    decide('off');
    expect(waysToLists(await over())).toEqual([]);
    const one = await world.openTab();
    await one.show(studentPage(CLASS[1] ?? ''));
    const popup = await world.popupOver(one);
    await popup.saying('SSID ends in 0002');
    expect(waysToLists(popup)).toEqual([]);
  });

  test('a page of a SIS gets no bar, and opens no page for a list', async () => {
    decide('off');
    const tab = await world.openTab();
    await tab.show({ kind: 'several' });
    expect(await tab.top.send('panelStarts', {})).toMatchObject({ lists: false });
    await tab.top.send('openPage', { page: 'roster' });
    expect(listPages()).toEqual([]);
    decide('status');
    expect(await tab.top.send('panelStarts', {})).toMatchObject({ lists: true });
    await tab.top.send('openPage', { page: 'roster' });
    expect(listPages()).toHaveLength(1);
  });

  test.each(['', '?tab=1', '?list=1', '?beside=1', '?mine'])(
    'its page says so when it is opened by its address (%s), reads no page and asks for nobody',
    async (query) => {
      decide('off');
      const tab = await world.openTab();
      await tab.show({ kind: 'several' });
      const read: string[] = [];
      const load = tab.top.load.bind(tab.top);
      tab.top.load = async (files) => {
        read.push(...files);
        return load(files);
      };
      const view = await world.view(`roster.html${query}`);
      await view.saying('Lists are turned off');
      await world.advance(60_000);
      expect(view.names()).toEqual([]);
      expect(read).toEqual([]);
      expect(world.asked).toEqual([]);
    },
  );

  test.each(['ready', 'running', 'paused', 'stopped', 'finished'])(
    'its page asks for nobody of a list that was kept before (%s), whatever it is told',
    async (state) => {
      const page = await world.ownPage('/roster.html#kept');
      const columns = { head: 0, ssid: 0 };
      const given = [{ rows: ROWS, columns }];
      const kept = { given, source: { host: 'demo.aeries.net', tabId: 1 }, restoreZeros: false, state };
      await world.result(page.sessionStore.set('roster kept', JSON.stringify({ ...kept, savedAt: world.time.now() })));
      decide('off');
      const started: unknown[] = [];
      const startFiles = (start: unknown) => {
        started.push(start);
        return { tell: () => {}, end: () => {} };
      };
      const roster = page.openRoster('kept', { startFiles, canPickFolder: true, changed: () => {} });
      await world.result(roster.open(undefined));
      await world.result(roster.begin());
      for (const what of ['resume', 'tryFailed'] as const) roster.tellQueue(what);
      roster.mayGoOn();
      await world.result(roster.readPage());
      const choice = {
        years: [],
        tests: [],
        language: 'home',
        order: 'list',
        sheetTrue: true,
        separators: false,
      } as const;
      roster.startFiles(choice);
      roster.startFiles(choice, { to: 'zip', pattern: '{localId}', password: { kind: 'none' } });
      await world.advance(60_000);
      expect(world.asked).toEqual([]);
      expect(started).toEqual([]);
    },
  );

  test('the background answers nobody who asks for a student of a list, and still the search for one', async () => {
    decide('off');
    const page = await world.ownPage('/roster.html');
    const setId = (await world.result(page.vault.list()))[0]?.id;
    const ask = { ssid: CLASS[0] ?? '', setId, host: 'demo.aeries.net' };
    expect(await world.result(page.sendMessage('searchReports', { ...ask, act: 'a list' }))).toEqual({
      kind: 'cancelled',
    });
    expect(world.asked).toEqual([]);
    expect(await world.result(page.sendMessage('searchReports', ask))).toMatchObject({ kind: 'reports' });
  });

  test('a list that is under way ends at once when they are turned off', async () => {
    world.service.set({ name: 'slowHeaders', ms: 200 }, { path: 'reports' });
    const view = await world.view('roster.html#now');
    await view.field('Students').fill(CLASS.join('\n'));
    await view.button('Use these rows').click();
    await view.button('See the reports of 9 students').click();
    await world.until(() => world.asked.length >= 4);
    decide('off');
    await view.saying('Lists are turned off');
    expect(view.names()).toEqual([]);
    await world.advance(60_000);
    // No more than the background had at that moment.
    expect(world.asked.length).toBeLessThanOrEqual(6);
  });
});
