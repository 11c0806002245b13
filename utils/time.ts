/** Milliseconds since 1970-01-01T00:00:00Z, as `Date.now()` gives them. */
export type EpochMs = number;

/** Tells the time by this computer's clock. Passed in, so that tests decide what time it is. */
export type Clock = () => EpochMs;

/** A calendar day as `YYYY-MM-DD`. */
export type IsoDay = string;

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The day that a person's calendar shows then, on this computer. Whatever people read as a date is such a day. */
export function localDay(at: EpochMs): IsoDay {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
