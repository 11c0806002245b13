/**
 * Takes the pictures of the documentation (`docs/images`), of the built extension on the look-alikes, in the light
 * theme. `node test/setup/doc-shots.ts`, after a build, when a screen changed. Everybody in them is made up.
 */
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page, ScreenshotClip } from 'puppeteer';
import { button } from '../e2e/controls.ts';
import { popupOver } from '../e2e/own-pages.ts';
import { setUpToms, testedCredentials } from '../e2e/set-up.ts';
import { Stage } from '../e2e/stage.ts';

const folder = fileURLToPath(new URL('../../docs/images', import.meta.url));
mkdirSync(folder, { recursive: true });

interface Shot {
  /** Of the window, CSS pixels. */
  readonly size: readonly [width: number, height: number];
  /** Of the picture, where it is less than the window. */
  readonly clip?: ScreenshotClip;
}

async function shoot(page: Page, name: string, { size: [width, height], clip }: Shot): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ width, height });
  // The pointer leaves no trace of itself on a button.
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const path = `${folder}/${name}.png`;
  await page.screenshot({ path, ...(clip === undefined ? {} : { clip }) });
  console.log(`docs/images/${name}.png  ${(statSync(path).size / 1024).toFixed(0)} KB`);
}

const stage = await Stage.open({ language: 'en' });
try {
  const options = await setUpToms(stage);
  const tested = await testedCredentials(stage);
  await shoot(tested, 'set-up-test', { size: [900, 700] });

  const reports = await stage.testScores('9900000001');
  await reports.panel.waitFor('Time left');
  await shoot(reports.page, 'panel', { size: [1100, 700] });

  const message = await stage.testScores('9900000014');
  await message.panel.waitFor('You are not authorized');
  await shoot(message.page, 'message', { size: [1100, 700], clip: { x: 140, y: 182, width: 960, height: 308 } });

  const corner = await stage.visit('https://demo.aeries.net/admin/Demographics.aspx?student=9900000002');
  await corner.panel.waitFor(/ends in 0002/);
  await shoot(corner.page, 'bar', { size: [1100, 700], clip: { x: 0, y: 420, width: 1100, height: 280 } });

  const popup = await popupOver(stage, options, reports.page);
  await popup.locator('::-p-text(Student found)').wait();
  await shoot(popup, 'popup', { size: [400, 560] });

  const credentials = await stage.ownPage('options.html#credentials');
  await button(credentials, 'Edit Sierra Vista Unified (simulated)').wait();
  await shoot(credentials, 'credentials', { size: [900, 480] });

  const setupFile = await stage.ownPage('options.html#setupFile');
  await button(setupFile, 'Create file').wait();
  await shoot(setupFile, 'setup-file', { size: [900, 1010] });

  const activity = await stage.ownPage('options.html#activity');
  await activity.locator('::-p-text(Reports requested)').wait();
  await shoot(activity, 'activity', { size: [900, 560] });
} finally {
  await stage.close();
}
