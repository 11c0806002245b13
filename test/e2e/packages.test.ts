import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url)).slice(0, -1);
const run = promisify(execFile);

/** Packs what stands in a folder. @returns the packages by name */
async function pack(folder: string, out: string): Promise<Map<string, Uint8Array>> {
  const { stdout } = await run(process.execPath, ['test/setup/package.ts', '--out', out], { cwd: folder });
  const names = [...stdout.matchAll(/^\s*(paperless-scores-\S+\.zip)/gm)].map(([, name = '']) => name);
  const archives = names.map(async (name) => [name, new Uint8Array(await readFile(join(out, name)))] as const);
  return new Map(await Promise.all(archives));
}

describe('the packages for the stores', () => {
  let work: string;
  let packages: Map<string, Uint8Array>;
  const packageFor = (what: string) => {
    const found = [...packages].find(([name]) => name.endsWith(`-${what}.zip`));
    if (found === undefined) throw new Error(`No package for ${what}.`);
    return unzipSync(found[1]);
  };
  const manifestFor = (what: string) => JSON.parse(strFromU8(packageFor(what)['manifest.json'] ?? new Uint8Array()));

  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'paperless-packages-'));
    packages = await pack(root, join(work, 'out'));
  });
  afterAll(() => rm(work, { recursive: true, force: true }));

  test('there is one for each browser and one with the sources, and no two have the same name', () => {
    expect([...packages.keys()].map((name) => name.replace(/^.*-(\w+)\.zip$/, '$1'))).toEqual([
      'chrome',
      'edge',
      'firefox',
      'sources',
    ]);
  });

  test('whoever packs the sources anew, in another place and time zone, gets the same bytes', async () => {
    const copy = join(work, 'another place');
    await unzipTo(copy, packageFor('sources'));
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const { TZ } = process.env;
    process.env.TZ = TZ === 'Asia/Tokyo' ? 'America/Los_Angeles' : 'Asia/Tokyo';
    try {
      expect(digests(await pack(copy, join(work, 'out again')))).toEqual(digests(packages));
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  });

  test('Firefox gets what Firefox asks for, and Chrome and Edge what they ask for', () => {
    const { browser_specific_settings, ...firefox } = manifestFor('firefox');
    // An SSID and the LEA's key go to the CAASPP service, and nothing else goes anywhere.
    expect(browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['personallyIdentifyingInfo', 'authenticationInfo'],
    });
    // Offered on computers alone.
    expect(browser_specific_settings).not.toHaveProperty('gecko_android');
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    for (const browser of ['chrome', 'edge']) {
      expect(manifestFor(browser)).toMatchObject({
        manifest_version: 3,
        storage: { managed_schema: 'managed-schema.json' },
      });
      expect(manifestFor(browser)).not.toHaveProperty('browser_specific_settings');
    }
  });

  test.each(['chrome', 'edge', 'firefox'])('the package for %s holds nothing that only we need', (browser) => {
    const files = Object.entries(packageFor(browser));
    expect(files.map(([name]) => name).filter((name) => /\.(map|tsx?|md)$|test|gallery/.test(name))).toEqual([]);
    const scripts = files.filter(([name]) => /\.(js|html|json)$/.test(name));
    const telling = scripts.filter(([, bytes]) => strFromU8(bytes).includes(root));
    expect(telling.map(([name]) => name)).toEqual([]);
  });
});

function digests(packages: Map<string, Uint8Array>): Record<string, string> {
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  return Object.fromEntries([...packages].map(([name, bytes]) => [name, digest(bytes)]));
}

async function unzipTo(folder: string, files: Record<string, Uint8Array>): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}
