import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn } from '../gallery/checks.ts';
import { button, named } from './controls.ts';
import { englishIn, TEXTS } from './english-in.ts';
import { IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';

function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(`(${TEXTS}).call(document.documentElement)`) as Promise<string[]>;
}

/** That the browser has our Spanish. That all of our pages and the panel have it is in test/contexts/spanish.test.ts. */
describe.each(IN_FIREFOX_ON_DEMAND)('in a %s that speaks Spanish', (browser) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open({ browser, language: 'es' });
  });
  afterAll(() => stage?.close());

  test('the first run is Spanish', async () => {
    const page = await stage.ownPage('options.html');
    await button(page, 'Aceptar y continuar').wait();
    expect(await barriersOn(page)).toEqual([]);
    await button(page, 'Aceptar y continuar').click();
    await named(page, 'Tengo el nombre de usuario y la clave de TOMS').wait();
    expect(await page.evaluate('document.documentElement.lang')).toMatch(/^es\b/);
    const texts = await textsOf(page);
    expect(texts.length).toBeGreaterThan(5);
    expect(englishIn(texts)).toEqual([]);
    expect(await barriersOn(page)).toEqual([]);
  });

  test('so is what the browser itself says of the extension', async () => {
    const page = await stage.ownPage('popup.html');
    const said = (await page.evaluate(`chrome.commands.getAll().then((commands) => [
      chrome.runtime.getManifest().description, ...commands.map((it) => it.description)])`)) as string[];
    expect(said).toContain('Mostrar informes (CAASPP Paperless Scores)');
    expect(englishIn(said)).toEqual([]);
  });
});
