import type { Page } from 'puppeteer';
import { askUntil } from './ask-until.ts';
import { button, named } from './controls.ts';

const pattern = (host: string) => `https://${host}/*`;

/** Adds a site on the options page, as an administrator does. The browser has granted its host already. */
export async function addSite(options: Page, host: string): Promise<void> {
  await button(options, 'Add a site').click();
  await named(options, 'SIS web address').fill(host);
  await button(options, 'Save').click();
  await sitesRegistered(options, (ids) => ids.includes(`site https://${host}`));
}

/** Takes a site off on the options page. */
export async function removeSite(options: Page, origin: string): Promise<void> {
  await button(options, `Remove ${origin}`).click();
  // The question comes up beside it.
  await button(options, 'Remove').click();
  await sitesRegistered(options, (ids) => !ids.includes(`site ${origin}`));
}

/** Waits until the browser knows of the sites what it should. @param page one of our own pages */
export async function sitesRegistered(page: Page, isRight: (ids: string[]) => boolean): Promise<void> {
  let ids: string[] = [];
  const areRight = await askUntil(async () => {
    const scripts = (await page.evaluate('chrome.scripting.getRegisteredContentScripts()')) as { id: string }[];
    ids = scripts.map(({ id }) => id);
    return isRight(ids) || undefined;
  });
  if (!areRight) throw new Error(`The content scripts registered are: ${ids.join(', ') || 'none'}`);
}

/** Whether the browser lets the extension run on a host. @param page one of our own pages */
export function mayRunOn(page: Page, host: string): Promise<boolean> {
  return page.evaluate(`chrome.permissions.contains({ origins: ['${pattern(host)}'] })`) as Promise<boolean>;
}
