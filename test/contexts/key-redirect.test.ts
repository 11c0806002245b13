import { expect, test } from 'vitest';
import { CONSENT_VERSION } from '@/utils/settings/consent';
import { USER } from '../unit/caaspp/fake-service';
import { studentPage } from './page';
import { World } from './world';

/** Where somebody would like the key to go: a page of the SIS that was taken over. */
const THEIRS = 'https://sis.example.org/collect';
const PATCH = { baseUrl: THEIRS, linkHosts: ['sis.example.org'] };

test('who can write storage.local, as a content script can, decides neither where the key goes nor who may be asked for', async () => {
  const world = await World.setUp();
  world.browser.granted.add('https://sis.example.org/*');
  world.browser.areas.local.write({
    settings: { version: 1, consent: 99, allowDoNotRelease: true, profileOverrides: { toms: PATCH, pilot: PATCH } },
    settingsBell: 'rung by somebody else',
  });
  await world.settle();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees('Time left');
  expect(world.service.sent.map(({ url }) => new URL(url).host)).not.toContain('sis.example.org');
});

test('a secret stays sealed for an address that it was not entered for, whoever changed the settings', async () => {
  const world = await World.setUp();
  world.browser.granted.add('https://sis.example.org/*');
  const page = await world.ownPage();
  await page.settingsStore.change((settings) => ({ ...settings, profileOverrides: { toms: PATCH } }));
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees('Secret key needed again');
  expect(world.service.sent).toEqual([]);
});

/** A district's key by policy, for the address that the same policy names. */
const byPolicy = (secretKey: string, baseUrl: string) => ({
  credentialSets: [{ name: 'Sierra Vista', profile: 'toms', userName: USER.userName, secretKey }],
  profileOverrides: { toms: { baseUrl } },
  consent: CONSENT_VERSION,
});
const FORMER = { secret: 'FormerSecret00000001', address: 'https://former.example.org/api' };
const NEXT = { secret: USER.secretKey, address: 'https://next.example.org/api' };

/** A student is shown; before the background's n-th step the policy changes address and key. @returns its steps */
async function changedBefore(step: number): Promise<{ readonly steps: number; readonly wrong: readonly string[] }> {
  const world = await World.open('works', byPolicy(FORMER.secret, FORMER.address));
  for (const { address } of [FORMER, NEXT]) world.browser.granted.add(`${new URL(address).origin}/*`);
  world.endBackground();
  let steps = 0;
  world.onStart = (background) => {
    const takes = background.takesStep.bind(background);
    background.takesStep = (name) => {
      steps += 1;
      if (steps === step) world.browser.areas.managed.write(byPolicy(NEXT.secret, NEXT.address));
      return takes(name);
    };
  };
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await world.until(
    () => world.service.sent.length > 0 && tab.text() !== '' && !tab.text().includes('Requesting'),
    () => `step ${step}: ${tab.text()}`,
  );
  await world.settle();
  const sent = world.service.sent.filter(({ kind }) => kind === 'token');
  const wrong = sent.flatMap(({ url, headers }) => {
    const secret = atob(headers.get('authorization')?.slice('Basic '.length) ?? '').split(':')[1];
    const whose = [FORMER, NEXT].find(({ address }) => url.href.startsWith(address));
    return whose?.secret === secret ? [] : [`step ${step}: ${secret} to ${url.host}`];
  });
  return { steps, wrong };
}

test('a policy that changes address and key in the middle of a request never has one meet the other, whenever it comes', async () => {
  const { steps } = await changedBefore(0);
  const wrong: string[] = [];
  for (let step = 1; step <= steps; step += 1) wrong.push(...(await changedBefore(step)).wrong);
  expect(wrong).toEqual([]);
});
