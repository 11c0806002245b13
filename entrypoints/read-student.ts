import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createLatest } from '@/utils/messages/latest';
import { onMessage, sendMessage } from '@/utils/messages/messaging';
import { untilAnswered } from '@/utils/messages/until-answered';
import { WATCHED_SITES } from '@/utils/sis/site/site';
import type { PageSummary } from '@/utils/sis/summary';
import { pageWatch } from '@/utils/sis/watch/page-watch';
import { sentryPost } from '@/utils/sis/watch/sentry-post';
import { watchFrame } from '@/utils/sis/watch/watch-frame';
import { unattended } from '@/utils/unattended';

/**
 * Finds the student on the page and follows it, and does nothing else. The background injects it into a frame in which
 * the sentry (`watch-student`) has seen a sign. It stays until the page goes, or the extension.
 *
 * No content script of WXT's kind: of those a second start ends the first, and with it the panel's watch. This one
 * does nothing when it is started again, nor where no sentry stands (another page has come into the frame meanwhile).
 */
export default defineUnlistedScript(() => {
  const post = sentryPost();
  if (post === undefined || pageWatch() !== undefined) return;
  const life = new AbortController();
  const isAlive = (): boolean => {
    // After an update of the extension nobody answers any more; the panel says so, we are quiet.
    if (browser.runtime?.id === undefined) life.abort();
    return !life.signal.aborted;
  };
  const tellBackground = createLatest<PageSummary>(
    async (summary, isLatest) => {
      const goesOn = () => isLatest() && isAlive();
      if (goesOn()) await untilAnswered(async () => sendMessage('pageShows', summary).then(() => true), { goesOn });
    },
    // A page that is left says so in its last moment.
    ({ kind }) => kind === 'nothing',
  );
  const watch = watchFrame(
    {
      window,
      signal: life.signal,
      now: () => performance.now(),
      later: (callback, ms) => {
        setTimeout(() => {
          if (isAlive()) callback();
        }, ms);
      },
      tellBackground,
      taughtMisfits: (placeKey) => unattended(sendMessage('taughtMisfits', { placeKey }).catch(() => {})),
    },
    post,
  );
  if (watch === undefined) return;
  const onChanged = (changes: object): void => {
    if (WATCHED_SITES in changes && isAlive()) unattended(hearOfSite());
  };
  // A place that was confirmed or forgotten counts on the pages that are open, too. What counts says the background, anew:
  // a script of ours in any other page that was taken over can write to `storage.local`, and may not decide whose number
  // is read here.
  const hearOfSite = async (): Promise<void> => {
    const goesOn = isAlive;
    const isSaid = await untilAnswered(() => sendMessage('signSeen').then(() => true), { goesOn });
    if (isSaid) watch.siteChanged(sentryPost()?.site);
  };
  browser.storage.onChanged.addListener(onChanged);
  const stops = [
    onMessage('frameShows', () => watch.summary()),
    onMessage('readStudent', async () => {
      const finding = await watch.sure();
      return finding.kind === 'student' || finding.kind === 'unsure' ? finding.ssid.reveal() : null;
    }),
  ];
  life.signal.addEventListener('abort', () => {
    try {
      for (const stop of stops) stop();
      browser.storage.onChanged.removeListener(onChanged);
    } catch {
      // The browser took the channel away with the old version.
    }
  });
});
