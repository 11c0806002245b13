import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';

/** Where the pictures of the gallery go. */
export const PICTURES = fileURLToPath(new URL('../../test-results/gallery/', import.meta.url));
/** A picture higher than 16,384 pixels is beyond the browser. */
const HIGHEST = 9_000;

/** Takes pictures of all states that are drawn below each other: `panel.light.320.en.1.png`. */
export async function takeSheets(page: Page, name: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const places = await page.$$eval('.shown', (all) =>
    all.map((it) => ({ top: it.getBoundingClientRect().top + scrollY, height: it.getBoundingClientRect().height })),
  );
  const sheets: { top: number; height: number }[] = [];
  for (const { top, height } of places) {
    const sheet = sheets.at(-1);
    if (sheet === undefined || top + height - sheet.top > HIGHEST) sheets.push({ top, height });
    else sheet.height = top + height - sheet.top;
  }
  const width = page.viewport()?.width ?? 0;
  for (const [index, { top, height }] of sheets.entries()) {
    const number = sheets.length > 1 ? `.${index + 1}` : '';
    await page.screenshot({
      path: `${PICTURES}${name}${number}.png`,
      clip: { x: 0, y: top, width, height },
      captureBeyondViewport: true,
      optimizeForSpeed: true,
    });
  }
}
