/**
 * Takes the screenshots for the stores, of the built extension on the demo SIS: 1280 × 800, as all three stores
 * take them. `node test/setup/store-shots.ts`, after a build. Everybody in them is made up.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { setUpToms, testedCredentials } from '../e2e/set-up.ts';
import { Stage } from '../e2e/stage.ts';

const folder = fileURLToPath(new URL('../../docs/store/screenshots', import.meta.url));
mkdirSync(folder, { recursive: true });

async function shoot(page: Page, name: string): Promise<void> {
  await page.setViewport({ width: 1280, height: 800 });
  // The pointer leaves no trace of itself on a button.
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`docs/store/screenshots/${name}.png`);
}

const stage = await Stage.open({ language: 'en' });
try {
  await setUpToms(stage);

  const reports = await stage.testScores('9900000001');
  await reports.panel.waitFor('Time left');
  await shoot(reports.page, '1-reports');

  const languages = await stage.testScores('9900000002');
  await languages.page.locator('::-p-aria([name="Dark mode"][role="button"])').click();
  await languages.panel.waitFor('Time left');
  await shoot(languages.page, '2-dark');

  const message = await stage.testScores('9900000014');
  await message.panel.waitFor('You are not authorized');
  await shoot(message.page, '3-message');

  await shoot(await testedCredentials(stage), '4-set-up');

  const security = await stage.ownPage('options.html#security');
  await security.locator('::-p-text(With a passphrase)').wait();
  await shoot(security, '5-security');
} finally {
  await stage.close();
}
