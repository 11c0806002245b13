import { type Finding, isSame, NOTHING } from '@/utils/sis/finding';
import { addressOf } from '@/utils/sis/page/own-address';
import type { Site } from '@/utils/sis/site/site';
import { isWithinPortal } from '@/utils/sis/site/within-portal';
import type { PageSummary } from '@/utils/sis/summary';
import { summaryOf } from '@/utils/sis/summary';
import type { EpochMs } from '@/utils/time';
import { type PageWatch, publishPageWatch } from './page-watch';
import type { SentryPost } from './sentry-post';
import { watchPage } from './watch-page';

/** What a frame's watch needs of the world around it. */
export interface FrameWorld {
  readonly window: Window;
  readonly signal: AbortSignal;
  now(): EpochMs;
  later(callback: () => void, ms: number): void;
  /** Sends the summary to the background. Must neither throw nor reject. */
  tellBackground(summary: PageSummary): void;
  /**
   * Tells the background that what was taught about this site, or the remembered place, does not fit. Must neither throw
   * nor reject.
   */
  taughtMisfits(placeKey?: string): void;
}

/** The watch of a frame, and what it would tell the background now. */
export interface FrameWatch extends PageWatch {
  summary(): PageSummary;
  /** What the settings say about the site has changed. */
  siteChanged(site: Site | undefined): void;
}

/**
 * Watches one frame from now on and publishes the watch for the panel. On the pages of parents and
 * students it does nothing at all.
 * @returns undefined on such a page
 */
export function watchFrame(world: FrameWorld, { site, salt, adapterFor }: SentryPost): FrameWatch | undefined {
  const { document } = world.window;
  const location = addressOf(world.window);
  if (location === null || isWithinPortal(world.window, site, adapterFor)) return undefined;
  const adapter = adapterFor(location, document, site);
  const watch = watchPage({
    document,
    location,
    adapter,
    site,
    signal: world.signal,
    now: world.now,
    later: world.later,
    afterFrame: (callback) => world.window.requestAnimationFrame(() => world.later(callback, 0)),
    taughtMisfits: world.taughtMisfits,
  });
  let told: Finding = NOTHING;
  const tell = (finding: Finding): void => {
    if (isSame(finding, told)) return;
    told = finding;
    world.tellBackground(summaryOf(finding, adapter.id, salt));
  };
  watch.subscribe(tell, world.signal);
  publishPageWatch(watch);
  world.signal.addEventListener('abort', () => publishPageWatch(undefined));
  world.window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      // Back from the browser's cache: the background has forgotten this page.
      told = NOTHING;
      watch.restored();
      tell(watch.now());
    },
    { signal: world.signal },
  );
  // The frame is left or taken out: nobody else would tell. A page that comes back tells anew.
  world.window.addEventListener('pagehide', () => tell(NOTHING), { signal: world.signal });
  watch.start();
  return { ...watch, summary: () => summaryOf(watch.now(), adapter.id, salt) };
}
