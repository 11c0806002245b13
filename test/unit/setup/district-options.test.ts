import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { districtOptions } from '@/test/setup/district/district';
import { keyFor } from '@/test/setup/district/former-package';
import { managedValues } from '@/test/setup/district/managed-values';
import { signingKey } from '@/test/setup/district/signing-key';
import { chromeUpdates } from '@/test/setup/district/update-manifests';
import { exportSetup } from '@/utils/organization/setup-file';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';

const ROOT = '/projects/paperless-scores';
const ADDRESS = 'https://files.example.org/scores';
const folder = mkdtempSync(join(tmpdir(), 'paperless-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

const options = (...args: string[]) => districtOptions(args, ROOT, ROOT);

describe('what a district types to pack the extension', () => {
  it('packs for the stores alone without --district', () => {
    expect(options('--out', 'elsewhere')).toBeUndefined();
  });

  it('names the folder, and makes up an id for Firefox that no other district has', () => {
    expect(options('--district', '--key', '../keys/own.pem', '--address', ADDRESS)).toEqual({
      keyFile: '/projects/keys/own.pem',
      address: 'https://files.example.org/scores/',
      valuesFile: undefined,
      firefoxId: 'paperless-scores@files.example.org',
    });
  });

  it.each([
    [['--key', 'a.pem'], 'belong to --district'],
    [['--district'], 'needs a key and an address'],
    [['--district', '--key', 'own.pem', '--address', ADDRESS], "project's own folder"],
    [['--district', '--key', './sub/../own.pem', '--address', ADDRESS], "project's own folder"],
    [
      ['--district', '--key', '../own.pem', '--address', ADDRESS, '--values', 'our-values.json'],
      "project's own folder",
    ],
    [['--district', '--key', '../own.pem', '--address', 'http://files.example.org/'], 'not an https address'],
    [['--district', '--key', '../own.pem', '--address', 'https://user@files.example.org/'], 'not an https address'],
    [
      ['--district', '--key', '../own.pem', '--address', ADDRESS, '--firefox-id', 'scores'],
      'looks like a mail address',
    ],
  ])('says what is wrong with %j', (args, said) => {
    expect(() => options(...args)).toThrow(said);
  });

  it('sees through a link that leads into the project', () => {
    const root = join(folder, 'project');
    mkdirSync(root);
    symlinkSync(root, join(folder, 'elsewhere'), 'junction');
    const args = ['--district', '--address', ADDRESS, '--key', join(folder, 'elsewhere', 'own.pem')];
    expect(() => districtOptions(args, root, root)).toThrow("project's own folder");
  });

  it("takes a key in a folder whose name only begins like the project's", () => {
    expect(options('--district', '--key', '../paperless-scores-keys/own.pem', '--address', ADDRESS)?.keyFile).toBe(
      '/projects/paperless-scores-keys/own.pem',
    );
  });
});

describe('the key of a district', () => {
  const file = join(folder, 'keys', 'own.pem');

  it('is made once; the same key gives the same id', () => {
    const made = signingKey(file);
    expect(made.isNew).toBe(true);
    expect(made.extensionId).toMatch(/^[a-p]{32}$/);
    const text = readFileSync(file, 'utf8');
    expect(signingKey(file)).toEqual({ ...made, isNew: false });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it.skipIf(process.platform === 'win32')('is for its owner alone, and it is said where others can read it', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(signingKey(file).isOpenToOthers).toBe(false);
    chmodSync(file, 0o644);
    expect(signingKey(file).isOpenToOthers).toBe(true);
  });

  it('is not made over a file that is something else', () => {
    const other = join(folder, 'letter.txt');
    writeFileSync(other, 'Dear parents,');
    expect(() => signingKey(other)).toThrow('is not a private key');
    expect(readFileSync(other, 'utf8')).toBe('Dear parents,');
  });
});

describe('the folder of the package', () => {
  const at = (name: string) => ({ folder: join(folder, name, 'district'), key: join(folder, name, 'own.pem') });
  const keyIn = (name: string, keyFile = at(name).key) =>
    keyFor(at(name).folder, { ...{ keyFile, address: ADDRESS, valuesFile: undefined, firefoxId: 'a@b' } });
  const packed = (name: string, extensionId: string) => {
    mkdirSync(join(at(name).folder, 'files'), { recursive: true });
    const contents = { extensionId, firefoxId: 'a@b', address: ADDRESS, version: '1', hosts: [], values: {} };
    writeFileSync(join(at(name).folder, 'files', 'updates.xml'), chromeUpdates(contents, '126'));
  };

  it('takes the same key again, and none that would be another extension to browsers', () => {
    const { extensionId } = keyIn('same');
    packed('same', extensionId);
    expect(keyIn('same').extensionId).toBe(extensionId);
    const mistyped = join(folder, 'same', 'owm.pem');
    expect(() => keyIn('same', mistyped)).toThrow('another key');
    expect(existsSync(mistyped)).toBe(false);
    expect(() => keyIn('same', join(folder, 'keys', 'own.pem'))).toThrow('another key');
  });

  it('is not made anew over the key, nor over what is no package', () => {
    expect(() => keyIn('within', join(at('within').folder, 'own.pem'))).toThrow('made anew each time');
    mkdirSync(at('theirs').folder, { recursive: true });
    writeFileSync(join(at('theirs').folder, 'budget.xlsx'), 'x');
    expect(() => keyIn('theirs')).toThrow('something else');
    expect(existsSync(join(folder, 'within', 'district'))).toBe(false);
  });
});

describe('the values of a district', () => {
  const project = fileURLToPath(new URL('../../..', import.meta.url)).slice(0, -1);
  const read = (values: unknown) => {
    const file = join(folder, 'values.json');
    writeFileSync(file, JSON.stringify(values));
    return managedValues(file, project);
  };

  it('bring hosts of their own, those of a setup file too', async () => {
    const settings = { ...DEFAULT_SETTINGS, sites: [site('https://in-the-setup.example.org')] };
    const setup = await exportSetup({ settings, profileOverrides: {}, credentialSets: [], now: 0 });
    const { ownHosts } = await read({
      encryptedSetup: setup.kind === 'file' ? setup.text : '',
      sites: [{ origin: 'https://sis.example.org' }],
    });
    expect(ownHosts).toEqual(['https://sis.example.org/*', 'https://in-the-setup.example.org/*']);
  });

  it.each([
    [{ encryptedSetup: 'C:\\Users\\ana\\paperless-scores-setup.json' }, 'no setup file'],
    [{ sites: [{ origin: 'http://sis.example.org' }] }, 'sites.0.origin'],
    [{ rosters: 'everything' }, 'rosters'],
    [{ credentialsets: [] }, 'credentialsets'],
    [
      { credentialSets: [{ name: 'A', profile: 'toms', userName: 'FROM TOMS', secretKey: 'FROM TOMS' }] },
      'still says FROM TOMS',
    ],
  ])('are refused before anything is packed: %j', async (values, said) => {
    await expect(read(values)).rejects.toThrow(said);
  });
});

const site = (origin: string) => ({ ...{ origin, adapter: '', ssidSelector: '', ssidLabel: '', places: [] } });
