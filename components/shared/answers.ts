import type { SavingOutcome } from '@/utils/activity/saving';
import type { Problem } from '@/utils/caaspp/problem';
import type { EpochMs } from '@/utils/time';

/** What came of something the user asked for, where "it is done" is all there is to say. */
export type Done =
  | { readonly kind: 'done' }
  /** The vault wants its passphrase first. */
  | { readonly kind: 'locked' }
  /** The browser did not save the file that it was given. */
  | NotSaved
  | { readonly kind: 'problem'; readonly problem: Problem };

export interface NotSaved {
  readonly kind: 'notSaved';
  readonly why: Exclude<SavingOutcome, 'saved'>;
}

/** What came of a passphrase. */
export type UnlockAnswer =
  | { readonly kind: 'unlocked' }
  /** Wrong; `nextTryAt` (this computer's clock): not before then, since wrong passphrases slow down. */
  | { readonly kind: 'wrong'; readonly nextTryAt: EpochMs }
  /** Asked too soon; the passphrase was not tried. */
  | { readonly kind: 'tooSoon'; readonly nextTryAt: EpochMs }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A value and who decides it. */
export interface Setting<T> {
  readonly value: T;
  /** The organization's policy sets it: shown, not changeable. */
  readonly byPolicy: boolean;
}

/** `light` and `dark` where something knows; `auto` follows the system. */
export type Theme = 'light' | 'dark' | 'auto';
