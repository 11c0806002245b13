import type { Clock } from '@/utils/time';
import { advanceQueue, dueItems, heldFor, type Obstacle, type Queue, type QueueEvent } from './queue';

export interface DriveDeps {
  readonly now: Clock;
  /** @returns what calls it off */
  later(callback: () => void, ms: number): () => void;
  /** Does the work for one item. @returns what stood in the way; undefined when it is done */
  work(item: number): Promise<Obstacle | undefined>;
  /** Told after each change. */
  changed(queue: Queue): void;
}

/** Does what the queue says is due, and tells it what came of it. */
export function driveQueue(start: Queue, { now, later, work, changed }: DriveDeps) {
  let queue = start;
  let wake: (() => void) | undefined;
  let isOver = false;

  function tell(event: QueueEvent): void {
    if (isOver) return;
    queue = advanceQueue(queue, event, now());
    const items = dueItems(queue, now());
    if (items.length > 0) queue = advanceQueue(queue, { kind: 'asked', items }, now());
    wake?.();
    const heldMs = heldFor(queue, now());
    // What the service holds up goes on by itself.
    wake = queue.kind === 'running' && heldMs > 0 ? later(() => tell({ kind: 'asked', items: [] }), heldMs) : undefined;
    changed(queue);
    for (const item of items) {
      work(item).then(
        (problem) => tell({ kind: 'answered', item, problem }),
        () => tell({ kind: 'answered', item, problem: { code: 'bug' } }),
      );
    }
  }

  return {
    tell,
    queue: () => queue,
    /** Nothing is begun any more, and nothing told. */
    end(): void {
      isOver = true;
      wake?.();
    },
  };
}

export type Drive = ReturnType<typeof driveQueue>;
