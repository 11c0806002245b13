/** The states of the page for a list. Apart from what they show: that needs the product, which Node alone can't load. */
export const ROSTER_NAMES = [
  ...([
    'reading',
    'off',
    'list',
    'list-fault',
    'list-wounds',
    'list-hidden',
    'list-no-column',
    'list-too-many',
  ] as const),
  ...(['asking', 'paused', 'locked', 'offline', 'stopped'] as const),
  ...(['finished', 'finished-print', 'finished-status'] as const),
  ...(['files-working', 'files-disk-full', 'files-building', 'files-shown', 'files-saved'] as const),
  ...(['files-nothing', 'files-no-viewer', 'files-broken', 'files-another-student'] as const),
] as const;

export type RosterName = (typeof ROSTER_NAMES)[number];
