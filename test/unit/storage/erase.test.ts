import { expect, it } from 'vitest';
import { createActivityLog } from '@/utils/activity/activity-log';
import { createActivityReader } from '@/utils/activity/activity-reader';
import { eraseEverything } from '@/utils/storage/erase';
import { addedId, sessionArea, TOMS, TOMS_SECRET, testVault } from '../vault/support/test-vault';

it('one button erases keys, log and settings, also while another page has them open', async () => {
  const t = testVault();
  await addedId(t.vault, TOMS, TOMS_SECRET);
  await t.another().list();
  const log = createActivityLog({ databaseName: 'log-to-erase', now: () => 0 });
  await log.add({ what: 'request', outcome: 'ok', site: 'demo.aeries.net' });
  const local = sessionArea();
  await local.set({ settings: {} });
  let permissions = 3;

  const left = await eraseEverything({
    databases: [t.databaseName, 'log-to-erase'],
    areas: [local, t.session],
    others: [
      async () => {
        permissions = 0;
      },
    ],
  });

  expect(left).toBe(0);
  const names = (await indexedDB.databases()).map(({ name }) => name);
  expect(names).not.toContain(t.databaseName);
  expect(names).not.toContain('log-to-erase');
  expect([local.items.size, t.session.items.size, permissions]).toEqual([0, 0, 0]);
  expect(await t.vault.state()).toBe('empty');
  expect(await createActivityReader({ databaseName: 'log-to-erase', now: () => 0 }).count()).toBe(0);
});

it('what cannot be erased is told, and keeps nothing else from going', async () => {
  const local = sessionArea();
  await local.set({ settings: {} });
  const broken = { clear: () => Promise.reject(new Error('no')) };
  expect(await eraseEverything({ databases: [], areas: [broken, local] })).toBe(1);
  expect(local.items.size).toBe(0);
});
