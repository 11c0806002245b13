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
