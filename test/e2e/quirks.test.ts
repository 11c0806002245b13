import { afterAll, beforeAll, expect, test } from 'vitest';
import { looksOf } from '../gallery/looks.ts';
import { type OpenGallery, openGallery } from '../gallery/open-gallery.ts';
import { STATES, THEMES } from '../gallery/states.ts';

let views: OpenGallery;

beforeAll(async () => {
  views = await openGallery();
});
afterAll(() => views?.close());

test.each(THEMES)(
  'what we draw on a page looks the same without a doctype, in each of its states (%s)',
  async (theme) => {
    const looks = async (isQuirks: boolean) => {
      const page = await views.open({ theme, width: 900, lang: 'en', isQuirks });
      expect(await page.evaluate('document.compatMode')).toBe(isQuirks ? 'BackCompat' : 'CSS1Compat');
      const found = await looksOf(page, [...STATES.panel, ...STATES.listBar]);
      await page.close();
      return found;
    };
    const standards = await looks(false);
    const quirks = await looks(true);
    expect(standards.length).toBeGreaterThan(1_000);
    expect(quirks.filter((line, index) => line !== standards[index])).toEqual([]);
  },
);
