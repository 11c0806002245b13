import type { browser } from 'wxt/browser';

/**
 * What we use of the messaging library, in its place (`wxt.config.ts`) and by its contract: it is in every script of a
 * page, and each of those has a budget. Types and tests are of the library itself.
 */

/** As the library does: not the polyfill, whose listeners answer in another way. */
declare const chrome: typeof browser;

interface Message {
  readonly type: string;
  readonly data: unknown;
  readonly timestamp: number;
}

type Reply = { readonly res?: unknown; readonly err?: object | null } | null | undefined;
type Listener = (message: Message & { readonly sender: unknown }) => unknown;
type To = number | { readonly tabId: number; readonly frameId?: number };

async function replyOf(listener: Listener, message: Message, sender: unknown): Promise<Reply> {
  try {
    return { res: await listener({ ...message, sender }) };
  } catch (error) {
    // Nobody asks for more than the name (`whyNoAnswer`).
    return { err: error instanceof Error ? { name: error.name, message: error.message } : {} };
  }
}

function sent(message: Message, to: To | undefined): Promise<Reply> {
  if (to === undefined) return chrome.runtime.sendMessage(message);
  const { tabId, frameId }: Exclude<To, number> = typeof to === 'number' ? { tabId: to } : to;
  return chrome.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
}

export function defineExtensionMessaging() {
  const listeners = new Map<unknown, Listener>();

  function hear(message: Message | undefined, sender: unknown, respond: (reply: Reply) => void): boolean {
    const listener = listeners.get(message?.type);
    if (listener === undefined || typeof message?.timestamp !== 'number') return false;
    replyOf(listener, message, sender).then(respond);
    return true;
  }

  return {
    async sendMessage(type: string, data: unknown, to?: To): Promise<unknown> {
      const reply = await sent({ type, data, timestamp: Date.now() }, to);
      if (reply && reply.err == null) return reply.res;
      throw Object.assign(new Error(), reply?.err);
    },
    onMessage(type: string, listener: Listener): () => void {
      // One and the same each time, so that it is added once.
      chrome.runtime.onMessage.addListener(hear);
      listeners.set(type, listener);
      return () => {
        listeners.delete(type);
      };
    },
  };
}
