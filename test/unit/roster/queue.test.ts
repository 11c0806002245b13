import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem } from '@/utils/caaspp/problem';
import {
  advanceQueue,
  dueItems,
  newQueue,
  OFFLINE,
  progressOf,
  type Queue,
  type QueueEvent,
} from '@/utils/roster/queue';

const PROBLEMS: readonly (Problem | undefined)[] = [
  undefined,
  { code: 'locked' },
  { code: 'offline' },
  { code: 'wrongKey' },
  { code: 'trouble', status: 503 },
  { code: 'busy', retryAt: 5_000 },
];

function ask(queue: Queue, now: number): { queue: Queue; due: number[] } {
  const due = dueItems(queue, now);
  return { queue: advanceQueue(queue, { kind: 'asked', items: due }, now), due };
}

function play(queue: Queue, ...events: (QueueEvent & { now?: number })[]): Queue {
  return events.reduce((state, event) => advanceQueue(state, event, event.now ?? 0), queue);
}

const answered = (item: number, problem?: Problem): QueueEvent => ({ kind: 'answered', item, problem });

describe('the queue', () => {
  test('asks for four students at once, in the order of the list, and then for the next', () => {
    let { queue, due } = ask(play(newQueue(6), { kind: 'start' }), 0);
    expect(due).toEqual([0, 1, 2, 3]);
    ({ queue, due } = ask(play(queue, answered(2)), 0));
    expect(due).toEqual([4]);
  });

  test('leaves the service alone as long as it wants to be, with all students', () => {
    const { queue } = ask(play(newQueue(6), { kind: 'start' }), 0);
    const held = play(queue, answered(0, { code: 'busy', retryAt: 5_000 }), answered(1));
    expect(dueItems(held, 4_999)).toEqual([]);
    expect(dueItems(held, 5_000)).toEqual([0, 4]);
  });

  test.each<Problem>([{ code: 'locked' }, { code: 'wrongKey' }, { code: 'offline' }, { code: 'notSetUp' }])(
    'pauses the whole with its reason at once: $code',
    (problem) => {
      const { queue } = ask(play(newQueue(300), { kind: 'start' }), 0);
      const paused = play(queue, answered(0, problem), answered(1, problem));
      expect(paused).toMatchObject({ kind: 'paused', problem });
      expect(dueItems(paused, 0)).toEqual([]);
      const { due } = ask(play(paused, answered(2), answered(3), { kind: 'resume' }), 0);
      expect(due).toEqual([0, 1, 4, 5]);
    },
  );

  test('pauses after four failures of the service in a row, not after four among others', () => {
    const trouble: Problem = { code: 'trouble', status: 503 };
    let { queue } = ask(play(newQueue(20), { kind: 'start' }), 0);
    queue = play(queue, answered(0, trouble), answered(1, trouble), answered(2), answered(3, trouble));
    expect(queue.kind).toBe('running');
    ({ queue } = ask(queue, 0));
    queue = play(queue, answered(4, trouble), answered(5, trouble), answered(6, trouble));
    expect(queue).toMatchObject({ kind: 'paused', problem: trouble });
  });

  test.each<Problem>([{ code: 'locked' }, { code: 'slow', host: '' }])(
    'asks once more for those under way when what was in the way has gone: $code',
    (problem) => {
      let { queue } = ask(play(newQueue(6), { kind: 'start' }), 0);
      // Unlocked, or online again, before the answers say what was in the way.
      queue = play(queue, { kind: 'freed' }, answered(0, problem), answered(1, problem), answered(2, problem));
      expect(queue).toMatchObject({ kind: 'running', failuresInRow: 0 });
      const again = ask(queue, 0);
      expect(again.due).toEqual([0, 1, 2]);
      // Now it is said of how it is.
      queue = play(again.queue, answered(0, problem));
      expect(queue.items[0]).toBe(problem.code === 'locked' ? 'waiting' : 'failed');
    },
  );

  test('pauses at once when the browser says that the network is gone, and blames nobody who was under way', () => {
    const { queue } = ask(play(newQueue(6), { kind: 'start' }), 0);
    const slow: Problem = { code: 'slow', host: '' };
    const paused = play(queue, OFFLINE, answered(0, slow), answered(1), answered(2, slow));
    expect(paused).toMatchObject({ kind: 'paused', problem: { code: 'offline' }, failuresInRow: 0 });
    const back = play(paused, { kind: 'freed' }, answered(3, slow));
    expect(back.kind).toBe('running');
    expect(ask(back, 0).due).toEqual([0, 2, 3, 4]);
  });

  test('paused by a person stays so, whatever the browser says', () => {
    const { queue } = ask(play(newQueue(6), { kind: 'start' }), 0);
    const paused = play(queue, { kind: 'pause' }, OFFLINE, { kind: 'freed' });
    expect(paused).toMatchObject({ kind: 'paused', problem: undefined });
  });

  test('keeps failures, and tries them again when told', () => {
    let { queue } = ask(play(newQueue(2), { kind: 'start' }), 0);
    queue = play(queue, answered(0, { code: 'slow', host: '' }), answered(1));
    expect(queue).toMatchObject({ kind: 'finished', items: ['failed', 'done'] });
    expect(ask(play(queue, { kind: 'tryFailed' }), 0).due).toEqual([0]);
  });

  test('goes on after a reload with those whose answer got lost', () => {
    const { queue } = ask(play(newQueue(5), { kind: 'start' }), 0);
    expect(ask(play(queue, answered(1), { kind: 'reloaded' }), 0).due).toEqual([0, 2, 3, 4]);
  });

  test('says how long it will take, by the time in which it ran', () => {
    const { queue } = ask(play(newQueue(34), { kind: 'start' }), 0);
    const some = play(queue, answered(0), answered(1), answered(2), answered(3));
    expect(progressOf(some, 2_000)).toEqual({ all: 34, done: 4, failed: 0, msLeft: 15_000 });
    const later = play(some, { kind: 'pause', now: 2_000 }, { kind: 'resume', now: 900_000 });
    expect(progressOf(later, 900_000).msLeft).toBe(15_000);
  });

  test('whatever happens in whatever order, nobody is asked twice at once, and nobody is forgotten', () => {
    const act = fc.oneof(
      fc
        .constantFrom<QueueEvent['kind']>('pause', 'resume', 'stop', 'tryFailed', 'reloaded', 'freed', 'hindered')
        .map((kind) => ({ kind })),
      fc.record({ kind: fc.constant('answer' as const), pick: fc.nat(), problem: fc.constantFrom(...PROBLEMS) }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.array(act, { maxLength: 60 }), (count, acts) => {
        let queue = play(newQueue(count), { kind: 'start' });
        let now = 0;
        const out = new Set<number>();
        for (const one of acts) {
          now += 1_000;
          const asked = ask(queue, now);
          queue = asked.queue;
          for (const item of asked.due) {
            expect(out.has(item)).toBe(false);
            out.add(item);
          }
          expect(out.size).toBeLessThanOrEqual(4);
          if (one.kind === 'answer') {
            const item = [...out][one.pick % Math.max(1, out.size)];
            if (item === undefined) continue;
            out.delete(item);
            queue = advanceQueue(queue, answered(item, one.problem), now);
          } else {
            if (one.kind === 'reloaded') out.clear();
            queue = advanceQueue(queue, one.kind === 'hindered' ? OFFLINE : ({ kind: one.kind } as QueueEvent), now);
          }
        }
        // Let it run to its end: each student is done.
        for (let left = 200; left > 0 && !queue.items.every((item) => item === 'done'); left -= 1) {
          now += 10_000;
          queue = play(queue, { kind: 'tryFailed', now }, { kind: 'resume', now });
          queue = ask(queue, now).queue;
          queue.items.forEach((item, index) => {
            if (item === 'asking') queue = advanceQueue(queue, answered(index), now);
          });
        }
        expect(queue.items.every((item) => item === 'done')).toBe(true);
      }),
    );
  });
});
