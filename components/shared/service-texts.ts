/**
 * Texts that stand for the CAASPP system and are shown word for word in every language, where no text came
 * over the wire: the client itself says them. Those that the service sends are shown as they came.
 */
export const NO_SSID_TEXT = 'Student does not have a Statewide Student ID (SSID) assigned';
export const INTERNAL_ERROR_TEXT = 'Internal error occurred';

/** The longest text of the service that is shown; a megabyte must not push the page away. */
const LONGEST = 600;

/** A text of the service, cut where it is longer than anybody reads. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
