import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of one statement, and what the linter is to say of it. */
type Statement = readonly [path: string, statement: string, told?: string];

const FORBIDDEN: readonly Statement[] = [
  ['components/panel/a.ts', "export { a } from '@/components/options/options';", 'components/shared'],
  ['components/panel/a.ts', "import { a } from '@/utils/browser/stores';\nexport const b = a;", 'pure values'],
  ['components/shared/a.ts', "import { a } from '@/utils/vault/vault-admin';\nexport const b = a;", 'pure values'],
  ['components/popup/a.ts', "import { a } from '@/utils/messages/messaging';\nexport const b = a;", 'pure values'],
  ['components/popup/a.ts', "export { browser } from 'wxt/browser';", 'at the edge'],
  ['utils/caaspp/a.ts', "export { browser } from 'wxt/browser';", 'at the edge'],
  ['utils/sis/a.ts', "export { browser } from 'webextension-polyfill';", 'at the edge'],
  // One for each floor of utils, from the top: it must not look up.
  ['utils/browser/a.ts', "export { a } from '@/utils/messages/a';", 'A floor above'],
  ['utils/organization/a.ts', "export { a } from '@/utils/browser/a';", 'A floor above'],
  ['utils/roster/a.ts', "export { a } from '@/utils/organization/a';", 'A floor above'],
  ['utils/activity/a.ts', "export { a } from '@/utils/roster/a';", 'A floor above'],
  ['utils/vault/a.ts', "export { a } from '@/utils/links/a';", 'A floor above'],
  ['utils/settings/a.ts', "export { a } from '@/utils/vault/a';", 'A floor above'],
  ['utils/links/a.ts', "export { a } from '@/utils/settings/a';", 'A floor above'],
  ['utils/caaspp/a.ts', "export { a } from '@/utils/vault/a';", 'A floor above'],
  ['utils/sis/a.ts', "export { a } from '@/utils/caaspp/a';", 'A floor above'],
  ['utils/sis/find/a.ts', "export { a } from '@/utils/sis/watch/a';", 'A floor above'],
  ['utils/sis/site/a.ts', "export { a } from '@/utils/sis/find/a';", 'A floor above'],
  ['utils/sis/page/a.ts', "export { a } from '@/utils/sis/site/a';", 'A floor above'],
  ['utils/sis/adapters/a.ts', "export { a } from '@/utils/sis/find/a';", 'A floor above'],
  ['utils/storage/a.ts', "export { a } from '@/utils/sis/a';", 'A floor above'],
  ['utils/parsing/a.ts', "export { a } from '@/utils/caaspp/a';", 'A floor above'],
  ['utils/a.ts', "export { a } from '@/utils/sis/a';", 'A floor above'],
  ['utils/a.ts', "export { a } from '@/entrypoints/background/tabs';", 'Nothing imports from entrypoints'],
  ['utils/links/a.ts', "export { Panel } from '@/components/panel/panel';", 'know nothing of views'],
  ['entrypoints/a.ts', "export { a } from '@/test/e2e/stage';", 'Nothing in the product imports from test'],
  ['test/simulator/a.ts', "export { a } from '@/utils/time';", 'know nothing of the product'],
];

const ALLOWED: readonly Statement[] = [
  ['components/panel/a.ts', "export type { Site } from '@/utils/sis/site/site';"],
  ['components/panel/a.ts', "import type { Site } from '@/utils/sis/site/site';\nexport type A = Site;"],
  ['components/options/a.ts', "import { a } from '@/utils/vault/credential-draft';\nexport const b = a;"],
  ['components/panel/a.ts', "import { SECOND_MS } from '@/utils/time';\nexport const a = SECOND_MS;"],
  ['utils/messages/a.ts', "export { a } from '@/utils/vault/a';"],
  ['utils/browser/a.ts', "export { browser } from 'wxt/browser';"],
  ['utils/links/a.ts', "export { a } from '@/utils/caaspp/a';"],
  ['entrypoints/a.ts', "export { Panel } from '@/components/panel/panel';"],
];

/** The linter holds the borders of who may import whom (docs/architecture.md); this holds the linter to it. */
describe('the borders between the parts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'borders-'));
  let diagnostics: readonly { readonly message: string; readonly location: { readonly path: string } }[];

  /** Each statement has a file of its own, so that the linter runs once over all. */
  const fileOf = ([path]: Statement, index: number, kind: string) => path.replace('a.ts', `${kind}-${index}.ts`);

  beforeAll(() => {
    const { vcs: _vcs, $schema: _schema, ...rules } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(rules));
    cpSync(join(root, 'test/setup/lint'), join(folder, 'test/setup/lint'), { recursive: true });
    for (const [kind, statements] of Object.entries({ forbidden: FORBIDDEN, allowed: ALLOWED })) {
      for (const [index, each] of statements.entries()) {
        const file = join(folder, fileOf(each, index, kind));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${each[1]}\n`);
      }
    }
    const { stdout } = spawnSync(
      join(root, 'node_modules/.bin/biome'),
      ['lint', '--reporter=json', '--max-diagnostics=none'],
      { cwd: folder, encoding: 'utf8' },
    );
    ({ diagnostics } = JSON.parse(stdout));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const toldOf = (file: string) =>
    diagnostics.filter(({ location }) => location.path === file).map(({ message }) => message);

  it.each(FORBIDDEN.map((each, index) => [fileOf(each, index, 'forbidden'), ...each]))(
    'are told by the linter: %s must not hold what %s may not: %s',
    (file, _path, _statement, told) => {
      expect(toldOf(file).join('\n')).toContain(told);
    },
  );

  it.each(ALLOWED.map((each, index) => [fileOf(each, index, 'allowed'), ...each]))(
    'let through what is allowed: %s may hold what %s may: %s',
    (file) => {
      expect(toldOf(file)).toEqual([]);
    },
  );
});
