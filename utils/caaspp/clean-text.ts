/** Longest text of the service that is shown: a message, or a note on a report. */
export const MAX_MESSAGE_LENGTH = 500;
/** Longest name of a test, a language, a year. */
export const MAX_NAME_LENGTH = 120;

/** C0 and C1 controls (tab and line breaks too), lone halves of surrogate pairs. */
const CONTROLS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** Marks that turn the direction of the text around them, and invisible ones that can hide in a name. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/**
 * A text of the service, made harmless for showing as text: controls become spaces, marks that turn the
 * reading direction go, runs of white space become one space. What is longer than `maxLength` is cut and ends
 * in an ellipsis. The work does not grow with the text: only its beginning is looked at.
 */
export function cleanText(text: string, maxLength: number): string {
  const beginning = text.slice(0, maxLength * 4);
  const clean = beginning.replace(CONTROLS, ' ').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  if (clean.length <= maxLength && beginning.length === text.length) return clean;
  return `${clean.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
