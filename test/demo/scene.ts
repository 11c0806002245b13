import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import type { SisPage, Stage } from '../e2e/stage.ts';
import { playClass } from './class-scene.ts';

/** How long links live in the last part of the scene. */
const LINK_SECONDS = 6;

/** The browser does not tell when its viewer has drawn a PDF. A picture of the empty viewer is smaller than this. */
const DRAWN_BYTES = 40_000;

/** Plays the main job as a teacher goes through it, and prints what the panel shows. */
export async function playScene(stage: Stage, { page, panel }: SisPage, shots: string): Promise<void> {
  let number = 0;
  const shoot = async (page: Page, name: string, least = 0) => {
    number += 1;
    const end = Date.now() + 10_000;
    const take = () => page.screenshot({ path: join(shots, `${number}-${name}.png`) });
    while ((await take()).byteLength < least && Date.now() < end);
  };

  act('A teacher opens the Test Scores page of a student');
  say(await panel.waitFor('Smarter Balanced'));
  await shoot(page, 'reports');

  for (const [language, name] of [
    ['English', /2025-26, English/],
    ['Spanish', /2025-26, Español/],
  ] as const) {
    act(`Presses the report in ${language}`);
    const report = await stage.opened(() => panel.press(name));
    const { status, type, begins } = await stage.contentOf(report);
    say(`A new tab shows the report: HTTP ${status}, ${type}, begins with ${begins}`);
    const tab = await report.page();
    if (tab !== null) await shoot(tab, `report-${language.toLowerCase()}`, DRAWN_BYTES);
    await tab?.close();
  }

  act('Goes to the next student, without a page load');
  await page.bringToFront();
  await page.evaluate('demo.next()');
  say(await panel.waitFor('Vietnamese'));
  await shoot(page, 'next-student');

  act('Opens a student who went to another district');
  const other = await stage.testScores('9900000014');
  say(await other.panel.waitFor('You are not authorized to make this request'));
  await shoot(other.page, 'message');

  act('Opens a student, does something else, and comes back when the links have ended');
  stage.simulator.control.setLinkLife(LINK_SECONDS);
  const late = await stage.testScores('9900000003');
  await late.panel.waitFor('Chinese');
  // From here on: a slow browser calls the page seen for a while yet, and its links are renewed before they end.
  const asked = stage.asked().length;
  await page.bringToFront();
  await setTimeout(LINK_SECONDS * 1000 + 500);
  say(`(the links of this student lived ${LINK_SECONDS} seconds instead of 30 minutes)`);
  await late.page.bringToFront();
  const report = await stage.opened(() => late.panel.press(/2025-26, English/));
  const { status } = await stage.contentOf(report);
  say(`The report opens all the same: HTTP ${status}. New requests for links: ${stage.asked().length - asked}`);
  await shoot(late.page, 'new-links');

  await playClass(stage, { act, say, shoot });
}

function act(what: string): void {
  console.log(`\n▸ ${what}`);
}

function say(text: string): void {
  console.log(text.replace(/\n{2,}/g, '\n').replace(/^/gm, '    '));
}
