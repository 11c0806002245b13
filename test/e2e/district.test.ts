import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCrx } from '../setup/district/crx.ts';
import { districtOptions } from '../setup/district/district.ts';
import { type DistrictPackage, packDistrict } from '../setup/district/pack-district.ts';
import { signingKey } from '../setup/district/signing-key.ts';
import { launchChromium } from '../setup/launch-chromium.ts';
import { chromiumPolicyFile } from '../setup/policy-files.ts';
import { startWorld, type World } from '../setup/world.ts';
import { makeCertificate } from '../simulator/certificate.ts';
import { LEA_NAMES, TOMS_KEYS } from '../simulator/world.ts';
import { chromiumPanel } from './chromium-panel.ts';
import type { PanelDriver } from './panel-driver.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).slice(0, -1);
const FILES_HOST = 'files.district.example';
const { version: VERSION } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
const OWN_SIS = 'https://pages.demo-district.example';
const [KEY] = TOMS_KEYS;
const VALUES = {
  consent: 1,
  credentialSets: [{ name: LEA_NAMES.sierraVista, profile: 'toms', userName: KEY.userName, secretKey: KEY.secretKey }],
  sites: [{ origin: OWN_SIS, adapter: 'aeries' }],
  lockOptions: true,
};
const TYPES: Readonly<Record<string, string>> = { crx: 'application/x-chrome-extension', xml: 'text/xml' };

const policyFile = await chromiumPolicyFile('paperless-scores-district-test');
if (policyFile === undefined)
  console.log('SKIPPED: policy files can be written by administrators alone, and this user is none.');

/** As `chrome.developerPrivate` has it. */
interface Card {
  readonly id: string;
  readonly version: string;
  readonly permissions: unknown;
}

describe.skipIf(policyFile === undefined)('a district package, installed by force from a web server', () => {
  let work: string;
  let world: World;
  let server: Server;
  let browser: Browser;
  let first: DistrictPackage;
  let second: DistrictPackage;
  /** What the web server of the district holds at the moment. */
  let published: DistrictPackage;
  /** Files that the web server was asked for. */
  const fetched: string[] = [];
  let extensions: Page;
  let panel: PanelDriver;

  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'paperless-district-'));
    const valuesFile = join(work, 'values.json');
    await writeFile(valuesFile, JSON.stringify(VALUES));
    const args = [
      '--district',
      '--key',
      'key.pem',
      '--address',
      `https://${FILES_HOST}/scores`,
      '--values',
      valuesFile,
    ];
    const options = districtOptions(args, root, work);
    if (options === undefined) throw new Error('No options.');
    first = await packDistrict(options, root, join(work, 'first'));
    second = await packDistrict(options, await withVersion('99.0.0', join(work, 'sources')), join(work, 'second'));
    published = first;
    const { key, cert } = await makeCertificate([FILES_HOST]);
    server = createServer({ key, cert }, (request, response) => {
      const name = basename(new URL(request.url ?? '', 'https://any.example').pathname);
      fetched.push(name);
      readFile(join(published.folder, 'files', name)).then(
        (bytes) => response.setHeader('content-type', TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain').end(bytes),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    world = await startWorld();
    const hosts = [...world.hosts, { host: FILES_HOST, port: (server.address() as AddressInfo).port }];
    policyFile?.write(JSON.parse(await readFile(join(first.folder, 'policies/chrome-edge-linux.json'), 'utf8')));
    browser = await launchChromium({ ...world, hosts }, { installsByPolicy: true });
    extensions = await browser.newPage();
    await extensions.goto('chrome://extensions');
  });
  afterAll(async () => {
    policyFile?.remove();
    await browser?.close();
    server?.close();
    await world?.close();
    await rm(work, { recursive: true, force: true });
  });

  /** What the browser's own page of extensions says of ours: nobody can look into one that policy installed. */
  async function card(): Promise<Card | undefined> {
    const all = (await extensions.evaluate('chrome.developerPrivate.getExtensionsInfo()')) as Card[];
    return all.find(({ id }) => id === first.key.extensionId);
  }

  test('is there, under the id of the key, with the icon pinned and no question to anybody', async () => {
    await expect.poll(card, { timeout: 40_000 }).toMatchObject({
      version: VERSION,
      state: 'ENABLED',
      mustRemainInstalled: true,
      pinnedToToolbar: true,
      updateUrl: `https://${FILES_HOST}/scores/updates.xml`,
    });
    // The district's own SIS is among the hosts that were granted with the installation.
    expect(JSON.stringify((await card())?.permissions)).toContain(new URL(OWN_SIS).host);
  });

  test('shows reports with what the policy gave it', async () => {
    const page = await browser.newPage();
    await page.goto('https://demo.aeries.net/teacher/TestScores.aspx?student=9900000005');
    panel = await chromiumPanel(page);
    expect(await panel.waitFor(LEA_NAMES.sierraVista)).toContain('Initial ELPAC');
  });

  test('takes no version that another key has signed, whoever swaps what lies on the server', async () => {
    published = await swapped(second, join(work, 'swapped'));
    fetched.length = 0;
    await extensions.evaluate('chrome.developerPrivate.autoUpdate()');
    await expect.poll(() => fetched.filter((name) => name.endsWith('.crx')), { timeout: 40_000 }).not.toEqual([]);
    // The browser answers once what it fetched is installed or refused.
    expect(await card()).toMatchObject({ version: VERSION, state: 'ENABLED' });
  });

  test('takes up a new version while a panel is open, and the panel says so', async () => {
    published = second;
    await extensions.evaluate('chrome.developerPrivate.autoUpdate()');
    await panel.waitFor('was updated');
    expect(await card()).toMatchObject({ version: '99.0.0' });
  });

  test('goes when the policy goes', async () => {
    policyFile?.write({});
    await expect.poll(card, { timeout: 40_000 }).toBeUndefined();
  });
});

/** The project's sources with another version. */
async function withVersion(version: string, folder: string): Promise<string> {
  const skip = new Set(['node_modules', '.git', '.output', 'test-results']);
  await cp(root, folder, { recursive: true, filter: (path) => !skip.has(basename(path)) });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const file = join(folder, 'package.json');
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), version }));
  return folder;
}

/** A package as who has the web server and not the key can publish it: the same names and id, signed by a key of theirs. */
async function swapped(genuine: DistrictPackage, folder: string): Promise<DistrictPackage> {
  await cp(genuine.folder, folder, { recursive: true });
  const file = join(folder, 'files', genuine.files.find((name) => name.endsWith('.crx'))?.replace('files/', '') ?? '');
  const crx = await readFile(file);
  // "Cr24", the version and the header's length, four bytes each; then the header, then the zip.
  const archive = crx.subarray(12 + crx.readUInt32LE(8));
  const { file: theirKey } = signingKey(join(folder, 'theirs.pem'));
  await writeCrx(archive, theirKey, file);
  return { ...genuine, folder };
}
