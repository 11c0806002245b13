import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export interface Size {
  readonly name: string;
  /** After gzip -9. */
  readonly bytes: number;
  /** What the tests hold it to. */
  readonly budget: number;
  /** What the design wants. */
  readonly design: number;
}

/**
 * What each script of the shipped Chrome build may weigh. The design wants watch-student at 8 KB; it is held here at
 * what it has come down to until reading the page is split off it and injected at the first sign of a student.
 */
const BUDGETS = [
  { name: 'watch-student', file: 'content-scripts/watch-student.js', budget: 13 * 1024, design: 8 * 1024 },
  { name: 'scores-panel', file: 'content-scripts/scores-panel.js', budget: 20 * 1024, design: 20 * 1024 },
  { name: 'background', file: 'background.js', budget: 35 * 1024, design: 35 * 1024 },
];

export function gzippedSizes(): Size[] {
  return BUDGETS.map(({ name, file, budget, design }) => {
    const path = fileURLToPath(new URL(`../../.output/chrome-mv3/${file}`, import.meta.url));
    return { name, bytes: gzipSync(readFileSync(path), { level: 9 }).length, budget, design };
  });
}
