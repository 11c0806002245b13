import type { Problem } from '@/utils/caaspp/problem';

export type CheckId =
  | 'version'
  | 'copies'
  | 'policy'
  | 'consent'
  | 'keys'
  | 'sites'
  | 'places'
  | 'permissions'
  | 'storage'
  | 'clock'
  | 'service'
  | 'answers';

export interface CheckResult {
  readonly check: CheckId;
  readonly outcome: 'ok' | 'attention' | 'failed' | 'skipped';
  readonly problem?: Problem | undefined;
  /** Hosts or fields that it is about, at most a few; no secret, no SSID. Shown here, and not copied. */
  readonly about?: readonly string[] | undefined;
  /** What was found, in a few technical words that name nobody: shown and copied. */
  readonly facts?: readonly string[] | undefined;
  /** So many sites or places. */
  readonly count?: number | undefined;
  /** Hosts that can be allowed here. */
  readonly allow?: readonly string[] | undefined;
  /** A change of the service profile that would mend it, to be copied. */
  readonly change?: string | undefined;
}

/** One field of the organization's policy that could not be used. */
export interface PolicyFault {
  /** As `credentialSets.0.expiresOn`. */
  readonly field: string;
  /** What should stand there, in plain English. */
  readonly expected: string;
}
