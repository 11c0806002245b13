import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LEA_NAMES } from '../simulator/world.ts';
import { button, named } from './controls.ts';
import { saying } from './own-pages.ts';
import { DISTRICT_KEY } from './set-up.ts';
import { IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';

type Catalogue = Record<string, { readonly message: string }>;
const catalogue = (language: string): Catalogue =>
  JSON.parse(readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'));
const english = catalogue('en');
const spanish = catalogue('es');

/** A text that is English as a whole, or wherever this piece of it stands. */
type English = { readonly whole: string } | { readonly piece: string };

/** What our English says and our Spanish does not: whole texts, and the longest piece of those with values in them. */
const ENGLISH: readonly English[] = Object.entries(english).flatMap(([key, { message }]): English[] => {
  if (message === spanish[key]?.message) return [];
  const [longest = ''] = message.split(/\$\w+\$/).sort((a, b) => b.length - a.length);
  return longest === message ? [{ whole: message }] : longest.length > 8 ? [{ piece: longest }] : [];
});

/** All texts and spoken names in a root, but for those that say themselves that they are English. */
const TEXTS = `function () {
  const texts = [];
  const read = (root) => {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
      if (element === null || element.closest('script, style, [lang=en]')) continue;
      if (node === element) {
        if (node.shadowRoot) read(node.shadowRoot);
        for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'data-label']) texts.push(node.getAttribute(name));
      } else texts.push(node.data);
    }
  };
  read(this);
  return texts.filter(Boolean).map((text) => text.trim()).filter(Boolean);
}`;

function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(`(${TEXTS}).call(document.documentElement)`) as Promise<string[]>;
}

function englishIn(texts: readonly string[]): string[] {
  return texts.filter((text) =>
    ENGLISH.some((ours) => ('whole' in ours ? text === ours.whole : text.includes(ours.piece))),
  );
}

describe.each(IN_FIREFOX_ON_DEMAND)('in a %s that speaks Spanish', (browser) => {
  let stage: Stage;
  /** All that the three steps of the first run said. */
  const saidInFirstRun: string[] = [];

  beforeAll(async () => {
    stage = await Stage.open({ browser, language: 'es' });
    const page = await stage.ownPage('options.html');
    await button(page, 'Aceptar y continuar').wait();
    saidInFirstRun.push(...(await textsOf(page)));
    await button(page, 'Aceptar y continuar').click();
    await button(page, 'Tengo el nombre de usuario y la clave de TOMS').wait();
    saidInFirstRun.push(...(await textsOf(page)));
    await button(page, 'Tengo el nombre de usuario y la clave de TOMS').click();
    await named(page, 'Distrito o escuela charter (LEA)').fill(LEA_NAMES.sierraVista);
    await named(page, 'Nombre de usuario').fill(DISTRICT_KEY.userName);
    await named(page, 'Clave secreta').fill(DISTRICT_KEY.secretKey);
    saidInFirstRun.push(...(await textsOf(page)));
    await button(page, 'Guardar').click();
    await button(page, 'Listo').wait();
    saidInFirstRun.push(...(await textsOf(page)));
  });
  afterAll(() => stage?.close());

  test('our English is known when it is met', () => {
    expect(
      englishIn(['Open Settings', 'From “SSID” on this page', 'Tomado de “SSID” en esta página', 'Aeries']),
    ).toHaveLength(2);
  });

  test('the first run is Spanish from start to end', () => {
    expect(saidInFirstRun.length).toBeGreaterThan(60);
    expect(englishIn(saidInFirstRun)).toEqual([]);
  });

  test('so is every section of the settings, with its dates', async () => {
    const page = await stage.ownPage('options.html');
    await page.waitForSelector('nav');
    expect(await page.evaluate('document.documentElement.lang')).toMatch(/^es\b/);
    for (const section of [
      'credentials',
      'sites',
      'behaviour',
      'security',
      'activity',
      'setupFile',
      'service',
      'about',
    ]) {
      await page.click(`nav a[href="#${section}"]`);
      await page.waitForSelector(`nav a[href="#${section}"][aria-current]`);
      const texts = await textsOf(page);
      expect(texts.length, section).toBeGreaterThan(10);
      expect(englishIn(texts), section).toEqual([]);
      if (section === 'credentials') expect(texts).toContainEqual(expect.stringMatching(/^\d+ [a-z]{3,4}\.? 20\d\d, /));
    }
    await button(page, 'Revisar ahora').click();
    await page.waitForSelector('.steps li');
    expect(englishIn(await textsOf(page))).toEqual([]);
  });

  test('so is the panel: reports, with the names of languages in themselves and in Spanish', async () => {
    const { panel } = await stage.testScores('9900000002');
    await panel.waitFor('Tiempo restante: 29 minutos.');
    const texts = await panel.run<string[]>(TEXTS);
    expect(englishIn(texts)).toEqual([]);
    expect(texts).toContain('Tiếng Việt · vietnamita');
    expect(await panel.buttons()).toContain('Abrir 2025-26: English · inglés');
  });

  test("so is what stands below a message of the service; the message itself is the service's, and says so", async () => {
    const message = 'You are not authorized to make this request';
    const { panel } = await stage.testScores('9900000014');
    await panel.waitFor(message);
    const texts = await panel.run<string[]>(TEXTS);
    // The live region speaks it, too.
    expect(englishIn(texts.filter((text) => text !== message))).toEqual([]);
    expect(texts).toContain('Según CALPADS, este estudiante está inscrito en otro distrito o escuela charter (LEA).');
  });

  test('so is what a problem is called, and what to do about it', async () => {
    stage.simulator.control.setFault({ name: 'status', status: 404 });
    const { panel } = await stage.testScores('9900000005');
    await panel.waitFor('Intentar de nuevo');
    stage.simulator.control.setFault(null);
    expect(englishIn(await panel.run<string[]>(TEXTS))).toEqual([]);
  });

  test('so is the popup, and what it finds', async () => {
    const popup = await stage.ownPage('popup.html');
    await named(popup, 'Buscar por SSID').fill('9900000001');
    await button(popup, 'Buscar').click();
    await saying(popup, 'Solicitado para');
    expect(englishIn(await textsOf(popup))).toEqual([]);
  });

  test('so is the activity, with its dates', async () => {
    const page = await stage.ownPage('options.html#activity');
    await page.waitForSelector('table.log tbody tr');
    const texts = await textsOf(page);
    expect(englishIn(texts)).toEqual([]);
    expect(texts).toContainEqual(expect.stringMatching(/^\d+ [a-z]{3,4}\.? 20\d\d/));
  });

  test('so is what the browser itself says of the extension', async () => {
    const page = await stage.ownPage('popup.html');
    const said = (await page.evaluate(`chrome.commands.getAll().then((commands) => [
      chrome.runtime.getManifest().description, ...commands.map((it) => it.description)])`)) as string[];
    expect(said).toContain('Mostrar informes (CAASPP Paperless Scores)');
    expect(englishIn(said)).toEqual([]);
  });
});
