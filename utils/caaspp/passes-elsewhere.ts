import type { ProblemCode } from './problem';

/** Problems that end without the page that has met them: agreed to, set up or unlocked in another tab, online again. */
export const PASSES_ELSEWHERE: readonly string[] = [
  ...(['noConsent', 'notSetUp', 'locked', 'secretMissing', 'otherAddress', 'offline'] as const),
] satisfies readonly ProblemCode[];
