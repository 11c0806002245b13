import { expect, test } from 'vitest';
import { exportSetup } from '@/utils/organization/setup-file';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { START, World } from './world';

const LINK = 'https://files.example.org/staff/setup.json';

async function withFileAt(answer: () => Promise<Response>) {
  const world = await World.agreed();
  const asked: string[] = [];
  world.browser.fetch = async (input, init) => {
    asked.push(`${String(input)} ${init?.credentials}`);
    return answer();
  };
  const page = await world.ownPage();
  const { onGetSetup } = page.setupActions(async () => {});
  return { world, asked, get: (link = LINK) => world.result(onGetSetup(link)) };
}

const file = async () => {
  const made = await exportSetup({
    ...{ settings: DEFAULT_SETTINGS, profileOverrides: {}, credentialSets: [], madeBy: 'Ana Ruiz', now: START },
  });
  return made.kind === 'file' ? made.text : '';
};

test('a setup file comes by its link, without saying who asks, and the permission for its host is given back', async () => {
  const text = await file();
  const { world, asked, get } = await withFileAt(async () => new Response(text));
  expect(await get(` ${LINK} `)).toEqual({ kind: 'got', text });
  expect(asked).toEqual([`${LINK} omit`]);
  expect([...world.browser.granted].filter((it) => it.includes('files.example.org'))).toEqual([]);
});

test('a link that leads to nothing, to a page, or to a host that the person does not allow, gives no file', async () => {
  const nothing = await withFileAt(async () => new Response('', { status: 404 }));
  expect(await nothing.get()).toEqual({ kind: 'noFile' });
  expect(await nothing.get('http://files.example.org/setup.json')).toEqual({ kind: 'noFile' });
  const page = await withFileAt(async () => new Response('<html>Sign in</html>'));
  expect(await page.get()).toEqual({ kind: 'noFile' });
  const lost = await withFileAt(() => Promise.reject(new TypeError('no network')));
  expect(await lost.get()).toEqual({ kind: 'noFile' });
  lost.world.browser.grants = false;
  lost.asked.length = 0;
  expect(await lost.get()).toEqual({ kind: 'hostDenied', host: 'files.example.org' });
  expect(lost.asked).toEqual([]);
});
