/**
 * `npm run bench`: each budget of the design beside what was measured, on a new build of the extension in Chromium.
 * Prints a table and writes `test-results/bench.json`. What is over its budget is said, and fails nothing: times
 * depend on the machine and on what else it does.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setUpToms } from '../e2e/set-up.ts';
import { Stage } from '../e2e/stage.ts';
import { measureActivity } from './activity.ts';
import { measureChangingPage } from './changing-page.ts';
import { measureFinder } from './finder.ts';
import { isWithin, type Measured, tableOf } from './measure.ts';
import { measureMerging } from './merging.ts';
import { measurePanel } from './panel.ts';
import { measureRoster } from './roster.ts';
import { measureSigning } from './signing.ts';
import { measureSizes } from './sizes.ts';

/**
 * `npm run bench -- roster`: lists of students alone; `-- roster status long`: those parts of it. `whole` behind any of
 * them: a zip of a thousand files, which takes some minutes more.
 */
const words = process.argv.slice(2);
const isWhole = words.includes('whole');
const [first, ...parts] = words.filter((word) => word !== 'whole');
const rosterAlone = first === 'roster';
const root = fileURLToPath(new URL('../..', import.meta.url));
const results = fileURLToPath(new URL('../../test-results', import.meta.url));

async function measureInBrowser(): Promise<{ browser: string; lines: Measured[] }> {
  const stage = await Stage.open();
  try {
    await setUpToms(stage);
    const lines: Measured[] = [];
    if (!rosterAlone) {
      lines.push(...(await measureFinder(stage)), ...(await measureChangingPage(stage)));
      const panel = await measurePanel(stage);
      lines.push(...panel, ...(await measureRoster(stage, [], isWhole)), ...(await measurePanel(stage, panel)));
      lines.push(...(await measureActivity(stage)));
    } else lines.push(...(await measureRoster(stage, parts, isWhole)));
    return { browser: await stage.browser.version(), lines };
  } finally {
    await stage.close();
  }
}

const built = spawnSync(process.execPath, ['test/setup/build.ts', 'chrome'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);
const { browser, lines: inBrowser } = await measureInBrowser();
const lines = rosterAlone
  ? inBrowser
  : [...measureSizes(), ...inBrowser, ...(await measureSigning()), ...(await measureMerging())];
const over = lines.filter((line) => !isWithin(line));

console.log(`\nMeasured with ${browser} and Node ${process.version}.\n`);
console.log(tableOf(lines));
console.log(over.length === 0 ? '\nAll within budget.' : `\nOver budget: ${over.map(({ name }) => name).join(', ')}.`);

mkdirSync(results, { recursive: true });
const json = {
  at: new Date().toISOString(),
  browser,
  node: process.version,
  lines: lines.map((line) => ({ ...line, within: isWithin(line) })),
};
writeFileSync(`${results}/bench.json`, `${JSON.stringify(json, null, 2)}\n`);
