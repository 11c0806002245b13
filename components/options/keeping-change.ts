import type { Problem } from '@/utils/caaspp/problem';
import type { Keeping } from '@/utils/vault/credential-set';
import type { SetName } from './set-draft';

/** How secrets are to be kept from now on. */
export interface KeepingChange {
  readonly keeping: Keeping;
  /** The new one, for keeping by passphrase (also to change the passphrase). */
  readonly passphrase?: string | undefined;
  /** By set id, those that had to be typed again. */
  readonly secrets?: Readonly<Record<string, string>> | undefined;
  /** Go on without the secrets that can't be carried over; they are lost. */
  readonly giveUpOthers?: boolean | undefined;
}

export type KeepingAnswer =
  | { readonly kind: 'done' }
  /** Nothing was changed: the secrets of these sets can't be carried over, and have to be typed again. */
  | { readonly kind: 'secretsNeeded'; readonly sets: readonly SetName[] }
  | { readonly kind: 'passphraseTooShort'; readonly least: number }
  | { readonly kind: 'locked' }
  | { readonly kind: 'problem'; readonly problem: Problem };
