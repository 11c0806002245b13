import pLimit from 'p-limit';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersOf, CONTRAST, cutOff, overflowsBetween, overflowsOf, STANDARDS } from '../gallery/checks.ts';
import { type OpenGallery, openGallery, type View } from '../gallery/open-gallery.ts';
import { STATES, THEMES, WIDTHS } from '../gallery/states.ts';

/**
 * Where axe-core looks at each state alone: both ways of drawing a table, and each theme. What it finds beyond that
 * (names, roles) does not depend on the width; and on the theme depends contrast alone.
 */
const WITH_AXE: readonly { readonly view: View; readonly rules: readonly string[] }[] = [
  { view: { theme: 'light', width: 320, lang: 'en' }, rules: STANDARDS },
  { view: { theme: 'dark', width: 1180, lang: 'en' }, rules: CONTRAST },
];

/** The window of each width. The narrowest is one of 1280 × 1024 pixels that a person enlarged to 400 % (WCAG 1.4.10). */
const sizeOf = (width: number) => ({ width, height: width === 320 ? 256 : 700 });

/** The dark theme has other colors and no other sizes: `npm test -- long` looks all the same. */
const MEASURED_THEMES = process.env.PAPERLESS_LONG === undefined ? (['light'] as const) : THEMES;

let views: OpenGallery;
/** Two views are drawn side by side. */
const inTurn = pLimit(2);

beforeAll(async () => {
  views = await openGallery();
});
afterAll(() => views?.close());

/** Looks at a view, and says what is wrong and which words are missing. */
function look(view: View, faultsOn: (page: Page) => Promise<string[]>): Promise<string[]> {
  return inTurn(async () => {
    const page = await views.open(view);
    const faults = await faultsOn(page);
    const missing = await page.evaluate(() => gallery.missing.map((key) => `a word is missing: ${key}`));
    await page.close();
    return [...faults, ...missing];
  });
}

/** Draws each part as a whole. Their pictures are taken by `npm run gallery`. */
function overflows(view: View): Promise<string[]> {
  return look(view, async (page) => {
    const faults: string[] = [];
    for (const ids of Object.values(STATES)) faults.push(...(await overflowsOf(page, ids)));
    return faults;
  });
}

/** Where the parts of a panel are, of those that there are. */
function boxesIn(page: Page, state: string): Promise<Record<string, DOMRect>> {
  return page.evaluate((id) => {
    const root = document.querySelector(`#${id} > div`)?.shadowRoot;
    const parts = ['.panel', 'header', '.body', '.menu'].flatMap((name) => {
      const part = root?.querySelector(name);
      return part ? [[name, part.getBoundingClientRect().toJSON() as DOMRect]] : [];
    });
    return Object.fromEntries(parts);
  }, state);
}

async function barriers(page: Page, rules: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const id of Object.values(STATES).flat()) faults.push(...(await barriersOf(page, id, rules)));
  return faults;
}

// Those that wait for their turn count from when they began to wait.
describe('every state of every view', { timeout: 240_000 }, () => {
  test.concurrent.each(WITH_AXE)(
    'can be read and used by everyone ($view.theme, $view.width pixels wide)',
    async ({ view, rules }) => {
      expect(await look(view, (page) => barriers(page, rules))).toEqual([]);
    },
  );

  const widths = WIDTHS.flatMap((width) => MEASURED_THEMES.map((theme) => ({ theme, ...sizeOf(width) })));
  test.concurrent.each(widths)('fits its place and lacks no word ($theme, $width pixels wide)', async (view) => {
    expect(await overflows({ ...view, lang: 'en' })).toEqual([]);
  });

  test.concurrent.each(WIDTHS)('fits its place in Spanish, where words are longer (%i pixels wide)', async (width) => {
    expect(await overflows({ theme: 'light', ...sizeOf(width), lang: 'es' })).toEqual([]);
  });

  test.concurrent('fits its place where text alone is enlarged to 200 %', async () => {
    expect(await overflows({ theme: 'light', width: 1280, textSize: 32, lang: 'es' })).toEqual([]);
  });

  test.concurrent("of the panel's menu can be read to its end in a window of 320 × 256 pixels", async () => {
    const view: View = { theme: 'light', ...sizeOf(320), lang: 'es' };
    const found = await look(view, async (page) => {
      await page.evaluate(() => gallery.show(['panel-bar-docked'], false));
      await (await page.waitForSelector('>>> .more'))?.click();
      await page.waitForSelector('>>> .menu');
      const faults = await page.evaluate(cutOff, ['panel-bar-docked']);
      const isInSight = await page.evaluate(() => {
        const root = document.querySelector('#panel-bar-docked > div')?.shadowRoot;
        const [panel, bar] = ['.panel', 'header'].map((it) => root?.querySelector(it)?.getBoundingClientRect());
        return panel !== undefined && bar !== undefined && bar.bottom <= panel.bottom && bar.top >= panel.top;
      });
      return [...faults, ...(isInSight ? [] : ['the bar is pushed out of the panel'])];
    });
    expect(found).toEqual([]);
  });

  test.concurrent.each(['panel-reports', 'panel-reports-docked'])(
    'of the menu lies over what the panel shows, which stays where it is (%s)',
    async (state) => {
      const view: View = { theme: 'light', width: 720, lang: 'en' };
      const found = await look(view, async (page) => {
        await page.evaluate((id) => gallery.show([id], false), state);
        const where = () => boxesIn(page, state);
        const before = await where();
        await (await page.waitForSelector('>>> .more'))?.click();
        await page.waitForSelector('>>> .menu');
        const { '.menu': menu, ...after } = await where();
        expect(after).toEqual(before);
        expect(menu?.top).toBeGreaterThanOrEqual(after['.body']?.top ?? Number.NaN);
        const cut = await page.evaluate(cutOff, [state]);
        await (await page.waitForSelector('>>> h2'))?.click();
        expect(await where()).toEqual(before);
        return cut;
      });
      expect(found).toEqual([]);
    },
  );

  // Beside the menu of a SIS, in a window of 768 pixels: 605.
  test.concurrent.each([
    [605, 'table'],
    [480, 'block'],
  ])('of reports takes the form for which the panel itself has room (%i pixels: %s)', async (width, form) => {
    const view: View = { theme: 'light', width, lang: 'en' };
    const found = await look(view, async (page) => {
      await page.evaluate(() => gallery.show(['panel-reports'], false));
      const table = await page.waitForSelector('>>> table.reports');
      return [(await table?.evaluate((it) => getComputedStyle(it).display)) ?? ''];
    });
    expect(found).toEqual([form]);
  });

  test.concurrent('of the panel fits frames of every width', async () => {
    const view: View = { theme: 'light', width: 720, lang: 'es' };
    expect(await look(view, (page) => overflowsBetween(page, STATES.panel, 240, 1000))).toEqual([]);
  });

  test.concurrent('fits the narrowest window where one reads from right to left', async () => {
    expect(await overflows({ theme: 'light', width: 320, lang: 'en', direction: 'rtl' })).toEqual([]);
  });
});
