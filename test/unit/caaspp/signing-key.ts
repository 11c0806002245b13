import { secretBytes } from '@/utils/vault/kept-secret';
import { signingKeyFromBytes } from '@/utils/vault/sealing';

/** The key that signs for an AWS secret, made as the vault makes it. */
export function signingKeyOf(secretAccessKey: string): Promise<CryptoKey> {
  return signingKeyFromBytes(secretBytes('pilot', secretAccessKey));
}
