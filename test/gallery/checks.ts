import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';
import { OWN_PAGES } from './states.ts';

const AXE = readFileSync(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Has axe-core ready on a page of the gallery. */
export async function prepareChecks(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/** Draws one state and says what of it is cut off or scrolls sideways. */
export async function overflowsOf(page: Page, id: string): Promise<string[]> {
  await page.evaluate((state) => gallery.show([state], false), id);
  const wide = await page.evaluate(tooWide, id);
  return wide.map((it) => `wider than its place: ${it}`);
}

/** Draws one state and says what is wrong with it: axe-core's findings, and what is wider than its place. */
export async function faultsOf(page: Page, id: string): Promise<string[]> {
  const wide = await overflowsOf(page, id);
  const isPage = OWN_PAGES.some((part) => id.startsWith(`${part}-`));
  const { violations } = await page.evaluate(
    (context, runOnly, isWhole) => {
      const { axe } = globalThis as unknown as { axe: { run(on: unknown, options: object): Promise<AxeResults> } };
      // In a page of a SIS, that page has the landmarks.
      return axe.run(isWhole ? document : context, {
        runOnly,
        resultTypes: ['violations'],
        rules: { region: { enabled: isWhole } },
      });
    },
    `#${id}`,
    STANDARDS,
    isPage,
  );
  const found = violations.map(({ id: rule, help, nodes }) => {
    const where = nodes.slice(0, 2).map(({ html }) => html.slice(0, 200));
    return `${rule}: ${help} (${nodes.length}) ${where.join(' … ')}`;
  });
  return [...wide, ...found];
}

/** What is cut off or scrolls sideways, but for a table that may. Runs in the page. */
function tooWide(id: string): string[] {
  const root = document.getElementById(id)?.querySelector(':scope > div')?.shadowRoot;
  const edge = document.documentElement.clientWidth;
  const named = (it: Element) => `${it.tagName.toLowerCase()}.${it.className}`;
  const wide: string[] = [];
  if (document.documentElement.scrollWidth > edge) wide.push(`the page, ${document.documentElement.scrollWidth}`);
  for (const it of root?.querySelectorAll<HTMLElement>('*') ?? []) {
    if (it.closest('.scroll, .vh, svg, thead, option') || it.clientWidth <= 1) continue;
    const { left, right } = it.getBoundingClientRect();
    const isCut = it.scrollWidth > it.clientWidth + 1 && getComputedStyle(it).overflowX !== 'visible';
    if (isCut && !it.matches('input, select')) wide.push(`${named(it)}: ${it.scrollWidth} > ${it.clientWidth}`);
    else if (right > edge + 1 || left < -1) wide.push(`${named(it)}: from ${left} to ${right} of ${edge}`);
  }
  return wide;
}
