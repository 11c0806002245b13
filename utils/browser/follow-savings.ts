import { browser } from 'wxt/browser';
import { type SavingOutcome, savingOutcome } from '@/utils/activity/saving';
import { unattended } from '@/utils/unattended';

export interface SavingsHeard {
  /** The browser began to save a file of ours. */
  begun(id: number, url: string): void;
  ended(id: number, outcome: SavingOutcome): void;
}

/**
 * Tells what becomes of files of ours that the browser saves, for as long as this page is open. Of other downloads
 * nothing is looked at but the address, which is none of ours.
 * @returns whether the browser tells at all
 */
export function followSavings(isOurs: (url: string) => boolean, heard: SavingsHeard): boolean {
  // An organization may have taken this permission away.
  const { downloads } = browser as Partial<typeof browser>;
  if (downloads === undefined) return false;
  const ours = new Set<number>();
  const tell = (id: number, outcome: SavingOutcome | undefined) => {
    if (outcome !== undefined && ours.delete(id)) heard.ended(id, outcome);
  };
  downloads.onCreated.addListener((item) => {
    if (!isOurs(item.url)) return;
    ours.add(item.id);
    heard.begun(item.id, item.url);
    tell(item.id, savingOutcome(item));
    // Of a small file the browser may tell the end before it tells the beginning.
    unattended(downloads.search({ id: item.id }).then(([now]) => now && tell(item.id, savingOutcome(now))));
  });
  downloads.onChanged.addListener(({ id, state, error }) => {
    tell(id, savingOutcome({ state: state?.current, error: error?.current }));
  });
  return true;
}
