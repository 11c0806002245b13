import { mkdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import puppeteer, { type Page } from 'puppeteer';
import { build, preview } from 'vite';
import { LANGUAGES, STATES, THEMES, WIDTHS } from './states.ts';

/**
 * Takes a picture of every state in both themes, three widths and both languages into
 * `test-results/gallery/`, and has axe-core look at each. Ends with 1 when axe-core finds something
 * or something is wider than its place.
 *
 *   node test/gallery/shoot.ts [part of a state's name] [--theme=dark] [--width=320] [--lang=es] [--no-axe]
 */
const options = new Map(process.argv.slice(2).map((it) => [it.replace(/^--|=.*$/g, ''), it.replace(/^.*=/, '')]));
const wanted = process.argv.slice(2).find((it) => !it.startsWith('--')) ?? '';
const out = fileURLToPath(new URL('../../test-results/gallery/', import.meta.url));
const axe = await readFile(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');

const pick = <T extends string | number>(name: string, all: readonly T[]) =>
  all.filter((it) => !options.has(name) || options.get(name) === String(it));

await mkdir(out, { recursive: true });
const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));
await build({ configFile, logLevel: 'error' });
const server = await preview({ configFile, preview: { port: 0 } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});

let faults = 0;
try {
  for (const theme of pick('theme', THEMES)) {
    for (const width of pick('width', WIDTHS)) {
      for (const lang of pick('lang', LANGUAGES)) faults += await shootAll(theme, width, lang);
    }
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(faults === 0 ? 'Nothing is wrong.' : `${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;

async function shootAll(theme: string, width: number, lang: string): Promise<number> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`page: ${String(error)}`));
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  let found = 0;
  for (const { part, name } of STATES) {
    const id = `${part}-${name}`;
    if (!id.includes(wanted)) continue;
    await page.goto(`${address}?theme=${theme}&lang=${lang}&state=${id}`);
    const element = await page.waitForSelector(`#${id}[data-drawn="true"]`);
    await element?.screenshot({ path: `${out}${id}.${theme}.${width}.${lang}.png` });
    found += await overflowing(page, id, `${id} ${theme} ${width} ${lang}`);
    if (!options.has('no-axe')) found += await check(page, id, `${id} ${theme} ${width} ${lang}`);
  }
  await page.close();
  return found;
}

/** What is wider than its place is cut off, or scrolls sideways: both are faults, but for a table that may scroll. */
async function overflowing(page: Page, id: string, named: string): Promise<number> {
  const wide = await page.evaluate((selector) => {
    const root = document.querySelector(`${selector} > div`)?.shadowRoot;
    return [...(root?.querySelectorAll('*') ?? [])]
      .filter((it) => it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 1 && !it.closest('.scroll, .vh, svg'))
      .filter((it) => getComputedStyle(it).overflowX !== 'visible' || it.matches('section, main, .page, .popup'))
      .map((it) => `${it.tagName} ${it.className} ${it.scrollWidth} > ${it.clientWidth}`);
  }, `#${id}`);
  if (wide.length > 0) console.log(`${named}: wider than its place: ${wide.join('; ')}`);
  return wide.length;
}

async function check(page: Page, id: string, named: string): Promise<number> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (selector) =>
      (globalThis as unknown as { axe: { run(context: string, options: object): Promise<AxeResults> } }).axe.run(
        selector,
        {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: { region: { enabled: false }, 'landmark-unique': { enabled: false } },
        },
      ),
    `#${id}`,
  );
  for (const { id: rule, help, nodes } of violations) {
    console.log(
      `${named}: ${rule}: ${help}\n  ${nodes
        .slice(0, 2)
        .map((it) => it.html.slice(0, 200))
        .join('\n  ')} (${nodes.length})`,
    );
  }
  return violations.length;
}
