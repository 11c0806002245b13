import type { EpochMs } from '@/utils/time';
import { type Bytes, fromBase64, sealingKey, toBase64 } from '@/utils/vault/sealing';

/** The part of `storage.session` that the vault uses: in memory, our own contexts only, gone with the browser. */
export interface SessionArea {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

const SECRET = 'vault.secret.';
/** Says that a secret is there, so that nobody has to read it to know. */
const HELD = 'vault.held.';
/** Where the unlocked vault's key is; not there while it is locked. */
export const VAULT_KEY = 'vault.key';
/** Apart from the key, so that noting a use never brings back a key that was locked meanwhile. */
export const USED_AT = 'vault.usedAt';

/** What the vault holds in memory for this browser session. Secrets are there by what they are bound to (`bindingOf`). */
export interface SessionSecrets {
  secretOf(boundTo: string): Promise<Bytes | undefined>;
  holds(boundTo: string): Promise<boolean>;
  putSecrets(secrets: ReadonlyMap<string, Bytes>): Promise<void>;
  removeSecrets(boundTo: readonly string[]): Promise<void>;
  /** The unlocked vault's key; undefined when locked, or not used for `idleMs` (0: no limit). */
  unlockedKey(idleMs: number): Promise<CryptoKey | undefined>;
  putKey(keyBytes: Bytes): Promise<void>;
  removeKey(): Promise<void>;
  /** Notes that a person used the vault just now. */
  touch(): Promise<void>;
  /** When a person last used it; undefined when nobody did since the browser was started. */
  usedAt(): Promise<EpochMs | undefined>;
}

export function sessionSecrets(area: SessionArea, now: () => EpochMs): SessionSecrets {
  const bytesAt = async (key: string) => {
    const text = (await area.get(key))[key];
    return typeof text === 'string' ? fromBase64(text) : undefined;
  };
  const lastUse = async () => {
    const at = (await area.get(USED_AT))[USED_AT];
    return typeof at === 'number' ? at : undefined;
  };
  return {
    secretOf: (boundTo) => bytesAt(SECRET + boundTo),
    holds: async (boundTo) => (await area.get(HELD + boundTo))[HELD + boundTo] === true,
    async putSecrets(secrets) {
      const items = [...secrets].flatMap(([boundTo, bytes]) => [
        [SECRET + boundTo, toBase64(bytes)],
        [HELD + boundTo, true],
      ]);
      await area.set(Object.fromEntries(items));
    },
    async removeSecrets(boundTo) {
      await area.remove(boundTo.flatMap((it) => [SECRET + it, HELD + it]));
    },
    async unlockedKey(idleMs) {
      const keyBytes = await bytesAt(VAULT_KEY);
      if (keyBytes === undefined) return undefined;
      const usedAt = await lastUse();
      // A use in the future means that the clock was set: locked is the safe side.
      const idleFor = usedAt === undefined ? Number.POSITIVE_INFINITY : Math.abs(now() - usedAt);
      if (idleMs > 0 && idleFor >= idleMs) {
        await area.remove(VAULT_KEY);
        return undefined;
      }
      return await sealingKey(keyBytes);
    },
    async putKey(keyBytes) {
      await area.set({ [VAULT_KEY]: toBase64(keyBytes), [USED_AT]: now() });
    },
    removeKey: () => area.remove([VAULT_KEY, USED_AT]),
    touch: () => area.set({ [USED_AT]: now() }),
    usedAt: lastUse,
  };
}
