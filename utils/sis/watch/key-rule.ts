import type { EpochMs } from '@/utils/time';

/** How long a new pair must stand unchanged before it counts: longer than two looks at the hidden key. */
export const QUIET_MS = 300;
/** The same on a page that moved one before the other, or more than once: a half that is late may still come. */
export const APART_MS = 1_000;
/**
 * How long a pair must have stood before something is done with it that can't be taken back: on a slow network one half of
 * the next student comes a second after the other one.
 */
export const SURE_MS = 1_500;
/** How long a pair must have stood for the document to remember it. */
const LEARN_MS = 2_000;

/**
 * Decides whether a page's student key and its SSID are of one student. They can change at different moments,
 * and what stands between is another child's number.
 *
 * ```
 *            both moved, unchanged for QUIET_MS or APART_MS
 *  accepted ◀──────────────────────────────────── settling
 *     │  one of them moved                           ▲
 *     └──────────────────────────────────────────────┘
 * ```
 * One that moves alone stays `settling` for as long as the other does not move: better nothing than a guess.
 * A pair that stood for a while is remembered, so that neither half is believed with another one.
 */
export interface KeyRule {
  /** @param ssid the digits; empty for a blank field. @returns 0 for yes, else ms to wait before asking again */
  waitFor(key: string, ssid: string, now: EpochMs): number;
  /** The page shows no number, or more than one: what was seen stands no more. */
  gone(now: EpochMs): void;
  /** Ms until the pair that was last asked about has stood for SURE_MS; 0 for one that is remembered. */
  sureIn(now: EpochMs): number;
}

interface Pair {
  readonly key: string;
  readonly ssid: string;
  readonly since: EpochMs;
}

const NOBODY: Pair = { key: '', ssid: '', since: Number.NEGATIVE_INFINITY };

export function createKeyRule(): KeyRule {
  let accepted: Pair | undefined;
  let isApart = false;
  let seen = NOBODY;
  const ssidOf = new Map<string, string>();
  const keyOf = new Map<string, string>();

  const isRemembered = (): boolean => ssidOf.get(seen.key) === seen.ssid;
  const contradicts = (key: string, ssid: string): boolean => {
    if (ssid === '') return accepted !== undefined && accepted.key === key && accepted.ssid !== '';
    if ((ssidOf.get(key) ?? ssid) !== ssid || (keyOf.get(ssid) ?? key) !== key) return true;
    if (accepted === undefined || accepted.ssid === '') return false;
    return (accepted.key === key) !== (accepted.ssid === ssid);
  };
  /** Another pair is there. One that stood for a while is remembered. */
  const see = (next: Pair, now: EpochMs): void => {
    if (seen.ssid !== '' && accepted === seen && now - seen.since >= LEARN_MS) {
      ssidOf.set(seen.key, seen.ssid);
      keyOf.set(seen.ssid, seen.key);
    }
    seen = next;
  };

  return {
    waitFor(key, ssid, now) {
      if (seen.key !== key || seen.ssid !== ssid) {
        // Before it was believed it moved again: the halves may be of two students who were passed by quickly.
        if (accepted !== undefined && accepted !== seen && seen !== NOBODY) isApart = true;
        see({ key, ssid, since: now }, now);
      }
      if (contradicts(key, ssid)) {
        isApart = true;
        return Number.POSITIVE_INFINITY;
      }
      // One that went and came back before it was remembered may be halves of two students once more.
      const isKnown = accepted === undefined || accepted === seen || isRemembered();
      const wait = isKnown ? 0 : seen.since + (isApart ? APART_MS : QUIET_MS) - now;
      if (wait > 0) return wait;
      accepted = seen;
      isApart = false;
      return 0;
    },
    gone: (now) => see(NOBODY, now),
    sureIn: (now) => (isRemembered() ? 0 : Math.max(0, seen.since + SURE_MS - now)),
  };
}
