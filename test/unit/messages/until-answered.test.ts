import { expect, it, vi } from 'vitest';
import { Failed, Refused } from '@/utils/messages/no-answer';
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

it.each([
  ['refused', new Refused('not from there')],
  ['failed', new Failed()],
])('does not ask again for what was %s', async (why, error) => {
  // As it comes from another context: by its name.
  const call = vi.fn(async () => Promise.reject(Object.assign(new Error(error.message), { name: error.name })));
  const refused = vi.fn();
  expect(await untilAnswered(call, { goesOn: () => true, refused })).toBeUndefined();
  expect(call).toHaveBeenCalledTimes(1);
  expect(refused).toHaveBeenCalledTimes(why === 'refused' ? 1 : 0);
});

it('does not ask again once the student has gone', async () => {
  const call = background(1);
  expect(await untilAnswered(call, { goesOn: () => false })).toBeUndefined();
  expect(call).toHaveBeenCalledTimes(1);
});
