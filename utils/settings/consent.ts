/**
 * What somebody agreed to before the first request: version 1 names what is read on a student's page, class lists,
 * what goes to the CAASPP service, and what is kept. It goes up when more is handled than that, and all are asked again.
 */
export const CONSENT_VERSION = 1;

/** Whether what is handled today was agreed to, here or by the district's policy. */
export function hasConsent({ consent }: { readonly consent: number }): boolean {
  return consent >= CONSENT_VERSION;
}
