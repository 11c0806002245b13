/** Pictures for what is drawn without Preact, too. */

/** The parts of our sign, each with its class: a sheet with its corner folded, and scores that go up. */
export const MARK: readonly (readonly [name: string, path: string])[] = [
  ['mark-sheet', 'M6 2.5h8.5L19 7v13a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 20V4A1.5 1.5 0 0 1 6 2.5z'],
  ['mark-fold', 'M14.5 2.5 19 7h-3a1.5 1.5 0 0 1-1.5-1.5z'],
  ['mark-bars', 'M8.2 18v-3M11.7 18v-5.5'],
  ['mark-best', 'M15.2 18v-8'],
];

export const CROSS = 'm6.5 6.5 11 11M17.5 6.5l-11 11';
