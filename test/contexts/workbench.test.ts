import { expect, test } from 'vitest';
import { USER } from '../unit/caaspp/fake-service';
import { World } from './world';

const ELSEWHERE = 'https://caaspp-aws.ets.org/api/v9';
const GATEWAY = { 'content-type': 'application/json', 'x-amzn-requestid': '1' };

/** A district's browser, and what its workbench comes to. */
async function workbench() {
  const world = await World.setUp();
  const page = await world.ownPage();
  const [{ id: setId } = { id: '' }] = await page.vault.list();
  const actions = page.profileActions(async () => {});
  const wanted = { profile: 'toms', patch: {}, setId, secret: '' } as const;
  const attempt = (more: Partial<Parameters<typeof actions.onTryProfile>[0]> = {}) =>
    world.result(actions.onTryProfile({ ...wanted, ...more }));
  /** The first step that failed, and why. */
  const failure = async (more?: Parameters<typeof attempt>[0]) => {
    const came = await attempt(more);
    const failed = came.kind === 'tried' ? came.steps.find(({ outcome }) => outcome === 'failed') : undefined;
    return [failed?.step, failed?.problem?.code];
  };
  return { world, page, actions, attempt, failure };
}

test('a try shows each request and answer, for a number that is no student’s, without a secret', async () => {
  const { world, attempt } = await workbench();
  const came = await attempt();
  expect(came).toMatchObject({
    kind: 'tried',
    exchanges: [
      { method: 'POST', url: expect.stringMatching(/\/token$/), answer: { status: 200 } },
      { method: 'GET', url: expect.stringMatching(/ssid=0000000000$/), answer: { status: 200 } },
    ],
  });
  expect(came.kind === 'tried' && came.steps.every(({ outcome }) => outcome === 'ok')).toBe(true);
  expect(world.asked).toEqual(['0000000000']);
  const shown = JSON.stringify(came);
  for (const secret of [USER.secretKey, world.service.right.basic, world.service.right.token, 'X-Amz-Date'])
    expect(shown).not.toContain(secret);
});

test('an address that the service does not know is told apart from a wrong key, with a key and without', async () => {
  const { world, failure } = await workbench();
  expect(await failure({ setId: undefined })).toEqual(['key', 'wrongKey']);
  world.service.right.basic = 'Basic of another key';
  expect(await failure()).toEqual(['key', 'wrongKey']);
  const { fetch } = world.browser;
  for (const [status, message] of [
    [403, 'Missing Authentication Token'],
    [404, 'Not Found'],
  ] as const) {
    world.browser.fetch = async () => new Response(JSON.stringify({ message }), { status, headers: GATEWAY });
    expect(await failure()).toEqual(['reach', 'unknownPath']);
    expect(await failure({ setId: undefined, profile: 'pilot' })).toEqual(['reach', 'unknownPath']);
  }
  world.browser.fetch = fetch;
});

test('the saved key does not go to an address that is only being tried; one that is typed goes there once', async () => {
  const { world, attempt } = await workbench();
  expect(await attempt({ patch: { baseUrl: ELSEWHERE } })).toEqual({ kind: 'secretNeeded' });
  expect(world.service.sent).toEqual([]);
  expect(await attempt({ patch: { baseUrl: ELSEWHERE }, secret: ` ${USER.secretKey} ` })).toMatchObject({
    kind: 'tried',
  });
  expect(world.service.sent.map(({ url }) => url.href.startsWith(ELSEWHERE))).toEqual([true, true]);
});

test('saving says which keys are to be entered again, and dropping the changes brings the built-in profile back', async () => {
  const { world, page, actions } = await workbench();
  expect(await world.result(actions.onSaveProfile('toms', { baseUrl: ELSEWHERE }))).toEqual({
    kind: 'saved',
    secretsNeeded: 1,
  });
  expect((await page.settingsStore.read()).settings.profileOverrides).toEqual({ toms: { baseUrl: ELSEWHERE } });
  expect(await world.result(actions.onSaveProfile('toms', {}))).toEqual({ kind: 'saved', secretsNeeded: 0 });
  expect((await page.settingsStore.read()).settings.profileOverrides).toEqual({});
});

test('a host that the person does not allow gets nothing, and nothing is saved', async () => {
  const { world, page, actions, attempt } = await workbench();
  world.browser.grants = false;
  const patch = { baseUrl: 'https://service.example.org' };
  expect(await attempt({ patch, secret: 'typed' })).toEqual({ kind: 'hostDenied', host: 'service.example.org' });
  expect(await world.result(actions.onSaveProfile('toms', patch))).toMatchObject({ kind: 'hostDenied' });
  expect((await page.settingsStore.read()).settings.profileOverrides).toEqual({});
  expect(world.service.sent).toEqual([]);
});

test('a key of the organization is tried nowhere but where its policy says', async () => {
  const { world, page, attempt } = await workbench();
  world.browser.areas.managed.write({
    credentialSets: [{ name: 'District', profile: 'toms', userName: USER.userName, secretKey: USER.secretKey }],
  });
  await world.settle();
  const setId = (await page.vault.list()).find(({ source }) => source === 'policy')?.id;
  expect(await attempt({ setId, patch: { baseUrl: ELSEWHERE } })).toEqual({ kind: 'secretNeeded' });
  expect(world.service.sent).toEqual([]);
  expect(await attempt({ setId })).toMatchObject({ kind: 'tried' });
});
