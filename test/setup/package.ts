/**
 * `npm run package`: builds for each browser and packs what the stores take, in `.output/` (or the folder after
 * `--out`): a zip for Chrome, Edge and Firefox each, and the sources that Firefox's reviewers ask for. The same
 * sources give the same bytes, wherever and whenever they are packed; so anybody can check a package.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import { zip } from './zip.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BROWSERS = ['chrome', 'edge', 'firefox'] as const;

/** All that the build reads, and what somebody who builds it must know. */
const SOURCES = [
  'components',
  'docs/store/firefox-reviewers.md',
  'entrypoints',
  'public',
  'test/setup/build.ts',
  'test/setup/package.ts',
  'test/setup/run.mjs',
  'test/setup/zip.ts',
  'utils',
  '.puppeteerrc.json',
  'LICENSE',
  'README.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

const at = process.argv.indexOf('--out');
const out = resolve(root, (at === -1 ? undefined : process.argv[at + 1]) ?? '.output');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

function save(what: string, archive: Uint8Array): string {
  const name = `paperless-scores-${version}-${what}.zip`;
  writeFileSync(join(out, name), archive);
  const digest = createHash('sha256').update(archive).digest('hex');
  return `  ${name.padEnd(40)} ${String(archive.length).padStart(8)} bytes  SHA-256 ${digest}`;
}

// Whatever the environment says: a build for development would name the folders of this machine.
process.env.NODE_ENV = 'production';
const saved: string[] = [];
for (const browser of BROWSERS) {
  await build({ root, browser, manifestVersion: 3, outDir: out });
  saved.push(save(browser, zip(join(out, `${browser}-mv3`), ['.'])));
}
saved.push(save('sources', zip(root, SOURCES)));
console.log(`\nPackages in ${out}:\n${saved.join('\n')}`);
