import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createActivityLog } from '@/utils/activity/activity-log';
import { createActivityReader } from '@/utils/activity/activity-reader';
import { amendOutcome } from '@/utils/activity/amend-outcome';
import { savingOutcome } from '@/utils/activity/saving';

test.each([
  ['in_progress', undefined, undefined],
  ['complete', undefined, 'saved'],
  ['interrupted', 'USER_CANCELED', 'cancelled'],
  ['interrupted', 'USER_SHUTDOWN', 'cancelled'],
  ['interrupted', 'FILE_BLOCKED', 'saveBlocked'],
  ['interrupted', 'FILE_SECURITY_CHECK_FAILED', 'saveBlocked'],
  ['interrupted', 'FILE_VIRUS_INFECTED', 'saveBlocked'],
  ['interrupted', 'SERVER_FORBIDDEN', 'saveBlocked'],
  ['interrupted', 'FILE_NO_SPACE', 'notSaved'],
  ['interrupted', 'FILE_ACCESS_DENIED', 'notSaved'],
  ['interrupted', 'CRASH', 'notSaved'],
  ['interrupted', undefined, 'notSaved'],
])('a download that is %s (%s) is %s', (state, error, outcome) => {
  expect(savingOutcome({ state, error })).toBe(outcome);
});

test('the log says what came of a file in the line that says that it was begun, and brings back no line that was cleared', async () => {
  const log = createActivityLog({ now: () => 1 });
  const reader = createActivityReader({ now: () => 1 });
  const add = () => log.add({ what: 'download', outcome: 'handedOver', site: 'demo.aeries.net' });
  const [first, second] = [await add(), await add()];
  await amendOutcome([second, undefined], 'saveBlocked');
  const outcomes = async () => (await reader.page({}, 10)).entries.map(({ what, outcome }) => `${what} ${outcome}`);
  expect(await outcomes()).toEqual(['download saveBlocked', 'download handedOver']);
  await reader.clear();
  await amendOutcome([first], 'saved');
  expect(await outcomes()).toEqual(['cleared ok']);
});
