import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { button } from './controls.ts';
import { popupOver, saying } from './own-pages.ts';
import { setUpToms } from './set-up.ts';
import { BROWSERS, Stage } from './stage.ts';
import { storedSettings } from './stored-settings.ts';

const HOST = 'opensis.demo-district.example';
/** A page that calls the SSID what nobody would guess, in a frame. */
const PAGE = `https://${HOST}/?label=Pupil+Ref`;

describe.each(BROWSERS)('teaching a site in %s', (browser) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open({ browser, grantedHosts: [HOST] });
    await setUpToms(stage);
  });
  afterAll(() => stage?.close());

  test('a user shows where the SSID is, and from then on each student is found there', async () => {
    const page = await stage.browser.newPage();
    await page.goto(PAGE);
    const options = await stage.ownPage('options.html#sites');
    const popup = await popupOver(stage, options, page);
    await button(popup, 'Turn on for this site').click();
    await button(popup, 'Reload the page').wait();
    await page.reload();
    await page.waitForFunction(() =>
      document.querySelector('iframe')?.contentDocument?.querySelector('#content label'),
    );

    const again = await popupOver(stage, options, page);
    await button(again, 'Point to the SSID').click();
    await saying(again, 'Click the SSID on the page');
    await page.bringToFront();
    const card = await stage.panelOf(page, 'paperless-scores-teach');
    await card.waitFor('Click the SSID on the page');

    const frame = page.frames().find((it) => it !== page.mainFrame());
    const field = await frame?.waitForSelector('::-p-text(9900000001)');
    await field?.click();
    await card.waitFor(/Use this as the SSID\?[\s\S]*ends in 0001[\s\S]*Pupil Ref/);
    await card.press('Use on this site');
    await card.waitFor('Saved for this site');

    await page.reload();
    const panel = await stage.panelOf(page);
    await panel.waitFor('ends in 0001');
    await page.evaluate("demo.show('9900000002')");
    await panel.waitFor('ends in 0002');
    const { sites } = (await storedSettings(options)) as { sites: { origin: string }[] };
    expect(sites.filter(({ origin }) => origin === `https://${HOST}`)).toHaveLength(1);
  });
});
