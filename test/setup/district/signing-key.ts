import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { extensionIdOf } from './extension-id.ts';

/** The key that a district signs its package with. Who has it can put any code into the district's browsers. */
export interface SigningKey {
  readonly file: string;
  readonly isNew: boolean;
  /** Other users of this computer can read the file. Windows keeps that elsewhere: not known there. */
  readonly isOpenToOthers: boolean;
  /** The id by which Chrome and Edge know the extension: 32 letters, made of the key. The same key, the same id. */
  readonly extensionId: string;
}

/** Reads the key, or makes it (RSA, 2,048 bits, PKCS #8) where there is no such file yet. */
export function signingKey(file: string): SigningKey {
  const isNew = !existsSync(file);
  if (isNew) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    // `wx`: a key that somebody else has just made is not written over.
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  }
  const extensionId = extensionIdOf(createPublicKey(readKey(file)).export({ type: 'spki', format: 'der' }));
  const isOpenToOthers = process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0;
  return { file, isNew, isOpenToOthers, extensionId };
}

function readKey(file: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(readFileSync(file));
  } catch {
    throw new Error(
      `${file} is not a private key.\nName a key that this command has made, or a file that is not there yet.`,
    );
  }
  if (key.asymmetricKeyType !== 'rsa') throw new Error(`${file} is no RSA key.\nChrome takes RSA keys for packages.`);
  return key;
}
