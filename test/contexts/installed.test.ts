import { expect, test } from 'vitest';
import { USER } from '../unit/caaspp/fake-service';
import { MINUTE, SECOND, World } from './world';

const KEY = { name: 'District', profile: 'toms', userName: USER.userName, secretKey: USER.secretKey };

test('the settings open once it is installed, with what is to be done first', async () => {
  const world = await World.open();
  expect(world.browser.optionsOpened).toBe(1);
});

test('nobody is shown a tab where the organization has set it up, or keeps the settings to itself', async () => {
  for (const policy of [{ credentialSets: [KEY], consent: 1 }, { lockOptions: true }]) {
    const world = await World.open('works', policy);
    expect(world.browser.optionsOpened, JSON.stringify(policy)).toBe(0);
  }
});

test('nor where the browser tells what the organization decides a moment after it has installed it', async () => {
  const world = await World.open('works', {}, 'admin');
  await world.advance(2 * SECOND);
  world.browser.areas.managed.write({ credentialSets: [KEY], consent: 1 });
  await world.advance(MINUTE);
  expect(world.browser.optionsOpened).toBe(0);
});

test('an organization that installs it and decides nothing leaves the first steps to who is there', async () => {
  const world = await World.open('works', {}, 'admin');
  await world.advance(MINUTE);
  expect(world.browser.optionsOpened).toBe(1);
});

test('a setup that waits for its passphrase is shown: one field is left to fill in', async () => {
  const world = await World.open('works', { encryptedSetup: '{"format":"paperless-scores-setup"}' });
  expect(world.browser.optionsOpened).toBe(1);
});
