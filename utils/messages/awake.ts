import { sendMessage } from './messaging';

/** Something simple to ask the background from a page of ours while it is at work on something that may take long. */
export const isAwake = (): Promise<unknown> => sendMessage('tabStatus', { tabId: -1 });

/** For a page whose user waits: no second try once the first has taken so long, ms. */
export function forSeconds(ms = 5_000): { goesOn(): boolean } {
  const until = performance.now() + ms;
  return { goesOn: () => performance.now() < until };
}
