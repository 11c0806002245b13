import { DAY_MS, type EpochMs, type IsoDay, localDay } from '@/utils/time';
import type { CredentialSet } from '@/utils/vault/credential-set';

/**
 * Days before its last one on which a reminder of a key comes, also to who has put the former one away: to who can enter
 * the next key when TOMS reminds, too (caaspp-service.md), to who can only tell somebody late.
 */
const REMINDER_DAYS = { user: [0, 1, 3, 7, 14], policy: [0, 1, 3] };

/** Days until the credential set's key ends, when that is soon; negative once it has ended. */
export interface KeyNotice {
  readonly setId: string;
  readonly setName: string;
  readonly daysLeft: number;
  /** The district provides the key: nobody here can enter another. */
  readonly byPolicy?: boolean;
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
 * What is said of a key that ends soon or has ended; undefined: nothing. A reminder that a person has put away comes again
 * on the next of its days; that a key has ended is said each time.
 */
export function keyNoticeFor(set: CredentialSet, now: EpochMs): KeyNotice | undefined {
  const { id: setId, name: setName, source, putAwayAt } = set;
  const left = daysLeft(set.expiresOn, now);
  const due = reminderDay(set, now);
  if (left === undefined || due === undefined) return undefined;
  if (left >= 0 && putAwayAt !== undefined && reminderDay(set, putAwayAt) === due) return undefined;
  return { setId, setName, daysLeft: left, byPolicy: source === 'policy' };
}

/** Which reminder is due: by the days that were left when it came. undefined: none yet. */
function reminderDay({ expiresOn, source }: CredentialSet, at: EpochMs): number | undefined {
  const left = daysLeft(expiresOn, at) ?? Number.POSITIVE_INFINITY;
  return REMINDER_DAYS[source].find((day) => left <= day);
}

/**
 * Whether a key may be used now. An expired one is still tried once a calendar day: dates are typed by people.
 * One that has worked since it "expired" is good, and only its date is wrong.
 */
export function mayTryKey(set: CredentialSet, now: EpochMs): boolean {
  const { expiresOn, lastWorkedAt, lastTriedExpiredAt: triedAt } = set;
  const left = daysLeft(expiresOn, now);
  if (left === undefined || left >= 0 || triedAt === undefined) return true;
  const workedWhenTried = lastWorkedAt !== undefined && lastWorkedAt >= triedAt;
  return workedWhenTried || localDay(triedAt) !== localDay(now);
}
