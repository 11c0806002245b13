import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer';

/**
 * Makes the PNG icons of `public/icons/` from `public/icon.svg`: plain ones for the manifest, and for the
 * toolbar one with a dot in the corner for each state of a tab. Run it when the drawing changes:
 *
 *   node test/gallery/make-icons.ts
 */
const root = fileURLToPath(new URL('../../public/', import.meta.url));
const drawing = await readFile(`${root}icon.svg`, 'utf8');

/** The dot differs by shape as well as by colour: filled, ring, bar. */
const VARIANTS = {
  icon: { sizes: [16, 32, 48, 96, 128], mark: '' },
  found: {
    sizes: [16, 32],
    mark: '<circle cx="96" cy="96" r="30" fill="#fff" /><circle cx="96" cy="96" r="23" fill="#1f8a4c" />',
  },
  several: {
    sizes: [16, 32],
    mark: '<circle cx="96" cy="96" r="30" fill="#fff" /><circle cx="96" cy="96" r="17" fill="#fff" stroke="#0b6fb8" stroke-width="12" />',
  },
  problem: {
    sizes: [16, 32],
    mark: '<circle cx="96" cy="96" r="30" fill="#fff" /><circle cx="96" cy="96" r="25" fill="#c02626" /><path d="M84 96h24" stroke="#fff" stroke-width="10" />',
  },
} as const;

await mkdir(`${root}icons`, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  headless: true,
  pipe: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  for (const [name, { sizes, mark }] of Object.entries(VARIANTS)) {
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      const svg = drawing.replace('</svg>', `${mark}</svg>`);
      await page.setContent(`<style>*{margin:0}svg{display:block;inline-size:${size}px}</style>${svg}`);
      await writeFile(`${root}icons/${name}-${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
