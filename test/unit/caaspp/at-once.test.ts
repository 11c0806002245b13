import { expect, it } from 'vitest';
import { createAtOnce } from '@/utils/caaspp/at-once';

it('runs two at a time in the order in which they came, and goes on after one that failed', async () => {
  const atOnce = createAtOnce(2);
  const began: number[] = [];
  const ends: (() => void)[] = [];
  const tasks = [0, 1, 2, 3, 4].map((n) =>
    atOnce(async () => {
      began.push(n);
      await new Promise<void>((end) => {
        ends[n] = end;
      });
      if (n === 0) throw new Error('no');
      return n;
    }),
  );
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  await turn();
  expect(began).toEqual([0, 1]);
  ends[0]?.();
  await expect(tasks[0]).rejects.toThrow('no');
  await turn();
  expect(began).toEqual([0, 1, 2]);
  for (const n of [1, 2, 3, 4]) {
    ends[n]?.();
    await turn();
  }
  expect(await Promise.all(tasks.slice(1))).toEqual([1, 2, 3, 4]);
  const after = atOnce(async () => 'again');
  expect(await after).toBe('again');
});
