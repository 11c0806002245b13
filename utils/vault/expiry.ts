import { DAY_MS, type EpochMs, type IsoDay, localDay } from '@/utils/time';
import type { CredentialSet } from '@/utils/vault/credential-set';

/** Before that nothing is said of a key: to who can enter the next one, and to who can only tell somebody. */
const NOTICE_DAYS = { user: 14, policy: 3 };

/** Days until the credential set's key ends, when that is soon; negative once it has ended. */
export interface KeyNotice {
  readonly setName: string;
  readonly daysLeft: number;
  /** The district provides the key: nobody here can enter another. */
  readonly byPolicy?: true;
}

/**
 * Whole days until a key's last day, by this computer's calendar: 0 on that day (it works until midnight),
 * negative after it. undefined when no day was entered.
 */
export function daysLeft(expiresOn: IsoDay | '', now: EpochMs): number | undefined {
  const [year, month, day] = expiresOn.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const today = new Date(now);
  // Counted between calendar days, so that the hour lost or won by daylight saving time is no day.
  const from = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
  return (Date.UTC(year, month - 1, day) - from) / DAY_MS;
}

/**
 * What panel, popup and options say of a key that ends soon or has ended; undefined: nothing.
 */
export function keyNoticeFor(set: CredentialSet, now: EpochMs): KeyNotice | undefined {
  const { expiresOn, name: setName, source } = set;
  const left = daysLeft(expiresOn, now);
  if (left === undefined || left > NOTICE_DAYS[source]) return undefined;
  return { setName, daysLeft: left, ...(source === 'policy' && { byPolicy: true }) };
}

/**
 * Whether a key may be used now. An expired one is still tried once a calendar day: dates are typed by people.
 * One that has worked since it "expired" is good, and only its date is wrong.
 * @param lastTriedAt when it was last tried although expired
 */
export function mayTryKey(set: CredentialSet, now: EpochMs, lastTriedAt?: EpochMs): boolean {
  const left = daysLeft(set.expiresOn, now);
  if (left === undefined || left >= 0 || lastTriedAt === undefined) return true;
  const workedWhenTried = set.lastWorkedAt !== undefined && set.lastWorkedAt >= lastTriedAt;
  return workedWhenTried || !sameDay(lastTriedAt, now);
}

function sameDay(a: EpochMs, b: EpochMs): boolean {
  return localDay(a) === localDay(b);
}
