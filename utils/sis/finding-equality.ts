import type { Finding } from './finding';

/** Whether two findings say the same to whoever listens. */
export function isSame(a: Finding, b: Finding): boolean {
  const digitsOf = (finding: Finding): string => ('ssid' in finding ? finding.ssid.reveal() : '');
  // The digits apart: in JSON an SSID is masked.
  return a === b || (digitsOf(a) === digitsOf(b) && JSON.stringify(a) === JSON.stringify(b));
}
