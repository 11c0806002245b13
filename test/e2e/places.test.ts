import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Site } from '@/utils/sis/site/site';
import { STUDENTS } from '../sis-pages/students.ts';
import { addSite } from './added-sites.ts';
import { button } from './controls.ts';
import { section } from './own-pages.ts';
import type { PanelDriver } from './panel-driver.ts';
import { setUpToms } from './set-up.ts';
import { answerQuestion, openQuestion } from './sis-pages.ts';
import { Stage } from './stage.ts';
import { storedSettings } from './stored-settings.ts';

const HOST = 'rosario.demo-district.example';
/** A system that nobody has told us of, with a label that the grammar knows. */
const PAGE = `https://${HOST}/Modules.php?modname=Students&label=State+Student+ID`;
const NUMBERS = STUDENTS.map(({ ssid }) => ssid).filter((ssid) => ssid !== '');
const CLASS = Array.from({ length: 30 }, (_, seat) => NUMBERS[seat % NUMBERS.length] ?? '');

describe('the question whether a place shows the SSID', () => {
  let stage: Stage;
  let options: Page;

  beforeAll(async () => {
    stage = await Stage.open({ grantedHosts: [HOST] });
    options = await setUpToms(stage);
    await section(stage, options, 'sites');
    await addSite(options, HOST);
  });
  afterAll(() => stage?.close());
  afterEach(() => stage.simulator.clearJournal());

  const placesKept = async () => {
    const { sites } = (await storedSettings(options)) as { sites: Pick<Site, 'places'>[] };
    return sites.flatMap(({ places }) => places);
  };

  /** @param n the student: where somebody answered for one this time, the panel asks about the next one */
  async function asked(n: number): Promise<{ page: Page; panel: PanelDriver }> {
    const { page, panel } = await stage.visit(`${PAGE}&n=${n}`);
    await openQuestion(panel);
    await panel.waitFor('Yes, always here');
    return { page, panel };
  }

  test('no press of a page confirms a place, nor does one on a panel that is covered', async () => {
    const { page, panel } = await asked(0);
    expect(stage.asked()).toEqual([]);
    // A page reaches our element and the place of the button on the screen, not what is inside.
    await page.evaluate(() => {
      const host = document.querySelector('paperless-scores');
      if (!(host instanceof HTMLElement)) throw new Error('No panel shows.');
      host.click();
      const { left, top, width, height } = host.getBoundingClientRect();
      for (let x = 0; x < 40; x += 1) {
        for (let y = 0; y < 40; y += 1) {
          const [clientX, clientY] = [left + (width * x) / 40, top + (height * y) / 40];
          const init = { bubbles: true, composed: true, clientX, clientY };
          document.elementFromPoint(clientX, clientY)?.dispatchEvent(new MouseEvent('click', init));
        }
      }
    });
    expect(await panel.text()).toContain('Yes, always here');
    // What lies over it lets a person's press through.
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;background:#fff;pointer-events:none;z-index:2147483647';
      cover.textContent = 'Click here to go on';
      document.documentElement.append(cover);
    });
    // Longer than the browser takes to tell of it, and no longer than a person takes to see it.
    await panel.run('function () { return new Promise((done) => setTimeout(done, 1_000)); }');
    await panel.press('Yes, always here').catch(() => {});
    expect(await placesKept()).toEqual([]);
    await page.close();
  });

  test('the number that is asked about is outlined on the page', async () => {
    const { page, panel } = await asked(5);
    const drawn = await panel.run<{ line: string; color: string; box: DOMRect }>(`function () {
      return new Promise((done) => {
        const look = () => {
          const outline = this.querySelector('.outline');
          if (!outline) return requestAnimationFrame(look);
          const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(outline);
          done({ line: borderTopStyle + ' ' + borderTopWidth, color: borderTopColor, box: outline.getBoundingClientRect().toJSON() });
        };
        look();
      });
    }`);
    const number = await page.evaluate((ssid) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode()) {
        range.selectNodeContents(walker.currentNode);
        const box = range.getBoundingClientRect();
        if (walker.currentNode.textContent?.trim() === ssid && box.width > 0) return box.toJSON() as DOMRect;
      }
      return undefined;
    }, NUMBERS[5] ?? '');
    expect(drawn.line).toBe('solid 3px');
    expect(drawn.color).not.toMatch(/, 0\)$/);
    expect(number?.left).toBeGreaterThan(drawn.box.left);
    expect(number?.right).toBeLessThan(drawn.box.right);
    expect(number?.top).toBeGreaterThan(drawn.box.top);
    expect(number?.bottom).toBeLessThan(drawn.box.bottom);
    await page.close();
  });

  test('a class of thirty is walked without one more question once the place is confirmed', async () => {
    const { page, panel } = await stage.visit(`${PAGE}&n=1`);
    await answerQuestion(panel, 'Yes, always here');
    await panel.waitFor('Time left');
    await expect.poll(placesKept).toHaveLength(1);
    expect(JSON.stringify(await placesKept())).not.toMatch(/\d{4}.*State Student ID|99\d{8}/);
    for (const ssid of CLASS) {
      await page.evaluate(`demo.show('${ssid}')`);
      const text = await panel.waitFor(`ends in ${ssid.slice(-4)}`);
      expect(text, ssid).not.toContain("this student's SSID?");
    }
    await page.close();

    // Nor in another tab.
    const again = await stage.visit(PAGE);
    expect(await again.panel.waitFor('ends in 0001')).not.toContain("this student's SSID?");
    await again.page.close();
  });

  test("beside a brother's number it is asked once more, and then no more", async () => {
    const { page, panel } = await stage.visit(PAGE);
    await panel.waitFor('ends in 0001');
    await page.evaluate(() => {
      const card = document.createElement('section');
      card.innerHTML = '<h3>Brother</h3><p>SSID: 9900000007</p>';
      document.body.append(card);
    });
    await openQuestion(panel);
    await panel.waitFor('next to an SSID label, too');
    await panel.press('Yes, always here');
    await panel.waitFor('Time left');
    for (const ssid of NUMBERS.slice(1, 4)) {
      await page.evaluate(`demo.show('${ssid}')`);
      expect(await panel.waitFor(`ends in ${ssid.slice(-4)}`), ssid).not.toContain("this student's SSID?");
    }
    expect(await placesKept()).toHaveLength(1);
    await page.close();
  });

  test('the place is listed in the options, and asked about again once it is removed there', async () => {
    await section(stage, options, 'sites');
    await options.waitForSelector('::-p-text(Where the SSID is on this site)');
    await button(options, 'Remove State Student ID /Modules.php').click();
    await expect.poll(placesKept).toEqual([]);
    const { page } = await asked(3);
    await page.close();
  });

  test('"no" closes the question, on the next page, too', async () => {
    const { page, panel } = await asked(4);
    await panel.press('No');
    await panel.waitUntilGone();
    await page.evaluate(`demo.show('9900000002')`);
    await page.goto(`${PAGE}&n=2`);
    await panel.waitUntilGone();
    expect(await panel.text()).toBe('');
    await page.close();
  });
});
