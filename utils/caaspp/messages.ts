import type { MessageCode } from './answer';
import { cleanText, MAX_MESSAGE_LENGTH } from './clean-text';

/** The five texts of the Paperless Scores page, word for word. */
export const MESSAGE_TEXTS = {
  unknownSsid: 'Student identification number not found',
  noTestData: 'Student does not have any test data',
  notAuthorized: 'You are not authorized to make this request',
  internalError: 'Internal error occurred',
  noSsid: 'Student does not have a Statewide Student ID (SSID) assigned',
} as const satisfies Record<Exclude<MessageCode, 'other'>, string>;

type KnownCode = keyof typeof MESSAGE_TEXTS;

/** What the service itself can say of a student. `noSsid` is the client's own. */
const SAID_BY_THE_SERVICE: readonly KnownCode[] = ['unknownSsid', 'noTestData', 'notAuthorized', 'internalError'];

export interface Message {
  readonly code: MessageCode;
  readonly text: string;
}

/**
 * Which message a text is. Capitals, white space and anything after the known words (a full stop, a number)
 * do not matter; the text returned is then the documented one.
 */
export function knownMessage(text: string): Message | undefined {
  const said = cleanText(text, MAX_MESSAGE_LENGTH).toLowerCase();
  for (const code of SAID_BY_THE_SERVICE) {
    const known = MESSAGE_TEXTS[code].toLowerCase();
    if (said.startsWith(known) && !/^[\p{L}\p{N}]/u.test(said.slice(known.length))) {
      return { code, text: MESSAGE_TEXTS[code] };
    }
  }
  return undefined;
}

/** A text that nobody documented, shown as it came. */
export function otherMessage(text: string): Message {
  return { code: 'other', text: cleanText(text, MAX_MESSAGE_LENGTH) };
}
