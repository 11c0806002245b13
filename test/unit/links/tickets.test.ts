import { describe, expect, it } from 'vitest';
import { putTicket, readTicket } from '@/utils/links/tickets';
import { memoryStore } from './links-world';

const REPORT = {
  ...{ id: 'r', type: 'CAST', test: 'California Science Test (CAST)', year: '2025-26', format: 'PDF' },
  ...{ languages: [{ code: 'en', english: 'English', own: 'English' }], url: 'https://files.example/r', expiresAt: 0 },
};
const TICKET = { accountId: 'a', ssid: '9900000001', report: REPORT, site: 'demo.aeries.net' };

describe('a ticket', () => {
  it('stands for what it was made for', async () => {
    const store = memoryStore();
    await putTicket(store, 'one', TICKET);
    expect(await readTicket(store, 'one')).toEqual(TICKET);
  });

  it('that was never given out stands for nothing', async () => {
    const store = memoryStore();
    await putTicket(store, 'one', TICKET);
    for (const id of ['', 'two', 'one ', 'ticket one']) expect(await readTicket(store, id)).toBeUndefined();
  });

  it('is no way to anything else that is kept in the session', async () => {
    const store = memoryStore();
    await store.set('links a 9900000001', { url: 'https://files.example/' });
    await store.set('ticket x', { url: 'https://files.example/' });
    expect(await readTicket(store, '../links a 9900000001')).toBeUndefined();
    expect(await readTicket(store, 'x')).toBeUndefined();
  });

  it('is kept for the last two hundred reports', async () => {
    const store = memoryStore();
    for (let report = 0; report < 250; report += 1) await putTicket(store, `${report}`, TICKET);
    expect(await readTicket(store, '49')).toBeUndefined();
    expect(await readTicket(store, '50')).toEqual(TICKET);
    expect(store.kept.size).toBe(201);
  });
});
