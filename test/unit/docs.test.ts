import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '@/utils/organization/policy';
import { CONSENT_VERSION } from '@/utils/settings/consent';
import { adapters } from '@/utils/sis/site/registry';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  'test/e2e/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const read = (page: string) => readFileSync(join(root, page), 'utf8');

/** The heading of a page as the last part of a link to it: "## The first time" is `the-first-time`. */
const anchorsOf = (text: string) =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the documentation', () => {
  it.each(pages)('%s: every link and every picture is there', (page) => {
    const text = read(page);
    const broken = [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, to = '']) => {
      if (/^(https?|mailto):/.test(to)) return [];
      const [path = '', anchor] = to.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, target))) return [to];
      return anchor === undefined || anchorsOf(read(target)).includes(anchor) ? [] : [to];
    });
    expect(broken).toEqual([]);
  });

  it('every picture is shown somewhere', () => {
    const all = pages.map(read).join('\n');
    expect(readdirSync(join(root, 'docs/images')).filter((name) => !all.includes(`images/${name}`))).toEqual([]);
  });

  it.each(pages)('%s: every test that it names as proof is there', (page) => {
    const named = [...read(page).matchAll(/`(?:test\/)?((?:unit|contexts|e2e|gallery|setup|bench)\/[\w./-]+?)\/?`/g)];
    const there = (path: string) =>
      ['', '.ts', '.test.ts', '.test.tsx'].some((end) => existsSync(join(root, 'test', path + end)));
    expect(named.map(([, path = '']) => path).filter((path) => !there(path))).toEqual([]);
  });

  it('gives a director values to begin with that the extension takes', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(read('docs/for-directors.md')) ?? [];
    const values: unknown = JSON.parse(example);
    expect(parsePolicy(values).faults).toEqual([]);
    expect(values).toMatchObject({ consent: CONSENT_VERSION });
  });

  it('tells a newcomer of every SIS that works', () => {
    const readme = read('README.md');
    expect(adapters.map(({ name }) => name).filter((name) => !readme.includes(name))).toEqual([]);
  });

  it('names commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = pages.flatMap((page) => [...read(page).matchAll(/\bnpm run ([\w-]+)/g)].map(([, name = '']) => name));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const files = pages.flatMap((page) =>
      [...read(page).matchAll(/\bnode (test\/[\w./-]+)/g)].map(([, path = '']) => path),
    );
    expect(files.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
