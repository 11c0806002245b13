/** Encryption under a passphrase: shared by the vault and the setup file. Web Crypto alone. */

/** PBKDF2-SHA-256 rounds for new passphrases (OWASP's figure, 2023). */
export const PBKDF2_ROUNDS = 600_000;
const SALT_BYTES = 16;
const IV_BYTES = 12;

export type Bytes = Uint8Array<ArrayBuffer>;

/** Fills with random bytes; `crypto.getRandomValues` but in tests. */
export type RandomBytes = (length: number) => Bytes;
export const randomBytes: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/** AES-GCM: a fresh random IV for each, and the cipher text with its tag. */
export interface Sealed {
  readonly iv: Bytes;
  readonly data: Bytes;
}

/** How a passphrase becomes a key; no secret. */
export interface Derivation {
  readonly salt: Bytes;
  readonly rounds: number;
}

export function newDerivation(rounds: number, random: RandomBytes): Derivation {
  return { salt: random(SALT_BYTES), rounds };
}

/** The same passphrase typed on another keyboard may come composed differently: NFKC makes them equal. */
export async function deriveKeyBytes(passphrase: string, { salt, rounds }: Derivation): Promise<Bytes> {
  const typed = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return new Uint8Array(await crypto.subtle.deriveBits(derivation, typed, 256));
}

export async function sealingKey(keyBytes: Bytes): Promise<CryptoKey> {
  return await crypto.subtle.importKey('raw', keyBytes, 'AES-GCM', false, ['encrypt', 'decrypt', 'unwrapKey']);
}

/** A key that no script can read, for what this browser keeps. */
export async function newBrowserKey(): Promise<CryptoKey> {
  return await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** @param boundTo what the cipher text belongs to: it opens only with the same text */
export async function seal(key: CryptoKey, plain: Bytes, boundTo: string, random: RandomBytes): Promise<Sealed> {
  const iv = random(IV_BYTES);
  return { iv, data: new Uint8Array(await crypto.subtle.encrypt(aesGcm(iv, boundTo), key, plain)) };
}

/** The plain bytes; undefined when the key, the binding or the cipher text is not the one it was sealed with. */
export async function open(key: CryptoKey, sealed: Sealed, boundTo: string): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(aesGcm(sealed.iv, boundTo), key, sealed.data));
  } catch {
    return undefined;
  }
}

/** Opens straight into a signing key: the bytes never reach a script. */
export async function openAsSigningKey(
  key: CryptoKey,
  sealed: Sealed,
  boundTo: string,
): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.unwrapKey('raw', sealed.data, key, aesGcm(sealed.iv, boundTo), HMAC, false, ['sign']);
  } catch {
    return undefined;
  }
}

const HMAC = { name: 'HMAC', hash: 'SHA-256' };

export async function signingKeyFromBytes(bytes: Bytes): Promise<CryptoKey> {
  return await crypto.subtle.importKey('raw', bytes, HMAC, false, ['sign']);
}

function aesGcm(iv: Bytes, boundTo: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: utf8(boundTo) };
}

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** Throws on bytes that are no UTF-8. */
export function fromUtf8(bytes: Bytes): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

export function toBase64(bytes: Bytes): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** undefined for what is no base64. */
export function fromBase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
