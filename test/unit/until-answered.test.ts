import { expect, it, vi } from 'vitest';
import { untilAnswered } from '@/utils/messages/until-answered';

/** A background that was ended so many times before it answered. */
function background(endings: number) {
  let left = endings;
  return vi.fn(async () => {
    left -= 1;
    if (left >= 0) throw new Error('the message channel closed before a response was received');
    return 'answer';
  });
}

it('asks a background that was ended again, and says so each time', async () => {
  vi.useFakeTimers();
  try {
    const call = background(2);
    const again = vi.fn();
    const answer = untilAnswered(call, { goesOn: () => true, again });
    await vi.runAllTimersAsync();
    expect(await answer).toBe('answer');
    expect(again).toHaveBeenCalledTimes(2);
  } finally {
    vi.useRealTimers();
  }
});

it('gives up on one that fails each time', async () => {
  vi.useFakeTimers();
  try {
    const call = background(Number.POSITIVE_INFINITY);
    const answer = untilAnswered(call, { goesOn: () => true });
    await vi.runAllTimersAsync();
    expect(await answer).toBeUndefined();
    expect(call).toHaveBeenCalledTimes(4);
  } finally {
    vi.useRealTimers();
  }
});

it('does not ask again once the student has gone', async () => {
  const call = background(1);
  expect(await untilAnswered(call, { goesOn: () => false })).toBeUndefined();
  expect(call).toHaveBeenCalledTimes(1);
});
