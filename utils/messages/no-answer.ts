/**
 * Why a call brought no answer:
 * - `refused`: the background does not take it from there; the same call would be refused again
 * - `failed`: the background took it and could not do it; called again by itself, it would do its first half twice
 * - `lost`: nobody answered, since the browser ended the background: called again, it is answered
 */
export type NoAnswer = 'refused' | 'failed' | 'lost';

/** A call that its sender may not make, or of a wrong shape. The text says nothing of what was in it. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** A call that went wrong. What and how stays in the background: it is nothing for a page. */
export class Failed extends Error {
  override readonly name = 'Failed';
}

/** What became of a call that was rejected. Errors come from another context by their names. */
export function whyNoAnswer(error: unknown): NoAnswer {
  const name = error instanceof Error ? error.name : '';
  return name === 'Refused' ? 'refused' : name === 'Failed' ? 'failed' : 'lost';
}
