import { randomBytes } from 'node:crypto';
import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import { parseAmzDate } from './amz-date.ts';
import { type Answer, textAnswer } from './answer.ts';
import type { IncomingCall } from './incoming-call.ts';
import type { Outcome } from './journal.ts';
import { queryBag, sameText } from './signature.ts';
import { FILE_HOST, FILE_KEY, REGION } from './world.ts';

/** S3 takes links that claim to be made up to this much later than now. */
const FUTURE_TOLERANCE_MS = 15 * 60_000;
/** Stands in the query of a link as the others do. */
const PAYLOAD_HASH = 'X-Amz-Content-Sha256';
const REQUIRED = [
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Date',
  'X-Amz-Expires',
  'X-Amz-SignedHeaders',
  'X-Amz-Signature',
] as const;

/**
 * Links to files as S3 presigns them, and the check of a link that comes back. Only the links themselves
 * say until when they work; those ended before their time are kept in a list beside.
 */
export class FileLinks {
  readonly #signer = new SignatureV4({
    credentials: { accessKeyId: FILE_KEY.accessKeyId, secretAccessKey: FILE_KEY.secretAccessKey },
    region: REGION,
    service: 's3',
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: false,
  });
  /** Signature of each link that was handed out → when it ends (ms), whatever the link says. */
  readonly #endsAt = new Map<string, number>();

  /**
   * @param path absolute path of the file on the file host
   * @param endsEarlyAt a moment (ms) from which on the link is dead, whatever it says
   */
  async make(path: string, nowMs: number, lifeSeconds: number, endsEarlyAt?: number): Promise<string> {
    const { query = {} } = await this.#presign(path, 'GET', {}, nowMs, lifeSeconds);
    const signature = String(query['X-Amz-Signature']);
    this.#endsAt.set(signature, endsEarlyAt ?? Number.POSITIVE_INFINITY);
    const search = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
    return `https://${FILE_HOST}${path}?${search.join('&')}`;
  }

  /** Ends every link that was handed out so far. */
  endAll(): void {
    for (const signature of this.#endsAt.keys()) this.#endsAt.set(signature, Number.NEGATIVE_INFINITY);
  }

  /** @returns undefined when the link is good, else S3's refusal */
  async refuse(call: IncomingCall, nowMs: number): Promise<Answer | undefined> {
    const given = Object.fromEntries(REQUIRED.map((name) => [name, call.query.get(name) ?? '']));
    if (REQUIRED.every((name) => given[name] === '')) return accessDenied('missingAuthentication');
    const madeAt = parseAmzDate(given['X-Amz-Date'] ?? '');
    const lifeSeconds = Number(given['X-Amz-Expires']);
    if (
      REQUIRED.some((name) => given[name] === '') ||
      madeAt === undefined ||
      !(lifeSeconds > 0 && lifeSeconds <= 604_800)
    ) {
      return s3Error(
        400,
        'AuthorizationQueryParametersError',
        'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, ' +
          'X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.',
        'missingAuthentication',
      );
    }
    const accessKeyId = given['X-Amz-Credential']?.split('/')[0] ?? '';
    if (accessKeyId !== FILE_KEY.accessKeyId) {
      return s3Error(
        403,
        'InvalidAccessKeyId',
        'The AWS Access Key Id you provided does not exist in our records.',
        'unknownKey',
        `<AWSAccessKeyId>${escapeXml(accessKeyId)}</AWSAccessKeyId>`,
      );
    }
    const signature = given['X-Amz-Signature'] ?? '';
    const expected = await this.#expectedSignature(call, madeAt, lifeSeconds);
    if (!sameText(expected, signature)) {
      return s3Error(
        403,
        'SignatureDoesNotMatch',
        'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
        'signatureMismatch',
      );
    }
    if (madeAt > nowMs + FUTURE_TOLERANCE_MS) {
      return s3Error(403, 'AccessDenied', 'Request is not yet valid', 'signatureNotYetCurrent');
    }
    const endsAt = Math.min(madeAt + lifeSeconds * 1000, this.#endsAt.get(signature) ?? Number.POSITIVE_INFINITY);
    return nowMs >= endsAt ? expiredFile(lifeSeconds, madeAt + lifeSeconds * 1000, nowMs) : undefined;
  }

  async #expectedSignature(call: IncomingCall, madeAt: number, lifeSeconds: number): Promise<string> {
    const query = queryBag(call.query);
    // These come back by signing.
    for (const name of [...REQUIRED, PAYLOAD_HASH]) delete query[name];
    const made = await this.#presign(
      call.path,
      call.method === 'HEAD' ? 'GET' : call.method,
      query,
      madeAt,
      lifeSeconds,
    );
    return String(made.query?.['X-Amz-Signature']);
  }

  #presign(
    path: string,
    method: string,
    query: Record<string, string | string[]>,
    atMs: number,
    lifeSeconds: number,
  ): ReturnType<SignatureV4['presign']> {
    const request = new HttpRequest({
      method,
      protocol: 'https:',
      hostname: FILE_HOST,
      path,
      query,
      headers: { host: FILE_HOST, [PAYLOAD_HASH]: 'UNSIGNED-PAYLOAD' },
    });
    return this.#signer.presign(request, { signingDate: new Date(atMs), expiresIn: lifeSeconds });
  }
}

/** S3's answer to a link after its life. */
export function expiredFile(lifeSeconds: number, expiredAt: number, nowMs: number): Answer {
  const iso = (at: number) => new Date(at).toISOString().replace(/\.\d{3}/, '');
  return s3Error(
    403,
    'AccessDenied',
    'Request has expired',
    'linkExpired',
    `<X-Amz-Expires>${lifeSeconds}</X-Amz-Expires><Expires>${iso(expiredAt)}</Expires><ServerTime>${iso(nowMs)}</ServerTime>`,
  );
}

/** S3's answer to who brings no signature, and to every address that it does not open to all. */
export function accessDenied(outcome: 'missingAuthentication' | 'noSuchAddress'): Answer {
  return s3Error(403, 'AccessDenied', 'Access Denied', outcome);
}

export function noSuchKey(key: string): Answer {
  return s3Error(404, 'NoSuchKey', 'The specified key does not exist.', 'noSuchFile', `<Key>${escapeXml(key)}</Key>`);
}

function s3Error(status: number, code: string, message: string, outcome: Outcome, more = ''): Answer {
  const requestId = randomBytes(8).toString('hex').toUpperCase();
  const hostId = randomBytes(48).toString('base64');
  const answer = textAnswer(
    status,
    'application/xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message>${more}` +
      `<RequestId>${requestId}</RequestId><HostId>${hostId}</HostId></Error>`,
    outcome,
  );
  return { ...answer, headers: { ...answer.headers, 'x-amz-request-id': requestId, 'x-amz-id-2': hostId } };
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
