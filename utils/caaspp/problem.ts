import type { EpochMs, IsoDay } from '@/utils/time';

/**
 * Everything that can stand between a user and the reports, as data: the words are made of it where they
 * are shown. Carries no SSID, no link, no secret.
 */
export type Problem =
  /** No credential set yet. */
  | { readonly code: 'notSetUp' }
  /** The vault wants its passphrase. */
  | { readonly code: 'locked' }
  /** This session's secret is gone (kept for one session only), or was never on this computer. */
  | { readonly code: 'secretMissing'; readonly setName: string }
  /** The service has another address now than when the secret was entered, and a secret goes only to its own. */
  | { readonly code: 'otherAddress'; readonly setName: string }
  | { readonly code: 'offline' }
  /** DNS, TLS, refused, a proxy: the browser does not tell which. */
  | { readonly code: 'unreachable'; readonly host: string }
  /** No answer in time. */
  | { readonly code: 'slow'; readonly host: string }
  /** 429. */
  | { readonly code: 'busy'; readonly retryAt?: EpochMs | undefined }
  /** 5xx. */
  | { readonly code: 'trouble'; readonly status: number }
  /** The service does not take the key. The text shown is "Internal error occurred". */
  | { readonly code: 'wrongKey'; readonly lastWorkedAt?: EpochMs | undefined; readonly setName?: string | undefined }
  | { readonly code: 'expiredKey'; readonly expiredOn: IsoDay; readonly setName: string }
  /** This computer's clock is off by so much (positive: ahead of the service). */
  | { readonly code: 'clock'; readonly offsetMs: number }
  /** The service's own address is not one that this browser lets us ask. */
  | { readonly code: 'hostNotPermitted'; readonly host: string }
  /** The browser lets us ask it, and a policy of the organization (`runtime_blocked_hosts`) does not. */
  | { readonly code: 'hostByPolicy'; readonly host: string }
  /** A policy of the organization (`URLBlocklist`) keeps our own pages from opening; `host` is theirs. */
  | { readonly code: 'pagesByPolicy'; readonly host: string }
  /** The same, and it was a press that our page would have had confirmed: the icon in the toolbar does. */
  | { readonly code: 'confirmByPolicy'; readonly host: string }
  /** Something on the way answered in place of the service: a sign-in page, a filter, a proxy. */
  | { readonly code: 'notTheService'; readonly host: string }
  /** The service has no such path as the profile says. */
  | { readonly code: 'unknownPath'; readonly host: string }
  | { readonly code: 'tooLarge' }
  /** The answer names another student than the one it was requested for; nothing of it is shown. */
  | { readonly code: 'otherStudent' }
  /** The answer is no JSON of a shape we know. */
  | { readonly code: 'unreadable'; readonly status: number }
  /** The gateway refused without a word we know (400, 401, 403, 404 …). */
  | { readonly code: 'refused'; readonly status: number }
  /** A report's link is not https or not on the profile's hosts; nothing was opened. */
  | { readonly code: 'linkNotPermitted'; readonly host: string }
  /** The page asked for too many students in a minute. */
  | { readonly code: 'tooManyStudents' }
  /** "Do Not Release Records" is set for this student. */
  | { readonly code: 'doNotRelease' }
  /** Nobody has agreed yet to what is read, sent and kept. */
  | { readonly code: 'noConsent' }
  /** The browser writes nothing to the disk: private windows, a full or broken disk. Nothing was changed. */
  | { readonly code: 'notKept' }
  /** Our own background did not answer in time: it hangs, or the browser ended it again and again. */
  | { readonly code: 'stuck' }
  /** The service asks anew after a failure of our own making; details in the browser's console. */
  | { readonly code: 'bug' };

export type ProblemCode = Problem['code'];
