import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf, overflowsOf, prepareChecks } from '../gallery/checks.ts';
import { type OpenGallery, openGallery, type View } from '../gallery/open-gallery.ts';
import { takeSheets } from '../gallery/sheets.ts';
import { type Part, STATES, THEMES, WIDTHS } from '../gallery/states.ts';

const PARTS = Object.keys(STATES) as Part[];
const ALL = Object.values(STATES).flat();

let views: OpenGallery;

beforeAll(async () => {
  views = await openGallery();
});
afterAll(() => views?.close());

/** Draws all states one after the other. @returns what is wrong with each, and the words that are missing */
async function look(view: View, faultsIn: (page: Page, id: string) => Promise<string[]>): Promise<string[]> {
  const page = await views.open(view);
  await prepareChecks(page);
  const faults: string[] = [];
  for (const id of ALL) {
    for (const fault of await faultsIn(page, id)) faults.push(`${id} (${view.theme}): ${fault}`);
  }
  if (view.direction === undefined) {
    for (const part of PARTS) await takeSheets(page, part, `${view.theme}.${view.width}.${view.lang}`);
  }
  const missing = await page.evaluate(() => gallery.missing.map((key) => `a word is missing: ${key}`));
  await page.close();
  return [...faults, ...missing];
}

describe.each(WIDTHS)('every state of every view, %i pixels wide', (width) => {
  test.each(THEMES)('can be read and used by everyone, fits its place and lacks no word (%s)', async (theme) => {
    expect(await look({ theme, width, lang: 'en' }, faultsOf)).toEqual([]);
  });

  test('fits its place in Spanish, too, where words are longer', async () => {
    expect(await look({ theme: 'light', width, lang: 'es' }, overflowsOf)).toEqual([]);
  });
});

test('every state of every view fits the narrowest window where one reads from right to left', async () => {
  const faults = await look({ theme: 'light', width: 320, lang: 'en', direction: 'rtl' }, overflowsOf);
  expect(faults).toEqual([]);
});
