import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { KNOWN_HOST, UNKNOWN_HOST } from '../sis-pages/expectations.ts';
import { InsidePanel, type Place } from './inside-panel.ts';
import { call, countCalls, ownWorld } from './own-world.ts';
import type { PanelDriver } from './panel-driver.ts';
import { panelsIn } from './panels-in.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';
import { changeSettings } from './stored-settings.ts';

const HOSTILE = `${KNOWN_HOST}hostile`;
const REPORT = '2025-26, English';
const COVERED = 'Something on the page was covering this panel';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  const options = await setUpToms(stage);
  await options.close();
});
afterAll(() => stage?.close());

/** A hostile page with the panel open on it, ready to be pressed. */
async function hostilePage() {
  const page = await stage.browser.newPage();
  // Hears of presses before our first script does, which no page can: else it would hear of none.
  await page.evaluateOnNewDocument(`globalThis.onPress = (type, act) => { onPress[type] = act; };
    for (const type of ['pointermove', 'pointerdown', 'click']) {
      addEventListener(type, () => { const act = onPress[type]; delete onPress[type]; act?.(); }, { capture: true });
    }`);
  await page.goto(HOSTILE);
  const panel = await stage.panelOf(page);
  await panel.waitFor('ends in 0001');
  await panel.press(/^Show score reports/);
  await panel.waitFor('Time left');
  // As high as the window, and away from its edges, so that what turns or shifts the page leaves the panel and the
  // student in it: a number out of sight is nobody's.
  await page.addStyleTag({ content: 'body { min-height: 100vh; padding: 120px 0 0 80px; box-sizing: border-box; }' });
  await ready(page);
  const calls = await countCalls(await ownWorld(stage, page));
  return { page, panel, inside: await InsidePanel.of(page), opensAsked: async () => opens(await calls()), calls };
}

const opens = (calls: string[]) => calls.filter((type) => type === 'openReports').length;

/** Waits until what is listed has been in sight for long enough to be pressed. */
async function ready(page: Page): Promise<void> {
  const inside = await InsidePanel.of(page);
  await inside.run(`async function () {
    while (this.querySelector('button.report')?.dataset.early !== 'false') {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }`);
}

/** So long the browser may take to see that something is covered, or is not any more, ms. */
const SIGHT_MS = 250;
/** After so long nothing of a former attack stands in the way of a press, ms: only the next one can. */
const SETTLED_MS = SIGHT_MS + 500;
/** So many pictures the browser draws meanwhile: what covers the panel is on the screen, and the browser has told of it. */
const PICTURES = 12;
async function pause(page: Page, ms: number): Promise<void> {
  const inFront = `new Promise((resolve) => {
    if (document.hidden) resolve(false);
    document.addEventListener('visibilitychange', () => resolve(false), { once: true });
    const end = performance.now() + ${ms};
    let left = ${PICTURES};
    const look = () => {
      left -= 1;
      if (left <= 0 && performance.now() >= end) resolve(true);
      else requestAnimationFrame(look);
    };
    look();
  })`;
  // The page of ours that asks may come to the front late.
  while (!(await page.evaluate(inFront))) await page.bringToFront();
}

describe('a hostile page that presses the panel itself', () => {
  test('by clicks, keys and all that a script can send opens and asks nothing', async () => {
    const { page, panel, inside, calls } = await hostilePage();
    const before = await panel.text();
    const sent = await page.evaluate('hostile.clickEverything()');
    expect(sent).toBeGreaterThan(50);
    await page.evaluate(`for (const one of hostile.strangers()) {
      one.focus();
      one.tabIndex = 0;
      one.focus();
      one.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
      document.activeElement.click();
    }`);
    // And were it inside the closed root, where it can't come: a click that no person made is none.
    const pressed = await inside.run(`function () {
      const buttons = [...this.querySelectorAll('button')];
      for (const button of buttons) {
        button.focus();
        button.click();
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          button.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, detail: 1 }));
        }
        for (const key of ['Enter', ' ', 'Escape']) {
          for (const type of ['keydown', 'keypress', 'keyup']) {
            button.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
          }
        }
      }
      return buttons.length;
    }`);
    expect(pressed).toBeGreaterThan(5);
    expect(await panel.text()).toBe(before);
    expect(await calls()).toEqual([]);
    await page.close();
  });
});

interface Cover {
  readonly how: string;
  readonly cover: string;
  readonly uncover: string;
}

const rootStyle = (style: string): Pick<Cover, 'cover' | 'uncover'> => ({
  cover: `document.documentElement.style.cssText = '${style}'`,
  uncover: `document.documentElement.style.cssText = ''`,
});

const COVERS: readonly Cover[] = [
  { how: 'a picture over it that lets clicks through', cover: 'hostile.cover()', uncover: 'hostile.uncover()' },
  {
    how: 'a picture over it that can hardly be seen',
    cover: 'hostile.cover({ opacity: 0.02 })',
    uncover: 'hostile.uncover()',
  },
  {
    how: 'a picture over it that takes the clicks',
    cover: 'hostile.cover({ passThrough: false })',
    uncover: 'hostile.uncover()',
  },
  { how: 'the page made transparent', ...rootStyle('opacity: 0.02') },
  { how: 'the page filtered away', ...rootStyle('filter: opacity(0.02)') },
  { how: 'the page masked', ...rootStyle('mask: linear-gradient(transparent, transparent)') },
  { how: 'the page blended away', ...rootStyle('mix-blend-mode: screen; background: #fff') },
  { how: 'the page cut to a hole over the button', ...rootStyle('clip-path: circle(12px at XY)') },
  { how: 'the page turned over', ...rootStyle('transform: rotate(180deg)') },
  { how: 'the page made too small to be read', ...rootStyle('zoom: 0.2') },
  { how: 'the page scaled too small to be read', ...rootStyle('transform: scale(0.2)') },
];

describe('a hostile page that covers the panel', () => {
  let page: Page;
  let panel: PanelDriver;
  let inside: InsidePanel;
  let opensAsked: () => Promise<number>;
  let openedBefore = 0;

  beforeAll(async () => {
    ({ page, panel, inside, opensAsked } = await hostilePage());
  });
  afterEach(async () => {
    const opened = await opensAsked();
    const before = openedBefore;
    openedBefore = opened;
    await page.bringToFront();
    expect(opened - before).toBe(0);
    expect(await stage.reportTabs()).toHaveLength(0);
    // All that a stolen press comes to: one page of ours that asks, however many there were.
    const asking = () => stage.browser.targets().filter((it) => it.url().includes('confirm.html')).length;
    await expect.poll(asking, { timeout: 40_000 }).toBe(1);
  });
  afterAll(() => page?.close());

  async function pressAt({ x, y }: Place): Promise<void> {
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
  }

  /** A page that makes its student invisible, too, has no panel meanwhile: it is opened again. */
  async function opened(): Promise<void> {
    if ((await panel.waitFor('ends in 0001')).includes('Time left')) return;
    await panel.press(/^Show score reports/);
    await panel.waitFor('Time left');
    await ready(page);
    inside = await InsidePanel.of(page);
  }

  test.each(COVERS)('$how: a press does not open', async ({ cover, uncover }) => {
    await opened();
    await pause(page, SETTLED_MS);
    const { x, y } = await inside.placeOf(REPORT);
    await page.evaluate(cover.replace('XY', `${x}px ${y}px`));
    // Long enough for it to stand still: only that it is covered stands in the way of a press.
    await pause(page, SETTLED_MS);
    if (!(await panel.text()).includes('Time left')) return void (await page.evaluate(uncover));
    const there = await inside.placeOf(REPORT);
    // The press would land on it, were it not for the picture that takes clicks itself.
    const hit = `document.elementFromPoint(${there.x}, ${there.y})?.localName`;
    if (!cover.includes('passThrough: false')) expect(await page.evaluate(hit)).toBe('paperless-scores');
    await pressAt(there);
    await page.evaluate(uncover);
  });

  test('with the keyboard neither, and the panel says why', async () => {
    await opened();
    await pause(page, SETTLED_MS);
    await inside.run(`function () { this.querySelector('button.report').focus(); }`);
    await page.evaluate('hostile.cover()');
    await pause(page, SIGHT_MS);
    await page.keyboard.press('Enter');
    await panel.waitFor(COVERED);
    await page.evaluate('hostile.uncover()');
  });

  test('and takes the cover away in the moment of the press: it does not open', async () => {
    await pause(page, SETTLED_MS);
    await page.evaluate(`{
      hostile.cover();
      onPress('pointerdown', () => hostile.uncover());
    }`);
    await pause(page, SIGHT_MS);
    const { x, y } = await inside.placeOf(REPORT);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await pause(page, SIGHT_MS);
    await page.mouse.up();
  });

  test.each([
    ['', async () => {}],
    [' while a person scrolls', () => page.mouse.wheel({ deltaY: 1 })],
    [' while a person types', () => page.keyboard.press('w')],
    [' while a person goes through the page by keys', () => page.keyboard.press('ArrowDown')],
  ])('and slides the panel under the pointer%s: a press does not open', async (_, before) => {
    await pause(page, SETTLED_MS);
    const { x, y } = await inside.placeOf(REPORT);
    const there = { x: x - 60, y: y - 90 };
    await page.mouse.move(there.x - 9, there.y);
    await before();
    // As late as a page can: when it hears of the pointer that comes to press.
    await page.evaluate(`onPress('pointermove', () => {
      document.documentElement.style.transform = 'translate(-60px, -90px)';
    });
    onPress('pointerdown', () => (globalThis.hit = document.elementFromPoint(${there.x}, ${there.y})?.localName))`);
    // All at once, so that no time lies between the slide and the press, however busy the machine is.
    const { mouse } = page;
    await Promise.all([mouse.move(there.x, there.y), mouse.down(), mouse.up()]);
    await page.evaluate(`document.documentElement.style.transform = ''`);
    expect(await page.evaluate('hit')).toBe('paperless-scores');
  });

  test('with a tab that goes in the moment of the press: it does not open', async () => {
    await pause(page, SETTLED_MS);
    const { x, y } = await inside.placeOf(REPORT);
    await page.mouse.move(x, y);
    const tab = await stage.browser.newPage();
    await tab.bringToFront();
    await page.waitForFunction(`document.visibilityState === 'hidden'`, { polling: 50 });
    await tab.close();
    // All at once, as above: the press is there before the page hears that it is in front, or right after it.
    const { mouse } = page;
    await Promise.all([page.bringToFront(), mouse.down(), mouse.up()]);
  });

  test('by its own styles for our element and our words: nothing in the panel changes its look', async () => {
    // What came into sight just now looks another way, and a change of styles may cover it for a picture or two: the look
    // is taken in the very task that finds it ready.
    const look = `async function () {
      while (this.querySelector('button.report')?.dataset.early !== 'false') {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      const of = (css) => getComputedStyle(this.querySelector(css));
      const names = ['color', 'backgroundColor', 'fontSize', 'webkitTextFillColor', 'cursor', 'visibility', 'opacity'];
      return ['.panel', 'button.report', 'th.test'].flatMap((css) => names.map((name) => css + ' ' + name + ' ' + of(css)[name]));
    }`;
    // Away from the panel: what lies under the pointer looks another way.
    await page.mouse.move(1, 1);
    await pause(page, SETTLED_MS);
    const before = await inside.run<string[]>(look);
    const properties = /--[a-z][a-z-]*/g;
    const { css } = await inside.run<{ css: string }>(`function () {
      return { css: [...this.adoptedStyleSheets[0].cssRules].map((rule) => rule.cssText).join('') };
    }`);
    // The names in the sources are public; those on the page are not.
    const known = new Set([...css.matchAll(properties)].map(([name]) => name.replace(/^--p\\d+-/, '--')));
    const names = ['--paper', '--ink', '--edge', '--brand', '--line', '--font', ...known];
    await page.addStyleTag({
      content: `${names
        .map((name) => `@property ${name} { syntax: "<color>"; inherits: false; initial-value: transparent; }`)
        .join('\n')}
        paperless-scores { font-size: 0 !important; -webkit-text-fill-color: transparent !important;
          color: transparent !important; visibility: hidden !important; opacity: 0 !important; cursor: none !important;
          ${names.map((name) => `${name}: transparent !important;`).join(' ')} }`,
    });
    await page.evaluate(`hostile.fade('opacity:0 !important;cursor:none !important;transform:scale(0.1) !important')`);
    await pause(page, SETTLED_MS);
    const after = await inside.run<string[]>(look);
    expect(after.filter((one, at) => one !== before[at])).toEqual([]);
    expect(await page.$eval('paperless-scores', (host) => getComputedStyle(host).opacity)).toBe('1');
  });

  test('once nothing covers it, a press opens', async () => {
    await ready(page);
    await pause(page, SETTLED_MS);
    const { x, y } = await inside.placeOf(REPORT);
    const report = await stage.opened(() => page.mouse.click(x, y));
    expect(await opensAsked()).toBe(openedBefore + 1);
    openedBefore += 1;
    await (await report.page())?.close();
  });
});

describe('a hostile page that has another page show it', () => {
  test('in a frame of a site that is not in use has no panel, and nothing is asked', async () => {
    const asked = stage.asked().length;
    const page = await stage.browser.newPage();
    await page.goto(`${UNKNOWN_HOST}roster`);
    await page.evaluate(`new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.src = '${HOSTILE}';
      frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%';
      frame.onload = resolve;
      document.body.append(frame);
    })`);
    const frame = page.frames().find((it) => it.url() === HOSTILE);
    const world = await ownWorld(stage, page, frame);
    const summary = {
      kind: 'student',
      lastFour: '0001',
      adapterId: 'generic',
      testScoresPage: true,
      doNotRelease: false,
    };
    expect((await call(world, 'pageShows', summary)).err).toBeDefined();
    expect((await call(world, 'askReports', ASK)).err).toBeDefined();
    expect(await panelsIn(page)).toEqual([]);
    expect(stage.asked()).toHaveLength(asked);
    await page.close();
  });
});

const ASK = { ssid: '9900000001', doNotRelease: false, by: 'automatic' };

describe('a hostile page that changes the student', () => {
  test("between the look and the press: nobody's report opens", async () => {
    const { page, panel, inside } = await hostilePage();
    for (const swap of [
      `onPress('pointerdown', () => hostile.show('9900000003'))`,
      `onPress('click', () => hostile.show('9900000003'))`,
    ]) {
      await pause(page, SETTLED_MS);
      const { x, y } = await inside.placeOf(REPORT);
      await page.evaluate(swap);
      await page.mouse.click(x, y);
      await panel.waitFor('ends in 0003');
      await page.evaluate(`hostile.show('9900000001')`);
      await panel.waitFor('ends in 0001');
      await panel.press(/^Show score reports|^Request/).catch(() => {});
      await panel.waitFor('Time left');
      await ready(page);
    }
    expect(await stage.reportTabs()).toHaveLength(0);
    await page.close();
  });
});

describe('a hostile page that shows a thousand students', () => {
  test('has no more than sixty asked for in a minute, and the panel says so', async () => {
    stage.simulator.clearJournal();
    await stage.forgetAll();
    const options = await stage.ownPage('options.html');
    await changeSettings(options, { requestWhen: 'studentPage' });
    await options.close();
    const { page, panel } = await stage.visit(HOSTILE);
    await panel.waitFor('Time left');
    await page.evaluate('hostile.parade(1000, 4)');
    await panel.waitFor(/ends in 0001[\s\S]*(Time left|Too many students)/);

    // As if the page could drive our own script: what it says again and again is not asked so often.
    const world = await ownWorld(stage, page);
    const problems = await world.evaluate(`Promise.all(Array.from({ length: 150 }, (_, at) =>
      chrome.runtime.sendMessage({ id: at, type: 'askReports', timestamp: 0,
        data: { ssid: String(9920000000 + at), doNotRelease: false, by: 'automatic' } })))
      .then((answers) => answers.map(({ res }) => res?.problem?.code))`);
    const tooMany = (problems as string[]).filter((code) => code === 'tooManyStudents');
    expect(tooMany.length).toBeGreaterThanOrEqual(90);
    await page.evaluate(`hostile.show('9900000003')`);
    await panel.waitFor(/ends in 0003[\s\S]*Too many students/);
    expect(new Set(stage.asked()).size).toBeLessThanOrEqual(60);
    await page.close();
  });
});
