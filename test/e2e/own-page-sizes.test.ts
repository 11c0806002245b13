import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOn, cutOff } from '../gallery/checks.ts';
import { setTextSize } from '../gallery/open-gallery.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
  await setUpToms(stage);
});
afterAll(() => stage?.close());

const PAGES = [
  ...['options.html#credentials', 'options.html#activity', 'options.html#about'],
  ...['popup.html', 'unlock.html', 'report.html#0', 'roster.html#0', 'confirm.html#0'],
];

/** The browser's own sheet for pages of extensions sets `body` in 75 %: what is not measured from the root is tiny. */
test.each(PAGES)('%s is set in a size that can be read, and axe-core finds nothing wrong with it', async (path) => {
  const page = await stage.ownPage(path);
  await page.waitForFunction(() => document.body.innerText.trim() !== '');
  const sizes = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: [number, string][] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const around = node.parentElement;
      if (text === '' || around === null || !around.checkVisibility()) continue;
      found.push([Number.parseFloat(getComputedStyle(around).fontSize), text.slice(0, 40)]);
    }
    return found;
  });
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.filter(([px]) => px < 12)).toEqual([]);
  // Most of it is body text.
  expect(sizes.map(([px]) => px).sort((a, b) => a - b)[Math.floor(sizes.length / 2)]).toBeGreaterThanOrEqual(13);
  expect(Math.max(...sizes.map(([px]) => px))).toBeGreaterThanOrEqual(15);
  expect(await barriersOn(page)).toEqual([]);
});

/** As a person enlarges it: the whole page, of a window of 1280 × 1024 pixels, to 400 %; the text alone to 200 % (WCAG 1.4.10, 1.4.4). */
test.each([...PAGES, 'options.html#sites', 'options.html#service'])(
  '%s is whole where it or its text is enlarged',
  async (path) => {
    const page = await stage.ownPage(path);
    await page.waitForFunction(() => document.body.innerText.trim() !== '');
    await page.setViewport({ width: 320, height: 256 });
    expect(await page.evaluate(cutOff, [])).toEqual([]);
    await page.setViewport({ width: 1280, height: 900 });
    const before = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    await setTextSize(page, 32);
    expect(before).toBe(16);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await page.evaluate(cutOff, [])).toEqual([]);
    await page.close();
  },
);
