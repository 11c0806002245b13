/**
 * Takes pictures of all states into `test-results/gallery/`, to be looked at, and says what does not fit its place.
 *
 *   npm run gallery -- [part of a state's name] [--theme=dark] [--width=320] [--lang=es] [--dir=rtl] [--colors=forced]
 *
 * Without a name each part is one picture (or a few); with one, each state is a picture of its own and axe-core
 * looks at it, too. `npx vite test/gallery` serves the page itself: `?state=panel-reports&theme=dark&lang=es&dir=rtl`.
 */
import { mkdir, rm } from 'node:fs/promises';
import pLimit from 'p-limit';
import type { Page } from 'puppeteer';
import { barriersOf, overflowsOf } from './checks.ts';
import { openGallery, type View } from './open-gallery.ts';
import { PICTURES, takeSheets } from './sheets.ts';
import { LANGUAGES, STATES, THEMES, WIDTHS } from './states.ts';

const options = new Map(process.argv.slice(2).map((it) => [it.replace(/^--|=.*$/g, ''), it.replace(/^.*=/, '')]));
const wanted = process.argv.slice(2).find((it) => !it.startsWith('--')) ?? '';
const pick = <T extends string | number>(name: string, all: readonly T[]) =>
  all.filter((it) => !options.has(name) || options.get(name) === String(it));
const direction = options.get('dir') === 'rtl' ? ({ direction: 'rtl' } as const) : {};
const kind = [options.get('dir'), options.get('colors')].map((it) => (it === undefined ? '' : `.${it}`)).join('');

async function shootParts(page: Page, view: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [part, ids] of Object.entries(STATES)) {
    faults.push(...(await overflowsOf(page, ids)));
    await takeSheets(page, `${part}.${view}`);
  }
  return faults;
}

async function shootStates(page: Page, view: string): Promise<string[]> {
  const faults: string[] = [];
  const ids = Object.values(STATES).flat();
  for (const id of ids.filter((it) => it.includes(wanted))) {
    faults.push(...(await barriersOf(page, id)), ...(await overflowsOf(page, [id])));
    await page.screenshot({ path: `${PICTURES}${id}.${view}.png`, fullPage: true });
  }
  return faults;
}

const began = performance.now();
const faults: string[] = [];
// Pictures of states that are no more would be looked at in vain.
if (wanted === '' && options.size === 0) await rm(PICTURES, { recursive: true, force: true });
await mkdir(PICTURES, { recursive: true });
const gallery = await openGallery();
const views = pick('theme', THEMES).flatMap((theme) =>
  pick('width', WIDTHS).flatMap((width) =>
    pick('lang', LANGUAGES).map((lang) => ({ theme, width, lang, ...direction })),
  ),
);

async function shoot(view: View): Promise<void> {
  const { theme, width, lang } = view;
  const page = await gallery.open(view);
  if (options.get('colors') === 'forced') {
    await page.emulateMediaFeatures([
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: theme },
    ]);
  }
  const name = `${theme}.${width}.${lang}${kind}`;
  const found = await (wanted === '' ? shootParts : shootStates)(page, name);
  faults.push(...found.map((it) => `${name}: ${it}`));
  await page.close();
}

try {
  // Two views are drawn side by side.
  const inTurn = pLimit(2);
  await Promise.all(views.map((view) => inTurn(() => shoot(view))));
} finally {
  await gallery.close();
}
for (const fault of faults) console.log(fault);
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(
  `${faults.length === 0 ? 'Nothing is wrong' : `${faults.length} faults`}. test-results/gallery, ${seconds} s`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
