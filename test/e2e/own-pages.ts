import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { button, named } from './set-up.ts';
import type { Stage } from './stage.ts';

/** What a person fills into the form for one LEA's credentials; what is left out stays as it is. */
export interface SetFields {
  readonly name?: string;
  readonly userName?: string;
  readonly accessKeyId?: string;
  readonly secret?: string;
  readonly expiresOn?: string;
  readonly cdsCode?: string;
  readonly schoolCodes?: string;
  readonly hosts?: string;
}

const LABELS = {
  name: 'Name of the LEA',
  userName: 'User name',
  accessKeyId: 'Access key ID',
  expiresOn: 'Ends on',
  cdsCode: 'CDS code',
  schoolCodes: 'School codes',
  hosts: 'SIS sites',
} as const;

/** Goes to a section of the options page, read anew and in front: what is behind draws nothing and can't be pressed. */
export async function section(stage: Stage, page: Page, id: string): Promise<void> {
  await page.bringToFront();
  await page.goto(`chrome-extension://${stage.extensionId}/options.html?${Math.random()}#${id}`);
  await page.locator(`nav a[href="#${id}"][aria-current="page"]`).wait();
}

/** Waits until one of our own pages says something. @returns all that it says */
export async function saying(page: Page, says: string | RegExp, timeoutMs = 15_000): Promise<string> {
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

/** A text field by its label; other things on the page may have its name, too. */
export function field(page: Page, label: string) {
  return page.locator(`::-p-aria([name="${label}"]):is(input, textarea)`);
}

/** Fills the form for credentials that is open, and saves it. */
export async function saveSet(page: Page, fields: SetFields): Promise<void> {
  if (fields.accessKeyId !== undefined) await named(page, 'AWS access key and secret key').click();
  if (fields.schoolCodes !== undefined || fields.hosts !== undefined) {
    await named(page, "Schools, sites and the service's address").click();
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
  const input = field(page, label);
  // A date's parts stand in the order of the browser's language, and nothing can't be typed.
  if (label !== LABELS.expiresOn && value !== '') return input.fill(value);
  const handle = await input.waitHandle();
  await page.evaluate(
    (element, put) => {
      if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) throw new Error('no field');
      element.value = put;
      element.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    handle,
    value,
  );
}

/** Everything that stands in a page: its text, its markup, what its fields hold. */
export function allOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      document.documentElement.outerHTML +
      [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
        .map(({ value }) => value)
        .join('\n'),
  );
}

/** Does something and gives the text of the file that the browser saves. @param folder where it saves it */
export async function saved(page: Page, folder: string, act: () => Promise<void>): Promise<string> {
  const cdp = await page.browser().target().createCDPSession();
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
  return readFile(join(folder, name), 'utf8');
}

/** Today and so many days, as a date field has it, by this computer's calendar. */
export function dayFromNow(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
