import type { Problem } from '@/utils/caaspp/problem';
import type { ProfileId } from '@/utils/caaspp/profile';
import type { IsoDay } from '@/utils/time';
import type { CredentialSet } from '@/utils/vault/credential-set';
import type { KeyNotice } from '@/utils/vault/expiry';

/** One credential set as the list shows it. */
export interface SetShown {
  readonly set: CredentialSet;
  /** `locked`: kept under the passphrase; `missing`: kept for a session that is over. */
  readonly secret: 'kept' | 'locked' | 'missing';
  /** Its key ends soon or has ended. */
  readonly notice?: KeyNotice | undefined;
}

export interface SetName {
  readonly id: string;
  readonly name: string;
}

/** What the form for a credential set holds. Texts are as typed, trimmed. */
export interface SetDraft {
  /** Undefined: a new set. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly cdsCode: string;
  readonly profile: ProfileId;
  /** Empty: the profile's own. */
  readonly baseUrl: string;
  readonly region: string;
  readonly account: string;
  /** Empty for a set that exists: its secret stays. Otherwise it replaces the secret. */
  readonly secret: string;
  readonly expiresOn: IsoDay | '';
  readonly hosts: readonly string[];
  readonly schoolCodes: readonly string[];
}

export type SetField =
  | 'name'
  | 'cdsCode'
  | 'baseUrl'
  | 'region'
  | 'account'
  | 'secret'
  | 'expiresOn'
  | 'hosts'
  | 'schoolCodes';

/** `again`: a secret is given only to the address it was entered for, and that has changed. */
export type FieldFault = 'empty' | 'invalid' | 'again';

export type SaveSetAnswer =
  | { readonly kind: 'saved'; readonly id: string }
  | { readonly kind: 'faults'; readonly faults: Readonly<Partial<Record<SetField, FieldFault>>> }
  /** The browser did not let us have the host of `baseUrl`; nothing was saved. */
  | { readonly kind: 'hostDenied'; readonly host: string }
  | { readonly kind: 'locked' }
  | { readonly kind: 'problem'; readonly problem: Problem };
