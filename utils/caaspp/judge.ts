import { MINUTE_MS } from '@/utils/time';
import type { ServiceAnswer } from './answer';
import { parseJson } from './answer-text';
import type { Exchange, ServiceResponse } from './exchange';
import { knownMessage, MESSAGE_TEXTS, type Message, otherMessage } from './messages';
import type { Problem } from './problem';
import type { ServiceProfile } from './profile';
import { hostOf } from './profiles';
import { readMessage, readReports } from './read-answer';
import { retryAfterMs } from './retries';
import { blamesTheClock, offsetFrom } from './service-clock';
import { namesAnother } from './whose-answer';

/** What an exchange means. */
export type Verdict =
  | { readonly kind: 'answer'; readonly answer: ServiceAnswer }
  | { readonly kind: 'again'; readonly problem: Problem; readonly afterMs?: number | undefined }
  /** The service does not take the time of the signature; this computer's clock is ahead by `offsetMs`. */
  | { readonly kind: 'clock'; readonly offsetMs: number; readonly problem: Problem }
  | { readonly kind: 'tokenEnded'; readonly status: number };

/** The gateway's own words for a wrong access key or secret key. */
const WRONG_KEY =
  /request signature we calculated|security token included in the request|InvalidSignature|UnrecognizedClient|InvalidClientTokenId|SignatureDoesNotMatch/i;
const TOKEN_ENDED = /token[^.]{0,40}(?:expired|invalid|not valid|revoked)|(?:expired|invalid|revoked)[^.]{0,20}token/i;

/**
 * What the gateway says of a path that it does not have. It takes the header for a broken signature then, and repeats
 * it: the text is never shown.
 */
const UNKNOWN_PATH =
  /^(?:not found\b|missing authentication token|authorization header requires|invalid key=value pair)/i;

/** Texts that the gateway says in place of the service, with a status that is not told by itself. They tell a user less than it does. */
const GATEWAY_TEXTS =
  /^(?:forbidden|unauthorized|bad request|invalid request|conflict|method not allowed|unsupported media type|request (?:too long|entity too large)|limit exceeded|access ?denied|user:? |missing required)/i;

/**
 * Decides what an exchange means. The text of a message comes first, the status second: only the texts are
 * documented.
 * @param knownOffsetMs what is known of this computer's clock (see `ClockOffset`)
 * @param digits whom it was sent for; undefined for nobody (a token)
 */
export function judge(result: Exchange, profile: ServiceProfile, knownOffsetMs: number, digits?: string): Verdict {
  const host = hostOf(profile);
  switch (result.kind) {
    case 'networkFault':
      return { kind: 'again', problem: { code: 'unreachable', host } };
    case 'timeout':
      // Longer than the gateway itself waits: another request would take as long.
      return problem({ code: 'slow', host });
    case 'redirected':
      // No gateway redirects a program; networks redirect everybody to their own pages.
      return problem({ code: 'notTheService', host });
    case 'tooLarge':
      return problem({ code: 'tooLarge' });
    case 'response':
      return judgeResponse(result, profile, knownOffsetMs, digits);
  }
}

/** Whether an answer comes from the service itself, by its form, and not from a network in between. */
export function isItsOwn(
  { headerNames }: Pick<ServiceResponse, 'headerNames'>,
  { ownHeaders }: ServiceProfile,
): boolean {
  return ownHeaders.length === 0 || headerNames.some((name) => ownHeaders.some((own) => name.startsWith(own)));
}

function judgeResponse(
  response: ServiceResponse,
  profile: ServiceProfile,
  knownOffsetMs: number,
  digits: string | undefined,
): Verdict {
  const { status } = response;
  const json = parseJson(response.text);
  if (digits !== undefined && namesAnother(json, digits, profile.reports.ssidParameter)) {
    return problem({ code: 'otherStudent' });
  }
  const said = readMessage(json, profile);
  // A known text counts without JSON around it, too.
  const known = knownMessage(said ?? response.text.slice(0, 200));
  if (isSuccess(status)) {
    const offsetMs = offsetFrom(response.exchanged, knownOffsetMs);
    const answeredAt = response.exchanged.headersAt - offsetMs;
    const read = readReports(json, profile, answeredAt);
    if (read !== undefined && read.reports.length > 0) {
      return { kind: 'answer', answer: { kind: 'reports', ...read, answeredAt, offsetMs } };
    }
    if (known !== undefined) return message(known);
    // An empty list is the documented "known, no report", said without words.
    if (read?.unreadable === 0) return message({ code: 'noTestData', text: MESSAGE_TEXTS.noTestData });
    if (!isItsOwn(response, profile)) return problem({ code: 'notTheService', host: hostOf(profile) });
    if (said !== undefined) return message(otherMessage(said));
    return problem({ code: 'unreadable', status });
  }
  return known === undefined ? judgeRefusal(response, said, profile, knownOffsetMs) : message(known);
}

function judgeRefusal(
  response: ServiceResponse,
  said: string | undefined,
  profile: ServiceProfile,
  knownOffsetMs: number,
): Verdict {
  const { status, exchanged } = response;
  const words = said ?? response.text.slice(0, 2_000);
  const isOwn = isItsOwn(response, profile);
  const notOurs: Problem = { code: 'notTheService', host: hostOf(profile) };
  if (status === 429) {
    const serviceNow = exchanged.date ?? exchanged.headersAt - knownOffsetMs;
    return { kind: 'again', problem: { code: 'busy' }, afterMs: retryAfterMs(response.retryAfter, serviceNow) };
  }
  if (status === 408) return { kind: 'again', problem: { code: 'slow', host: hostOf(profile) } };
  if (status >= 500) {
    const serviceNow = exchanged.date ?? exchanged.headersAt - knownOffsetMs;
    return {
      kind: 'again',
      problem: isOwn ? { code: 'trouble', status } : notOurs,
      afterMs: retryAfterMs(response.retryAfter, serviceNow),
    };
  }
  if (!isOwn) return problem(notOurs);
  if (UNKNOWN_PATH.test(words)) return problem({ code: 'unknownPath', host: hostOf(profile) });
  if (profile.authenticate.kind === 'sigv4') {
    if (blamesTheClock(words)) return clock(response, knownOffsetMs);
    if (WRONG_KEY.test(words) || status === 401) return problem({ code: 'wrongKey' });
  } else if (status === 401 || (status === 403 && TOKEN_ENDED.test(words))) {
    return { kind: 'tokenEnded', status };
  }
  if (said !== undefined && !GATEWAY_TEXTS.test(said.trim())) return message(otherMessage(said));
  return problem({ code: 'refused', status });
}

/** A service that blames a clock which goes right by its own has another trouble. */
function clock({ exchanged, status }: ServiceResponse, knownOffsetMs: number): Verdict {
  const offsetMs = offsetFrom(exchanged, knownOffsetMs);
  const isOff = exchanged.date === undefined || Math.abs(offsetMs) >= MINUTE_MS;
  return { kind: 'clock', offsetMs, problem: isOff ? { code: 'clock', offsetMs } : { code: 'refused', status } };
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function message(said: Message): Verdict {
  return { kind: 'answer', answer: { kind: 'message', ...said } };
}

function problem(what: Problem): Verdict {
  return { kind: 'answer', answer: { kind: 'problem', problem: what } };
}
