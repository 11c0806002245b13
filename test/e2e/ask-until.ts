import { setTimeout } from 'node:timers/promises';

const WAIT_MS = 40_000;
/** What is asked without a pause keeps a browser from what it is asked about: two cores do both. */
const PAUSE_MS = 40;

/**
 * Asks again and again, for what no browser tells by itself.
 * @param ask undefined: not yet @returns what was answered, or undefined when nothing was in time
 */
export async function askUntil<T>(
  ask: () => Promise<T | undefined> | T | undefined,
  timeoutMs = WAIT_MS,
): Promise<T | undefined> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || Date.now() > end) return answer;
    await setTimeout(PAUSE_MS);
  }
}
