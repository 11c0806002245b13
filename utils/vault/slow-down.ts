import { type EpochMs, MINUTE_MS, SECOND_MS } from '@/utils/time';
import type { Attempts } from '@/utils/vault/vault-db';

const FREE_TRIES = 3;
const LONGEST_MS = 15 * MINUTE_MS;

export const NO_ATTEMPTS: Attempts = { wrong: 0, waitUntil: 0 };

/** After one more wrong passphrase: three are free, then 2, 4, 8 … seconds, up to 15 minutes. */
export function afterWrong({ wrong }: Attempts, now: EpochMs): Attempts {
  const over = wrong + 1 - FREE_TRIES;
  // 2^10 seconds are more than 15 minutes already.
  const waitMs = over < 1 ? 0 : Math.min(2 ** Math.min(over, 10) * SECOND_MS, LONGEST_MS);
  return { wrong: wrong + 1, waitUntil: now + waitMs };
}

/** When the next try may be made; undefined: now. A wait longer than the longest means that the clock was set back. */
export function mustWaitUntil({ waitUntil }: Attempts, now: EpochMs): EpochMs | undefined {
  return waitUntil > now && waitUntil <= now + LONGEST_MS ? waitUntil : undefined;
}
