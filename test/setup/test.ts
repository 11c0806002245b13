/**
 * `npm test`: everything, in the order in which it fails fastest, and a summary that ends in the count of
 * passed and failed tests. Names of steps after `--` run those alone: `npm test -- types unit`. By their names alone run
 * `rest`: all browser tests whose turn it is not today (e2e/turns.ts), and each step and student of the long tests in Node,
 * as CI runs after `npm test`; `firefox`: what is tested in Chromium, in Firefox as well; and `long`: random runs at their
 * full length, and all of the wide tables, of which each day has another third.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EACH_TIME, TURNS, today, turnOf } from '../e2e/turns.ts';
import { gzippedSizes } from './sizes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const results = fileURLToPath(new URL('../../test-results', import.meta.url));

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped?: number;
  /** What a step said, where it was kept for its end. */
  readonly said?: string;
  /** Which tests failed, a line each: where the end of the output is all that is kept, this is in it. */
  readonly failures?: readonly string[];
}

/** What vitest's JSON report has of a file of tests. */
interface FileReport {
  readonly name: string;
  readonly status: string;
  /** What kept its tests from being loaded; empty where something else failed. */
  readonly message: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
}

/** A command that is one check: it passes or fails as a whole. What it says is kept for its end. */
async function check(command: string, ...args: string[]): Promise<Outcome> {
  const run = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [run.stdout, run.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  // What can't be started ends with an error in place of a status.
  const [status] = await once(run, 'close').catch((error: Error) => [error.message]);
  return status === 0 ? { passed: 1, failed: 0, said } : { passed: 0, failed: 1, said: `${said}${status ?? ''}\n` };
}

interface TestsOptions {
  /** Words that names of files hold, and more of vitest's arguments. */
  readonly only?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** What it says is kept for its end, since something else runs beside it. */
  readonly isBeside?: boolean;
}

/** Vitest projects; their own counts. */
async function tests(projects: readonly string[], { only = [], env, isBeside }: TestsOptions = {}): Promise<Outcome> {
  const report = `${results}/${projects[0]}.json`;
  const said = `${results}/${projects[0]}.txt`;
  rmSync(report, { force: true });
  const named = projects.flatMap((project) => ['--project', project]);
  const args = ['run', ...named, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...only];
  const out = isBeside ? openSync(said, 'w') : 'inherit';
  const run = spawn('vitest', args, { cwd: root, stdio: ['ignore', out, out], env: { ...process.env, ...env } });
  const [status] = await once(run, 'close');
  const text = isBeside ? { said: readFileSync(said, 'utf8') } : {};
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    // A file that could not even be loaded fails the run without a failed test in it.
    const failed = Number(numFailedTests) || (status === 0 ? 0 : 1);
    const failures = (testResults as readonly FileReport[]).flatMap(failuresOf);
    return { passed: Number(numPassedTests), failed, skipped: Number(numPendingTests), failures, ...text };
  } catch {
    return { passed: 0, failed: 1, ...text };
  }
}

function failuresOf({ name, status, message, assertionResults }: FileReport): string[] {
  const say = (what: string, why: string) => `${relative(root, name)}: ${what}${whyShort(why)}`;
  const failed = assertionResults.filter((it) => it.status === 'failed');
  if (failed.length === 0 && status === 'failed')
    return [say('', message || 'its tests did not begin; why stands above.')];
  return failed.map(({ fullName, failureMessages: [why = ''] }) => say(`${fullName}: `, why));
}

/** What failed, and what a page showed then, in one line; not where in the code. */
function whyShort(why: string): string {
  const [said = ''] = why.split(/\n +at /);
  return said.replace(/\s+/g, ' ').slice(0, 600);
}

/** The budgets of size, on the shipped build. */
function sizes(): Outcome {
  let failed = 0;
  const all = gzippedSizes();
  for (const { name, bytes, budget, limit } of all) {
    const fits = bytes <= limit;
    if (!fits) failed += 1;
    const over = bytes > budget ? `, ${bytes - budget} over the budget of the design` : '';
    console.log(`  ${fits ? 'ok ' : 'BIG'} ${name.padEnd(16)} ${bytes} of ${limit} bytes gzip${over}`);
  }
  return { passed: all.length - failed, failed };
}

const BROWSER_TESTS = ['e2e', 'e2e-exact', 'e2e-alone'];
/** They write policies, which rule every browser of the machine: a project of their own in vitest.config.ts. */
const POLICIES = ['district', 'kept-out', 'policy'];

const ofToday = [...EACH_TIME, ...(TURNS[turnOf(today())] ?? [])];
/** Of these `rest` tries more than their own day. */
const IN_FULL = ['cases'];
const ofOthers = TURNS.flat().filter((name) => !ofToday.includes(name));

/** Some of the browser tests: `policies` those that write policies, else the others. */
async function browserTests(names: readonly string[], policies: boolean, options: TestsOptions = {}): Promise<Outcome> {
  const only = names.filter((name) => POLICIES.includes(name) === policies).map((name) => `e2e/${name}.test.ts`);
  if (only.length === 0) return { passed: 0, failed: 0 };
  return tests(policies ? ['e2e-policies'] : BROWSER_TESTS, { ...options, only });
}

/** One outcome of several, one after the other. */
async function inTurn(...runs: readonly (() => Promise<Outcome>)[]): Promise<Outcome> {
  let all: Outcome = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const run of runs) {
    const { passed, failed, skipped = 0, failures = [] } = await run();
    all = {
      passed: all.passed + passed,
      failed: all.failed + failed,
      skipped: (all.skipped ?? 0) + skipped,
      failures: [...(all.failures ?? []), ...failures],
    };
  }
  return all;
}

const steps: Record<string, () => Outcome | Promise<Outcome>> = {
  // Formatting, lint rules and the borders of who may import whom (biome.json).
  lint: () => check('biome', 'ci', '--error-on-warnings', '.'),
  build: () => check(process.execPath, 'test/setup/build.ts'),
  sizes,
  types: async () => {
    const prepared = await check('wxt', 'prepare');
    return prepared.failed > 0 ? prepared : check('tsc', '--noEmit');
  },
  'firefox-lint': () =>
    check('web-ext', 'lint', '--source-dir=.output/firefox-mv3', '--warnings-as-errors', '--self-hosted=false'),
  unit: () => tests(['unit']),
  contexts: () => tests(['contexts']),
  policies: () => browserTests(ofToday, true, { isBeside: true }),
  e2e: () => {
    console.log(`Turn ${turnOf(today())}: ${ofToday.join(', ')}`);
    return browserTests(ofToday, false);
  },
  rest: () =>
    inTurn(
      () => tests(['contexts'], { only: ['deaths', 'long-day'], env: { PAPERLESS_FULL: 'yes' } }),
      () => browserTests(ofOthers, true),
      () => browserTests([...new Set([...ofOthers, ...IN_FULL])], false, { env: { PAPERLESS_FULL: 'yes' } }),
    ),
  long: () =>
    tests(['e2e', 'e2e-exact'], {
      only: ['cases', 'gallery', 'kills', 'overlays', 'sis-pages.test'],
      env: { PAPERLESS_LONG: 'yes' },
    }),
  firefox: () => tests(['e2e'], { only: ['-t', 'firefox'], env: { PAPERLESS_FIREFOX: 'all' } }),
};

const ON_DEMAND = ['rest', 'firefox', 'long'];
/** What needs the shipped build. */
const OF_BUILD = ['sizes', 'firefox-lint', 'policies', 'e2e', ...ON_DEMAND];
/**
 * What is started with a step: checks that have one core to themselves, and the policies with the first of those that have no
 * browser, since they rule every browser of the machine.
 */
const BESIDE: Readonly<Record<string, string>> = {
  lint: 'build',
  types: 'firefox-lint',
  unit: 'policies',
  contexts: 'policies',
};

mkdirSync(results, { recursive: true });
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

interface Row {
  readonly name: string;
  readonly outcome: Outcome;
  readonly seconds: number;
}

async function run(name: string): Promise<Row> {
  const began = performance.now();
  const outcome = (await steps[name]?.()) ?? { passed: 0, failed: 1 };
  return { name, outcome, seconds: (performance.now() - began) / 1000 };
}

// What is tried in a browser is what stands in the folders now.
const built = wanted.some((name) => OF_BUILD.includes(name)) ? ['build', ...wanted] : wanted;
const chosen = Object.keys(steps).filter((name) =>
  wanted.length > 0 ? built.includes(name) : !ON_DEMAND.includes(name),
);
const table: Row[] = [];
const running = new Map<string, Promise<Row>>();
for (const name of chosen) {
  console.log(`\n── ${name}`);
  const beside = chosen.find((it) => it === BESIDE[name]);
  if (beside !== undefined && !running.has(beside)) running.set(beside, run(beside));
  const row = await (running.get(name) ?? run(name));
  if (row.outcome.said !== undefined) process.stdout.write(row.outcome.said);
  table.push(row);
}

console.log('\n── summary');
for (const { name, outcome, seconds } of table) {
  const { passed, failed, skipped = 0 } = outcome;
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  console.log(`  ${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(13)} ${counts.padEnd(34)} ${seconds.toFixed(1)} s`);
  for (const failure of outcome.failures ?? []) console.log(`       ${failure}`);
}
const passed = table.reduce((sum, { outcome }) => sum + outcome.passed, 0);
const failed = table.reduce((sum, { outcome }) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
