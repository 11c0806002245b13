/** A key that means the SSID, in any case and style: `ssid`, `studentSSID`, `state_student_id`. */
const MEANS_SSID = /(?:^|[^a-z]|student|pupil)ssid|state(?:wide)?[^a-z]*(?:student|pupil)?[^a-z]*(?:id|num|no\b)/i;
/** One that may as well mean a district's own number. */
const MAY_MEAN_SSID = /(?:student|pupil|identification)[^a-z]*(?:id|num|no\b)/i;
/** An SSID inside a longer text: an address, a sentence. */
const IN_TEXT = /ssid[^a-z\d]{1,4}(\d{10})(?!\d)/gi;
/** Deeper than this nothing is looked at, nor read. */
export const DEEPEST = 40;

type Meaning = 'ssid' | 'maybe' | undefined;

/**
 * Whether an answer speaks of another student than the one it was requested for, anywhere in it: a cache on the way
 * gave somebody else's, or the service mixed up two requests.
 * @param json the answer, parsed
 * @param digits the SSID that was sent
 * @param sentAs the name under which it was sent
 */
export function namesAnother(json: unknown, digits: string, sentAs: string): boolean {
  let same = false;
  let other = false;
  let perhapsOther = false;

  function note(value: string, meaning: Meaning): void {
    for (const [, inText] of value.matchAll(IN_TEXT)) other ||= inText !== digits;
    const bare = value.replace(/\.0+$|[\s,.\p{Pd}\p{Cf}]/gu, '');
    const masked = /^[*x•#]+(\d{2,9})$/i.exec(bare)?.[1];
    // A number in JSON has lost its leading zeros.
    if (meaning === 'ssid' ? masked === undefined && !/^\d{8,10}$/.test(bare) : !/^\d{10}$/.test(bare)) return;
    const isSame = digits.endsWith(masked ?? bare.padStart(10, '0'));
    if (meaning === 'maybe') perhapsOther ||= !isSame;
    if (meaning !== 'ssid') return;
    same ||= isSame;
    other ||= !isSame;
  }

  function walk(value: unknown, meaning: Meaning, depth: number): void {
    if (depth > DEEPEST) return;
    if (typeof value === 'string' || typeof value === 'number') note(String(value), meaning);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      // Students by their numbers: `{"9900000001": […]}`.
      note(key, 'maybe');
      walk(inner, key === sentAs ? 'ssid' : (meaningOf(key) ?? meaning), depth + 1);
    }
  }

  walk(json, undefined, 0);
  return other || (perhapsOther && !same);
}

function meaningOf(key: string): Meaning {
  const words = key.replace(/([a-z])([A-Z])/g, '$1 $2');
  if (MEANS_SSID.test(words)) return 'ssid';
  return MAY_MEAN_SSID.test(words) ? 'maybe' : undefined;
}
