import { type Clock, SECOND_MS } from '@/utils/time';
import type { Problem } from './problem';
import { parseHttpDate } from './service-clock';

export interface Limits {
  /** The longest that one try may take. */
  readonly tryMs: number;
  /** The longest that all tries and the pauses between them may take. */
  readonly allMs: number;
  readonly tries: number;
}

/**
 * The service's gateway gives up after 29 seconds and says so; browsers end a background whose request takes longer
 * than 30. What has taken long is not requested again: it would take as long, and keep the service busy.
 */
export const LIMITS: Limits = { tryMs: 29.5 * SECOND_MS, allMs: 60 * SECOND_MS, tries: 4 };

/** What one try came to. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** Another try can help, not before `afterMs` if the service says so. */
  | { readonly kind: 'again'; readonly problem: Problem; readonly afterMs?: number | undefined };

export type Persisted<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface RetryDeps {
  readonly now: Clock;
  /** From 0 to 1. */
  random(): number;
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/**
 * Tries until it is done, within the limits. Gives up at once when the service asks for a longer pause than
 * there is time for.
 * @param ifTimeIsUp the problem when time runs out in the first try
 * @throws the signal's reason when it aborts
 */
export async function persist<T>(
  once: (signal: AbortSignal) => Promise<Outcome<T>>,
  limits: Limits,
  ifTimeIsUp: Problem,
  deps: RetryDeps,
  signal: AbortSignal,
): Promise<Persisted<T>> {
  const timeUp = new AbortController();
  const finished = new AbortController();
  const endsAt = deps.now() + limits.allMs;
  deps.wait(limits.allMs, finished.signal).then(
    () => timeUp.abort(),
    () => undefined,
  );
  const either = AbortSignal.any([signal, timeUp.signal]);
  let problem = ifTimeIsUp;
  try {
    for (let attempt = 1; ; attempt++) {
      const startedAt = deps.now();
      const outcome = await once(either);
      if (outcome.kind === 'done') return outcome;
      problem = withRetryTime(outcome.problem, outcome.afterMs, deps.now());
      const pauseMs = Math.max(backoffMs(attempt, deps.random()), outcome.afterMs ?? 0);
      const tookLong = deps.now() - startedAt > limits.tryMs / 3;
      if (attempt >= limits.tries || tookLong || deps.now() + pauseMs >= endsAt) break;
      await deps.wait(pauseMs, either);
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!timeUp.signal.aborted) throw error;
  } finally {
    finished.abort();
  }
  return { kind: 'problem', problem };
}

/** The pause after the n-th try: half a second, doubled each time, of which half is left to chance. */
export function backoffMs(attempt: number, random: number): number {
  return 500 * 2 ** (attempt - 1) * (1 + random);
}

/**
 * Reads a `Retry-After` header: seconds or an HTTP date.
 * @param serviceNow by the service's clock
 */
export function retryAfterMs(header: string | null, serviceNow: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * SECOND_MS;
  const date = parseHttpDate(header);
  return date === undefined ? undefined : Math.max(0, date - serviceNow);
}

function withRetryTime(problem: Problem, afterMs: number | undefined, now: number): Problem {
  return problem.code === 'busy' && afterMs !== undefined ? { ...problem, retryAt: now + afterMs } : problem;
}
