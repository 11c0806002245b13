import { beforeEach, describe, expect, test } from 'vitest';
import { createMyList, rowsOfMyList } from '@/utils/roster/my-list';
import { onlyStudent, type ShownStudent } from '@/utils/roster/page/shown-student';
import type { SessionStore } from '@/utils/storage/session-store';
import { HOUR_MS } from '@/utils/time';

const HOST = 'demo.aeries.net';
const keyOf = ({ host }: { readonly host: string }) => (host === HOST ? 'one' : 'two');
const student = (digits: string, over: Partial<ShownStudent> = {}): ShownStudent => ({
  ...{ ssid: digits, name: 'Avila, Marisol', schoolCode: '1', doNotRelease: false },
  ...over,
});

describe('a list of students that somebody collects', () => {
  let now: number;
  let kept: Map<string, unknown>;
  const store = (): SessionStore => ({
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, structuredClone(value)),
    setAll: async () => {},
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
    all: async () => Object.fromEntries(kept),
  });
  const mine = () =>
    createMyList(
      store(),
      () => now,
      (task) => task(),
    );

  beforeEach(() => {
    now = 1_000;
    kept = new Map();
  });

  test('has each of them once, in the order in which they were added', async () => {
    expect(await mine().add(student('9900000002'), HOST, keyOf, 200)).toEqual({ kind: 'added' });
    expect(await mine().add(student('9900000001', { name: '' }), HOST, keyOf, 200)).toEqual({ kind: 'added' });
    expect(await mine().add(student('9900000002'), HOST, keyOf, 200)).toEqual({ kind: 'alreadyThere' });
    const list = await mine().read();
    expect(list && rowsOfMyList(list)).toEqual([
      ['SSID', 'Name'],
      ['9900000002', 'Avila, Marisol'],
      ['9900000001', ''],
    ]);
  });

  test('is of students whose reports come through one key, and no longer than it may be', async () => {
    await mine().add(student('9900000001'), HOST, keyOf, 2);
    expect(await mine().add(student('9900000002'), 'sis.example', keyOf, 2)).toEqual({ kind: 'otherKey', host: HOST });
    await mine().add(student('9900000002', { schoolCode: '2' }), HOST, keyOf, 2);
    expect(await mine().read()).toMatchObject({ host: HOST, schoolCode: '1' });
    expect(await mine().add(student('9900000003'), HOST, keyOf, 2)).toEqual({ kind: 'full', limit: 2 });
  });

  test('is gone when it is emptied, and on another day', async () => {
    await mine().add(student('9900000001'), HOST, keyOf, 200);
    now += 12 * HOUR_MS;
    expect(await mine().read()).toBeUndefined();
    await mine().add(student('9900000002'), HOST, keyOf, 200);
    expect((await mine().read())?.students).toHaveLength(1);
    await mine().empty();
    expect(kept.size).toBe(0);
  });
});

describe('the one student of a page, for a list', () => {
  test.each([
    ['the frame that shows one', [null, student('9900000001')], '9900000001'],
    ['two frames that show the same', [student('9900000001', { name: '' }), student('9900000001')], '9900000001'],
    ['two frames that show different ones', [student('9900000001'), student('9900010001')], undefined],
    ['a page that went to another meanwhile', [student('9900000002')], undefined],
    ['a page without one', [null, undefined], undefined],
    ['something that is no student', [{ ssid: '12', name: '', doNotRelease: false }], undefined],
  ])('%s', (_, results, ssid) => {
    expect(onlyStudent(results, '0001')?.ssid).toBe(ssid);
  });

  test('has the name that any frame gives, and the mark that any frame has', () => {
    const frames = [student('9900000001', { name: '' }), student('9900000001', { doNotRelease: true })];
    expect(onlyStudent(frames, '0001')).toMatchObject({ name: 'Avila, Marisol', doNotRelease: true });
  });
});
