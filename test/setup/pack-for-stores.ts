import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'wxt';
import { zip } from './zip.ts';

const BROWSERS = ['chrome', 'edge', 'firefox'] as const;

/** All that the build reads, and what somebody who builds it must know. */
export const SOURCES = [
  'components',
  'docs/store/firefox-reviewers.md',
  'entrypoints',
  'public',
  'test/setup/build.ts',
  'test/setup/district',
  'test/setup/load-product.ts',
  'test/setup/pack-for-stores.ts',
  'test/setup/package.ts',
  'test/setup/run.mjs',
  'test/setup/zip.ts',
  'utils',
  '.puppeteerrc.json',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Builds and packs for each store, and the sources. @returns a line for each package: name, bytes, digest */
export async function packForStores(root: string, out: string): Promise<string[]> {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const save = (what: string, archive: Uint8Array): string => {
    const name = `paperless-scores-${version}-${what}.zip`;
    writeFileSync(join(out, name), archive);
    const digest = createHash('sha256').update(archive).digest('hex');
    return `  ${name.padEnd(40)} ${String(archive.length).padStart(8)} bytes  SHA-256 ${digest}`;
  };
  const saved: string[] = [];
  for (const browser of BROWSERS) {
    await build({ root, browser, manifestVersion: 3, outDir: out });
    saved.push(save(browser, zip(join(out, `${browser}-mv3`), ['.'])));
  }
  saved.push(save('sources', zip(root, SOURCES)));
  return saved;
}
