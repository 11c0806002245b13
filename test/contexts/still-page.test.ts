import { expect, test } from 'vitest';
import { studentPage } from './page';
import { World } from './world';

test('the popup says within seconds what it knows of a page that stands still, and the page is as it was after that', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees('Time left');
  const page = await world.ownPage();
  tab.top.standsStill = true;
  const began = world.time.now();
  const status = await world.result(page.sendMessage('tabStatus', { tabId: tab.tab.id }));
  expect(status.finding).toMatchObject({ kind: 'student', lastFour: '0001' });
  expect(world.time.now() - began).toBeLessThanOrEqual(2_000);
  tab.top.standsStill = false;
  await tab.show(studentPage('9900000002'));
  await tab.sees(/ends in 0002[\s\S]*Time left/);
});

test('the popup never says of a page that is being read for the first time what the page before it showed', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees('Time left');
  // The word in which a page says that it is left is lost where the browser takes its process away at once.
  await tab.goTo(tab.tab.url);
  await tab.show({ kind: 'nothing' });
  await tab.top.send('signSeen');
  tab.top.standsStill = true;
  const page = await world.ownPage();
  const status = await world.result(page.sendMessage('tabStatus', { tabId: tab.tab.id }));
  expect(status.finding.kind).toBe('nothing');
});
