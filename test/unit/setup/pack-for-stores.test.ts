import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { SOURCES } from '../../setup/pack-for-stores.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The files that a file of the set-up imports by their place. */
const importsOf = (path: string): string[] =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, place = '']) =>
    relative(root, join(root, dirname(path), place)),
  );

const isAmongSources = (path: string) => SOURCES.some((source) => path === source || path.startsWith(`${source}/`));

/** That they give the same packages is tried in the browsers' tests, minutes later. */
test('whoever gets the sources alone has everything that packing them reads', () => {
  const seen = new Set<string>();
  const read = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    // What it takes of the product stands in whole folders.
    if (!path.startsWith('test/')) return;
    importsOf(path).forEach(read);
  };
  SOURCES.filter((path) => path.startsWith('test/setup') && statSync(join(root, path)).isFile()).forEach(read);
  expect([...seen].filter((path) => !isAmongSources(path))).toEqual([]);
  expect(seen).toContain('test/setup/district/managed-values.ts');
});
