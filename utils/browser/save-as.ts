import type { SavingOutcome } from '@/utils/activity/saving';
import { MINUTE_MS } from '@/utils/time';
import { followSavings } from './follow-savings';

/** What waits for the end of each saving, by the address of its file. */
const waiting = new Map<string, (outcome: SavingOutcome | undefined) => void>();
const urls = new Map<number, string>();
let tells: boolean | undefined;

/**
 * Gives a file to the browser, which saves it the way it saves any download.
 * @returns what became of it; undefined where the browser does not tell
 */
export async function saveAs(file: Blob, name: string): Promise<SavingOutcome | undefined> {
  tells ??= followSavings((url) => waiting.has(url), {
    begun: (id, url) => urls.set(id, url),
    ended: (id, outcome) => waiting.get(urls.get(id) ?? '')?.(outcome),
  });
  const url = URL.createObjectURL(file);
  const ended = tells ? new Promise<SavingOutcome | undefined>((resolve) => waiting.set(url, resolve)) : undefined;
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the data once the press is handled.
  setTimeout(() => URL.revokeObjectURL(url), MINUTE_MS);
  return ended?.finally(() => waiting.delete(url));
}
