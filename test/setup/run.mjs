// The first thing that `npm start` and `npm test` run, on a machine that may have nothing but git, Node
// (20 or newer) and npm: so Node's own modules only. Installs the dependencies when the lock file changed,
// then runs the given script with the Node that the project pins.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.installed-lock');
const windows = process.platform === 'win32';

function fail(what, why, next) {
  console.error(`\n${what}\n${why}\n${next}\n`);
  process.exit(1);
}

/** Runs a command with our Node first in PATH; ends this process when it can't be started. */
function run(command, args, options = {}) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...options.env };
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', env, shell: windows && command === 'npm' });
  if (done.error) fail(`Could not run ${command}.`, String(done.error.message), 'Check that it is installed.');
  return done.status ?? 1;
}

const lockHash = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockHash) {
  console.log('Installing the dependencies (npm ci) …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    fail(
      'npm ci did not succeed.',
      'The lines above say why.',
      'Check the network and the npm registry, then try again.',
    );
  }
  writeFileSync(stamp, lockHash);
}

/** The pinned Node comes as a package whose install script puts the runtime in place. */
const node = join(bin, windows ? 'node.cmd' : 'node');
if (!existsSync(node) || spawnSync(node, ['-v'], { shell: windows }).status !== 0) {
  console.log('Putting the pinned Node in place …');
  run('npm', ['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']);
}
const version = spawnSync(node, ['-v'], { encoding: 'utf8', shell: windows }).stdout?.trim() ?? '';
if (Number(/^v(\d+)/.exec(version)?.[1] ?? 0) < 22) {
  fail(
    `The project's own Node is missing (found ${version || 'none'}).`,
    'Its package "node" runs an install script, and this npm is set to ignore install scripts.',
    'Run: npm rebuild node --ignore-scripts=false',
  );
}

const [script, ...args] = process.argv.slice(2);
if (script === undefined) fail('Nothing to run.', 'run.mjs takes a script.', 'Usage: node test/setup/run.mjs SCRIPT');
const [command, ...rest] = script.endsWith('.ts') ? [node, script, ...args] : [join(bin, script), ...args];
const done = spawnSync(command, rest, {
  cwd: root,
  stdio: 'inherit',
  shell: windows,
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
});
process.exit(done.status ?? 1);
