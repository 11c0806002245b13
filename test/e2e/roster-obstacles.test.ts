import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SCHOOL } from '../simulator/school.ts';
import { button, field } from './controls.ts';
import { keepUnderPassphrase, saying } from './own-pages.ts';
import { pastedRoster, rosterComplete } from './pasted-roster.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';
import { changeSettings } from './stored-settings.ts';

const PASSPHRASE = 'a passphrase of four words';
const COUNT = 40;

/** What stands in the way of a list while it is worked on, as a browser has it. Each moment of it is tried in contexts. */
describe('a list of students that is held up', () => {
  let stage: Stage;
  let options: Page;

  beforeAll(async () => {
    stage = await Stage.open();
    options = await setUpToms(stage);
    await changeSettings(options, { rosters: 'save' });
    await keepUnderPassphrase(stage, options, PASSPHRASE);
  });
  afterAll(() => stage?.close());
  // What one of them has left behind, when it fails, is no other's: a network that is gone, answers that are held back.
  afterEach(async () => {
    stage.simulator.control.setFault(null);
    stage.simulator.release();
    const others = (await stage.browser.pages()).slice(1).filter((page) => page !== options);
    await Promise.all(others.map((page) => page.close()));
  });

  /** A list of so many, begun. @param from whom nobody has looked at lately: they are asked for */
  const begun = (count: number, from = 0) => pastedRoster(stage, SCHOOL.slice(from, from + count));

  const isUnderWay = (page: Page) => saying(page, new RegExp(`[1-9]\\d* of ${COUNT} · `));

  test('by a lock waits for the passphrase, asks for nobody meanwhile, and goes on by itself', async () => {
    stage.simulator.control.setFault({ name: 'slowHeaders', ms: 100 }, { path: 'reports' });
    const page = await begun(COUNT);
    await isUnderWay(page);
    await options.evaluate(`chrome.storage.session.remove(['vault.key', 'vault.usedAt'])`);
    await saying(page, 'Locked');
    const asked = stage.asked().length;
    const unlock = await stage.ownPageOpened(
      (path) => path.startsWith('unlock.html'),
      () => button(page, 'Unlock').click(),
    );
    expect(stage.asked()).toHaveLength(asked);
    await unlock.bringToFront();
    await field(unlock, 'Passphrase').fill(PASSPHRASE);
    await button(unlock, 'Unlock').click();
    await page.bringToFront();
    await rosterComplete(page, COUNT);
    expect(new Set(stage.asked()).size).toBeLessThanOrEqual(COUNT);
  });

  test('by a network that is gone says so, and goes on once it is back', async () => {
    stage.simulator.control.hold();
    const page = await begun(COUNT, COUNT);
    // Four are under way: they hear nothing of a network that goes, and the page has to.
    await stage.simulator.waitFor(({ state, kind }) => state === 'held' && kind === 'reports');
    const worker = await stage.browser.waitForTarget((target) => target.type() === 'service_worker');
    const clients = [await worker.createCDPSession(), await page.createCDPSession()];
    const network = (offline: boolean) =>
      Promise.all(
        clients.map((client) =>
          client.send('Network.emulateNetworkConditions', {
            offline,
            latency: 0,
            downloadThroughput: -1,
            uploadThroughput: -1,
          }),
        ),
      );
    await network(true);
    await saying(page, 'No internet connection');
    await network(false);
    stage.simulator.release();
    await rosterComplete(page, COUNT);
  });

  test('by a full disk keeps what is saved, and saves the rest once there is room', async () => {
    const page = await begun(12);
    await rosterComplete(page, 12);
    // A folder that no dialog is needed for, and whose disk can be filled.
    await page.evaluate(() => {
      window.showDirectoryPicker = () => navigator.storage.getDirectory();
    });
    const client = await page.createCDPSession();
    const origin = await page.evaluate(() => location.origin);
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + 600_000 });
    await page.evaluate(() => document.querySelector('details:has(.pair)')?.setAttribute('open', ''));
    await button(page, 'Save into a folder…').click();
    await saying(page, 'The disk is full');
    const namesIn = () =>
      page.evaluate(async () => {
        const names: string[] = [];
        for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
        return names.filter((name) => name.endsWith('.pdf')).sort();
      });
    const before = await namesIn();
    await client.send('Storage.overrideQuotaForOrigin', { origin });
    await button(page, 'Resume').click();
    await saying(page, /\d+ reports are saved\./);
    const after = await namesIn();
    expect(after.length).toBeGreaterThan(before.length);
    const table = await page.evaluate(async () =>
      (await (await (await navigator.storage.getDirectory()).getFileHandle('paperless-scores.csv')).getFile()).text(),
    );
    for (const name of after) expect(table).toContain(name);
    expect(table.match(/\.pdf/g)).toHaveLength(after.length);
  });
});
