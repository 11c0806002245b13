import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KNOWN_HOST } from '../sis-pages/expectations.ts';
import { InsidePanel } from './inside-panel.ts';
import { countCalls, ownWorld } from './own-world.ts';
import { HOST, type PanelDriver } from './panel-driver.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';

const HOSTILE = `${KNOWN_HOST}hostile`;

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  const options = await setUpToms(stage);
  await options.close();
});
afterAll(() => stage?.close());

/** A hostile page with the panel open on it, and what the panel asked of the background since. */
async function hostilePage() {
  const { page, panel } = await stage.visit(HOSTILE);
  await panel.waitFor('ends in 0001');
  await panel.press(/^Show score reports/);
  await panel.waitFor('Time left');
  const calls = await countCalls(await ownWorld(stage, page));
  return { page, panel, calls };
}

const leaksOf = (page: Page) => page.evaluate('[...hostile.leaks]');

describe('a hostile page that wants to read the panel', () => {
  let page: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    ({ page, panel } = await hostilePage());
  });
  afterAll(() => page?.close());

  test('was heard: it traps what runs in its own world', async () => {
    // Or the tests below would find nothing since nothing was looked for.
    await page.evaluate(`{
      const own = document.createElement('div');
      own.attachShadow({ mode: 'closed' }).append(document.createElement('p'));
    }`);
    expect(await leaksOf(page)).toContain('push argument: the root');
    await page.evaluate('hostile.leaks.clear()');
  });

  test('gets nothing by the element that it defines under our name, by places, animations or its children', async () => {
    const tried = (await page.evaluate('hostile.probe()')) as { animations: number; internals: number };
    // It did become a custom element of the page's, and its internals know of no root.
    expect(tried.internals).toBe(1);
    expect(await leaksOf(page)).toEqual([]);
    expect(await page.evaluate('hostile.read()')).toMatchObject({
      found: [{ name: HOST, text: '', shadowRoot: false, attributes: '' }],
      names: [],
    });
    // Nothing of ours can be slowed down, held or hurried on by it.
    expect(tried.animations).toBe(0);
  });

  test('gets nothing from what a person does in the panel: pointer, keys, focus, selecting and copying', async () => {
    const inside = await InsidePanel.of(page);
    const [first, last] = [await inside.placeOf('Minimize'), await inside.placeOf('here')];
    await page.mouse.move(5, 5);
    await page.mouse.move(first.x, first.y, { steps: 12 });
    await page.mouse.down();
    await page.mouse.move(last.x, last.y, { steps: 12 });
    await page.mouse.up();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    await page.mouse.wheel({ deltaY: 60 });
    await panel.press('here');
    await panel.waitFor('Time left');
    expect(await leaksOf(page)).toEqual([]);
    expect(await page.evaluate('hostile.copied')).toContain('9900000001');
    expect(await page.evaluate('hostile.copied')).not.toContain('Smarter Balanced');
  });

  test("can't select the panel's text, from wherever a search of the page's begins", async () => {
    for (const word of ['Smarter Balanced', 'CAASPP Paperless', 'English', 'Time left']) {
      expect(await page.evaluate(`hostile.select('${word}')`)).not.toMatch(/Smarter|CAASPP|English|Time left/);
    }
    expect(await page.evaluate(`hostile.select('Student')`)).toContain('Student records');
  });

  test('does not learn from fonts of its own what is written in the panel', async () => {
    const names = ['system-ui', '-apple-system', 'Segoe UI', 'Roboto', 'Noto Sans', 'sans-serif', 'Arial'];
    const faces = names.map((name) => `@font-face { font-family: "${name}"; src: url("/font-${name}"); }`);
    await page.addStyleTag({ content: faces.join('\n') });
    // Arial is what the page itself is written in: once that was asked for, so were the others that are used.
    await expect.poll(() => fontsAskedFor()).toContain('/font-Arial');
    await panel.press('here');
    await panel.waitFor('Time left');
    expect(fontsAskedFor()).toEqual(['/font-Arial']);
  });

  const fontsAskedFor = () => stage.world.sis.requests().flatMap(({ url }) => (url.startsWith('/font-') ? [url] : []));

  test('does not get the panel into a document or a root of its own, where it would hear events first', async () => {
    await page.evaluate(`{
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.contentDocument.body.append(...hostile.strangers());
    }`);
    expect(await page.$$(HOST)).toHaveLength(1);
    await page.evaluate(`{
      const mine = document.body.appendChild(document.createElement('div'));
      mine.attachShadow({ mode: 'closed' }).append(...hostile.strangers());
    }`);
    expect(await page.$$(HOST)).toHaveLength(1);
    await panel.waitFor('Time left');
  });
});

describe('a hostile page that speaks to the extension', () => {
  test('is not answered, hears nothing, and gets at none of its files or pages', async () => {
    const { page, calls } = await hostilePage();
    const asked = stage.asked().length;
    await page.evaluate(`hostile.speak('${stage.extensionId}')`);
    const log = (await page.evaluate('hostile.log')) as { attack: string; got: string }[];
    const answers = log.filter(({ attack }) => !attack.includes('refused'));
    const heard = answers
      .map(({ attack, got }) => `${attack}: ${got}`)
      .filter((one) => !one.startsWith('attachShadow'));
    // Its own words, that scripts of an extension start, and calls for which it was given no function.
    expect(
      heard.filter((one) => !/content-script-started|"(?:reports|open|getStudent)"|: undefined$/.test(one)),
    ).toEqual([]);
    expect(log.map(({ attack }) => attack)).toContain('manifest refused');
    await page.evaluate(`{
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.src = 'chrome-extension://${stage.extensionId}/options.html';
    }`);
    const [opened] = await Promise.all([
      stage.browser.waitForTarget((it) => it.url().endsWith('/unlock.html')),
      page.evaluate(`void open('chrome-extension://${stage.extensionId}/unlock.html')`),
    ]);
    await page.waitForFunction(`hostile.log.length > 0 && document.querySelector('iframe').contentDocument === null`);
    // What stands there is the browser's own page, which says that it was blocked.
    const there = await (await opened.page())?.evaluate(`[location.href, typeof chrome?.runtime?.id].join(' ')`);
    expect(there).toMatch(/^chrome-error:.* undefined$/);
    expect(page.frames().map((frame) => frame.url())).not.toContain(expect.stringContaining('options.html'));
    expect(await calls()).not.toContain('openReports');
    expect(stage.asked()).toHaveLength(asked);
    await stage.closePages();
  });

  test('by forging the word that ends our scripts takes the panel away, and shows nobody else', async () => {
    const { page, panel, calls } = await hostilePage();
    for (const name of ['watch-student', 'read-student']) {
      await page.evaluate(`hostile.end('${stage.extensionId}', '${name}')`);
    }
    await page.evaluate(`hostile.show('9900000003')`);
    await expect.poll(() => panel.text()).not.toMatch(/ends in 0001|English/);
    expect(await calls()).not.toContain('openReports');
    expect(await stage.reportTabs()).toHaveLength(0);
    await page.close();

    const another = await hostilePage();
    await another.page.evaluate(`hostile.end('${stage.extensionId}', 'scores-panel')`);
    expect(await another.panel.waitFor('Reload the page')).not.toContain('ends in');
    await another.page.close();
  });
});
