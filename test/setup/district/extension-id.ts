import { createHash } from 'node:crypto';

/**
 * The id that Chromium gives to an extension: the first 128 bits of the SHA-256 of what it goes by, a letter from a to p
 * for each four.
 * @param of the public key of a signed package; the path of an unpacked one
 */
export function extensionIdOf(of: Uint8Array | string): string {
  const digest = createHash('sha256').update(of).digest('hex');
  return [...digest.slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
