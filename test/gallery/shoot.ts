/**
 * Takes pictures of single states into `test-results/gallery/` while one works on them, and says what is wrong with
 * each. (The test of the gallery takes all.)
 *
 *   npm run gallery -- [part of a state's name] [--theme=dark] [--width=320] [--lang=es] [--dir=rtl] [--colors=forced]
 *
 * `npx vite test/gallery` serves the page itself: `?state=panel-reports&theme=dark&lang=es&dir=rtl`.
 */
import { mkdir } from 'node:fs/promises';
import { faultsOf, prepareChecks } from './checks.ts';
import { openGallery } from './open-gallery.ts';
import { PICTURES } from './sheets.ts';
import { LANGUAGES, STATES, THEMES, WIDTHS } from './states.ts';

const options = new Map(process.argv.slice(2).map((it) => [it.replace(/^--|=.*$/g, ''), it.replace(/^.*=/, '')]));
const wanted = process.argv.slice(2).find((it) => !it.startsWith('--')) ?? '';
const ids = Object.values(STATES)
  .flat()
  .filter((id) => id.includes(wanted));
const pick = <T extends string | number>(name: string, all: readonly T[]) =>
  all.filter((it) => !options.has(name) || options.get(name) === String(it));
const direction = options.get('dir') === 'rtl' ? ({ direction: 'rtl' } as const) : {};

let faults = 0;
await mkdir(PICTURES, { recursive: true });
const gallery = await openGallery();
try {
  for (const theme of pick('theme', THEMES)) {
    for (const width of pick('width', WIDTHS)) {
      for (const lang of pick('lang', LANGUAGES)) {
        const page = await gallery.open({ theme, width, lang, ...direction });
        await prepareChecks(page);
        if (options.get('colors') === 'forced') {
          await page.emulateMediaFeatures([
            { name: 'forced-colors', value: 'active' },
            { name: 'prefers-color-scheme', value: theme },
          ]);
        }
        for (const id of ids) {
          for (const fault of await faultsOf(page, id)) {
            faults += 1;
            console.log(`${id} ${theme} ${width} ${lang}: ${fault}`);
          }
          await page.screenshot({ path: `${PICTURES}${id}.${theme}.${width}.${lang}.png`, fullPage: true });
        }
        await page.close();
      }
    }
  }
} finally {
  await gallery.close();
}
console.log(faults === 0 ? 'Nothing is wrong.' : `${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;
