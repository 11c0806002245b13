import type { Page, Realm } from 'puppeteer';
import { askUntil } from './ask-until.ts';
import type { Stage } from './stage.ts';

/** What the background says to a call: what was asked for, or why not. */
export interface Reply {
  readonly res?: unknown;
  readonly err?: unknown;
}

/** The world in which the extension's content scripts run in a page's frame, once they do. */
export async function ownWorld(stage: Stage, page: Page, frame = page.mainFrame()): Promise<Realm> {
  const origin = `chrome-extension://${stage.extensionId}`;
  // It runs something: its scripts have begun.
  const realm = await askUntil(() => frame.extensionRealms().find((it) => it.origin === origin));
  if (realm === undefined) throw new Error(`No script of the extension runs in ${frame.url()}.`);
  return realm;
}

/** Calls the background as the contract between contexts does. */
export function call(from: Pick<Realm, 'evaluate'> | Page, type: string, data?: unknown): Promise<Reply> {
  const send = (message: string) => `chrome.runtime.sendMessage(${message})`;
  const message = JSON.stringify({ id: 1, type, data: data ?? null, timestamp: 0 });
  return from.evaluate(send(message)) as Promise<Reply>;
}

/** Counts the calls that a page's content scripts make from now on; gives what asks for their types so far. */
export async function countCalls(world: Realm): Promise<() => Promise<string[]>> {
  await world.evaluate(`(() => {
    const calls = (globalThis.callsMade = []);
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    chrome.runtime.sendMessage = (message, ...others) => {
      calls.push(message.type);
      return send(message, ...others);
    };
  })()`);
  return async () => (await world.evaluate('globalThis.callsMade')) as string[];
}
