import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Expectation } from '../sis-pages/expectations.ts';
import { addSite, mayRunOn, removeSite, sitesRegistered } from './added-sites.ts';
import { chromiumPanel } from './chromium-panel.ts';
import { button } from './controls.ts';
import { panelsIn } from './panels-in.ts';
import { setUpToms } from './set-up.ts';
import { nameOf, OWN_HOSTS, openQuestion, PANEL_TEXT, smallPages, systemPages } from './sis-pages.ts';
import { Stage } from './stage.ts';
import { type Seen, WatchedTab } from './watched-tab.ts';

/** Tabs that are used side by side. */
const TABS = 4;
const WAIT_MS = 6_000;

describe('pages of student information systems', () => {
  let stage: Stage;
  let options: Page;
  const free: WatchedTab[] = [];
  const waiting: ((tab: WatchedTab) => void)[] = [];

  beforeAll(async () => {
    stage = await Stage.open({ grantedHosts: OWN_HOSTS });
    await setUpToms(stage);
    options = await stage.ownPage('options.html#sites');
    for (let count = 0; count < TABS; count += 1) free.push(await WatchedTab.open(stage, options));
  });
  afterAll(() => stage?.close());

  function take(): Promise<WatchedTab> {
    const tab = free.pop();
    return tab === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(tab);
  }

  function giveBack(tab: WatchedTab): void {
    const next = waiting.shift();
    if (next === undefined) free.push(tab);
    else next(tab);
  }

  test('a page of a site that nobody added is left alone', async () => {
    const tab = await take();
    await tab.page.goto('https://pages.demo-district.example/same-twice');
    expect(tab.hasRun()).toBe(false);
    expect(await tab.toldOf('nothing')).toEqual({ kind: 'nothing' });
    giveBack(tab);
  });

  test('an administrator adds the sites of the district', async () => {
    for (const host of OWN_HOSTS.slice(1)) await addSite(options, host);
  });

  test('a user adds the site of a page with one click in the popup', async () => {
    const [host] = OWN_HOSTS;
    const tab = await take();
    await tab.page.goto(`https://${host}/Q/Student?start=labels`);
    const popup = await stage.ownPage(`popup.html?tab=${tab.id}`);
    await button(popup, 'Turn on for this site').click();
    await sitesRegistered(popup, (ids) => ids.includes(`site https://${host}`));
    await popup.close();
    giveBack(tab);
  });

  // The demo SIS keeps the current student in the session: its pages go one after the other.
  let aeries: Promise<unknown> = Promise.resolve();
  function inTab(url: string, work: (tab: WatchedTab) => Promise<void>): Promise<void> {
    const whole = async () => {
      const tab = await take();
      try {
        await tab.page.goto(url);
        await work(tab);
      } finally {
        giveBack(tab);
      }
    };
    if (!url.includes('aeries')) return whole();
    const done = aeries.then(whole);
    aeries = done.catch(() => {});
    return done;
  }

  async function expectSteps(tab: WatchedTab, { steps = [] }: Expectation): Promise<void> {
    for (const step of steps) {
      await tab.page.evaluate(step.run);
      await expectSeen(tab, step);
    }
  }

  describe('what is found, and what the panel shows', () => {
    test.concurrent.each(systemPages.map((page) => [nameOf(page), page] as const))('%s', (_, page) =>
      inTab(page.url, async (tab) => {
        await expectSeen(tab, page);
        await expectPanel(tab, page);
        await expectSteps(tab, page);
      }),
    );
  });

  describe('what is found on small pages of one trap each', () => {
    test.concurrent.each(smallPages.map((page) => [nameOf(page), page] as const))('%s', (_, page) =>
      inTab(page.url, async (tab) => {
        await expectSeen(tab, page);
        await expectSteps(tab, page);
      }),
    );
  });

  test('a site that is removed gives its permission back, and its pages are left alone again', async () => {
    const host = 'rosario.demo-district.example';
    expect(await mayRunOn(options, host)).toBe(true);
    await removeSite(options, `https://${host}`);
    await expect.poll(() => mayRunOn(options, host)).toBe(false);
    await inTab(`https://${host}/Modules.php?modname=Students`, async (tab) => {
      expect(await tab.toldOf('nothing')).toEqual({ kind: 'nothing' });
      expect(await panelsIn(tab.page)).toEqual([]);
    });
  });
});

async function expectPanel(tab: WatchedTab, page: Expectation): Promise<void> {
  if (page.expect === 'nothing' || page.expect === 'several') {
    expect(await panelsIn(tab.page)).toEqual([]);
    return;
  }
  const panel = await chromiumPanel(tab.page);
  // Of an uncertain number the bar says what it found, and the panel asks.
  if (page.expect === 'unsure') await openQuestion(panel);
  await panel.waitFor(PANEL_TEXT[page.expect](page.ssid));
  expect(await panelsIn(tab.page)).toHaveLength(1);
}

/** Waits until both the frames and the background say what is right; fails with what they say in the end. */
async function expectSeen(
  tab: WatchedTab,
  { expect: kind, ssid }: Pick<Expectation, 'expect' | 'ssid'>,
): Promise<void> {
  const right: Seen = { kind, ssid };
  const end = Date.now() + WAIT_MS;
  for (;;) {
    const told = await tab.toldOf(kind, ssid, end - Date.now());
    const read = await tab.readNow();
    const isRight = told.kind === kind && read?.kind === kind && read.ssid === ssid;
    if (!isRight && Date.now() < end) continue;
    expect({ read, told }).toEqual({ read: right, told: { kind, ssid: ssid?.slice(-4) } });
    return;
  }
}
