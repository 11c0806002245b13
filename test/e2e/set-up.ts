import type { Page } from 'puppeteer';
import { LEA_NAMES, PILOT_KEY, REGION, TOMS_KEYS } from '../simulator/world.ts';
import { KNOWN_HOST } from '../sis-pages/expectations.ts';
import { button, named } from './controls.ts';
import { saying } from './own-pages.ts';
import type { Stage } from './stage.ts';
import { changeSettings } from './stored-settings.ts';

/** The district's TOMS credentials. */
export const [DISTRICT_KEY] = TOMS_KEYS;

/** Agrees to what is handled, as a person does at the first look at the options page. */
export async function agree(page: Page): Promise<void> {
  await button(page, 'Agree and continue').click();
}

/** A press on the control that says this, or what is typed into the field with this label. */
type Step = { readonly press: string } | { readonly field: string; readonly value: string };

/**
 * Does one thing after the other on one of our own pages, from within it. With mouse and keys, as a person does the same
 * things in `flows` and `first-run`, it would take three times as long, and some thirty files begin with it.
 */
async function walk(page: Page, steps: readonly Step[]): Promise<void> {
  await page.evaluate(async (all) => {
    const found = <T>(find: () => T | undefined) =>
      new Promise<T>((resolve) => {
        const look = () => {
          const it = find();
          if (it === undefined) return;
          observer.disconnect();
          resolve(it);
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
        look();
      });
    const controls = () => [...document.querySelectorAll<HTMLElement>('button:enabled, summary')];
    const fields = () => [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    for (const step of all) {
      if ('press' in step) {
        (
          await found(() => controls().find((it) => it.checkVisibility() && it.innerText.trim() === step.press))
        ).click();
      } else {
        const field = await found(() => fields().find(({ labels }) => labels?.[0]?.textContent === step.field));
        field.value = step.value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      // What it changes is drawn in a task of its own.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }, steps);
}

/** Waits for the end of the test of the connection, which runs by itself. */
async function tested(page: Page): Promise<void> {
  await saying(page, /You're all set|The connection doesn't work yet/, 90_000);
}

/**
 * The label that an administrator named for the host of the small pages: without it each place is asked about once. Once
 * what was agreed to is kept: this writes the settings past the page that keeps it.
 */
async function nameLabel(page: Page): Promise<void> {
  const { origin } = new URL(KNOWN_HOST);
  await changeSettings(page, {
    sites: [{ origin, adapter: '', ssidSelector: '', ssidLabel: 'SSID', places: [] }],
  });
  // Until the background has told the pages of it.
  await page.evaluate(`new Promise((done) => {
    const look = async () => {
      const { watchedSites = [] } = await chrome.storage.local.get('watchedSites');
      if (watchedSites.some(({ origin }) => origin === '${origin}')) done();
    };
    chrome.storage.onChanged.addListener(look);
    void look();
  })`);
}

/** Sets the extension up with the district's TOMS credentials, through the options page. */
export async function setUpToms(
  stage: Stage,
  secretKey: string = DISTRICT_KEY.secretKey,
  userName: string = DISTRICT_KEY.userName,
): Promise<Page> {
  const page = await stage.ownPage('options.html');
  await walk(page, [{ press: 'Agree and continue' }]);
  await button(page, 'I have the user name and key from TOMS').wait();
  await nameLabel(page);
  await walk(page, [
    { press: 'I have the user name and key from TOMS' },
    { field: 'District or charter school (LEA)', value: LEA_NAMES.sierraVista },
    { field: 'User name', value: userName },
    { field: 'Secret key', value: secretKey },
    { press: 'Save' },
  ]);
  await tested(page);
  return page;
}

/** The section of the credentials, with the connection just tested. */
export async function testedCredentials(stage: Stage): Promise<Page> {
  const page = await stage.ownPage('options.html#credentials');
  await button(page, `Test the connection of ${LEA_NAMES.sierraVista}`).click();
  await saying(page, 'The connection works');
  return page;
}

/** Sets the extension up with the pilot's access key, through the options page as a person does. */
export async function setUpPilot(
  stage: Stage,
  secret: string = PILOT_KEY.secretAccessKey,
  accessKeyId: string = PILOT_KEY.accessKeyId,
): Promise<Page> {
  const page = await stage.ownPage('options.html');
  await agree(page);
  await button(page, 'I have a key of the 2018 pilot').wait();
  await nameLabel(page);
  await button(page, 'I have a key of the 2018 pilot').click();
  await named(page, 'District or charter school (LEA)').fill(LEA_NAMES.sierraVista);
  await named(page, 'Access key ID').fill(accessKeyId);
  await named(page, 'Secret access key').fill(secret);
  await named(page, 'Schools, SIS sites, and service address').click();
  await named(page, 'Region (optional)').fill(REGION);
  await button(page, 'Save').click();
  await tested(page);
  return page;
}
