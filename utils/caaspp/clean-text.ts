/** Longest text of the service that is shown: a message, or a note on a report. */
export const MAX_MESSAGE_LENGTH = 500;
/** Longest name of a test, a language, a year. */
export const MAX_NAME_LENGTH = 120;

/** White space, C0 and C1 controls, lone halves of surrogate pairs. */
const BLANK = /[\s\p{Cc}\p{Cs}]+/gu;
/** Marks that turn the direction of the text around them, and invisible ones that can hide in a name; not what joins letters. */
const INVISIBLE = /(?![\u200c\u200d])\p{Cf}/gu;

/** A number that may be an SSID, but for its last four digits, and the part of a link that opens what it leads to. */
const PRIVATE = /\d{5,}(?=\d{4}(?!\d))|\?\S{20,}/g;
/** Groups of digits between the same signs, or of three and more between any. */
const GROUPED = /\d{3,}(?:[^\p{L}\p{N}]\d{3,})+|\d+([^\p{L}\p{N}])\d+(?:\1\d+)*/gu;

/** Such groups, if together they may be an SSID, but for its last four digits. */
function masked(groups: string): string {
  const digits = groups.replace(/\D/g, '');
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
  const clean = beginning
    .replace(INVISIBLE, '')
    .replace(PRIVATE, '…')
    .replace(BLANK, ' ')
    .replace(GROUPED, masked)
    .trim();
  if (clean.length <= maxLength && beginning.length === text.length) return clean;
  return `${clean.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
