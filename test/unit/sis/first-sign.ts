import { adaptersThatMayFit } from '@/utils/sis/site/registry';
import type { Site } from '@/utils/sis/site/site';
import { standSentry } from '@/utils/sis/watch/sentry';
import { signsFor } from '@/utils/sis/watch/signs';

/** Whether the sentry sees a sign of a student on the page as it stands. */
export function hasSign(document: Document, url: URL, site?: Site): boolean {
  const waiting: (() => void)[] = [];
  const over = new AbortController();
  let isSeen = false;
  standSentry({
    document,
    signs: signsFor(adaptersThatMayFit(url, site), site),
    signal: over.signal,
    now: () => 0,
    later: (callback) => void waiting.push(callback),
    isRelieved: () => false,
    onSign: () => {
      isSeen = true;
    },
  });
  // What it would do a little later: shadow roots and frames are looked for then.
  for (let turn = 0; turn < 20; turn += 1) waiting.shift()?.();
  over.abort();
  return isSeen;
}
