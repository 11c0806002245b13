import type { EpochMs } from '@/utils/time';
import { type Bytes, fromBase64, sealingKey, toBase64 } from '@/utils/vault/sealing';

/** The part of `storage.session` that the vault uses: in memory, our own contexts only, gone with the browser. */
export interface SessionArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

const SECRET = 'vault.secret.';
const KEY = 'vault.key';
// Apart from the key, so that noting a use never brings back a key that was locked meanwhile.
const USED_AT = 'vault.usedAt';

/** What the vault holds in memory for this browser session. */
export interface SessionSecrets {
  secretOf(setId: string): Promise<Bytes | undefined>;
  putSecrets(secrets: ReadonlyMap<string, Bytes>): Promise<void>;
  removeSecrets(setIds: readonly string[]): Promise<void>;
  /** The unlocked vault's key; undefined when locked, or not used for `idleMs` (0: no limit). */
  unlockedKey(idleMs: number): Promise<CryptoKey | undefined>;
  putKey(keyBytes: Bytes): Promise<void>;
  removeKey(): Promise<void>;
  /** Notes that a person used the vault just now. */
  touch(): Promise<void>;
}

export function sessionSecrets(area: SessionArea, now: () => EpochMs): SessionSecrets {
  const bytesAt = async (key: string) => {
    const text = (await area.get(key))[key];
    return typeof text === 'string' ? fromBase64(text) : undefined;
  };
  return {
    secretOf: (setId) => bytesAt(SECRET + setId),
    async putSecrets(secrets) {
      await area.set(Object.fromEntries([...secrets].map(([id, bytes]) => [SECRET + id, toBase64(bytes)])));
    },
    async removeSecrets(setIds) {
      await area.remove(setIds.map((id) => SECRET + id));
    },
    async unlockedKey(idleMs) {
      const keyBytes = await bytesAt(KEY);
      if (keyBytes === undefined) return undefined;
      const usedAt = (await area.get(USED_AT))[USED_AT];
      // A use in the future means that the clock was set: locked is the safe side.
      const idleFor = typeof usedAt === 'number' ? Math.abs(now() - usedAt) : Number.POSITIVE_INFINITY;
      if (idleMs > 0 && idleFor >= idleMs) {
        await area.remove(KEY);
        return undefined;
      }
      return await sealingKey(keyBytes);
    },
    async putKey(keyBytes) {
      await area.set({ [KEY]: toBase64(keyBytes), [USED_AT]: now() });
    },
    removeKey: () => area.remove([KEY, USED_AT]),
    touch: () => area.set({ [USED_AT]: now() }),
  };
}
