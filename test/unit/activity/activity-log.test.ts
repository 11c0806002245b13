import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ActivityEntry } from '@/utils/activity/activity-entry';
import { type ActivityLog, createActivityLog as createWriter } from '@/utils/activity/activity-log';
import {
  type ActivityFilter,
  type ActivityMark,
  type ActivityReader,
  createActivityReader,
} from '@/utils/activity/activity-reader';
import { Ssid } from '@/utils/ssid';
import { DAY_MS, MINUTE_MS } from '@/utils/time';

const START = Date.UTC(2026, 10, 24, 16);
let count = 0;
let databaseName: string;
let time: number;
let log: ActivityLog & ActivityReader;

/** Both sides of the log. */
function createActivityLog(options: Parameters<typeof createWriter>[0]): ActivityLog & ActivityReader {
  return { ...createWriter(options), ...createActivityReader(options) };
}

beforeEach(() => {
  databaseName = `activity-${++count}`;
  time = START;
  log = createActivityLog({ databaseName, now: () => time });
});

function ssid(digits: string): Ssid {
  const parsed = Ssid.parse(digits);
  if (parsed === undefined) throw new Error('no SSID');
  return parsed;
}
const AVILA = ssid('9900000001');
const BUI = ssid('9900000002');

/** All pages of a filter, one after another. */
async function pages(filter: ActivityFilter, size: number): Promise<ActivityEntry[][]> {
  const all: ActivityEntry[][] = [];
  let next: ActivityMark | undefined;
  do {
    const page = await log.page(filter, size, next);
    all.push([...page.entries]);
    next = page.next;
  } while (next !== undefined);
  return all;
}

async function csv(filter?: ActivityFilter): Promise<string> {
  let text = '';
  for await (const piece of log.exportCsv(filter)) text += piece;
  return text;
}

describe('the log', () => {
  it('tells what was done, when, where, and for whom by four digits', async () => {
    await log.add({ what: 'open', outcome: 'ok', site: 'demo.aeries.net', ssid: AVILA });
    const { entries } = await log.page();
    expect(entries).toEqual([
      {
        at: START,
        what: 'open',
        outcome: 'ok',
        site: 'demo.aeries.net',
        lastFour: '0001',
        ssidHash: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    ]);
  });

  it('never holds an SSID, in any form that could be read', async () => {
    await log.add({ what: 'request', outcome: 'notAuthorized', site: 'demo.aeries.net', ssid: AVILA });
    const db = await openDB(databaseName);
    const text = JSON.stringify([await db.getAll('entries'), await csv()]);
    const key: CryptoKey = await db.get('keys', 'ssid');
    db.close();
    expect(text).not.toContain('9900000001');
    expect(text).not.toContain(btoa('9900000001').slice(0, 12));
    expect(key.extractable).toBe(false);
    const plainHash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from('9900000001'))).toString('hex');
    expect(text).not.toContain(plainHash.slice(0, 32));
  });

  it('knows the same student again, also after a restart, and in no other browser', async () => {
    await log.add({ what: 'request', outcome: 'ok', site: '', ssid: AVILA });
    await log.add({ what: 'request', outcome: 'ok', site: '', ssid: BUI });
    const later = createActivityLog({ databaseName, now: () => time });
    await later.add({ what: 'open', outcome: 'ok', site: '', ssid: AVILA });
    const elsewhere = createActivityLog({ databaseName: `${databaseName}-elsewhere`, now: () => time });
    await elsewhere.add({ what: 'open', outcome: 'ok', site: '', ssid: AVILA });
    const [again, bui, first] = (await log.page()).entries.map(({ ssidHash }) => ssidHash);
    expect(again).toBe(first);
    expect(bui).not.toBe(first);
    expect((await elsewhere.page()).entries[0]?.ssidHash).not.toBe(first);
    expect((await log.page({ ssidHash: first })).entries.map(({ what }) => what)).toEqual(['open', 'request']);
  });

  it('uses one key though two pages write their first entries at once', async () => {
    const other = createActivityLog({ databaseName, now: () => time });
    await Promise.all(
      [log, other, log, other].map((one) => one.add({ what: 'open', outcome: 'ok', site: '', ssid: AVILA })),
    );
    expect(new Set((await log.page()).entries.map(({ ssidHash }) => ssidHash)).size).toBe(1);
  });
});

describe('looking through the log', () => {
  const whats = ['request', 'open', 'download', 'refused'] as const;
  beforeEach(async () => {
    for (let n = 0; n < 60; n++) {
      // Three entries share each moment.
      time = START + Math.floor(n / 3) * MINUTE_MS;
      await log.add({
        what: whats[n % 4] ?? 'open',
        outcome: 'ok',
        site: n % 5 === 0 ? 'sis.example.org' : 'demo.aeries.net',
        ssid: n % 2 ? AVILA : BUI,
      });
    }
  });

  it.each<[string, ActivityFilter]>([
    ['everything', {}],
    ['one kind', { what: 'open' }],
    ['one site', { site: 'sis.example.org' }],
    ['four digits', { lastFour: '0001' }],
    ['a time', { from: START + 3 * MINUTE_MS, until: START + 9 * MINUTE_MS }],
    ['a kind on a site', { what: 'request', site: 'demo.aeries.net' }],
    [
      'all at once',
      {
        what: 'open',
        site: 'demo.aeries.net',
        lastFour: '0001',
        from: START + MINUTE_MS,
        until: START + 15 * MINUTE_MS,
      },
    ],
    ['what is not there', { lastFour: '1234' }],
  ])('shows %s, newest first, each entry once, in pages of any size', async (_name, filter) => {
    const every = (await log.page({}, 1000)).entries;
    expect(every).toHaveLength(60);
    const expected = every.filter(
      (entry) =>
        (filter.what ?? entry.what) === entry.what &&
        (filter.site ?? entry.site) === entry.site &&
        (filter.lastFour ?? entry.lastFour) === entry.lastFour &&
        entry.at >= (filter.from ?? 0) &&
        entry.at < (filter.until ?? Number.POSITIVE_INFINITY),
    );
    for (const size of [1, 2, 7, 50]) {
      const found = await pages(filter, size);
      expect(found.flat()).toEqual(expected);
      expect(found.slice(0, -1).every((page) => page.length === size)).toBe(true);
    }
    expect(await log.count(filter)).toBe(expected.length);
  });

  it('tells which report, where one was opened', async () => {
    await log.add({ what: 'open', outcome: 'ok', site: '', ssid: AVILA, report: 'CAST 2025-26 English' });
    expect((await log.page({}, 1)).entries).toMatchObject([{ report: 'CAST 2025-26 English' }]);
    expect(await csv()).toContain(',CAST 2025-26 English,\r\n');
  });

  it('is not confused by what is added or pruned between two pages', async () => {
    const first = await log.page({}, 10);
    await log.add({ what: 'open', outcome: 'ok', site: 'new.example.org', ssid: AVILA });
    const second = await log.page({}, 10, first.next);
    const every = (await log.page({}, 1000)).entries;
    expect(second.entries).toEqual(every.slice(11, 21));
    time = START + DAY_MS + 25 * MINUTE_MS;
    await log.prune(1);
    expect(await log.page({}, 10, first.next)).toEqual({ entries: [] });
  });
});

describe('the file for a spreadsheet', () => {
  it('has one line for each entry, oldest first', async () => {
    await log.add({ what: 'request', outcome: 'noTestData', site: 'demo.aeries.net', ssid: AVILA });
    time += MINUTE_MS;
    await log.add({ what: 'refused', outcome: 'doNotRelease', site: '' });
    const [head, first, second, end] = (await csv()).split('\r\n');
    expect(head).toBe('time,what,outcome,site,student,last four digits,count,list,report,result');
    expect(first).toMatch(/^2026-11-24T16:00:00\.000Z,request,noTestData,demo\.aeries\.net,[0-9a-f]{32},0001,,,,$/);
    expect(second).toBe('2026-11-24T16:01:00.000Z,refused,doNotRelease,,,,,,,');
    expect(end).toBe('');
  });

  it('obeys the filter', async () => {
    await log.add({ what: 'request', outcome: 'ok', site: 'a.example.org', ssid: AVILA });
    await log.add({ what: 'request', outcome: 'ok', site: 'b.example.org', ssid: AVILA });
    const text = await csv({ site: 'b.example.org' });
    expect(text).toContain('b.example.org');
    expect(text).not.toContain('a.example.org');
  });

  it('comes in pieces, so that a long log does not fill the memory', async () => {
    for (let n = 0; n < 2500; n++) await log.add({ what: 'open', outcome: 'ok', site: '' });
    const pieces: string[] = [];
    for await (const piece of log.exportCsv()) pieces.push(piece);
    expect(pieces.length).toBe(4);
    expect(pieces.join('').split('\r\n')).toHaveLength(2502);
  });
});

describe('clearing', () => {
  it('is itself the first entry of the new log', async () => {
    for (let n = 0; n < 5; n++) await log.add({ what: 'open', outcome: 'ok', site: '', ssid: AVILA });
    time += DAY_MS;
    await log.clear();
    expect((await log.page()).entries).toEqual([
      { at: time, what: 'cleared', outcome: 'ok', site: '', ssidHash: '', lastFour: '', count: 5 },
    ]);
    expect(await csv()).toContain(',cleared,ok,,,,5,,,\r\n');
  });

  it('by age takes what is older than the days to keep, and no more', async () => {
    for (let n = 0; n < 10; n++) {
      time = START + n * DAY_MS;
      await log.add({ what: 'open', outcome: 'ok', site: `day${n}.example.org` });
    }
    // One that is out of order, as when the clock was wrong for a while.
    time = START;
    await log.add({ what: 'open', outcome: 'ok', site: 'late.example.org' });
    time = START + 9 * DAY_MS;
    expect(await log.prune(3)).toBe(7);
    expect((await log.page()).entries.map(({ site }) => site)).toEqual([9, 8, 7, 6].map((n) => `day${n}.example.org`));
    expect(await log.prune(3)).toBe(0);
  });
});

// In a real browser, and with 200,000, `npm run bench` measures it.
describe('a log of 30,000 entries', () => {
  it('opens as fast as a short one', async () => {
    const SIZE = 30_000;
    await log.add({ what: 'open', outcome: 'ok', site: 'rare.example.org', ssid: AVILA });
    const db = await openDB(databaseName);
    for (let begin = 0; begin < SIZE; begin += 10_000) {
      const tx = db.transaction('entries', 'readwrite');
      for (let n = begin; n < begin + 10_000; n++) {
        const lastFour = String(n % 10_000).padStart(4, '0');
        void tx.store.add({
          at: START + 1 + n,
          what: whatOf(n),
          outcome: 'ok',
          site: 'demo.aeries.net',
          ssidHash: lastFour,
          lastFour,
        });
      }
      await tx.done;
    }

    const timed = async <T>(task: () => Promise<T>): Promise<[T, number]> => {
      const begin = performance.now();
      return [await task(), performance.now() - begin];
    };
    // What it costs to walk over all of them, on this machine as it is now.
    const [, walkMs] = await timed(async () => {
      for (let at = await db.transaction('entries').store.openCursor(); at !== null; ) at = await at.continue();
    });
    db.close();
    const [first, firstMs] = await timed(() => log.page({}, 50));
    const [deep, deepMs] = await timed(() => log.page({}, 50, { at: START + 1000, key: 1001 }));
    const [rare, rareMs] = await timed(() => log.page({ site: 'rare.example.org' }, 50));
    const [both, bothMs] = await timed(() => log.page({ site: 'demo.aeries.net', lastFour: '0042' }, 50));
    console.log(
      `30,000 entries: first page ${firstMs.toFixed(1)} ms, deep ${deepMs.toFixed(1)}, rare site ${rareMs.toFixed(1)}, site and digits ${bothMs.toFixed(1)}`,
    );
    expect(first.entries).toHaveLength(50);
    expect(first.entries[0]?.at).toBe(START + SIZE);
    expect(deep.entries[0]?.at).toBe(START + 999);
    expect(rare.entries).toHaveLength(1);
    expect(both.entries).toHaveLength(3);
    // A page reads its 51, not all.
    expect(Math.max(firstMs, deepMs, rareMs)).toBeLessThan(walkMs / 5);
    expect(await log.count()).toBe(SIZE + 1);
  }, 120_000);
});

function whatOf(n: number): string {
  return n % 3 === 0 ? 'request' : 'open';
}
