import * as v from 'valibot';
import type { EpochMs } from '@/utils/time';
import { inTurn } from './in-turn';
import type { SessionStore } from './session-store';

/** What is left of a fault of ours: enough to find the line, and nothing of what was worked on. */
export interface Trace {
  readonly at: EpochMs;
  /** What was being done: the name of a message, or of a page. */
  readonly doing: string;
  /** The error's class. Its text may hold anything, and is not kept. */
  readonly kind: string;
  /** File, line and column of the build, where the browser tells: `background.js:1:2345`. */
  readonly place: string;
}

const KEY = 'traces';
const MOST_TRACES = 10;

const traceSchema = v.object({ at: v.number(), doing: v.string(), kind: v.string(), place: v.string() });

/** Keeps the traces of the last few faults for the browser session. */
export function leaveTrace(store: SessionStore, doing: string, error: unknown, at: EpochMs): Promise<void> {
  const { name = typeof error, stack = '' } = error instanceof Error ? error : {};
  const place = /[\w-]+\.js:\d+:\d+/.exec(stack)?.[0] ?? '';
  return inTurn(KEY)(async () => {
    await store.set(KEY, [{ at, doing, kind: name, place }, ...(await tracesIn(store))].slice(0, MOST_TRACES));
  });
}

/** The last one first. */
export async function tracesIn(store: SessionStore): Promise<Trace[]> {
  const parsed = v.safeParse(v.array(traceSchema), await store.get(KEY));
  return parsed.success ? parsed.output : [];
}
