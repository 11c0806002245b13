import type { ConnectionStep } from '@/utils/caaspp/connection-test';
import type { Problem } from '@/utils/caaspp/problem';
import type { ProfileId } from '@/utils/caaspp/profile';
import type { ProfilePatch } from '@/utils/caaspp/profile-patch';
import type { TracedExchange } from '@/utils/caaspp/traced-fetch';

/** What is tried before it is saved. */
export interface ProfileTry {
  readonly profile: ProfileId;
  readonly patch: ProfilePatch;
  /** Whose key; undefined: one that nobody has. */
  readonly setId: string | undefined;
  /** Typed for this try alone, where the address is not the one that the key was entered for; empty: the saved one. */
  readonly secret: string;
}

export type TryAnswer =
  | {
      readonly kind: 'tried';
      readonly steps: readonly ConnectionStep[];
      readonly exchanges: readonly TracedExchange[];
    }
  /** The saved key does not go to this address, or can't be opened now: nothing was sent. */
  | { readonly kind: 'secretNeeded' }
  | { readonly kind: 'hostDenied'; readonly host: string }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type SaveProfileAnswer =
  /** `secretsNeeded`: so many keys were entered for another address and have to be entered again. */
  { readonly kind: 'saved'; readonly secretsNeeded: number } | { readonly kind: 'hostDenied'; readonly host: string };
