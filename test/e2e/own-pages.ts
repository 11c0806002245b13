import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer';
import { LABELS, type SetFields } from '../contexts/credential-fields.ts';
import { FIREFOX_ID } from '../setup/launch-firefox.ts';
import { askUntil } from './ask-until.ts';
import { evaluateInFirefox, isFirefox, savedByFirefox } from './bidi.ts';
import { button, field, named, whileInFront } from './controls.ts';
import type { Stage } from './stage.ts';

/** Goes to a section of the options page, read anew and in front: what is behind draws nothing and can't be pressed. */
export async function section(stage: Stage, page: Page, id: string): Promise<void> {
  await page.bringToFront();
  await stage.gotoOwnPage(page, `options.html?${Math.random()}#${id}`);
  await page.locator(`nav a[href="#${id}"][aria-current="page"]`).wait();
}

/** Has the secrets kept under a passphrase, as a person does on the options page. */
export async function keepUnderPassphrase(stage: Stage, page: Page, passphrase: string): Promise<void> {
  await section(stage, page, 'security');
  await named(page, 'With a passphrase').click();
  await field(page, 'New passphrase').fill(passphrase);
  await field(page, 'Confirm passphrase').fill(passphrase);
  await button(page, 'Save').click();
  await saying(page, 'Saved. Your keys');
}

/** The number by which the extension knows a tab. @param ownPage one of our own pages, to ask it */
export async function tabIdOf(ownPage: Page, page: Page): Promise<number> {
  const address = await page.evaluate(() => location.href);
  // The extension sees the address of a tab only where it may run.
  if (isFirefox(page)) {
    await page.bringToFront();
    await evaluateInFirefox(page.browser(), ALLOW_TAB_IN_FRONT);
  }
  const id = await ownPage.evaluate(
    `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(address)})?.id)`,
  );
  if (typeof id !== 'number') throw new Error(`The extension knows no tab with ${address}.`);
  return id;
}

/** What Firefox does when a person presses the extension's button in the toolbar, besides showing the popup. */
const ALLOW_TAB_IN_FRONT = `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension.tabManager
  .addActiveTabPermission(Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedTab)`;

/** Does something after which the popup closes by itself, and waits until it has. */
export async function closing(popup: Page, act: () => Promise<void>): Promise<void> {
  await act();
  // Firefox does not tell when a page of an extension closes; but it can't be asked any more.
  const isGone = await askUntil(() => popup.evaluate(() => undefined).catch(() => true));
  if (!isGone) throw new Error('The popup stays open.');
}

/** Opens the popup as it shows over a page. @param ownPage one of our own pages */
export async function popupOver(stage: Stage, ownPage: Page, page: Page): Promise<Page> {
  return stage.ownPage(`popup.html?tab=${await tabIdOf(ownPage, page)}`);
}

/** Waits until one of our own pages says something. @returns all that it says */
export async function saying(page: Page, says: string | RegExp, timeoutMs = 40_000): Promise<string> {
  const source = typeof says === 'string' ? says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : says.source;
  const text = await page
    .waitForFunction(
      (wanted) => new RegExp(wanted).test(document.body.innerText) && document.body.innerText,
      { timeout: timeoutMs, polling: 'mutation' },
      source,
    )
    .catch(async () => {
      throw new Error(`The page never said ${says}. It says:\n${await page.evaluate('document.body.innerText')}`);
    });
  return String(await text.jsonValue());
}

/** Presses the first report that one of our own pages lists, once it can be pressed. */
export function pressFirstReport(page: Page): Promise<void> {
  return whileInFront(page, async () => {
    // "Visible" looks at each frame: else puppeteer looks again when the document changes, but not inside a shadow root.
    const visible = { visible: true };
    const report = await page.waitForSelector('>>> button.report', visible);
    // It does not take a press before it was in sight for a moment.
    await report?.evaluate((button) => button.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const ready = await page.waitForSelector('>>> button.report:not([data-early="true"])', visible);
    await ready?.click();
  });
}

/** Fills the form for credentials that is open, and saves it. */
export async function saveSet(page: Page, fields: SetFields): Promise<void> {
  if (fields.accessKeyId !== undefined) await named(page, 'AWS access key and secret key').click();
  if (fields.schoolCodes !== undefined || fields.hosts !== undefined) {
    await named(page, 'Schools, SIS sites, and service address').click();
  }
  for (const [key, label] of Object.entries(LABELS)) {
    const value = fields[key as keyof typeof LABELS];
    if (value !== undefined) await fill(page, label, value);
  }
  if (fields.secret !== undefined) {
    await fill(page, fields.accessKeyId === undefined ? 'Secret key' : 'Secret access key', fields.secret);
  }
  await button(page, 'Save').click();
}

/** Changes a credential set through its form. */
export async function editSet(stage: Stage, page: Page, name: string, fields: SetFields): Promise<void> {
  await section(stage, page, 'credentials');
  await button(page, `Edit ${name}`).click();
  await saveSet(page, fields);
  await button(page, `Edit ${fields.name ?? name}`).wait();
}

export async function fill(page: Page, label: string, value: string): Promise<void> {
  // A date's parts stand in the order of the browser's language, and nothing can't be typed.
  if (label !== LABELS.expiresOn && value !== '') return field(page, label).fill(value);
  await field(page, label).wait();
  await page.evaluate(
    (name, put) => {
      const all = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
      const input = [...all].find(({ labels }) => labels?.[0]?.textContent === name);
      if (input === undefined) throw new Error(`no field ${name}`);
      input.value = put;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    label,
    value,
  );
}

/** Does something and gives the text of the file that the browser saves. @param folder where it saves it */
export async function saved(stage: Stage, folder: string, act: () => Promise<void>): Promise<string> {
  return readFile(await savedFile(stage, folder, act), 'utf8');
}

/** The same, and gives where the file is. */
export function savedFile(stage: Stage, folder: string, act: () => Promise<void>): Promise<string> {
  const save = stage.browserName === 'firefox' ? savedByFirefox : savedByChromium;
  return save(stage.browser, folder, act);
}

async function savedByChromium(browser: Browser, folder: string, act: () => Promise<void>): Promise<string> {
  const cdp = await browser.target().createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  let name = '';
  const done = new Promise<void>((resolve, reject) => {
    cdp.on('Browser.downloadWillBegin', ({ suggestedFilename }) => {
      name = suggestedFilename;
    });
    cdp.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') resolve();
      if (state === 'canceled') reject(new Error(`The browser did not save ${name}.`));
    });
  });
  await Promise.all([done, act()]);
  await cdp.detach();
  return join(folder, name);
}

/** Today and so many days, as a date field has it, by this computer's calendar. */
export function dayFromNow(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
