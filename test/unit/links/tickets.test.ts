import { describe, expect, it } from 'vitest';
import { putTicket, readTicket } from '@/utils/links/tickets';

function memory() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: async (key: string) => kept.get(key),
    set: async (key: string, value: unknown) => void kept.set(key, value),
  };
}

const REPORT = {
  ...{ id: 'r', type: 'CAST', test: 'California Science Test (CAST)', year: '2025-26', format: 'PDF' },
  ...{ languages: [{ code: 'en', english: 'English', own: 'English' }], url: 'https://files.example/r', expiresAt: 0 },
};
const TICKET = { accountId: 'a', ssid: '9900000001', report: REPORT, site: 'demo.aeries.net' };

describe('a ticket', () => {
  it('stands for what it was made for', async () => {
    const store = memory();
    await putTicket(store, 'one', TICKET);
    expect(await readTicket(store, 'one')).toEqual(TICKET);
  });

  it('that was never given out stands for nothing', async () => {
    const store = memory();
    await putTicket(store, 'one', TICKET);
    for (const id of ['', 'two', 'one ', 'ticket one']) expect(await readTicket(store, id)).toBeUndefined();
  });

  it('is no way to anything else that is kept in the session', async () => {
    const store = memory();
    store.kept.set('links a 9900000001', { url: 'https://files.example/' });
    store.kept.set('ticket x', { url: 'https://files.example/' });
    expect(await readTicket(store, '../links a 9900000001')).toBeUndefined();
    expect(await readTicket(store, 'x')).toBeUndefined();
  });
});
