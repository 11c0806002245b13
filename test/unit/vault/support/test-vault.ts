import 'fake-indexeddb/auto';
import { effectiveProfile, type ProfileOverrides } from '@/utils/caaspp/profile-patch';
import { NO_POLICY, type Policy } from '@/utils/organization/policy';
import { MINUTE_MS } from '@/utils/time';
import type { CredentialDraft } from '@/utils/vault/credential-draft';
import { createVault, type Vault } from '@/utils/vault/vault';
import type { VaultOptions } from '@/utils/vault/vault-access';
import { createVaultAdmin, type VaultAdmin } from '@/utils/vault/vault-admin';

/** Both sides of the vault, as our own pages have them. */
export type WholeVault = Omit<Vault, 'credentialsFor'> &
  VaultAdmin & {
    /** At the address that the set uses now, unless another one is given. */
    credentialsFor(id: string, address?: string): ReturnType<Vault['credentialsFor']>;
  };

/** Enough rounds to be PBKDF2, few enough for a test; one test runs the real number. */
export const FEW_ROUNDS = 1_000;
export const PASSPHRASE = 'oak table seven rivers';
export const PILOT_SECRET = 'simulated/Secret+Key/for+tests/only000001';
export const TOMS_SECRET = 'SimulatedSecret00001';

const common = { cdsCode: '', baseUrl: '', region: '', expiresOn: '', hosts: [], schoolCodes: [] } as const;
export const PILOT: CredentialDraft = {
  ...common,
  name: 'Sierra Vista Unified (simulated)',
  cdsCode: '9999991',
  profile: 'pilot',
  account: 'AKIASIMULATOR0000001',
};
export const TOMS: CredentialDraft = {
  ...common,
  name: 'Manzanita Charter (simulated)',
  cdsCode: '9999992',
  profile: 'toms',
  account: 'sim-charter',
};

/** `storage.session`, as far as the vault uses it. */
export function sessionArea() {
  const items = new Map<string, unknown>();
  return {
    items,
    async get(keys: string | string[] | null) {
      const wanted = keys === null ? [...items.keys()] : [keys].flat();
      return Object.fromEntries(wanted.filter((key) => items.has(key)).map((key) => [key, items.get(key)]));
    },
    async set(more: Record<string, unknown>) {
      for (const [key, value] of Object.entries(more)) items.set(key, structuredClone(value));
    },
    async remove(keys: string | string[]) {
      for (const key of [keys].flat()) items.delete(key);
    },
    async clear() {
      items.clear();
    },
  };
}

let count = 0;

export interface TestVault {
  readonly vault: WholeVault;
  readonly session: ReturnType<typeof sessionArea>;
  readonly databaseName: string;
  time: number;
  policy: Policy;
  /** A district's changes to the profiles. */
  overrides: ProfileOverrides;
  /** The same database in another context (a page, a restarted background) of the same browser session. */
  another(more?: Partial<VaultOptions>): WholeVault;
  /** The same database after the browser was closed and opened again. */
  afterRestart(): WholeVault;
}

export function testVault(more: Partial<VaultOptions> = {}): TestVault {
  const session = sessionArea();
  const databaseName = `vault-${++count}`;
  const world = { time: Date.UTC(2026, 10, 24, 16), policy: NO_POLICY, overrides: {} as ProfileOverrides };
  const open = (extra: Partial<VaultOptions> = {}): WholeVault => {
    const options: VaultOptions = {
      databaseName,
      session,
      now: () => world.time,
      policy: async () => world.policy,
      addressOf: async (draft, overrides = {}) => effectiveProfile(draft, { ...world.overrides, ...overrides }).baseUrl,
      idleMs: async () => 30 * MINUTE_MS,
      rounds: FEW_ROUNDS,
      ...more,
      ...extra,
    };
    const vault = createVault(options);
    const addressNow = async (id: string) => {
      const set = (await vault.list()).find((it) => it.id === id);
      return set === undefined ? '' : options.addressOf(set);
    };
    return {
      ...vault,
      ...createVaultAdmin(options),
      credentialsFor: async (id, address) => vault.credentialsFor(id, address ?? (await addressNow(id))),
    };
  };
  return Object.assign(world, {
    vault: open(),
    session,
    databaseName,
    another: open,
    afterRestart: () => open({ session: sessionArea() }),
  });
}

export async function addedId(vault: WholeVault, draft: CredentialDraft, secret: string): Promise<string> {
  const added = await vault.add(draft, secret);
  if (added.kind !== 'added') throw new Error(`not added: ${added.kind}`);
  return added.id;
}
