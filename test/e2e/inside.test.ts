import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { setUpToms } from './set-up.ts';
import { BROWSERS, type SisPage, Stage } from './stage.ts';

/** More than eight reports, so that the list can be filtered. */
const MANY_REPORTS = '9900000022';

/**
 * A page that listens wherever it can, with shortcuts on single keys, a default button for Enter as of WebForms, a
 * widget that closes when something else is pressed, and a box around the panel that can be pressed.
 */
const LISTEN = `{
  globalThis.heard = [];
  const hear = (event) => {
    const at = event.target.localName ?? 'window';
    if (at === 'paperless-scores') globalThis.heard.push(event.type);
  };
  const types = ['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover',
    'mouseout', 'wheel', 'touchstart', 'touchend', 'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'keydown',
    'keypress', 'keyup', 'beforeinput', 'input', 'change', 'focusin', 'focusout', 'focus', 'blur', 'copy', 'cut', 'paste',
    'dragstart', 'dragover', 'drop', 'selectstart'];
  for (const type of types) for (const on of [window, document, document.documentElement, document.body]) {
    on.addEventListener(type, hear, { capture: true });
    on.addEventListener(type, hear);
  }
  globalThis.pressed = [];
  addEventListener('keydown', ({ key, target }) => globalThis.pressed.push(key));
  document.addEventListener('keypress', (event) => {
    if (event.key !== 'Enter' || event.target.localName === 'textarea') return;
    globalThis.pressed.push('default button');
    event.preventDefault();
    event.stopPropagation();
  }, { capture: true });
}`;

describe.each(BROWSERS)('what is done in the panel stays in the panel (%s)', (browser) => {
  let stage: Stage;
  let page: Page;
  let panel: SisPage['panel'];

  beforeAll(async () => {
    stage = await Stage.open({ browser });
    await (await setUpToms(stage)).close();
    ({ page, panel } = await stage.testScores(MANY_REPORTS));
    await panel.waitFor('Time left');
    await page.evaluate(LISTEN);
  });
  afterAll(() => stage?.close());
  afterEach(async () => {
    await page.bringToFront();
    expect(await page.evaluate('globalThis.heard')).toEqual([]);
    await page.evaluate('globalThis.heard = []; globalThis.pressed = [];');
  });

  test('a press with the mouse opens a report, and the page hears nothing of it', async () => {
    const report = await stage.opened(() => panel.press(/2025-26, English/));
    expect((await stage.fileIn(report)).ssid).toBe(MANY_REPORTS);
    await (await report.page())?.close();
  });

  test('Enter on a report opens the report, and presses no default button of the page', async () => {
    await page.bringToFront();
    await panel.run(`function () { this.querySelector('button.report').focus(); }`);
    await panel.run(`async function () {
      while (this.querySelector('button.report').dataset.early !== 'false') await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve, 600));
    }`);
    const report = await stage.opened(() => page.keyboard.press('Enter'));
    expect(await page.evaluate('globalThis.pressed')).toEqual([]);
    await (await report.page())?.close();
  });

  test('typing in the filter filters, and no shortcut of the page hears it', async () => {
    await page.bringToFront();
    await panel.run(`function () { this.querySelector('input').focus(); }`);
    await page.keyboard.type('elpac');
    await expect.poll(async () => (await panel.rows()).every(([name = '']) => name.includes('ELPAC'))).toBe(true);
    expect(await page.evaluate('globalThis.pressed')).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor('Show score reports');
    await panel.press(/^Show score reports/);
    await panel.waitFor('Time left');
  });

  test('what the pointer does over it stays there, and the page hears its own keys as before', async () => {
    const before = await page.evaluate(`document.querySelector('paperless-scores').getBoundingClientRect().toJSON()`);
    const { x, y, width } = before as DOMRect;
    await page.mouse.move(x + width / 2, y + 20);
    await page.mouse.click(x + width / 2, y + 20);
    await page.mouse.click(x + width / 2, y + 20, { button: 'right' });
    await page.mouse.wheel({ deltaY: 10 });
    await page.evaluate(`{
      const field = document.createElement('input');
      field.id = 'own';
      document.body.prepend(field);
      field.focus();
    }`);
    await page.keyboard.press('k');
    expect(await page.evaluate('globalThis.pressed')).toEqual(['k']);
    expect(await page.evaluate(`document.querySelector('#own').value`)).toBe('k');
  });
});
