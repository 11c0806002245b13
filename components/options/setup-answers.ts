import type { Done } from '@/components/shared/answers';
import type { Problem } from '@/utils/caaspp/problem';
import type { EpochMs } from '@/utils/time';
import type { SetName } from './set-draft';

export type ExportAnswer =
  /** The browser saved it under this name. */
  | { readonly kind: 'exported'; readonly fileName: string }
  /** These secrets can't be read from this browser any more: type them again to export them. */
  | { readonly kind: 'secretsNeeded'; readonly sets: readonly SetName[] }
  | { readonly kind: 'passphraseTooShort'; readonly least: number }
  | Exclude<Done, { kind: 'done' }>;

/** What came of a link to a setup file. */
export type GetSetupAnswer =
  | { readonly kind: 'got'; readonly text: string }
  /** Nothing came, or something else than a setup file. */
  | { readonly kind: 'noFile' }
  | { readonly kind: 'hostDenied'; readonly host: string };

/** What came of opening a setup file. All but `opened` changed nothing. */
export type OpenSetupAnswer =
  | { readonly kind: 'opened'; readonly sets: number; readonly sites: number }
  | { readonly kind: 'wrongPassphrase'; readonly nextTryAt?: EpochMs | undefined }
  | { readonly kind: 'damaged' }
  /** Made by a newer version of this extension. */
  | { readonly kind: 'newer'; readonly version: string }
  | { readonly kind: 'otherSoftware' }
  /** It would have SSIDs and keys sent to hosts that are not CAASPP's: a person says yes to them first. */
  | { readonly kind: 'otherService'; readonly hosts: readonly string[] }
  | { readonly kind: 'lockedByPolicy' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'problem'; readonly problem: Problem };
