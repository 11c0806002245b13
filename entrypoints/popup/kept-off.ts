import { browser } from 'wxt/browser';
import { STEPS_BACK_SLOT } from '@/utils/messages/panel-slot';

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

/** Whether, in some frame of a tab, another copy of the extension (from the store, from the district) keeps our panel away. */
export async function isOtherCopyThere(tabId: number): Promise<boolean> {
  const target = { tabId, allFrames: true };
  const frames = await browser.scripting
    .executeScript({ target, func: (slot: string) => Reflect.get(globalThis, slot) === true, args: [STEPS_BACK_SLOT] })
    .catch(() => []);
  return frames.some(({ result }) => result === true);
}
