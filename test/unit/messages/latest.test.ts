import { expect, test } from 'vitest';
import { createLatest } from '@/utils/messages/latest';

/** A receiver that takes its time: each value has arrived when the test says so. */
function slowReceiver(isUrgent?: (value: string) => boolean) {
  const sent: string[] = [];
  const arrivals: (() => void)[] = [];
  const tell = createLatest<string>((value) => {
    sent.push(value);
    return new Promise<void>((resolve) => arrivals.push(resolve));
  }, isUrgent);
  const arrive = async () => {
    arrivals.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { sent, tell, arrive };
}

test('a page that shows a thousand students in a moment tells of the first and of the last', async () => {
  const { sent, tell, arrive } = slowReceiver();
  for (let student = 1; student <= 1_000; student += 1) tell(`student ${student}`);
  await arrive();
  await arrive();
  expect(sent).toEqual(['student 1', 'student 1000']);
});

test('what comes when nothing is under way is told at once', async () => {
  const { sent, tell, arrive } = slowReceiver();
  tell('student 1');
  await arrive();
  tell('student 2');
  expect(sent).toEqual(['student 1', 'student 2']);
});

test('that a page goes is told without waiting, and nothing of it after that', async () => {
  const { sent, tell, arrive } = slowReceiver((value) => value === 'nothing');
  tell('student 1');
  tell('student 2');
  tell('nothing');
  expect(sent).toEqual(['student 1', 'nothing']);
  await arrive();
  await arrive();
  expect(sent).toEqual(['student 1', 'nothing']);
});
