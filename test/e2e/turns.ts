/**
 * Which browser tests `npm test` runs: those of each time, and the turn of the day. A day's worth keeps `npm test` at six
 * minutes; `npm test -- rest` runs all others, as CI does after it. Files of a turn take about as long as those of another.
 */

const DAY_MS = 86_400_000;

/** The main job, in both browsers; and that no page reads what the panel shows. */
export const EACH_TIME = ['main-job', 'attacks-page', 'manifest'];

export const TURNS: readonly (readonly string[])[] = [
  ['cases', 'modal', 'two-copies'],
  ['roster', 'vault', 'inside', 'setup-link'],
  ['gallery', 'places', 'quirks'],
  ['attacks-press', 'storm', 'frames'],
  ['flows', 'policy', 'first-run'],
  ['faults', 'disk'],
  ['overlays', 'start'],
  ['pdf-viewers', 'report', 'keyboard', 'kills'],
  ['sis-pages', 'kept-out'],
  ['bad-pages', 'teach', 'firefox', 'packages', 'popup'],
  ['district', 'links', 'switching', 'docked', 'roster-obstacles'],
  [
    ...[
      'at-spi',
      'attacks-service',
      'attacks-storage',
      'attacks-messages',
      'slow-computer',
      'own-page-sizes',
      'no-disk',
    ],
    ...['panel-messages', 'spanish', 'roster-firefox', 'sis-pages-firefox'],
  ],
];

/** Days since 1970. */
export const today = (): number => Math.floor(Date.now() / DAY_MS);

/** The turn of a day, or the one that `PAPERLESS_TURN` (0 to 11) names, to repeat a run. */
export const turnOf = (day: number): number => Number(process.env.PAPERLESS_TURN ?? day % TURNS.length);
