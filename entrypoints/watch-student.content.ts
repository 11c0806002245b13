import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createLatest } from '@/utils/latest';
import { onMessage, type PageSummary, sendMessage } from '@/utils/messaging';
import { type Site, siteFor, WATCHED_SITES } from '@/utils/sis/site';
import { vendorMatches } from '@/utils/sis/vendor-hosts';
import { watchFrame } from '@/utils/sis/watch-frame';
import { untilAnswered } from '@/utils/until-answered';

/** Finds the student on the page, in every frame of an enabled site, and does nothing else. */
export default defineContentScript({
  matches: vendorMatches,
  allFrames: true,
  runAt: 'document_idle',
  async main(ctx) {
    const stored = await browser.storage.local.get(WATCHED_SITES).catch(() => ({}));
    if (ctx.isValid) watchStudent(ctx, siteFor(location.origin, Reflect.get(stored, WATCHED_SITES)));
  },
});

/** @param site what the settings say about this site */
function watchStudent(ctx: ContentScriptContext, site?: Site): void {
  // After an update of the extension nobody answers any more; the panel says so, we are quiet.
  const tellBackground = createLatest<PageSummary>(
    async (summary, isLatest) => {
      const goesOn = () => isLatest() && ctx.isValid;
      if (goesOn()) await untilAnswered(async () => sendMessage('pageShows', summary).then(() => true), { goesOn });
    },
    // A page that is left says so in its last moment.
    ({ kind }) => kind === 'nothing',
  );
  const watch = watchFrame(
    {
      window,
      signal: ctx.signal,
      now: () => performance.now(),
      // Not ctx.setTimeout: it keeps a listener for each timer, and we set several a second for hours.
      later: (callback, ms) => {
        setTimeout(() => {
          if (ctx.isValid) callback();
        }, ms);
      },
      tellBackground,
      taughtMisfits: () => void sendMessage('taughtMisfits').catch(() => {}),
    },
    site,
  );
  if (watch === undefined) return;
  const stops = [
    onMessage('frameShows', () => watch.summary()),
    onMessage('readStudent', () => {
      const finding = watch.now();
      return finding.kind === 'student' || finding.kind === 'unsure' ? finding.ssid.reveal() : null;
    }),
  ];
  ctx.onInvalidated(() => {
    try {
      for (const stop of stops) stop();
    } catch {
      // The browser took the channel away with the old version.
    }
  });
}
