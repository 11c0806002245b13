import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import { AwsV4Signer } from 'aws4fetch';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { signRequest } from '@/utils/caaspp/signing';
import { signingKeyOf } from './signing-key';
import suite from './sigv4-vectors.json';

const HOST = 'score-service.example.org';

describe("AWS's published Signature Version 4 vectors", () => {
  test.each(suite.vectors)('$name', async (vector) => {
    const signingKey = await signingKeyOf(suite.secretAccessKey);
    const { headers } = await signRequest({
      url: `https://${suite.host}${vector.target}`,
      method: vector.method,
      headers: new Headers(vector.headers as Record<string, string>),
      body: vector.body,
      credentials: { accessKeyId: suite.accessKeyId, signingKey, sessionToken: vector.sessionToken },
      region: suite.region,
      service: suite.service,
      now: Date.parse(suite.time),
      signAllHeaders: true,
    });
    expect(signatureIn(headers)).toBe(vector.signature);
  });
});

describe('a signed request', () => {
  it('has the signature that another implementation gives it, whatever the request', async () => {
    await fc.assert(
      fc.asyncProperty(requests, async (request) => {
        const signingKey = await signingKeyOf(request.secret);
        const url = new URL(`https://${HOST}${request.path}`);
        for (const [name, value] of Object.entries(request.query)) url.searchParams.set(name, value);
        const { headers } = await signRequest({
          url: url.href,
          method: request.method,
          headers: request.headers,
          body: request.method === 'POST' ? request.body : undefined,
          credentials: { accessKeyId: request.accessKeyId, signingKey, sessionToken: request.sessionToken },
          region: request.region,
          service: 'execute-api',
          now: request.time,
        });
        expect(headers.get('authorization')).toBe(await authorizationByOther(request, url));
      }),
      { numRuns: 200 },
    );
  });

  it('never holds the secret, and the key can not be read back', async () => {
    const signingKey = await signingKeyOf(suite.secretAccessKey);
    expect(signingKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', signingKey)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('jwk', signingKey)).rejects.toThrow();
  });

  it('is signed with the key of its own day when midnight passes', async () => {
    const signingKey = await signingKeyOf(suite.secretAccessKey);
    const midnight = Date.parse('2026-11-24T00:00:00Z');
    for (const now of [midnight - 1_000, midnight, midnight - 1_000]) {
      const url = `https://${HOST}/`;
      const request = { url, method: 'GET', region: 'us-west-2', service: 'execute-api', now } as const;
      const ours = await signRequest({ ...request, credentials: { accessKeyId: 'AKID', signingKey } });
      const theirs = await new AwsV4Signer({
        ...request,
        accessKeyId: 'AKID',
        secretAccessKey: suite.secretAccessKey,
        datetime: ours.headers.get('x-amz-date') ?? '',
      }).sign();
      expect(signatureIn(ours.headers)).toBe(signatureIn(theirs.headers));
    }
  });

  it('of one account is not signed with the key of another', async () => {
    const now = Date.parse(suite.time);
    const signatures = await Promise.all(
      ['first secret', 'second secret'].map(async (secret) => {
        const signingKey = await signingKeyOf(secret);
        const credentials = { accessKeyId: 'AKID', signingKey };
        const url = `https://${HOST}/`;
        const signed = { url, method: 'GET', credentials, region: 'us-west-2', service: 'execute-api', now };
        return signatureIn((await signRequest(signed)).headers);
      }),
    );
    expect(new Set(signatures).size).toBe(2);
  });
});

const word = fc.stringMatching(/^[A-Za-z0-9/+=]{1,40}$/);
const segment = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map(encodeURIComponent);
const headerName = fc.stringMatching(/^x-[a-z]{1,10}$/).filter((name) => !name.startsWith('x-amz'));
const headerValue = fc.stringMatching(/^[!-~](?:[ -~]{0,20}[!-~])?$/);

const requests = fc.record({
  accessKeyId: fc.stringMatching(/^AKIA[A-Z0-9]{16}$/),
  secret: word,
  sessionToken: fc.option(word, { nil: undefined }),
  method: fc.constantFrom('GET', 'POST'),
  // Dots alone mean other folders; a browser resolves them before anything is signed.
  path: fc
    .array(
      segment.filter((text) => !/^\.+$/.test(text)),
      { maxLength: 4 },
    )
    .map((parts) => `/${parts.join('/')}`),
  query: fc.dictionary(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }).filter((name) => name !== '__proto__'),
    fc.string({ unit: 'grapheme', maxLength: 15 }),
    { maxKeys: 5, noNullPrototype: true },
  ),
  headers: fc.dictionary(headerName, headerValue, { maxKeys: 3, noNullPrototype: true }),
  body: fc.string({ unit: 'grapheme', maxLength: 200 }),
  region: fc.constantFrom('us-west-2', 'us-east-1', 'eu-central-1'),
  time: fc.date({ min: new Date('2018-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }).map(Number),
});

type Made = typeof requests extends fc.Arbitrary<infer T> ? T : never;

/** The `Authorization` header by `@smithy/signature-v4`. */
async function authorizationByOther(request: Made, url: URL): Promise<string | undefined> {
  const signer = new SignatureV4({
    credentials: {
      accessKeyId: request.accessKeyId,
      secretAccessKey: request.secret,
      ...(request.sessionToken === undefined ? {} : { sessionToken: request.sessionToken }),
    },
    region: request.region,
    service: 'execute-api',
    sha256: Sha256,
    applyChecksum: false,
  });
  const signed = await signer.sign(
    new HttpRequest({
      method: request.method,
      protocol: 'https:',
      hostname: HOST,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: { ...request.headers, host: HOST },
      ...(request.method === 'POST' ? { body: request.body } : {}),
    }),
    { signingDate: new Date(request.time) },
  );
  return signed.headers.authorization;
}

function signatureIn(headers: Headers): string | undefined {
  return /Signature=([0-9a-f]{64})$/.exec(headers.get('authorization') ?? '')?.[1];
}
