import { beforeEach, describe, expect, test } from 'vitest';
import { createRosterController, type RosterSettings } from '@/entrypoints/roster/roster-controller';
import type { ReportRow } from '@/utils/links/report-row';
import type { ReportsAnswer } from '@/utils/messages/messaging';
import { tableOfText } from '@/utils/roster/list/read-text';
import { WITH_THE_BACKGROUND } from '@/utils/roster/queue';
import type { SessionStore } from '@/utils/storage/session-store';

const ROW: ReportRow = {
  ...{ id: 'one', type: 'CAASPP', test: 'Smarter Balanced ELA and Mathematics', year: '2025-26' },
  ...{ languages: [{ code: 'en', english: 'English', own: 'English' }], format: 'PDF', expiresAt: 0 },
};
const REPORTS: ReportsAnswer = { kind: 'reports', rows: [ROW], unreadable: 0, expiresAt: 0, setName: 'Sierra Vista' };
const LOCKED: ReportsAnswer = { kind: 'problem', problem: { code: 'locked' } };

const ssidAt = (index: number) => String(9_900_000_001 + index);
const numbers = (count: number) => Array.from({ length: count }, (_, index) => ssidAt(index)).join('\n');

/** `storage.session`, which outlives the page. Texts, as the browser would keep them. */
function memory(): SessionStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get: async (key) => JSON.parse(texts.get(key) ?? 'null') ?? undefined,
    set: async (key, value) => void texts.set(key, JSON.stringify(value)),
    setAll: async (values) => {
      for (const [key, value] of Object.entries(values)) texts.set(key, JSON.stringify(value));
    },
    remove: async (keys) => {
      for (const key of keys) texts.delete(key);
    },
    all: async () => Object.fromEntries([...texts].map(([key, text]) => [key, JSON.parse(text)])),
  };
}

describe('a class, as the page works on it', () => {
  let store: ReturnType<typeof memory>;
  let settings: RosterSettings;
  let waiting: { readonly ssid: string; answer(answer: ReportsAnswer): void }[];
  let asked: string[];

  beforeEach(() => {
    store = memory();
    settings = { rosters: 'print', rosterLimit: 200, allowDoNotRelease: false };
    waiting = [];
    asked = [];
  });

  function page(
    readPage: (tabId: number) => Promise<{ rows: string[][]; host: string } | undefined> = async () => undefined,
  ) {
    return createRosterController({
      now: () => 1_000_000,
      later: () => () => {},
      store,
      id: 'list',
      settings: async () => settings,
      readPage,
      readMine: async () => ({
        rows: [
          ['SSID', 'Name'],
          [ssidAt(0), 'Avila'],
        ],
        host: 'demo.aeries.net',
      }),
      ask: (ssid) => {
        asked.push(ssid);
        return new Promise((answer) => waiting.push({ ssid, answer }));
      },
      firstSeen: async (_, rows) => rows.map(() => 0),
      hasSeen: async () => false,
      noteBegun: async () => {},
      noteResult: async () => {},
      startFiles: () => ({ tell: () => {}, end: () => {} }),
      canPickFolder: false,
      breathe: async () => {},
      changed: () => {},
    });
  }

  const settled = () => new Promise((resolve) => setTimeout(resolve));

  async function answerAll(answer: ReportsAnswer = REPORTS): Promise<void> {
    for (const one of waiting.splice(0)) one.answer(answer);
    await settled();
  }

  async function begun(count: number) {
    const roster = page();
    await roster.open(undefined);
    await roster.giveRows(tableOfText(numbers(count)));
    await roster.begin();
    return roster;
  }

  test('begins by itself with the list of a page, for which the press was', async () => {
    const roster = page(async () => ({ rows: [['SSID'], [ssidAt(0)], [ssidAt(1)]], host: 'demo.aeries.net' }));
    await roster.open(7);
    expect(asked).toEqual([ssidAt(0), ssidAt(1)]);
    await answerAll();
    expect(roster.model()).toMatchObject({ phase: 'work', queue: { kind: 'finished' } });
  });

  test.each([
    ['off', 200],
    ['print', 1],
  ] as const)('asks for nobody where lists are %s with a limit of %d', async (rosters, rosterLimit) => {
    settings = { ...settings, rosters, rosterLimit };
    const roster = page(async () => ({ rows: [['SSID'], [ssidAt(0)], [ssidAt(1)]], host: 'demo.aeries.net' }));
    await roster.open(7);
    await roster.begin();
    expect(asked).toEqual([]);
  });

  test('leaves out who is hidden in the file until a person wants them, also while the list is worked on', async () => {
    const roster = page();
    await roster.open(undefined);
    const rows = tableOfText(numbers(3));
    await roster.giveTables([{ rows, hiddenRows: [1], sheet: { name: 'Period 1', isHidden: false } }]);
    expect(roster.model().list).toMatchObject({
      entries: [{ row: 1 }, { row: 3 }],
      leftOut: [{ row: 2, why: 'hidden' }],
    });
    await roster.begin();
    await answerAll();
    expect(asked).toEqual([ssidAt(0), ssidAt(2)]);
    await roster.setIncludeHidden(true);
    await answerAll();
    expect(asked).toEqual([ssidAt(0), ssidAt(2), ssidAt(1)]);
    // Loaded again, it is as it was wanted.
    const again = page();
    await again.open(undefined);
    expect(again.model().list.entries).toHaveLength(3);
  });

  test('reads another sheet of a workbook when a person chooses it, and forgets what was wanted of the one before', async () => {
    const roster = page();
    await roster.open(undefined);
    const sheet = (name: string, from: number, isHidden = false) => ({
      ...{ rows: [['SSID'], [ssidAt(from)], [ssidAt(from + 1)]], hiddenRows: [2], sheet: { name, isHidden } },
    });
    await roster.giveTables([sheet('Period 1', 0), sheet('Period 2', 10), sheet('Old', 20, true)]);
    await roster.setIncludeHidden(true);
    expect(roster.model().sheets.map(({ name, count, isRead }) => [name, count, isRead])).toEqual([
      ['Period 1', 1, true],
      ['Period 2', 1, false],
      ['Old', 1, false],
    ]);
    await roster.chooseSheet(1);
    expect(roster.model().list.entries.map(({ ssid }) => ssid.reveal())).toEqual([ssidAt(10)]);
    expect(roster.model().sheets.map(({ isRead }) => isRead)).toEqual([false, true, false]);
  });

  test('goes on after it is loaded again, at every step, and asks for nobody twice who is done', async () => {
    for (let steps = 0; steps <= 9; steps += 1) {
      store = memory();
      waiting = [];
      asked = [];
      await begun(9);
      for (let step = 0; step < steps; step += 1) {
        waiting.shift()?.answer(REPORTS);
        await settled();
      }
      const done = steps;
      // The page is gone, and who still asked with it.
      waiting = [];
      asked = [];
      const again = page();
      await again.open(undefined);
      for (let left = 9; left > 0; left -= 1) await answerAll();
      expect(again.model().progress).toMatchObject({ all: 9, done: 9, failed: 0 });
      expect(asked).toHaveLength(9 - done);
      expect(again.model().queue.kind).toBe('finished');
    }
  });

  test('waits with one word when the key is locked, and goes on with those who wait', async () => {
    const roster = await begun(300 - 100);
    await answerAll(LOCKED);
    expect(asked).toHaveLength(WITH_THE_BACKGROUND);
    expect(roster.model().queue).toMatchObject({ kind: 'paused', problem: { code: 'locked' } });
    // A lock says nothing of a student: nobody has failed.
    expect(roster.model().outcomes.filter((one) => one !== undefined)).toEqual([]);
    roster.mayGoOn();
    expect(asked).toHaveLength(2 * WITH_THE_BACKGROUND);
  });

  test('goes on with all who waited for a lock, when it is loaded again meanwhile', async () => {
    await begun(4);
    await answerAll(LOCKED);
    const again = page();
    await again.open(undefined);
    expect(again.model().progress).toMatchObject({ all: 4, done: 0, failed: 0 });
    again.tellQueue('resume');
    await answerAll();
    expect(again.model().progress).toMatchObject({ all: 4, done: 4, failed: 0 });
  });

  test('stays paused by the user when it is loaded again', async () => {
    const roster = await begun(20);
    roster.tellQueue('pause');
    await answerAll();
    const again = page();
    await again.open(undefined);
    expect(again.model().queue.kind).toBe('paused');
    expect(asked).toHaveLength(WITH_THE_BACKGROUND);
    again.tellQueue('resume');
    expect(asked).toHaveLength(2 * WITH_THE_BACKGROUND);
  });

  test('puts an answer in the place of the student for whom it was asked, in whichever order they come', async () => {
    const roster = await begun(4);
    const rowOf = (id: string): ReportsAnswer => ({ ...REPORTS, rows: [{ ...ROW, id }] }) as ReportsAnswer;
    for (const { ssid, answer } of waiting.splice(0).reverse()) answer(rowOf(ssid));
    await settled();
    const { outcomes, list } = roster.model();
    expect(outcomes.map((outcome) => (outcome?.kind === 'reports' ? outcome.rows[0]?.id : undefined))).toEqual(
      list.entries.map(({ ssid }) => ssid.reveal()),
    );
  });

  const pageOf = (from: number, count: number) => ({
    rows: [['SSID'], ...Array.from({ length: count }, (_, index) => [ssidAt(from + index)])],
    host: 'demo.aeries.net',
  });

  test('takes in the next page of a list while the first is being worked on, and asks for nobody twice who is done', async () => {
    let shown = pageOf(0, 6);
    const roster = page(async () => shown);
    await roster.open(7);
    for (const one of waiting.splice(0, 3)) one.answer(REPORTS);
    await settled();
    const done = asked.slice(0, 3);
    // The pages overlap, as those of a list that is scrolled do.
    shown = pageOf(4, 6);
    await roster.readPage();
    for (let turns = 0; turns < 10; turns += 1) await answerAll();
    expect(roster.model().progress).toMatchObject({ all: 10, done: 10 });
    expect(roster.model().queue.kind).toBe('finished');
    expect(done.map((ssid) => asked.filter((one) => one === ssid).length)).toEqual([1, 1, 1]);
    const again = page();
    await again.open(undefined);
    expect(again.model().outcomes.filter((outcome) => outcome?.kind === 'reports')).toHaveLength(10);
  });

  test('begins by itself with the list that somebody collected', async () => {
    const roster = page();
    await roster.open('mine');
    await answerAll();
    expect(roster.model()).toMatchObject({ source: { host: 'demo.aeries.net' }, queue: { kind: 'finished' } });
    expect(roster.model().list.entries.map(({ name }) => name)).toEqual(['Avila']);
  });

  test('offers the page from which one came, and reads it when that is wanted', async () => {
    const roster = page(async () => pageOf(0, 2));
    await roster.open(undefined, 7);
    expect([roster.model().phase, roster.model().source.tabId, asked]).toEqual(['list', 7, []]);
    await roster.readPage();
    expect(roster.model().list.entries).toHaveLength(2);
  });

  test('counts the students of pages from one, as nobody counts their heads', async () => {
    let shown = pageOf(0, 2);
    const roster = page(async () => shown);
    await roster.open(7);
    shown = pageOf(2, 2);
    await roster.readPage();
    expect(roster.model().list.entries.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
  });

  test('takes in no page that makes a list longer than it may be', async () => {
    settings = { ...settings, rosterLimit: 3 };
    let shown = pageOf(0, 2);
    const roster = page(async () => shown);
    await roster.open(7);
    shown = pageOf(2, 2);
    await roster.readPage();
    for (let turns = 0; turns < 5; turns += 1) await answerAll();
    expect(roster.model()).toMatchObject({ fault: 'tooMany', progress: { all: 2, done: 2 } });
  });

  test('puts a student whose zero is given back in their own place, and keeps what is known of the others', async () => {
    const roster = page();
    await roster.open(undefined);
    await roster.giveRows(tableOfText([ssidAt(0), '990000001', ssidAt(1)].join('\n')));
    await roster.begin();
    const rowOf = (id: string): ReportsAnswer => ({ ...REPORTS, rows: [{ ...ROW, id }] }) as ReportsAnswer;
    for (const { ssid, answer } of waiting.splice(0)) answer(rowOf(ssid));
    await settled();
    await roster.setRestoreZeros(true);
    for (const { ssid, answer } of waiting.splice(0)) answer(rowOf(ssid));
    await settled();
    expect(asked).toEqual([ssidAt(0), ssidAt(1), '0990000001']);
    for (const one of [roster, page()]) {
      if (one !== roster) await one.open(undefined);
      const ids = one
        .model()
        .outcomes.map((outcome) => (outcome?.kind === 'reports' ? outcome.rows[0]?.id : undefined));
      expect(ids).toEqual([ssidAt(0), '0990000001', ssidAt(1)]);
    }
  });

  const idsIn = (roster: ReturnType<typeof page>) =>
    roster.model().outcomes.map((outcome) => (outcome?.kind === 'reports' ? outcome.rows[0]?.id : undefined));

  /** Each student's answer names the student. */
  async function answerEach(): Promise<void> {
    for (const { ssid, answer } of waiting.splice(0))
      answer({ ...REPORTS, rows: [{ ...ROW, id: ssid }] } as ReportsAnswer);
    await settled();
  }

  test('gives nobody the outcome of another student where the page went between two writes', async () => {
    const roster = page();
    await roster.open(undefined);
    await roster.giveRows(tableOfText([ssidAt(0), '990000001', ssidAt(1)].join('\n')));
    await roster.begin();
    await answerEach();
    // The list is kept with the student who comes in between, and the page is gone before the outcomes are.
    const { set } = store;
    store.set = async (key, value) => (/ \d+$/.test(key) ? undefined : set(key, value));
    await roster.setRestoreZeros(true);
    store.set = set;
    waiting = [];
    const again = page();
    await again.open(undefined);
    expect(idsIn(again)).toEqual([ssidAt(0), undefined, ssidAt(1)]);
    await answerEach();
    expect(idsIn(again)).toEqual([ssidAt(0), '0990000001', ssidAt(1)]);
  });

  test('gives nobody the outcome of another student where two tabs work on what was one list', async () => {
    const roster = page();
    await roster.open(undefined);
    await roster.giveRows(tableOfText([ssidAt(0), '990000001', ssidAt(1), ssidAt(2)].join('\n')));
    await roster.begin();
    // The tab is duplicated, and another student comes into the list in one of the two.
    const twin = page();
    await twin.open(undefined);
    await twin.setRestoreZeros(true);
    // The other tab hears its answers last.
    waiting.reverse();
    await answerEach();
    const again = page();
    await again.open(undefined);
    for (let turns = 0; turns < 3; turns += 1) await answerEach();
    expect(idsIn(again)).toEqual(again.model().list.entries.map(({ ssid }) => ssid.reveal()));
  });

  test('does not go on by itself when lists were turned off meanwhile', async () => {
    await begun(9);
    waiting = [];
    asked = [];
    settings = { ...settings, rosters: 'off' };
    const again = page();
    await again.open(undefined);
    expect(asked).toEqual([]);
  });

  test('leaves nothing of a list when one starts over', async () => {
    const roster = await begun(3);
    await answerAll();
    expect([...store.texts.keys()]).not.toEqual([]);
    await roster.startOver();
    expect([...store.texts.keys()]).toEqual([]);
  });
});
