import { expect, test } from 'vitest';
import { tracedFetch } from '@/utils/caaspp/traced-fetch';

const BASIC = btoa('sim-district:a/secret+key');
const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzaW0ifQ.c2lnbmF0dXJlLW9mLWl0';
const SECRETS = ['a/secret+key', BASIC, TOKEN, 'AKIASIM/20261124', 'c0ffee'.repeat(10)];

async function traceOf(answer: Response | Error, headers: Record<string, string>) {
  const traced = tracedFetch(
    async () => {
      if (answer instanceof Error) throw answer;
      return answer;
    },
    () => 7,
  );
  const came = await traced
    .fetch('https://service.example.org/api?ssid=0000000000', { headers })
    .catch(() => undefined);
  return { came, exchanges: traced.exchanges(), text: JSON.stringify(traced.exchanges()) };
}

test('no key, signature, token or query of a link is in what is shown, wherever it stands', async () => {
  const link = `https://files.example.org/a.pdf?X-Amz-Signature=${SECRETS[4]}`;
  const signature = `AWS4-HMAC-SHA256 Credential=AKIASIM/20261124, Signature=${SECRETS[4]}`;
  for (const authorization of [`Basic ${BASIC}`, TOKEN, signature]) {
    const bodies = [
      JSON.stringify({ token: TOKEN, expiresIn: 3600 }),
      JSON.stringify({ ident: TOKEN }),
      JSON.stringify({ access_token: 'short' }),
      JSON.stringify({ message: `Authorization header requires 'Credential'. Authorization=${authorization}` }),
      JSON.stringify({ message: `Invalid key=value pair in Authorization header: '${authorization}'` }),
      JSON.stringify({ reports: [{ url: link }] }),
      authorization,
      TOKEN,
    ];
    for (const body of bodies) {
      const { text } = await traceOf(new Response(body), { authorization, 'x-api-key': 'k'.repeat(40) });
      for (const secret of SECRETS) expect(text, body).not.toContain(secret);
      expect(text).not.toContain('"short"');
      expect(text).not.toContain('kkkkkk');
    }
  }
});

test('what is no secret stays readable, and the answer goes on to whoever asked', async () => {
  const body = '{"message":"Missing Authentication Token"}';
  const { came, exchanges } = await traceOf(
    new Response(body, { status: 403, headers: { 'content-type': 'application/json' } }),
    { accept: 'application/json', authorization: `Basic ${BASIC}` },
  );
  expect(await came?.text()).toBe(body);
  expect(exchanges).toEqual([
    {
      method: 'GET',
      url: 'https://service.example.org/api?ssid=0000000000',
      headers: ['accept: application/json', 'authorization: Basic •••'],
      tookMs: 0,
      answer: { status: 403, headers: ['content-type: application/json'], body },
    },
  ]);
});

test('that nothing came back is said', async () => {
  const { exchanges } = await traceOf(new Error('no network'), {});
  expect(exchanges).toMatchObject([{ method: 'GET', tookMs: 0 }]);
  expect(exchanges[0]?.answer).toBeUndefined();
});
