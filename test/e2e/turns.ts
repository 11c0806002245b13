/**
 * Which browser tests `npm test` runs: those of each time, and the turn of the day. A day's worth keeps `npm test` at six
 * minutes; `npm test -- rest` runs all others, as CI does after it. Files of a turn take about as long as those of another.
 */

const DAY_MS = 86_400_000;

/** The main job, in both browsers; and that no page reads what the panel shows. */
export const EACH_TIME = ['main-job', 'main-job-firefox', 'attacks-page', 'manifest'];

export const TURNS: readonly (readonly string[])[] = [
  ['cases', 'modal', 'two-copies'],
  ['roster', 'inside'],
  ['gallery'],
  ['storm', 'bad-pages', 'kills'],
  ['flows'],
  ['faults'],
  ['overlays'],
  ['attacks-press', 'pdf-viewers'],
  ['disk', 'frames'],
  ['sis-pages', 'vault'],
  ['start', 'at-spi', 'setup-link'],
  ['switching', 'packages', 'report'],
  ['kept-out', 'links', 'attacks-service'],
  ['slow-computer', 'firefox', 'teach'],
  ['policy', 'docked', 'places', 'keyboard'],
  ['district', 'roster-obstacles', 'own-page-sizes', 'popup'],
  [
    ...['attacks-storage', 'attacks-messages', 'first-run', 'no-disk', 'quirks', 'panel-messages', 'spanish'],
    ...['roster-firefox', 'sis-pages-firefox'],
  ],
];

/** Days since 1970. */
export const today = (): number => Math.floor(Date.now() / DAY_MS);

/** The turn of a day, or the one that `PAPERLESS_TURN` (0 to 16) names, to repeat a run. */
export const turnOf = (day: number): number => Number(process.env.PAPERLESS_TURN ?? day % TURNS.length);
