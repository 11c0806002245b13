/** Longest text of the service that is shown: a message, or a note on a report. */
export const MAX_MESSAGE_LENGTH = 500;
/** Longest name of a test, a language, a year. */
export const MAX_NAME_LENGTH = 120;

/** White space, C0 and C1 controls, lone halves of surrogate pairs. */
const BLANK = /[\s\p{Cc}\p{Cs}]+/gu;
/** Marks that turn the direction of the text around them, and invisible ones that can hide in a name; not what joins letters. */
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}/gu;

/** The part of a link that opens what it leads to. */
const QUERY = /\?\S{20,}/g;
/**
 * Digits of any script that may be an SSID: in one, in groups of three and more between any signs, or between the same ones. A
 * telephone's area code stands in brackets, years between commas.
 */
const DIGITS = /\p{Nd}{3,}(?:[^\p{L}\p{N}(),]{0,3}\p{Nd}{3,})+|\p{Nd}+([^\p{L}\p{N}])\p{Nd}+(?:\1\p{Nd}+)*/gu;

/** Such a number, if it may be one, but for its last four digits. */
function masked(groups: string): string {
  const digits = groups.replace(/\P{Nd}/gu, '');
  return digits.length < 9 ? groups : `…${digits.slice(-4)}`;
}

/**
 * A text of the service, made harmless for showing as text: controls become spaces, marks that turn the
 * reading direction go, runs of white space become one space, and no SSID or signed link stays in it: such texts get onto
 * the page, into the log, into titles and names of files. What is longer than `maxLength` is cut and ends
 * in an ellipsis. The work does not grow with the text: only its beginning is looked at.
 */
export function cleanText(text: string, maxLength: number): string {
  const beginning = text.slice(0, maxLength * 4);
  const clean = beginning.replace(INVISIBLE, '').replace(QUERY, '…').replace(BLANK, ' ').replace(DIGITS, masked).trim();
  if (clean.length <= maxLength && beginning.length === text.length) return clean;
  return `${clean.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
