/**
 * Lets work go on that nobody waits for. Whoever hands it over has no use for its failing; unhandled, it would stand
 * under "Errors" on the extension's card.
 */
export function unattended(work: Promise<unknown> | undefined): void {
  work?.catch(() => {});
}
