import type { Page } from 'puppeteer';
import { button } from '../e2e/controls.ts';
import { popupOver, saying } from '../e2e/own-pages.ts';
import type { Stage } from '../e2e/stage.ts';

/** A class of the demo SIS: 34 students. */
export const CLASS_LIST = 'https://demo.aeries.net/teacher/ClassList.aspx';
const LONG_MS = 90_000;

export interface Told {
  act(what: string): void;
  say(text: string): void;
  shoot(page: Page, name: string): Promise<void>;
}

/** Plays how a secretary gets the reports of a class: from its list in the SIS to the print dialog in three presses. */
export async function playClass(stage: Stage, { act, say, shoot }: Told): Promise<void> {
  act('A secretary opens the list of a class, and the extension in the toolbar');
  const list = await stage.browser.newPage();
  await list.goto(CLASS_LIST);
  // Any page of ours can ask the browser for the number of a tab.
  const helper = await stage.ownPage('unlock.html');
  const popup = await popupOver(stage, helper, list);
  await helper.close();
  await saying(popup, /\d+ students on this page/);
  say((await textOf(popup)).match(/\d+ students on this page/)?.[0] ?? '');

  act('Presses "Get their reports"');
  const page = await stage.ownPageOpened(
    (path) => path.startsWith('roster.html?tab='),
    () => button(popup, 'Get their reports').click(),
  );
  await page.bringToFront();
  await saying(page, /\d+ of 34 have a 2025-26 report(?![^\n]*to go)/, LONG_MS);
  say((await textOf(page)).match(/\d+ of 34 have [^\n]*/)?.[0] ?? '');
  await shoot(page, 'class');

  act('Presses "Print"; the dialog opens over one PDF, each report on a new sheet');
  const print = await page.waitForSelector('button.primary:not(:disabled)');
  await print?.evaluate((element) => element.click());
  await saying(page, /reports are ready/, LONG_MS);
  say((await textOf(page)).match(/\d+ reports are ready[^\n]*/)?.[0] ?? '');
  await list.close();
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
