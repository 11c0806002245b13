import { browser } from 'wxt/browser';

/**
 * Whether a policy of the organization (`runtime_blocked_hosts`) keeps us off the page of a tab. The browser says it only
 * to who tries; it says it in English, whatever language it speaks.
 */
export async function isKeptOff(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return false;
  } catch (error) {
    return error instanceof Error && /\bpolicy\b/i.test(error.message);
  }
}

/**
 * Whether, in some frame of a tab, another copy of the extension (from the store, from the district) keeps our panel away.
 * @param slot where the panel notes that it steps back
 */
export async function isOtherCopyThere(tabId: number, slot: string): Promise<boolean> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting
    .executeScript({ target, func: (it: string) => Reflect.get(globalThis, it) === true, args: [slot] })
    .catch(() => []);
  return frames.some(({ result }) => result === true);
}
