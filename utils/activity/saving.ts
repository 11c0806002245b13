/** What became of a file that was given to the browser to save. */
export type SavingOutcome =
  | 'saved'
  /** A person said no in the browser's own dialog, or stopped it. */
  | 'cancelled'
  /** The browser, a policy of the organization, or a guard of the computer let nothing be saved. */
  | 'saveBlocked'
  /** No room, no such folder, a disk that takes nothing. */
  | 'notSaved';

/** How far a download has come, in the browser's own words. */
export interface DownloadState {
  readonly state?: string | undefined;
  readonly error?: string | undefined;
}

/** Why a download ended that a person, a policy or a guard has stopped; all other reasons are faults of disk or file. */
const BLOCKED = /BLOCKED|VIRUS|SECURITY|FORBIDDEN|UNAUTHORIZED/;

/** @returns undefined while it goes on */
export function savingOutcome({ state, error = '' }: DownloadState): SavingOutcome | undefined {
  if (state === 'complete') return 'saved';
  if (state !== 'interrupted') return undefined;
  if (error.startsWith('USER_')) return 'cancelled';
  return BLOCKED.test(error) ? 'saveBlocked' : 'notSaved';
}
