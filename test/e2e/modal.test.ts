import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOST } from './panel-driver.ts';
import { setUpToms } from './set-up.ts';
import { answerQuestion } from './sis-pages.ts';
import { Stage } from './stage.ts';
import { changeSettings } from './stored-settings.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
  const options = await setUpToms(stage);
  // The vendor's own pages name the SSID otherwise than the small pages on their host.
  await changeSettings(options, { sites: [] });
});
afterAll(() => stage?.close());

/** A press counts on what has stood in its place for half a second; what no event tells of. */
const stands = (page: Page) => page.evaluate('new Promise((done) => setTimeout(done, 1_000))');

test('a panel at a corner makes room for a modal dialog of the page, opens reports beside it, and stays when it closes', async () => {
  const { page, panel } = await stage.visit('https://demo.illuminateed.com/live/');
  await panel.waitFor(/ends in 0001|student's SSID/);
  if (!(await panel.text()).includes('ends in 0001')) await answerQuestion(panel, 'Yes, always here');
  await panel.waitFor('Time left');
  // One that cuts off and moves what stands in it, as one that comes sliding in does.
  await page.evaluate(`{
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.style.cssText = 'overflow: hidden; transform: translateY(-20px); inline-size: 200px; block-size: 100px';
    dialog.append('Save this page?');
    dialog.showModal();
  }`);
  await page.waitForFunction((host) => document.querySelector(host)?.parentElement?.localName === 'dialog', {}, HOST);
  // Out of the dialog's way, and alive.
  await panel.press(/^Show score reports/);
  await panel.waitFor('Time left');
  await stands(page);
  await stage.opened(() => panel.press(/2025-26, English/));
  await page.bringToFront();
  await page.evaluate(`document.querySelector('dialog').close()`);
  await page.waitForFunction((host) => document.querySelector(host)?.parentElement?.localName === 'html', {}, HOST);
  expect(await panel.text()).toContain('Time left');
  await stands(page);
  await stage.opened(() => panel.press(/2024-25, English/));
});
