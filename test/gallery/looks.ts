import type { Page } from 'puppeteer';

/** What a page could change of how something in a shadow root looks. */
const LOOKS = (
  'font-family font-size font-style font-weight line-height color background-color text-align letter-spacing word-spacing ' +
  'text-indent text-transform white-space-collapse cursor display visibility width height padding-top padding-left ' +
  'margin-top margin-left border-top-width border-top-color border-spacing vertical-align'
).split(' ');

/** Draws states below each other and says how each element of them looks, and how large it is: a line for each. */
export async function looksOf(page: Page, ids: readonly string[]): Promise<string[]> {
  await page.evaluate((states) => gallery.show(states, false), ids);
  return page.evaluate(
    (states, looks) =>
      states.flatMap((id) => {
        const root = document.getElementById(id)?.querySelector(':scope > div')?.shadowRoot;
        return [...(root?.querySelectorAll('*') ?? [])].map((element, index) => {
          const style = getComputedStyle(element);
          const { width, height } = element.getBoundingClientRect();
          const own = looks.map((look) => `${look}: ${style.getPropertyValue(look)}`);
          const size = `${width.toFixed(1)}x${height.toFixed(1)}`;
          return `${id} ${index} ${element.localName}.${element.getAttribute('class')} ${size} ${own.join('; ')}`;
        });
      }),
    ids,
    LOOKS,
  );
}
