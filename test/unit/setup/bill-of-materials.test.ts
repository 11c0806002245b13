import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { billOfMaterials } from '@/test/setup/district/bill-of-materials';

const root = fileURLToPath(new URL('../../../', import.meta.url));

it('the bill of materials has every library of the package with its license, and no tool that is not in it', () => {
  const { components } = JSON.parse(billOfMaterials(root)) as {
    components: { name: string; version: string; licenses: unknown[]; hashes: { content: string }[] }[];
  };
  const names = components.map(({ name }) => name);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  // The ones that are needed by others, and the parts of WXT that each build has.
  const beneath = ['@noble/hashes', 'pkijs', 'wxt', '@wxt-dev/browser'];
  expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), ...beneath]));
  for (const tool of ['vitest', 'typescript', 'puppeteer', 'vite', 'p-limit']) expect(names).not.toContain(tool);
  for (const { name, version, hashes, licenses } of components) {
    expect(version, name).toMatch(/^\d+\.\d+/);
    expect(hashes[0]?.content, name).toMatch(/^[\da-f]{128}$/);
    expect(licenses, name).toHaveLength(1);
  }
});
