import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The linter holds the borders of who may import whom (docs/architecture.md); this holds the linter to it. */
describe('the borders between the parts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'borders-'));

  beforeAll(() => {
    const { vcs: _vcs, $schema: _schema, ...rules } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(rules));
    cpSync(join(root, 'test/setup/lint'), join(folder, 'test/setup/lint'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What the linter says of one import in a file at `path`. */
  function lint(path: string, statement: string): string {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${statement}\n`);
    const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/biome'), ['lint', file], {
      cwd: folder,
      encoding: 'utf8',
    });
    rmSync(file);
    return stdout + stderr;
  }

  it.each([
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
  ])('are told by the linter: %s must not say %s', (path, statement, told) => {
    expect(lint(path, statement)).toContain(told);
  });

  it.each([
    ['components/panel/a.ts', "export type { Site } from '@/utils/sis/site/site';"],
    ['components/panel/a.ts', "import type { Site } from '@/utils/sis/site/site';\nexport type A = Site;"],
    ['components/options/a.ts', "import { a } from '@/utils/vault/credential-draft';\nexport const b = a;"],
    ['components/panel/a.ts', "import { SECOND_MS } from '@/utils/time';\nexport const a = SECOND_MS;"],
    ['utils/messages/a.ts', "export { a } from '@/utils/vault/a';"],
    ['utils/browser/a.ts', "export { browser } from 'wxt/browser';"],
    ['utils/links/a.ts', "export { a } from '@/utils/caaspp/a';"],
    ['entrypoints/a.ts', "export { Panel } from '@/components/panel/panel';"],
  ])('let through what is allowed: %s may say %s', (path, statement) => {
    expect(lint(path, statement)).toContain('Checked 1 file');
    expect(lint(path, statement)).not.toContain('Found');
  });
});
