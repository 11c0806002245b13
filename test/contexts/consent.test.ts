import { expect, test } from 'vitest';
import { studentPage } from './page';
import { World } from './world';

test('nothing is requested before somebody agreed, and the panel goes on by itself once somebody did', async () => {
  const world = await World.setUp();
  const page = await world.ownPage();
  await page.settingsStore.change((settings) => ({ ...settings, consent: 0 }));
  const tab = await world.openTab();
  await tab.show(studentPage('9900000001'));
  await tab.sees('Your agreement is needed');
  const [{ id: setId } = { id: '' }] = await page.vault.list();
  const [step] = await world.result(page.sendMessage('testConnection', { setId }));
  expect(step).toMatchObject({ outcome: 'failed', problem: { code: 'noConsent' } });
  const search = await world.result(page.sendMessage('searchReports', { ssid: '9900000002' }));
  expect(search).toMatchObject({ kind: 'problem', problem: { code: 'noConsent' } });
  expect(world.service.sent).toEqual([]);

  await page.settingActions(async () => {}).onAgree();
  await tab.sees('Time left');
  expect(world.asked).toEqual(['9900000001']);
});
