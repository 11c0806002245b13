import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer';
import { build, preview } from 'vite';
import { findChromium } from '../setup/find-chromium.ts';
import type { LANGUAGES, THEMES } from './states.ts';

const configFile = fileURLToPath(new URL('./vite.config.ts', import.meta.url));

export interface View {
  readonly theme: (typeof THEMES)[number];
  readonly lang: (typeof LANGUAGES)[number];
  /** Of the window, CSS pixels. */
  readonly width: number;
  /** Of the window, CSS pixels. As low as 256 where a person enlarges a window of 1280 × 1024 to 400 %. */
  readonly height?: number;
  /** The size of text that is set in the browser, CSS pixels; 16 if nobody changed it. */
  readonly textSize?: number;
  readonly direction?: 'rtl';
  /** On a page without a doctype, as some systems have, whose styles reach for all that they can. */
  readonly isQuirks?: boolean;
}

export interface OpenGallery {
  /** The page in which `gallery.show` draws states. */
  open(view: View): Promise<Page>;
  close(): Promise<void>;
}

/** Builds the page of all states, serves it, and starts a browser to look at it. */
export async function openGallery(): Promise<OpenGallery> {
  await build({ configFile, logLevel: 'error' });
  const server = await preview({ configFile, preview: { port: 0 }, logLevel: 'error' });
  const address = server.resolvedUrls?.local[0] ?? '';
  const { path } = await findChromium();
  const browser = await puppeteer.launch({
    executablePath: path,
    pipe: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });
  return {
    async open({ theme, lang, width, height = 700, textSize, direction = '', isQuirks = false }) {
      // A context of its own: so it has a process and a window of its own, and is drawn beside the others.
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      // Low, since our pages fill at least the window: their pictures would be empty for the most part.
      await page.setViewport({ width, height });
      if (textSize !== undefined) await setTextSize(page, textSize);
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      if (isQuirks) await withoutDoctype(page, address);
      await page.goto(`${address}?show=none&theme=${theme}&lang=${lang}&dir=${direction}`);
      await page.waitForFunction('globalThis.gallery');
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Sets the size of text as a person does in the browser's settings: what is measured in pixels does not follow it. */
export async function setTextSize(page: Page, standard: number): Promise<void> {
  const cdp = await page.createCDPSession();
  await cdp.send('Page.setFontSizes', { fontSizes: { standard, fixed: Math.round((standard * 13) / 16) } });
}

/** What a page may say of its own elements, and would not mind to say of ours. */
const LOUD = `
  body { font: italic 700 22px/2 fantasy; color: #939; text-align: right; letter-spacing: 3px; word-spacing: 5px;
    text-indent: 9px; text-transform: uppercase; white-space: pre; cursor: wait; }
  table, td, th, button, p, h2 { font: 30px cursive !important; color: lime !important; margin: 7px !important; }
`;

/** Has the page come without its first line. */
async function withoutDoctype(page: Page, address: string): Promise<void> {
  const html = (await (await fetch(address)).text()).replace(/^<!doctype html>/i, '');
  const body = html.replace('</head>', `<style>${LOUD}</style></head>`);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void (request.resourceType() === 'document'
      ? request.respond({ contentType: 'text/html', body })
      : request.continue());
  });
}
