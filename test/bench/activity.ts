import type { Stage } from '../e2e/stage.ts';
import { type Measured, median } from './measure.ts';

/** Entries in the log: those of a large office after a year, and what the log must hold. */
const ENTRIES = 200_000;
const TIMES = 5;
/** From the address typed to the newest entries drawn, ms. A walk over all entries takes seconds. */
const AT_ONCE_MS = 500;

/** Writes entries as the log has them. Runs in our own page. */
const FILL = async (entries: number) => {
  const request = indexedDB.open('paperless-scores-activity');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const now = Date.now();
  const tx = db.transaction('entries', 'readwrite', { durability: 'relaxed' });
  const store = tx.objectStore('entries');
  for (let n = 1; n <= entries; n += 1) {
    const lastFour = String(n % 10_000).padStart(4, '0');
    const at = now - (entries - n) * 100;
    store.add({ at, what: 'open', outcome: 'ok', site: 'demo.aeries.net', ssidHash: lastFour, lastFour });
  }
  await new Promise<void>((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error);
  });
  db.close();
};

/** How soon the options show a long activity log. Fills it, so it comes last. */
export async function measureActivity(stage: Stage): Promise<Measured[]> {
  const page = await stage.ownPage('options.html#activity');
  await page.evaluate(FILL, ENTRIES);
  const times: number[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) {
    const began = performance.now();
    await page.reload();
    await page.waitForSelector('table.log tbody tr:nth-child(20)');
    times.push(performance.now() - began);
  }
  await page.close();
  return [
    {
      name: `a log of ${ENTRIES.toLocaleString('en')} entries`,
      measured: median(times),
      budget: AT_ONCE_MS,
      unit: 'ms',
      from: `the page called → its newest entries drawn; median of ${TIMES}`,
    },
  ];
}
