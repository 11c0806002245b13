import { type EpochMs, SECOND_MS } from '@/utils/time';

/**
 * Where the known error of this computer's clock is kept (for the browser session). Positive milliseconds:
 * this computer is ahead of the service.
 */
export interface ClockOffset {
  get(): number | Promise<number>;
  set(offsetMs: number): void | Promise<void>;
}

/** When a request left and when the head of its answer came, by this computer's clock. */
export interface Exchanged {
  readonly sentAt: EpochMs;
  readonly headersAt: EpochMs;
  /** The answer's `Date` header, by the service's clock; whole seconds. */
  readonly date: EpochMs | undefined;
}

/**
 * How far this computer's clock is ahead of the service's, from one answer. The header was written at some
 * moment between sending and receiving, so the answer only gives bounds; what is known already holds as long
 * as it lies within them.
 */
export function offsetFrom(exchanged: Exchanged, known: number): number {
  if (exchanged.date === undefined) return known;
  const least = exchanged.sentAt - exchanged.date - (SECOND_MS - 1);
  const most = exchanged.headersAt - exchanged.date;
  return Math.min(Math.max(known, least), most);
}

/** Reads an HTTP date. */
export function parseHttpDate(text: string | null): EpochMs | undefined {
  if (text === null || !/[a-z]{3}/i.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

/** When a presigned link ends, from its own `X-Amz-Date` and `X-Amz-Expires`; undefined when it does not say. */
export function endOfPresignedLink(url: string): EpochMs | undefined {
  const parameters = new Map(
    [...(URL.parse(url)?.searchParams ?? [])].map(([name, value]) => [name.toLowerCase(), value]),
  );
  const date = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(parameters.get('x-amz-date') ?? '');
  const seconds = Number(parameters.get('x-amz-expires') ?? Number.NaN);
  if (date === null || !(seconds >= 0)) return undefined;
  const [, year, month, day, hour, minute, second] = date;
  const start = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(start) ? undefined : start + seconds * SECOND_MS;
}

/** Whether a refusal says that the request's time is not right. */
export function blamesTheClock(text: string): boolean {
  return /signature (?:has )?expired|signature not yet current|request(?: has)? expired|RequestTimeTooSkewed|must be within \d+ minutes/i.test(
    text,
  );
}
