import { createHash, timingSafeEqual } from 'node:crypto';
import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import { amzDate, parseAmzDate } from './amz-date.ts';
import { type Answer, refusal } from './answer.ts';
import type { IncomingCall } from './incoming-call.ts';

/** API Gateway takes signatures this far from its own clock. */
const TOLERANCE_MS = 5 * 60_000;
const TOLERANCE_TEXT = '5 min.';

export interface SignatureRules {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Temporary credentials: the token that has to come in `x-amz-security-token`. */
  readonly sessionToken?: string | undefined;
  readonly region: string;
  readonly service: string;
}

interface SignedWith {
  readonly accessKeyId: string;
  readonly day: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
}

/**
 * Checks the `Authorization` header of a call as API Gateway does (Signature Version 4). The signature is
 * made again by `@smithy/signature-v4` from what came over the wire, and compared.
 *
 * @returns undefined when all is well, else the gateway's refusal
 */
export async function refuseSignature(
  call: IncomingCall,
  rules: SignatureRules,
  nowMs: number,
): Promise<Answer | undefined> {
  const authorization = call.headers.authorization;
  if (authorization === undefined) {
    return refusal(403, 'MissingAuthenticationTokenException', 'Missing Authentication Token', 'missingAuthentication');
  }
  const parts = readAuthorization(authorization);
  const date = call.headers['x-amz-date'];
  const signedAt = date === undefined ? undefined : parseAmzDate(date);
  if (parts === undefined || signedAt === undefined) {
    return refusal(
      403,
      'IncompleteSignatureException',
      "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. " +
        "Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a " +
        "'X-Amz-Date' or a 'Date' header.",
      'missingAuthentication',
    );
  }
  if (parts.accessKeyId !== rules.accessKeyId || call.headers['x-amz-security-token'] !== rules.sessionToken) {
    return refusal(403, 'UnrecognizedClientException', INVALID_TOKEN_TEXT, 'unknownKey');
  }
  return (
    refuseScope(parts, rules, signedAt) ??
    refuseClock(signedAt, nowMs) ??
    (await refuseMismatch(call, parts, rules, signedAt))
  );
}

export const INVALID_TOKEN_TEXT = 'The security token included in the request is invalid.';

export const MISMATCH_TEXT =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key ' +
  'and signing method. Consult the service documentation for details.';

export function signatureExpiredText(signedAt: number, nowMs: number): string {
  return (
    `Signature expired: ${amzDate(signedAt)} is now earlier than ${amzDate(nowMs - TOLERANCE_MS)} ` +
    `(${amzDate(nowMs)} - ${TOLERANCE_TEXT})`
  );
}

export function notYetCurrentText(signedAt: number, nowMs: number): string {
  return (
    `Signature not yet current: ${amzDate(signedAt)} is still later than ${amzDate(nowMs + TOLERANCE_MS)} ` +
    `(${amzDate(nowMs)} + ${TOLERANCE_TEXT})`
  );
}

function readAuthorization(header: string): SignedWith | undefined {
  const match =
    /^AWS4-HMAC-SHA256\s+Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request\s*,\s*SignedHeaders=([^,\s]+)\s*,\s*Signature=([0-9a-f]{64})$/.exec(
      header,
    );
  const [, accessKeyId, day, region, service, headers, signature] = match ?? [];
  if (!accessKeyId || !day || !region || !service || !headers || !signature) return undefined;
  return { accessKeyId, day, region, service, signedHeaders: headers.split(';'), signature };
}

function refuseScope(parts: SignedWith, rules: SignatureRules, signedAt: number): Answer | undefined {
  const refuse = (message: string) => refusal(403, 'InvalidSignatureException', message, 'wrongScope');
  if (parts.region !== rules.region) {
    return refuse(`Credential should be scoped to a valid region, not '${parts.region}'.`);
  }
  if (parts.service !== rules.service) {
    return refuse(`Credential should be scoped to correct service: '${rules.service}'.`);
  }
  if (!amzDate(signedAt).startsWith(parts.day)) {
    return refuse(`Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP.`);
  }
  return undefined;
}

function refuseClock(signedAt: number, nowMs: number): Answer | undefined {
  if (signedAt < nowMs - TOLERANCE_MS) {
    return refusal(403, 'InvalidSignatureException', signatureExpiredText(signedAt, nowMs), 'signatureExpired');
  }
  if (signedAt > nowMs + TOLERANCE_MS) {
    return refusal(403, 'InvalidSignatureException', notYetCurrentText(signedAt, nowMs), 'signatureNotYetCurrent');
  }
  return undefined;
}

async function refuseMismatch(
  call: IncomingCall,
  parts: SignedWith,
  rules: SignatureRules,
  signedAt: number,
): Promise<Answer | undefined> {
  const signer = new OpenSigner(rules);
  const made = await signer.sign(signedRequest(call, parts.signedHeaders), {
    signingDate: new Date(signedAt),
    signableHeaders: new Set(parts.signedHeaders),
  });
  const expected = readAuthorization(made.headers.authorization ?? '');
  const covers = ['host', 'x-amz-date'].every((name) => parts.signedHeaders.includes(name));
  if (covers && bodyIsAsTold(call) && expected !== undefined && sameText(expected.signature, parts.signature)) {
    return undefined;
  }
  // The real gateway tells what it would have signed, the student's number included: clients must not
  // show or log this text.
  const detail =
    `\n\nThe Canonical String for this request should have been\n'${signer.canonicalRequest}'` +
    `\n\nThe String-to-Sign should have been\n'${signer.stringToSign}'\n`;
  return refusal(403, 'InvalidSignatureException', MISMATCH_TEXT + detail, 'signatureMismatch');
}

function signedRequest(call: IncomingCall, names: readonly string[]): HttpRequest {
  const headers: Record<string, string> = {};
  for (const name of names) {
    const value = call.headers[name];
    if (value !== undefined) headers[name] = value;
  }
  return new HttpRequest({
    method: call.method,
    protocol: 'https:',
    hostname: call.host,
    path: call.path,
    query: queryBag(call.query),
    headers,
    body: call.body,
  });
}

/** A query as the signing library takes it: a name that comes twice has a list. */
export function queryBag(query: URLSearchParams): Record<string, string | string[]> {
  const bag: Record<string, string | string[]> = {};
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name);
    bag[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return bag;
}

/** A told hash of the body has to be the body's. */
function bodyIsAsTold(call: IncomingCall): boolean {
  const told = call.headers['x-amz-content-sha256'];
  return (
    told === undefined || told === 'UNSIGNED-PAYLOAD' || told === createHash('sha256').update(call.body).digest('hex')
  );
}

export function sameText(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}

/** Signs, and keeps what it signed so that a refusal can tell. */
class OpenSigner extends SignatureV4 {
  canonicalRequest = '';
  stringToSign = '';

  constructor({ accessKeyId, secretAccessKey, sessionToken, region, service }: SignatureRules) {
    super({
      credentials: { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) },
      region,
      service,
      sha256: Sha256,
      applyChecksum: false,
    });
  }

  protected override createCanonicalRequest(
    ...args: Parameters<SignatureV4['createCanonicalRequest']>
  ): ReturnType<SignatureV4['createCanonicalRequest']> {
    this.canonicalRequest = super.createCanonicalRequest(...args);
    return this.canonicalRequest;
  }

  protected override async createStringToSign(
    ...args: Parameters<SignatureV4['createStringToSign']>
  ): ReturnType<SignatureV4['createStringToSign']> {
    this.stringToSign = await super.createStringToSign(...args);
    return this.stringToSign;
  }
}
