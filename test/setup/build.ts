/** Builds the extension for Chrome, Edge and Firefox: `.output/{chrome,edge,firefox}-mv3`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv.slice(2);

for (const browser of wanted.length > 0 ? wanted : ['chrome', 'edge', 'firefox']) {
  const { status } = spawnSync('wxt', ['build', '-b', browser, '--mv3'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
