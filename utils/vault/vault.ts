import type { Credentials } from '@/utils/caaspp/profile';
import { effectiveProfile } from '@/utils/caaspp/profile-patch';
import { type EpochMs, SECOND_MS } from '@/utils/time';
import type { CredentialSet, Keeping } from '@/utils/vault/credential-set';
import { bindingOf, credentialsFrom, credentialsOfPolicy, type Keeper } from '@/utils/vault/kept-secret';
import { type Locked, type VaultOptions, vaultAccess } from '@/utils/vault/vault-access';
import type { StoredSet } from '@/utils/vault/vault-db';
import type { VaultRecords } from '@/utils/vault/vault-records';

export type CredentialsResult = { readonly kind: 'credentials'; readonly credentials: Credentials } | NotAtHand;

/** Why a secret can't be used now. */
export type NotAtHand =
  | Locked
  /** It was entered, or is provided, for another address than the one that it is wanted for. */
  | { readonly kind: 'otherAddress' }
  /** Kept for one session only and that is over, or never moved to the present way, or no such set. */
  | { readonly kind: 'secretMissing' };

/** Whether a secret could be used. */
type Availability = { readonly kind: 'kept' } | NotAtHand;

export interface VaultLook {
  /** All sets without their secrets: the organization's first, then by name. */
  readonly sets: readonly CredentialSet[];
  /** Whether a set's secret could be used at this address; the secret itself stays sealed. */
  availability(id: string, address: string): Promise<Availability>;
}

/** No shorter than what a person notices, far below the shortest idle time. */
const SELDOM_MS = 5 * SECOND_MS;

export type Vault = ReturnType<typeof createVault>;

/**
 * Uses the credential sets that are kept (docs/security.md says what each way protects against); entering and
 * changing them is `vault-admin.ts`. All contexts may have one each over the same database.
 */
export function createVault(options: VaultOptions) {
  const { now, policy, idleMs = async () => 0 } = options;
  const { records, session, keeperFor } = vaultAccess(options);

  /** A look at what is kept, for one question: the next one looks anew. */
  async function look(): Promise<VaultLook> {
    const [kept, { credentialSets }] = await Promise.all([records.read(), policy()]);
    const { sets, histories } = kept;
    const historyOf = new Map(histories.map(({ setId, ...history }) => [setId, history]));
    const own = sets
      .map(({ id, draft }): CredentialSet => ({ ...draft, id, source: 'user' }))
      .sort((a, b) => a.name.localeCompare(b.name));
    return {
      sets: [...credentialSets.map(({ set }) => set), ...own].map((set) => ({ ...set, ...historyOf.get(set.id) })),
      async availability(id, address) {
        if (credentialSets.some(({ set }) => set.id === id)) return { kind: 'kept' };
        const found = await atHand(id, address, kept);
        if (found.kind !== 'atHand') return found;
        const { set } = found;
        return set.kept.as !== 'session' || (await session.holds(bindingOf(set)))
          ? { kind: 'kept' }
          : { kind: 'secretMissing' };
      },
    };
  }

  /** A set of this browser with what it takes to open its secret: whether it is locked is looked up now. */
  async function atHand(
    id: string,
    address: string,
    { sets, keeping }: VaultRecords,
  ): Promise<{ readonly kind: 'atHand'; readonly set: StoredSet; readonly keeper: Keeper } | NotAtHand> {
    const set = sets.find((it) => it.id === id);
    if (set === undefined || set.kept.as === 'missing') return { kind: 'secretMissing' };
    const keeper = await keeperFor(keeping);
    if (keeper === undefined) return { kind: 'locked' };
    return set.address === address ? { kind: 'atHand', set, keeper } : { kind: 'otherAddress' };
  }

  async function list(): Promise<readonly CredentialSet[]> {
    return (await look()).sets;
  }

  async function lockIfIdle(): Promise<boolean> {
    return (await keeperFor((await records.read()).keeping)) === undefined;
  }

  /** A list of students works many times a second: what is noted of that need not be noted each time. */
  const doneAt = new Map<string, EpochMs>();
  async function seldom(what: string, act: () => Promise<void>): Promise<void> {
    const at = now();
    if (Math.abs(at - (doneAt.get(what) ?? 0)) < SELDOM_MS) return;
    doneAt.set(what, at);
    await act();
  }

  return {
    look,

    list,

    /** Whether a set's secret could be used at this address; the secret itself stays sealed. */
    availability: async (id: string, address: string): Promise<Availability> =>
      (await look()).availability(id, address),

    /**
     * Opens a set's secret, for a request to this address.
     * @param address the base URL; a secret of another one stays sealed
     */
    async credentialsFor(id: string, address: string): Promise<CredentialsResult> {
      const { credentialSets, profileOverrides = {} } = await policy();
      const ofPolicy = credentialSets.find((it) => it.set.id === id);
      if (ofPolicy !== undefined) {
        // Of one reading: a policy may change key and address while a request is on its way.
        if (effectiveProfile(ofPolicy.set, profileOverrides).baseUrl !== address) return { kind: 'otherAddress' };
        const { profile, account } = ofPolicy.set;
        return { kind: 'credentials', credentials: await credentialsOfPolicy(profile, account, ofPolicy.secret) };
      }
      const found = await atHand(id, address, await records.read());
      if (found.kind !== 'atHand') return found;
      const { set, keeper } = found;
      const credentials = await credentialsFrom(set, keeper, session);
      return credentials === undefined ? { kind: 'secretMissing' } : { kind: 'credentials', credentials };
    },

    async keeping(): Promise<Keeping> {
      return (await records.read()).keeping.way;
    },

    lock: () => session.removeKey(),

    /** Locks when no person used the vault for `idleMs`; true when it is locked after that. */
    lockIfIdle,

    /**
     * A person used the vault (pressed, asked): the idle time begins anew, unless it is over already. Not for what
     * happens by itself.
     */
    touch: (): Promise<void> =>
      seldom('', async () => {
        if (!(await lockIfIdle())) await session.touch();
      }),

    /** When it locks if nobody uses it; undefined: locked already, or not by itself before the browser closes. */
    async locksAt(): Promise<EpochMs | undefined> {
      const limit = await idleMs();
      if ((await records.read()).keeping.way !== 'passphrase' || limit <= 0 || (await lockIfIdle())) return undefined;
      const usedAt = await session.usedAt();
      return usedAt === undefined ? undefined : usedAt + limit;
    },

    /**
     * `empty`: no set at all. `locked`: whatever is asked, the passphrase has to be typed first (sets of the
     * organization need none).
     */
    async state(): Promise<'unlocked' | 'locked' | 'empty'> {
      const [{ sets, keeping }, { credentialSets }] = await Promise.all([records.read(), policy()]);
      if (credentialSets.length > 0) return 'unlocked';
      if (sets.length === 0) return 'empty';
      return (await keeperFor(keeping)) === undefined ? 'locked' : 'unlocked';
    },

    /** The service took this set's key. */
    noteWorked: (id: string) => seldom(id, () => records.remember(id, { lastWorkedAt: now() })),

    /** A person put away the reminder that this set's key ends soon. Of a set that is not there nothing is kept. */
    async putAwayReminder(id: string): Promise<void> {
      if ((await list()).some((set) => set.id === id)) await records.remember(id, { putAwayAt: now() });
    },

    /** The set's key was tried although it has expired (see `mayTryKey`). */
    noteTriedExpired: (id: string) => records.remember(id, { lastTriedExpiredAt: now() }),
  };
}
