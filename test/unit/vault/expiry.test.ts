import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '@/utils/time';
import type { CredentialSet } from '@/utils/vault/credential-set';
import { daysLeft, keyNoticeFor, mayTryKey } from '@/utils/vault/expiry';
import { TOMS } from './support/test-vault';

const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'America/Los_Angeles';
});
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const at = (text: string) => new Date(text).getTime();
const ending = (expiresOn: string, more: Partial<CredentialSet> = {}): CredentialSet => ({
  ...TOMS,
  id: 'x',
  source: 'user',
  expiresOn,
  ...more,
});

describe('the days left of a key', () => {
  it('counts by the calendar on the wall, not by hours', () => {
    expect(daysLeft('2026-11-30', at('2026-11-29T23:59:59'))).toBe(1);
    expect(daysLeft('2026-11-30', at('2026-11-30T00:00:00'))).toBe(0);
    expect(daysLeft('2026-11-30', at('2026-11-30T23:59:59'))).toBe(0);
    expect(daysLeft('2026-11-30', at('2026-12-01T00:00:00'))).toBe(-1);
  });

  it('an evening in California is not yet the next day', () => {
    // 18:00 in California is 02:00 of the next day in UTC.
    expect(daysLeft('2026-11-30', at('2026-11-30T18:00:00-08:00'))).toBe(0);
  });

  it('daylight saving time makes no day longer or shorter', () => {
    expect(daysLeft('2027-03-20', at('2027-03-13T12:00:00'))).toBe(7);
    expect(daysLeft('2026-11-07', at('2026-10-31T12:00:00'))).toBe(7);
  });

  it('is unknown where no day was entered', () => {
    expect(daysLeft('', at('2026-11-24T12:00:00'))).toBeUndefined();
    expect(keyNoticeFor(ending(''), at('2026-11-24T12:00:00'))).toBeUndefined();
  });
});

describe('the notice of a key that ends', () => {
  it.each([
    ['2026-11-08T12:00:00', undefined],
    ['2026-11-09T12:00:00', 14],
    ['2026-11-16T12:00:00', 7],
    ['2026-11-20T12:00:00', 3],
    ['2026-11-22T12:00:00', 1],
    ['2026-11-23T12:00:00', 0],
    ['2026-11-24T00:00:01', -1],
    ['2027-11-24T12:00:00', -366],
  ])('at %s of a key that ends on 2026-11-23: %s days left', (now, left) => {
    const notice = keyNoticeFor(ending('2026-11-23'), at(now));
    expect(notice).toEqual(
      left === undefined ? undefined : { setId: 'x', setName: TOMS.name, daysLeft: left, byPolicy: false },
    );
  });

  it.each([
    ['2026-11-16T12:00:00', undefined],
    ['2026-11-19T12:00:00', undefined],
    ['2026-11-20T12:00:00', 3],
    ['2026-11-24T12:00:00', -1],
  ])('comes late where the district provides the key: staff can only tell somebody (%s)', (now, left) => {
    const notice = keyNoticeFor(ending('2026-11-23', { source: 'policy' }), at(now));
    expect(notice).toEqual(
      left === undefined ? undefined : { setId: 'x', setName: TOMS.name, daysLeft: left, byPolicy: true },
    );
  });
});

describe('a reminder that was put away', () => {
  const LAST = '2026-11-23';
  const day = (left: number, time = '12:00:00') => at(`2026-11-${String(23 - left).padStart(2, '0')}T${time}`);
  const shownOn = (putAway: number, source: CredentialSet['source'] = 'user') =>
    [14, 13, 8, 7, 6, 4, 3, 2, 1, 0, -1].filter(
      (left) => keyNoticeFor(ending(LAST, { source, putAwayAt: day(putAway) }), day(left)) !== undefined,
    );

  it.each([
    ['user', 14, [7, 6, 4, 3, 2, 1, 0, -1]],
    ['user', 9, [7, 6, 4, 3, 2, 1, 0, -1]],
    ['user', 7, [14, 13, 8, 3, 2, 1, 0, -1]],
    ['user', 2, [14, 13, 8, 7, 6, 4, 1, 0, -1]],
    ['user', 1, [14, 13, 8, 7, 6, 4, 3, 2, 0, -1]],
    ['user', 0, [14, 13, 8, 7, 6, 4, 3, 2, 1, -1]],
    ['policy', 3, [1, 0, -1]],
    ['policy', 1, [3, 2, 0, -1]],
  ] as const)(
    '(of a key by %s, %i days before) comes again when the next is due, not before',
    (source, left, shown) => {
      expect(shownOn(left, source)).toEqual(shown);
    },
  );

  it('says at once that another key, with another last day, ends soon', () => {
    const other = ending('2026-12-07', { putAwayAt: day(2) });
    expect(keyNoticeFor(other, at('2026-12-01T12:00:00'))?.daysLeft).toBe(6);
  });

  it('stays away until midnight', () => {
    const set = ending(LAST, { putAwayAt: day(14, '08:00:00') });
    expect(keyNoticeFor(set, day(8, '23:59:59'))).toBeUndefined();
    expect(keyNoticeFor(set, day(7, '00:00:00'))?.daysLeft).toBe(7);
  });
});

describe('an expired key', () => {
  const expired = ending('2026-11-01');
  const tried = (lastTriedExpiredAt: number) => ({ ...expired, lastTriedExpiredAt });
  const now = at('2026-11-24T09:00:00');

  it('is tried when it was not tried since', () => {
    expect(mayTryKey(expired, now)).toBe(true);
  });

  it('is not tried twice on one day, and again on the next', () => {
    expect(mayTryKey(tried(at('2026-11-24T00:10:00')), now)).toBe(false);
    expect(mayTryKey(tried(at('2026-11-23T23:50:00')), now)).toBe(true);
    expect(mayTryKey(tried(now + DAY_MS), now)).toBe(true);
  });

  it('is used freely once it worked: the date was typed wrong', () => {
    const then = at('2026-11-24T08:00:00');
    expect(mayTryKey({ ...tried(then), lastWorkedAt: then + 800 }, now)).toBe(true);
    expect(mayTryKey({ ...tried(then), lastWorkedAt: at('2026-10-31T10:00:00') }, now)).toBe(false);
  });

  it('a key that has not expired, or of unknown date, is always used', () => {
    expect(mayTryKey(ending('2026-11-24', { lastTriedExpiredAt: now }), now)).toBe(true);
    expect(mayTryKey(ending('', { lastTriedExpiredAt: now }), now)).toBe(true);
  });
});
