import { expect, test } from 'vitest';
import { isWithheld } from '@/utils/caaspp/withheld';

const LOST = () => Promise.reject(new TypeError('Failed to fetch'));
const CAME = async () => new Response('');

/** What a fetch comes to, by whether we could read its answer. */
const fetching =
  (readable: () => Promise<Response>, opaque: () => Promise<Response>) => (_: string, init: RequestInit) =>
    init.mode === 'no-cors' ? opaque() : readable();

test.each([
  ['an organization keeps the host from us', LOST, CAME, true],
  ['there is no network, no such name, no certificate', LOST, LOST, false],
  ['the network came back in between', CAME, CAME, false],
])('%s: %#', async (_, readable, opaque, withheld) => {
  expect(await isWithheld('https://service.example/api/v2', fetching(readable, opaque))).toBe(withheld);
});

test('nothing of what is asked for, and no key, goes with the question', async () => {
  const asked: [string, RequestInit][] = [];
  await isWithheld('https://service.example/api/v2/reports?ssid=9900000001', async (url, init) => {
    asked.push([url, init]);
    throw new TypeError('Failed to fetch');
  });
  expect(asked.map(([url]) => url)).toEqual(['https://service.example/']);
  expect(asked[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  expect(asked[0]?.[1].headers).toBeUndefined();
});
