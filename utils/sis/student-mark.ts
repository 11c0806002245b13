import type { Ssid } from '@/utils/ssid';

/**
 * What tells one student from another where the number itself has no business to be: in what frames say of their
 * pages. The same for the same number in all frames of a browser, of 53 bits (cyrb53, by the public domain), so that
 * two students do not share one. It is kept in memory alone, and the salt is of this browser alone.
 */
export const markOf = (ssid: Ssid, salt: string): string => markOfText(ssid.reveal(), salt);

/** The same of another text that tells students apart: a key, a name. */
export function markOfText(text: string, salt: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const character of salt + text + salt) {
    const code = character.charCodeAt(0);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (0x1_0000_0000 * (high & 0x1f_ffff) + (low >>> 0)).toString(36);
}
