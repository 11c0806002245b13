import type { ProfileId } from '@/utils/caaspp/profile';
import type { EpochMs, IsoDay } from '@/utils/time';

/** What we know of a set's key from use; also of those that policy provides. */
export interface KeyHistory {
  /** When the service last took this key. */
  readonly lastWorkedAt?: EpochMs | undefined;
  /** When it was last tried although it had expired. */
  readonly lastTriedExpiredAt?: EpochMs | undefined;
  /** When a person put away the reminder that it ends soon. */
  readonly putAwayAt?: EpochMs | undefined;
}

/** One LEA's CAASPP credentials without the secret: what may be listed, exported and shown. */
export interface CredentialSet extends KeyHistory {
  /** A UUID; `policy:N` for the sets that the organization provides. */
  readonly id: string;
  /** The LEA's name as its staff say it. */
  readonly name: string;
  /** County-District(-School) code: 7 or 14 digits, or empty. */
  readonly cdsCode: string;
  readonly profile: ProfileId;
  /** Overrides the profile's; empty for the profile's own. */
  readonly baseUrl: string;
  /** AWS region (pilot); empty for the profile's own. */
  readonly region: string;
  /** AWS access key id (pilot) or TOMS user name (toms). */
  readonly account: string;
  /** The last day on which the key works, as entered; empty when unknown. */
  readonly expiresOn: IsoDay | '';
  /** SIS hosts it serves; empty: any. */
  readonly hosts: readonly string[];
  /** School codes (as the SIS has them) or CDS codes it serves; empty: any. */
  readonly schoolCodes: readonly string[];
  readonly source: 'user' | 'policy';
}

/** A credential set that the organization provides. The secret is read anew at each use, kept nowhere. */
export interface PolicyCredentialSet {
  readonly set: CredentialSet;
  readonly secret: string;
}

/** The three ways to keep a secret (docs/security.md says what each protects against). */
export type Keeping = 'browser' | 'passphrase' | 'session';
