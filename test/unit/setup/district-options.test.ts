import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { districtOptions } from '@/test/setup/district/district';
import { signingKey } from '@/test/setup/district/signing-key';

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
    [['--district', '--key', '../own.pem', '--address', 'http://files.example.org/'], 'not an https address'],
    [['--district', '--key', '../own.pem', '--address', 'https://user@files.example.org/'], 'not an https address'],
    [
      ['--district', '--key', '../own.pem', '--address', ADDRESS, '--firefox-id', 'scores'],
      'looks like a mail address',
    ],
  ])('says what is wrong with %j', (args, said) => {
    expect(() => options(...args)).toThrow(said);
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

  it('is not made over a file that is something else', () => {
    const other = join(folder, 'letter.txt');
    writeFileSync(other, 'Dear parents,');
    expect(() => signingKey(other)).toThrow('is not a private key');
    expect(readFileSync(other, 'utf8')).toBe('Dear parents,');
  });
});
