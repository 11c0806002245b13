import type { EpochMs } from '@/utils/time';
import { vaultAdmin } from './browser-vault-admin';

/** What came of a passphrase; `nextTryAt` by this computer's clock. */
export type Unlocked =
  | { readonly kind: 'unlocked' }
  | { readonly kind: 'wrong'; readonly nextTryAt: EpochMs }
  | { readonly kind: 'tooSoon'; readonly nextTryAt: EpochMs };

/**
 * Unlocks the vault from one of our own pages, never from a SIS page, whose scripts can listen to keys.
 * @param tell lets panels that waited for it ask again
 */
export async function unlockWith(passphrase: string, tell: () => Promise<unknown>): Promise<Unlocked> {
  const result = await vaultAdmin.unlock(passphrase);
  switch (result.kind) {
    case 'unlocked':
    case 'noPassphrase':
      await tell();
      return { kind: 'unlocked' };
    case 'wrong':
      return { kind: 'wrong', nextTryAt: result.waitUntil };
    case 'wait':
      return { kind: 'tooSoon', nextTryAt: result.waitUntil };
  }
}
