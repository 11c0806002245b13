import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Target } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extensionIdOf } from '../setup/district/extension-id.ts';
import { CHROME_BUILD } from '../setup/launch-chromium.ts';
import { saying, tabIdOf } from './own-pages.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';

/** The same build from the store and from the district, with an id each. */
let folders: readonly string[];
let stage: Stage;

beforeAll(async () => {
  const copy = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'paperless-copy-'));
    await cp(CHROME_BUILD, folder, { recursive: true });
    return folder;
  };
  folders = [await copy(), await copy()];
  const [extension = '', ...beside] = folders;
  stage = await Stage.open({ extension, beside, welcomes: 'stays' });
});
afterAll(async () => {
  await stage?.close();
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

test('of two copies, the one that is set up shows its panel, alone, and the popup of the other says so', async () => {
  const ids = folders.map((folder) => extensionIdOf(folder));
  const other = ids.find((id) => id !== stage.extensionId);
  // Each opens its settings once it is installed, in front of what is there: a page behind one draws nothing any more.
  const isOf = (id: string) => (it: Target) => it.url().startsWith(`chrome-extension://${id}/options.html`);
  await Promise.all(ids.map((id) => stage.browser.waitForTarget(isOf(id))));
  const ownPage = await setUpToms(stage);
  const { page, panel } = await stage.testScores('9900000001');
  await panel.waitFor('Smarter Balanced');
  await expect
    .poll(() => page.evaluate(`document.querySelectorAll('paperless-scores').length`), { timeout: 40_000 })
    .toBe(1);
  expect(await panel.text()).toContain('Smarter Balanced');
  await stage.opened(() => panel.press(/CAST.*, English/));
  await page.bringToFront();
  const popup = await stage.browser.newPage();
  await popup.goto(`chrome-extension://${other}/popup.html?tab=${await tabIdOf(ownPage, page)}`);
  await saying(popup, /Another copy of Paperless Scores/);
});
