import { describe, expect, test } from 'vitest';
import { REPORTS, TRY_AGAIN } from './controls';
import { studentPage } from './page';
import { World } from './world';

const EXPIRED = { expiresOn: '2020-01-01' } as const;
const REFUSED = /expired/i;

describe('a key that expired by its date is tried once a day, since dates are typed by people', () => {
  test('being offline does not use the try up', async () => {
    const world = await World.setUp('toms', EXPIRED);
    world.browser.online = false;
    const tab = await world.openTab();
    await tab.show(studentPage('9900000001'));
    await tab.sees('No internet connection');
    world.browser.online = true;
    await tab.press(TRY_AGAIN);
    await tab.sees(REPORTS);
  });

  test.each([
    [
      'nothing answers',
      (world: World) => Object.assign(world.service, { unreachable: true }),
      (world: World) => Object.assign(world.service, { unreachable: false }),
    ],
    [
      'the service is in trouble',
      (world: World) => world.service.set({ name: 'status', status: 503 }),
      (world: World) => world.service.set(undefined),
    ],
    [
      'a captive portal answers',
      (world: World) => world.service.set({ name: 'htmlPage' }),
      (world: World) => world.service.set(undefined),
    ],
  ])('nor does it when %s', async (_, breaks, mends) => {
    const world = await World.setUp('toms', EXPIRED);
    breaks(world);
    const tab = await world.openTab();
    await tab.show(studentPage('9900000001'));
    await tab.sees(TRY_AGAIN);
    mends(world);
    await tab.press(TRY_AGAIN);
    await tab.sees(REPORTS);
  });

  test('two tabs at the same time are both answered', async () => {
    const world = await World.setUp('toms', EXPIRED);
    const one = await world.openTab();
    const two = await world.openTab(undefined, { windowId: 2 });
    void one.top.show(studentPage('9900000001'));
    void two.top.show(studentPage('9900000002'));
    await one.sees(REPORTS);
    await two.sees(REPORTS);
  });

  test('once the service has refused it, it is not tried again that day, and is the next', async () => {
    const world = await World.setUp('toms', EXPIRED);
    const { right } = world.service;
    const good = right.basic;
    right.basic = 'Basic bmV3OmtleQ==';
    const tab = await world.openTab();
    await tab.show(studentPage('9900000001'));
    await tab.sees(/is wrong|was probably replaced/);
    const sent = world.service.sent.length;
    await tab.press(TRY_AGAIN);
    await tab.sees(REFUSED);
    expect(world.service.sent).toHaveLength(sent);
    right.basic = good;
    await world.advance(24 * 60 * 60_000);
    await tab.press(TRY_AGAIN);
    await tab.sees(REPORTS);
  });
});
