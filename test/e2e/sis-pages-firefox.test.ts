import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addSite } from './added-sites.ts';
import { panelsIn } from './panels-in.ts';
import { setUpToms } from './set-up.ts';
import { nameOf, OWN_HOSTS, openQuestion, PANEL_TEXT, systemPages } from './sis-pages.ts';
import { IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';
import { WatchedTab } from './watched-tab.ts';

/** Of each system's pages, the first of each outcome. All of them are read in Chromium, by the same adapters. */
const onePageAKind = [
  ...Map.groupBy(systemPages, (page) => `${new URL(page.url).host} ${page.expect}`).values(),
].flatMap(([first]) => first ?? []);

describe.skipIf(IN_FIREFOX_ON_DEMAND.length < 2)('pages of student information systems in firefox', () => {
  let stage: Stage;
  let options: Page;
  let tab: WatchedTab;

  beforeAll(async () => {
    stage = await Stage.open({ browser: 'firefox', grantedHosts: OWN_HOSTS });
    options = await setUpToms(stage);
    await stage.gotoOwnPage(options, 'options.html?#sites');
    for (const host of OWN_HOSTS) await addSite(options, host);
    tab = await WatchedTab.open(stage, options);
  });
  afterAll(() => stage?.close());

  test.each(onePageAKind.map((page) => [nameOf(page), page] as const))('%s', async (_, page) => {
    await tab.page.goto(page.url);
    const told = ({ expect: kind, ssid }: Pick<typeof page, 'expect' | 'ssid'>) => ({ kind, ssid: ssid?.slice(-4) });
    expect(await tab.toldOf(page.expect, page.ssid)).toEqual(told(page));
    if (page.expect === 'nothing' || page.expect === 'several') expect(await panelsIn(tab.page)).toEqual([]);
    else {
      const panel = await stage.panelOf(tab.page);
      // Of an uncertain number the bar says what it found, and the panel asks.
      if (page.expect === 'unsure') await openQuestion(panel);
      await panel.waitFor(PANEL_TEXT[page.expect](page.ssid));
      expect(await panelsIn(tab.page)).toHaveLength(1);
    }
    for (const step of page.steps ?? []) {
      await tab.page.evaluate(step.run);
      expect(await tab.toldOf(step.expect, step.ssid)).toEqual(told(step));
    }
  });
});
