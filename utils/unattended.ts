/** Told of each failing; nobody, until a context names somebody. */
let hear: (error: unknown) => void = () => {};

/** Names who is told when work fails that nobody waits for: once, where a context begins. */
export function onUnattendedFailure(listener: (error: unknown) => void): void {
  hear = listener;
}

/**
 * Lets work go on that nobody waits for. Whoever hands it over has no use for its failing; unhandled, it would stand
 * under "Errors" on the extension's card.
 */
export function unattended(work: Promise<unknown> | undefined): void {
  work?.catch((error: unknown) => hear(error));
}
