import type { Problem } from '@/utils/caaspp/problem';
import { type EpochMs, MINUTE_MS } from '@/utils/time';

/** What can stand in the way: of the service, or of the place where files go. */
export type Obstacle = Problem | { readonly code: 'diskFull' } | { readonly code: 'folderGone' };

/** Work on one student (or one file), by its place in the list. */
export type ItemState = 'waiting' | 'asking' | 'done' | 'failed';

/**
 * ```
 *            start                all answered
 *   ready ───────────▶ running ─────────────────▶ finished
 *                      │  ▲  ▲                        │ tryFailed
 *              pause   │  │  └────────────────────────┘
 *            hindered  ▼  │ resume, freed (of a problem)
 *                     paused (why: the user, or a problem of all)
 *   running, paused ── stop ──▶ stopped ── resume ──▶ running
 * ```
 * While it is running, `holdUntil` may be in the future: the service wants to be left alone until then.
 */
export interface Queue {
  readonly kind: 'ready' | 'running' | 'paused' | 'stopped' | 'finished';
  readonly items: readonly ItemState[];
  /** So many are under way at once. */
  readonly atOnce: number;
  /** Why it paused by itself; undefined when the user paused it. */
  readonly problem?: Obstacle | undefined;
  readonly holdUntil: EpochMs;
  /** How long that was to be when it was said, ms. More than that is left only where the clock was set back since. */
  readonly holdMs: number;
  /**
   * Who was asked for before something came in the way of all, or went: that they failed says nothing of how it is now, so
   * they are asked for once more.
   */
  readonly outdated: readonly number[];
  /** Failures of the service one after another, whichever student it was. */
  readonly failuresInRow: number;
  /** Time that went by while it ran, ms, and answers in it: what the estimate is made of. */
  readonly ranMs: number;
  readonly answered: number;
  /** Since when it has been running without a stop. */
  readonly ranSince: EpochMs;
}

export type QueueEvent =
  | { readonly kind: 'start' | 'pause' | 'resume' | 'stop' | 'tryFailed' }
  /** Something is in the way of all, as the browser says before any answer does. */
  | { readonly kind: 'hindered'; readonly problem: Obstacle }
  /** What was in the way may be gone: unlocked, set up, online again. */
  | { readonly kind: 'freed' }
  /** Items that were handed out. */
  | { readonly kind: 'asked'; readonly items: readonly number[] }
  /** `problem`: what came instead of an answer. */
  | { readonly kind: 'answered'; readonly item: number; readonly problem?: Obstacle | undefined }
  /** The page was loaded again: whoever asked is gone. */
  | { readonly kind: 'reloaded' };

/** The computer has no network any more. What is under way may not hear of it for half a minute. */
export const OFFLINE: QueueEvent = { kind: 'hindered', problem: { code: 'offline' } };

/** As many as are asked of the service at once, or fetched of the file host. */
const MOST_AT_ONCE = 4;
/**
 * For who goes through the background, which itself asks the service for four at once: as many more are with it, so that
 * however many answers come together, the next questions are there.
 */
export const WITH_THE_BACKGROUND = 2 * MOST_AT_ONCE;
/** So many failures of the service in a row are not the students'. */
const FAILURES_THAT_PAUSE = 4;

/** Problems that every student would meet: nobody is asked three hundred times in vain. */
const OF_ALL: readonly Obstacle['code'][] = [
  ...(['notSetUp', 'noConsent', 'locked', 'secretMissing', 'otherAddress'] as const),
  ...(['wrongKey', 'expiredKey', 'offline', 'clock'] as const),
  ...(['hostNotPermitted', 'hostByPolicy', 'notTheService', 'unknownPath'] as const),
  ...(['diskFull', 'folderGone'] as const),
];
/** Problems of the service or the way there, that may be one student's bad luck, or not. */
const OF_THE_SERVICE: readonly Obstacle['code'][] = [
  'unreachable',
  'slow',
  'trouble',
  'refused',
  'unreadable',
  'bug',
  'stuck',
];

/**
 * Whether what came in a student's place says nothing of them: they wait on, and are asked for once it is gone. What a
 * request met that was outdated already, the queue alone can tell.
 */
export function isOfNobody(obstacle: Obstacle): boolean {
  return obstacle.code === 'busy' || OF_ALL.includes(obstacle.code);
}

export function newQueue(count: number, atOnce = MOST_AT_ONCE): Queue {
  return {
    kind: 'ready',
    items: Array.from({ length: count }, () => 'waiting'),
    atOnce,
    holdUntil: 0,
    holdMs: 0,
    outdated: [],
    failuresInRow: 0,
    ranMs: 0,
    answered: 0,
    ranSince: 0,
  };
}

export function advanceQueue(queue: Queue, event: QueueEvent, now: EpochMs): Queue {
  switch (event.kind) {
    case 'start':
    case 'resume':
      return queue.kind === 'running' || queue.kind === 'finished' ? queue : run(outdate(queue), now);
    case 'hindered':
      return queue.kind === 'running' ? rest(outdate(queue), 'paused', now, event.problem) : queue;
    case 'freed':
      return queue.kind === 'paused' && queue.problem !== undefined ? run(outdate(queue), now) : outdate(queue);
    case 'pause':
      return queue.kind === 'running' ? rest(queue, 'paused', now) : queue;
    case 'stop':
      return queue.kind === 'running' || queue.kind === 'paused' ? rest(queue, 'stopped', now) : queue;
    case 'tryFailed': {
      if (!queue.items.includes('failed')) return queue;
      const items = queue.items.map((item) => (item === 'failed' ? 'waiting' : item));
      return queue.kind === 'running' ? { ...queue, items } : run({ ...queue, items }, now);
    }
    case 'asked': {
      const asked = new Set(event.items);
      const outdated = queue.outdated.filter((index) => !asked.has(index));
      return { ...queue, outdated, items: queue.items.map((item, index) => (asked.has(index) ? 'asking' : item)) };
    }
    case 'answered':
      return queue.items[event.item] === 'asking' ? answered(queue, event.item, event.problem, now) : queue;
    case 'reloaded': {
      const items = queue.items.map((item) => (item === 'asking' ? 'waiting' : item));
      // The time between is not time in which it ran.
      return { ...queue, items, ranSince: now };
    }
  }
}

/** How long the service is still to be left alone, ms. With a clock that was set back it is asked, and says so again. */
export function heldFor({ holdUntil, holdMs }: Queue, now: EpochMs): number {
  const leftMs = holdUntil - now;
  return leftMs > holdMs ? 0 : Math.max(0, leftMs);
}

/** The items whose turn it is now. */
export function dueItems(queue: Queue, now: EpochMs): number[] {
  if (queue.kind !== 'running' || heldFor(queue, now) > 0) return [];
  let free = queue.atOnce;
  for (const item of queue.items) if (item === 'asking') free -= 1;
  const due: number[] = [];
  for (let index = 0; index < queue.items.length && due.length < free; index += 1) {
    if (queue.items[index] === 'waiting') due.push(index);
  }
  return due;
}

export interface Progress {
  readonly all: number;
  readonly done: number;
  readonly failed: number;
  /** undefined: not enough is known, or nothing is going on. */
  readonly msLeft?: number | undefined;
}

export function progressOf(queue: Queue, now: EpochMs): Progress {
  let done = 0;
  let failed = 0;
  for (const item of queue.items) {
    if (item === 'done') done += 1;
    else if (item === 'failed') failed += 1;
  }
  const all = queue.items.length;
  const left = all - done - failed;
  if (queue.kind !== 'running' || queue.answered < Math.min(2, all) || left === 0) return { all, done, failed };
  const ranMs = queue.ranMs + Math.max(0, now - queue.ranSince);
  const msLeft = (ranMs / queue.answered) * left + heldFor(queue, now);
  return { all, done, failed, msLeft };
}

function answered(before: Queue, item: number, problem: Obstacle | undefined, now: EpochMs): Queue {
  const queue: Queue = { ...before, outdated: before.outdated.filter((one) => one !== item) };
  const mayPass = problem !== undefined && [...OF_ALL, ...OF_THE_SERVICE].includes(problem.code);
  if (mayPass && before.outdated.includes(item)) return { ...queue, items: set(queue.items, item, 'waiting') };
  if (problem?.code === 'busy') {
    const holdUntil = Math.max(now + heldFor(queue, now), problem.retryAt ?? now + MINUTE_MS);
    return { ...queue, items: set(queue.items, item, 'waiting'), holdUntil, holdMs: holdUntil - now };
  }
  if (problem !== undefined && OF_ALL.includes(problem.code)) {
    const next = { ...queue, items: set(queue.items, item, 'waiting') };
    if (queue.kind === 'running') return rest(next, 'paused', now, problem);
    return queue.kind === 'paused' && queue.problem === undefined ? { ...next, problem } : next;
  }
  const isTheServices = problem !== undefined && OF_THE_SERVICE.includes(problem.code);
  const failuresInRow = isTheServices ? queue.failuresInRow + 1 : problem === undefined ? 0 : queue.failuresInRow;
  const items = set(queue.items, item, problem === undefined ? 'done' : 'failed');
  const next: Queue = { ...queue, items, failuresInRow, answered: queue.answered + 1 };
  if (queue.kind !== 'running') return next;
  if (!items.some((one) => one === 'waiting' || one === 'asking')) return rest(next, 'finished', now);
  return failuresInRow >= FAILURES_THAT_PAUSE ? rest(next, 'paused', now, problem) : next;
}

function run(queue: Queue, now: EpochMs): Queue {
  const { problem: _past, ...rest } = queue;
  const isAnyLeft = queue.items.some((item) => item === 'waiting' || item === 'asking');
  return { ...rest, kind: isAnyLeft ? 'running' : 'finished', failuresInRow: 0, ranSince: now };
}

function outdate(queue: Queue): Queue {
  return { ...queue, outdated: queue.items.flatMap((item, index) => (item === 'asking' ? [index] : [])) };
}

function rest(queue: Queue, kind: Exclude<Queue['kind'], 'running'>, now: EpochMs, problem?: Obstacle): Queue {
  const ranMs = queue.kind === 'running' ? queue.ranMs + Math.max(0, now - queue.ranSince) : queue.ranMs;
  return { ...queue, kind, problem, ranMs };
}

function set(items: readonly ItemState[], index: number, state: ItemState): ItemState[] {
  return items.with(index, state);
}
