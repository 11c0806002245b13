import type { CDPSession, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TOMS_KEYS } from '../simulator/world.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
  await setUpToms(stage);
});
afterAll(() => stage?.close());

/** Runs in the extension's own world of the page: keeps a copy of every message that comes in there. */
const RECORD = `(() => {
  const kept = (globalThis.keptMessages = []);
  const send = chrome.runtime.sendMessage.bind(chrome.runtime);
  chrome.runtime.sendMessage = async (message) => {
    const answer = await send(message);
    kept.push(JSON.stringify(answer));
    return answer;
  };
  chrome.runtime.onMessage.addListener((message) => { kept.push(JSON.stringify(message)); });
})()`;

/** The world of our content scripts in the page's top frame. */
async function ownWorld(page: Page): Promise<{ cdp: CDPSession; contextId: number }> {
  const cdp = await page.createCDPSession();
  const found = new Promise<number>((resolve) => {
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${stage.extensionId}`) resolve(context.id);
    });
  });
  await cdp.send('Runtime.enable');
  return { cdp, contextId: await found };
}

test('no message to the panel holds a link, a key or a token', async () => {
  const { page, panel } = await stage.testScores('9900000001');
  await panel.waitFor('Time left');
  const { cdp, contextId } = await ownWorld(page);
  const evaluate = async (expression: string) =>
    (await cdp.send('Runtime.evaluate', { contextId, expression, returnByValue: true })).result.value;
  await evaluate(RECORD);

  const asked = stage.asked().length;
  await panel.press('here');
  await stage.simulator.waitFor(({ state }) => state === 'answered' && stage.asked().length > asked);
  await stage.opened(() => panel.press(/2025-26, English/));
  await page.bringToFront();
  for (const expected of ['ends in 0002[\\s\\S]*Time left', 'ends in 0003[\\s\\S]*Time left']) {
    await page.evaluate('demo.next()');
    await panel.waitFor(new RegExp(expected));
  }
  await page.evaluate("demo.show('9900000014')");
  await panel.waitFor('You are not authorized');

  const messages: string[] = JSON.parse(await evaluate('JSON.stringify(keptMessages)'));
  const text = messages.join('\n');
  // The rows came this way, so it is the right place to look.
  expect(text).toContain('Smarter Balanced');
  expect(text).not.toMatch(/https?:|amazonaws|X-Amz/i);
  for (const { secretKey, userName } of TOMS_KEYS) {
    expect(text).not.toContain(secretKey);
    expect(text).not.toContain(userName);
  }
  expect(text).not.toMatch(/token/i);
});
