import { type Answer, jsonAnswer, refusal, textAnswer } from './answer.ts';
import type { Fault, ForbiddenForm } from './fault-schema.ts';
import { fileInForm } from './file-forms.ts';
import { networkAnswer } from './network-answers.ts';
import { INVALID_TOKEN_TEXT, MISMATCH_TEXT, notYetCurrentText, signatureExpiredText } from './signature.ts';

/**
 * The answer after a fault that replaces or changes the whole answer; faults in how it is sent (resets,
 * slowness) and in what the service says leave it as it is here. Pure.
 */
export function replaceAnswer(fault: Fault, usual: Answer, nowMs: number): Answer {
  switch (fault.name) {
    case 'truncatedJson':
      return { ...usual, body: usual.body.subarray(0, Math.floor(usual.body.length / 2)) };
    case 'emptyBody':
      return { ...usual, body: Buffer.alloc(0) };
    case 'htmlPage':
      return textAnswer(200, 'text/html; charset=utf-8', PORTAL_PAGE, 'faulted');
    case 'wrongContentType':
      return { ...usual, headers: { ...usual.headers, 'Content-Type': fault.contentType } };
    case 'redirectToOtherHost':
      return {
        status: fault.status ?? 302,
        headers: { Location: fault.location ?? 'https://elsewhere.example.org/sign-in' },
        body: Buffer.alloc(0),
        outcome: 'faulted',
      };
    case 'status':
      return statusAnswer(fault, nowMs);
    case 'fileForm':
      return usual.outcome === 'file' ? fileInForm(usual, fault.form) : usual;
    case 'network':
      return networkAnswer(fault.form);
    case 'forbidden':
      return forbidden(fault.form, nowMs);
    default:
      return usual;
  }
}

type StatusFault = Extract<Fault, { name: 'status' }>;

function statusAnswer(fault: StatusFault, nowMs: number): Answer {
  const text = fault.text === undefined ? (GATEWAY_TEXTS[fault.status] ?? 'Error') : fault.text;
  const after = retryAfterHeader(fault, nowMs);
  if (text === null) {
    const headers = { 'x-amzn-RequestId': crypto.randomUUID(), ...after };
    return { status: fault.status, headers, body: Buffer.alloc(0), outcome: 'faulted' };
  }
  switch (fault.as ?? 'json') {
    case 'json':
      return jsonAnswer(fault.status, { message: text }, 'faulted', after);
    case 'text':
      return withHeaders(textAnswer(fault.status, 'text/plain; charset=utf-8', text, 'faulted'), after);
    case 'html': {
      const page = `<!doctype html><title>${fault.status}</title><h1>${text}</h1>`;
      return withHeaders(textAnswer(fault.status, 'text/html; charset=utf-8', page, 'faulted'), after);
    }
  }
}

function withHeaders(answer: Answer, headers: Readonly<Record<string, string>>): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

function retryAfterHeader({ retryAfter }: StatusFault, nowMs: number): Readonly<Record<string, string>> {
  if (retryAfter === undefined) return {};
  return {
    'Retry-After':
      retryAfter.form === 'seconds' ? String(retryAfter.seconds) : new Date(nowMs + retryAfter.aheadMs).toUTCString(),
  };
}

/** What the gateway itself says with each status. */
const GATEWAY_TEXTS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  408: 'Request Timeout',
  409: 'Conflict',
  413: 'Request Too Long',
  429: 'Too Many Requests',
  500: 'Internal server error',
  502: 'Internal server error',
  503: 'Service Unavailable',
  504: 'Endpoint request timed out',
};

const HOUR_MS = 3_600_000;

function forbidden(form: ForbiddenForm, nowMs: number): Answer {
  switch (form) {
    case 'forbidden':
      return refusal(403, 'ForbiddenException', 'Forbidden', 'faulted');
    case 'missingToken':
      return refusal(403, 'MissingAuthenticationTokenException', 'Missing Authentication Token', 'faulted');
    case 'signatureMismatch':
      return refusal(403, 'InvalidSignatureException', MISMATCH_TEXT, 'faulted');
    case 'signatureExpired':
      return refusal(403, 'InvalidSignatureException', signatureExpiredText(nowMs - HOUR_MS, nowMs), 'faulted');
    case 'notYetCurrent':
      return refusal(403, 'InvalidSignatureException', notYetCurrentText(nowMs + HOUR_MS, nowMs), 'faulted');
    case 'tokenInvalid':
      return refusal(403, 'UnrecognizedClientException', INVALID_TOKEN_TEXT, 'faulted');
    case 'plainText':
      return textAnswer(403, 'text/plain; charset=utf-8', 'Access denied', 'faulted');
  }
}

const PORTAL_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Sign in to the network</title></head>
<body><h1>Welcome to the guest network</h1><form><label>Room number <input name="room"></label>
<button>Connect</button></form></body></html>
`;
