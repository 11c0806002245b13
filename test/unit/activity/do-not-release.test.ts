import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createActivityLog } from '@/utils/activity/activity-log';
import { createActivityReader } from '@/utils/activity/activity-reader';
import { Ssid } from '@/utils/ssid';

const ssidOf = (digits: string) => {
  const ssid = Ssid.parse(digits);
  if (ssid === undefined) throw new Error('No SSID.');
  return ssid;
};

it('a student who was refused on a marked page is known again, until a page shows the student without the mark', async () => {
  let now = 1_000;
  const options = { databaseName: 'marked students', now: () => now++ };
  const log = createActivityLog(options);
  const reader = createActivityReader(options);
  const [marked, other] = [ssidOf('9900000021'), ssidOf('9900000001')];
  await log.add({ what: 'request', outcome: 'ok', site: 'demo.aeries.net', ssid: other });
  expect(await reader.isMarked(marked)).toBe(false);

  await log.add({ what: 'refused', outcome: 'doNotRelease', site: 'demo.aeries.net', ssid: marked });
  expect([await reader.isMarked(marked), await reader.isMarked(other)]).toEqual([true, false]);

  // Searches see no mark, and so can't lift one.
  await log.add({ what: 'request', outcome: 'ok', site: '', ssid: marked });
  expect(await reader.isMarked(marked)).toBe(true);
  await log.add({ what: 'request', outcome: 'ok', site: 'demo.aeries.net', ssid: marked });
  expect(await reader.isMarked(marked)).toBe(false);
});
