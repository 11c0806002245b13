import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ReportRow } from '@/utils/links/report-row';
import { jobsOf } from '@/utils/roster/files/order-jobs';
import { createSeenReports } from '@/utils/roster/seen-reports';
import { filterRows, statusRows } from '@/utils/roster/status-rows';
import { SETTINGS_DB_VERSION, upgradeSettingsDb } from '@/utils/settings/settings-db';
import { Ssid } from '@/utils/ssid';
import { openAgain } from '@/utils/storage/open-again';

const NAME = 'seen-test';

function ssid(digits: string): Ssid {
  const read = Ssid.parse(digits);
  if (read === undefined) throw new Error('no SSID');
  return read;
}

const row = (over: Partial<ReportRow> = {}): ReportRow => ({
  ...{ id: 'one', type: 'CAASPP', test: 'Smarter Balanced ELA and Mathematics', year: '2025-26' },
  ...{ languages: [{ code: 'en', english: 'English', own: 'English' }], format: 'PDF', expiresAt: 0 },
  ...over,
});

describe('what is new since the last list', () => {
  let now: number;
  const db = openAgain(NAME, SETTINGS_DB_VERSION, upgradeSettingsDb);
  const seen = (most?: number) => createSeenReports(db, () => now, most);

  beforeEach(async () => {
    now = 1_000;
    await deleteDB(NAME);
  });

  test('is a report that was not there before, however its id and its link have changed', async () => {
    expect(await seen().isEmpty()).toBe(true);
    expect(await seen().firstSeen(ssid('9900000001'), [row()])).toEqual([1_000]);
    now = 2_000;
    const rows = [row({ id: 'two', expiresAt: 9 }), row({ year: '2024-25' })];
    expect(await seen().firstSeen(ssid('9900000001'), rows)).toEqual([1_000, 2_000]);
    expect(await seen().firstSeen(ssid('9900000002'), [row()])).toEqual([2_000]);
    expect(await seen().isEmpty()).toBe(false);
  });

  test('is told without keeping anything that says whose it is', async () => {
    await seen().firstSeen(ssid('9900000001'), [row()]);
    const database = await db();
    const kept = JSON.stringify([await database.getAllKeys('seen'), await database.getAll('seen')]);
    expect(kept).not.toMatch(/99000|0001|Smarter|English|2025/);
    expect((await database.get('seenKeys', 'report'))?.extractable).toBe(false);
  });

  test('keeps so many at most, and lets the oldest go', async () => {
    const students = ['9900000001', '9900000002', '9900000003'].map(ssid);
    for (const [index, one] of students.entries()) {
      now = 1_000 * (index + 1);
      await seen().firstSeen(one, [row()]);
    }
    await seen(2).prune();
    now = 9_000;
    const since = [];
    for (const one of students) since.push(await seen().firstSeen(one, [row()]));
    expect(since).toEqual([[9_000], [2_000], [3_000]]);
  });

  test('stands for a student in letters that no spreadsheet takes for a number', async () => {
    const check = await seen().checkOf(ssid('9900000001'));
    expect(check).toMatch(/^[a-p]{16}$/);
    expect(await seen().checkOf(ssid('9900000001'))).toBe(check);
    expect(await seen().checkOf(ssid('9900000002'))).not.toBe(check);
  });

  test('can be shown, and printed, by itself', () => {
    const entries = ['9900000001', '9900000002'].map((digits, index) => {
      return { row: index + 1, ssid: ssid(digits), name: digits, localId: '' };
    });
    const rows = [row({ id: 'old', year: '2024-25' }), row({ id: 'new' })];
    const outcomes = [
      { kind: 'reports', rows, unreadable: 0, firstSeen: [1_000, 2_000] },
      { kind: 'reports', rows: [row({ id: 'known' })], unreadable: 0, firstSeen: [1_000] },
    ] as const;
    const shown = filterRows(statusRows(entries, outcomes), { since: 2_000 });
    expect(shown.map(({ entry }) => entry.name)).toEqual(['9900000001']);
    const choice = { years: ['2025-26', '2024-25'], tests: [], language: 'home', since: 2_000 } as const;
    expect(jobsOf(entries, outcomes, choice, 'list').map(({ report }) => report.id)).toEqual(['new']);
  });
});
