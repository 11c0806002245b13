import type { Page } from 'puppeteer';

/** Opens the settings' database in one of our own pages, where it is there, and gives what `use` makes of its record. */
function inDatabase(mode: 'readonly' | 'readwrite', use: string): string {
  return `indexedDB.databases().then((all) => all.some(({ name }) => name === 'paperless-scores-settings') &&
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('paperless-scores-settings');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const store = opening.result.transaction('settings', '${mode}').objectStore('settings');
        const getting = store.get('settings');
        getting.onsuccess = () => {
          const settings = getting.result ?? {};
          ${use}
          store.transaction.oncomplete = () => {
            opening.result.close();
            resolve(settings);
          };
        };
      };
    }))`;
}

/** What is stored of the settings, as it stands. */
export async function storedSettings(page: Page): Promise<Record<string, unknown>> {
  return ((await page.evaluate(inDatabase('readonly', ''))) || {}) as Record<string, unknown>;
}

/** Changes some of the stored settings, and says so as the extension does. */
export async function changeSettings(page: Page, changes: Readonly<Record<string, unknown>>): Promise<void> {
  const use = `store.put({ version: 1, ...settings, ...${JSON.stringify(changes)} }, 'settings');`;
  await page.evaluate(inDatabase('readwrite', use));
  await page.evaluate('chrome.storage.local.set({ settingsBell: crypto.randomUUID() })');
}
