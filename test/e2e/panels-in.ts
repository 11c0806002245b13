import type { Frame, Page } from 'puppeteer';

/** The frames of a page that hold a panel, one entry for each panel. */
export async function panelsIn(page: Page): Promise<Frame[]> {
  const held = page.frames().map(async (frame) => {
    const count = await frame.$$eval('paperless-scores', (all) => all.length).catch(() => 0);
    return Array.from({ length: count }, () => frame);
  });
  return (await Promise.all(held)).flat();
}
