import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '@/utils/messages/messaging';
import { untilAnswered } from '@/utils/messages/until-answered';
import { addressOf, isReadAround } from '@/utils/sis/page/own-address';
import { adapterFor, adaptersThatMayFit } from '@/utils/sis/site/registry';
import { STUDENT_SALT, siteFor, WATCHED_SITES } from '@/utils/sis/site/site';
import { vendorMatches } from '@/utils/sis/site/vendor-hosts';
import { isWithinPortal } from '@/utils/sis/site/within-portal';
import { pageWatch } from '@/utils/sis/watch/page-watch';
import { standSentry } from '@/utils/sis/watch/sentry';
import { publishSentryPost } from '@/utils/sis/watch/sentry-post';
import { signsFor } from '@/utils/sis/watch/signs';
import { SECOND_MS } from '@/utils/time';

/** When a background that failed again and again is called once more; each time after twice as long. */
const AGAIN_MS = 3 * SECOND_MS;

/**
 * Looks for the first sign of a student, in every frame of an enabled site, and has the background put the reader
 * (`read-student`) there when it sees one. On the pages of parents and students it does nothing at all.
 */
export default defineContentScript({
  matches: vendorMatches,
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main(ctx) {
    await shown();
    const address = addressOf(window);
    if (address === null || isReadAround(window)) return;
    const stored = await browser.storage.local.get([WATCHED_SITES, STUDENT_SALT]).catch(() => ({}));
    const site = siteFor(address.origin, Reflect.get(stored, WATCHED_SITES));
    if (ctx.isInvalid || isWithinPortal(window, site, adapterFor)) return;
    publishSentryPost({ site, salt: `${Reflect.get(stored, STUDENT_SALT)}`, adapterFor });
    const signs = signsFor(adaptersThatMayFit(address, site), site);
    const later = (callback: () => void, ms: number): void => {
      // Not ctx.setTimeout: it keeps a listener for each timer.
      setTimeout(() => {
        if (ctx.isValid) callback();
      }, ms);
    };
    const isRelieved = (): boolean => pageWatch() !== undefined;
    let againMs = AGAIN_MS;
    const stand = (): void =>
      standSentry({
        document,
        signs,
        signal: ctx.signal,
        now: () => performance.now(),
        later,
        isRelieved,
        onSign: async () => {
          if (await callReader(ctx, isRelieved)) return;
          later(stand, againMs);
          againMs *= 2;
        },
      });
    stand();
  },
});

/** Resolves once the page is shown: one that the browser loads ahead (prerendering) is nobody's until then. */
async function shown(): Promise<void> {
  if (Reflect.get(document, 'prerendering') !== true) return;
  await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }));
}

/** @returns whether there is nothing left to do: the reader is there, or the background does not want one here */
async function callReader(ctx: ContentScriptContext, isThere: () => boolean): Promise<boolean> {
  let isRefused = false;
  const called = await untilAnswered(
    async () => isThere() || sendMessage('signSeen').then(() => isThere() || undefined),
    {
      goesOn: () => ctx.isValid,
      refused: () => {
        isRefused = true;
      },
    },
  );
  return called ?? isRefused;
}
