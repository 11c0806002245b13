import { is, number, object } from 'valibot';
import type { SessionArea } from '@/utils/vault/session-secrets';
import { NO_ATTEMPTS } from '@/utils/vault/slow-down';
import type { Attempts, VaultDb } from '@/utils/vault/vault-db';

const IN_MEMORY = 'vault.attempts';
const schema = object({ wrong: number(), waitUntil: number() });

/**
 * Counts wrong passphrases, on disk, so that closing the browser does not forget them. On a disk that takes nothing more
 * they are counted in memory: nobody is locked out of their keys by a full disk.
 */
export function wrongAttempts(db: () => Promise<VaultDb>, memory: SessionArea) {
  return {
    async read(): Promise<Attempts> {
      const inMemory = (await memory.get(IN_MEMORY))[IN_MEMORY];
      return is(schema, inMemory) ? inMemory : ((await (await db()).get('attempts', 'attempts')) ?? NO_ATTEMPTS);
    },
    async write(attempts: Attempts): Promise<void> {
      await memory.remove(IN_MEMORY);
      await (await db()).put('attempts', attempts, 'attempts').catch(() => memory.set({ [IN_MEMORY]: attempts }));
    },
    async clear(): Promise<void> {
      await memory.remove(IN_MEMORY);
      await (await db()).clear('attempts').catch(() => undefined);
    },
  };
}
