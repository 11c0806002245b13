import type { Target } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addSite } from './added-sites.ts';
import { panelsIn } from './panels-in.ts';
import { setUpToms } from './set-up.ts';
import { IN_FIREFOX_ON_DEMAND, Stage } from './stage.ts';
import { WatchedTab } from './watched-tab.ts';

const OPEN_SIS = 'opensis.demo-district.example';
const PAGES = 'https://demo.illuminateed.com/pages';
const STATE_PAGE = 'https://demo.powerschool.com/admin/students/state/CA/studentinformation.html';
/** Local ids in links of PowerSchool: the first student, and the one without an SSID. */
const [AVILA, SILVA] = ['0010204117', '0010222351'];
/** In a frame of the usual small size the bar has no place for the student. */
const WIDE_FRAMES = 'iframe { width: 700px; height: 400px; }';
const NO_SSID = /Student does not have a Statewide Student ID \(SSID\) assigned/;

/** How frames come and go in a browser. Which of them has the panel is in test/contexts/frames.test.ts, too. */
describe.each(IN_FIREFOX_ON_DEMAND)('pages in frames, and pages that take the panel away, in %s', (browser) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open({ browser, grantedHosts: [OPEN_SIS] });
    await setUpToms(stage);
    const options = await stage.ownPage('options.html#sites');
    await addSite(options, OPEN_SIS);
  });
  afterAll(() => stage?.close());
  afterEach(() => stage.closePages());

  test.each([
    ['PowerSchool', 'https://demo.powerschool.com/admin/home.html?screen=state'],
    ['Infinite Campus', 'https://democa.infinitecampus.org/campus/nav-wrapper/student'],
    ['Synergy', 'https://ca-demo.edupoint.com/ST_Content.aspx'],
    ['openSIS', `https://${OPEN_SIS}/`],
  ])('%s has one panel, in the frame that shows the student, and it follows the student there', async (_, url) => {
    const { page, panel } = await stage.visit(url);
    // In a frame as small as these the bar says who is there, or asks, and nothing beside it.
    await panel.waitFor(/(?:ends in |990…)0001/);
    await page.evaluate(`demo.show('9900000003')`);
    await panel.waitFor(/(?:ends in |990…)0003/);
    const frames = await panelsIn(page);
    expect(frames.map((frame) => frame.parentFrame() === page.mainFrame())).toEqual([true]);
  });

  test('three frames inside each other have one panel, in the innermost one', async () => {
    const { page, panel } = await stage.visit(`${PAGES}/nested-frames`);
    await panel.waitFor('ends in 0001');
    expect((await panelsIn(page)).map((frame) => new URL(frame.url()).pathname)).toEqual(['/pages/frame-content']);
  });

  test('two frames with two students have none, until both show the same one', async () => {
    const options = await stage.ownPage('options.html');
    const tab = await WatchedTab.open(stage, options);
    await tab.page.goto(`${PAGES}/two-frames`);
    expect(await tab.toldOf('several')).toEqual({ kind: 'several' });
    // The one that came first may have had a panel until the other one came.
    const panel = await stage.panelOf(tab.page);
    await expect.poll(() => panel.text()).toBe('');
    await tab.page.evaluate(`document.querySelectorAll('iframe')[1].src = 'frame-content?ssid=9900000001'`);
    await panel.waitFor('ends in 0001');
    expect(await panelsIn(tab.page)).toHaveLength(1);
  });

  test.each(['written', 'blob', 'srcdoc'])('a frame that is filled by a script (%s) counts, each time', async (how) => {
    const { page, panel } = await stage.visit(`${PAGES}/frame-${how}`);
    await panel.waitFor('ends in 0001');
    for (let turn = 0; turn < 3; turn += 1) {
      await page.evaluate(`demo.show('990000000${turn + 2}')`);
      await panel.waitFor(`ends in 000${turn + 2}`);
      expect(await panelsIn(page)).toHaveLength(1);
    }
    await page.evaluate('demo.beside()');
    await panel.waitUntilGone();
  });

  test('a window of its own that a script fills has a panel', async () => {
    const { page } = await stage.visit(`${PAGES}/filled-window`);
    const isView = (target: Target) => target.opener() === page.target();
    const [target] = await Promise.all([stage.browser.waitForTarget(isView), page.click('#card')]);
    const view = await target.page();
    if (view === null) throw new Error('No window was opened.');
    await (await stage.panelOf(view)).waitFor('ends in 0001');
  });

  test("a page that is loaded ahead is nobody's until it is shown", async () => {
    const tab = await WatchedTab.open(stage, await stage.ownPage('options.html'));
    await tab.page.goto(`${PAGES}/loaded-ahead`);
    const isAhead = () => stage.world.sis.requests().some(({ url }) => url.endsWith('/frame-content?ssid=9900000002'));
    await expect.poll(isAhead, { timeout: 40_000 }).toBe(true);
    expect(await tab.toldOf('nothing')).toEqual({ kind: 'nothing' });
    await Promise.all([tab.page.waitForNavigation(), tab.page.click('#next')]);
    expect(await tab.page.evaluate(`performance.getEntriesByType('navigation')[0].activationStart > 0`)).toBe(true);
    await (await stage.panelOf(tab.page)).waitFor('ends in 0002');
    expect(await tab.toldOf('student', '9900000002')).toEqual({ kind: 'student', ssid: '0002' });
  });

  test('a frame that is replaced takes its panel along, and each new one gets its own', async () => {
    const { page, panel } = await stage.visit(`${PAGES}/frame-replaced`);
    await page.addStyleTag({ content: WIDE_FRAMES });
    await panel.waitFor('ends in 0001');
    // Often: some browsers name a frame that a script puts into the page after the empty page it begins with.
    for (let turn = 0; turn < (browser === 'firefox' ? 6 : 20); turn += 1) {
      await page.evaluate('demo.remove()');
      expect(await panelsIn(page)).toEqual([]);
      await page.evaluate(`demo.show('990000000${turn % 2 === 0 ? 2 : 1}')`);
      await panel.waitFor(turn % 2 === 0 ? 'ends in 0002' : 'ends in 0001');
      expect(await panelsIn(page)).toHaveLength(1);
    }
  });

  test('a page with frames that follows on a page without them shows its own student alone', async () => {
    const { page, panel } = await stage.visit(`${STATE_PAGE}?frn=${AVILA}`);
    await panel.waitFor('ends in 0001');
    await page.goto(`https://demo.powerschool.com/admin/home.html?screen=state&frn=${SILVA}`);
    await panel.waitFor(NO_SSID);
    expect((await panelsIn(page)).map((frame) => frame.parentFrame() === page.mainFrame())).toEqual([true]);
    await page.goto(`${STATE_PAGE}?frn=${AVILA}`);
    await panel.waitFor('ends in 0001');
    expect(await panelsIn(page)).toEqual([page.mainFrame()]);
  });

  test("a page that comes back from the browser's memory has its student and its panel again", async () => {
    const { page, panel } = await stage.visit(`${PAGES}/bfcache-a`);
    await panel.waitFor('ends in 0001');
    await Promise.all([page.waitForNavigation(), page.click('#other')]);
    await panel.waitFor('ends in 0002');
    await page.evaluate('history.back()');
    await panel.waitFor('ends in 0001');
    expect(await page.evaluate('demo.restored')).toBe(true);
    expect(await panelsIn(page)).toHaveLength(1);
    expect(await panel.text()).not.toContain('0002');
  });

  test('the panel is put back when the SIS takes it out or replaces the whole page around it', async () => {
    const { page, panel } = await stage.visit(`${PAGES}/document-replaced`);
    await panel.waitFor('ends in 0001');
    for (let turn = 0; turn < 5; turn += 1) {
      await page.$eval('paperless-scores', (host) => host.remove());
      await panel.waitFor('ends in 0001');
    }
    await page.evaluate(`demo.show('9900000002')`);
    await panel.waitFor('ends in 0002');
    expect(await panelsIn(page)).toHaveLength(1);
  });

  test('a partial postback of Aeries does not take the panel along, and it stands beside the scores', async () => {
    const { page, panel } = await stage.testScores('9900000001');
    await panel.waitFor('Español');
    await page.evaluate('demo.next()');
    await panel.waitFor(/ends in 0002[\s\S]*Vietnamese/);
    const beside = await page.$eval(
      'paperless-scores',
      (host) => host.nextElementSibling?.querySelector('#divTestScores') !== null,
    );
    expect(beside).toBe(true);
    expect(await panelsIn(page)).toHaveLength(1);
  });

  test('on a page without a place for it the panel stands in a corner, over the page and not in it', async () => {
    const { page, panel } = await stage.visit(`${PAGES}/same-twice`);
    await page.evaluate(`document.body.style.height = '4000px'`);
    await panel.waitFor('ends in 0001');
    const corner = () =>
      panel.run<{ x: number; y: number }>(`function () {
        const seen = [...this.querySelectorAll('button')].find((button) => button.checkVisibility());
        const { x, y } = seen.getBoundingClientRect();
        return { x, y };
      }`);
    const before = await corner();
    await page.evaluate('scrollTo(0, 1500)');
    expect(await corner()).toEqual(before);
    const { width = 0, height: tall = 0 } = page.viewport() ?? {};
    expect(before.x).toBeGreaterThan(width / 2);
    expect(before.y).toBeGreaterThan(tall / 2);
    expect(await page.$eval('paperless-scores', (host) => host.getBoundingClientRect().height)).toBe(0);
  });
});
