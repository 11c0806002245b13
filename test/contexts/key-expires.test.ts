import { expect, test } from 'vitest';
import { DAY_MS } from '@/utils/time';
import { REPORTS } from './controls';
import { DISTRICT, districtWithSettings, editSet } from './credential-form';
import { studentPage } from './page';
import { START } from './world';

/** So many days from the day on which the tests begin, as a date field has it. */
function dayFromStart(days: number): string {
  const date = new Date(START);
  date.setDate(date.getDate() + days);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const NEW_KEY = 'a new key (in TOMS: Credentialing';

async function withKeyUntil(days: number, secret?: string) {
  const district = await districtWithSettings();
  const { world, options } = district;
  await editSet(options, DISTRICT, { expiresOn: dayFromStart(days), ...(secret === undefined ? {} : { secret }) });
  const tab = await world.openTab();
  await tab.show(studentPage('9900000005'));
  return { ...district, tab };
}

test.each([
  [14, 'expires in 14 days'],
  [7, 'expires in 7 days'],
  [3, 'expires in 3 days'],
  [1, 'expires in 1 day'],
  [0, 'expires today'],
])('%i days before a key expires, options, popup and panel say so, and what to do in TOMS', async (days, words) => {
  const { world, options, tab } = await withKeyUntil(days);
  const popup = await world.popupOver(tab);
  for (const text of [await tab.sees(words), await options.saying(words), await popup.saying(words)]) {
    expect(text).toContain(NEW_KEY);
  }
});

test('fifteen days before, nobody says anything', async () => {
  const { world, options, tab } = await withKeyUntil(15);
  const popup = await world.popupOver(tab);
  const said = [await tab.sees(REPORTS), await options.saying('Expires on'), await popup.saying('Student found')];
  for (const text of said) expect(text).not.toContain('a new key (in TOMS');
});

test('put away, the reminder stays away from panel and popup until the next is due, and stays in the settings', async () => {
  const { world, options, tab } = await withKeyUntil(14);
  await tab.sees('expires in 14 days');
  await tab.press('Hide this reminder');
  expect(tab.text()).not.toContain('expires in 14 days');
  await tab.show(studentPage('9900000003'));
  expect(await tab.sees(REPORTS)).not.toContain('expires in');
  const before = await world.popupOver(tab);
  expect(await before.saying('Student found')).not.toContain('expires in');
  await options.saying('expires in 14 days');

  for (const view of [before, options]) view.close();
  await tab.close();
  await world.advance(7 * DAY_MS);
  const later = await world.openTab();
  await later.show(studentPage('9900000005'));
  await later.sees('expires in 7 days');
  const popup = await world.popupOver(later);
  await popup.saying('expires in 7 days');
  await popup.button('Hide this reminder').click();
  await world.until(() => !popup.text().includes('expires in'));
});

test('a page can have no reminder of a key that is not there put away, and nothing of it is kept', async () => {
  const { world, tab } = await withKeyUntil(14);
  await tab.sees('expires in 14 days');
  await tab.top.send('rememberPanel', { reminderOf: 'nobody' });
  const { vault } = await world.ownPage();
  for (const set of await world.result(vault.list())) expect(set.putAwayAt).toBeUndefined();
});

test('the day after it is tried once more, since dates are typed by people; then all say "expired" and ask nobody', async () => {
  const { world, caaspp, options, tab } = await withKeyUntil(-1, 'no longer a good key');
  await options.saying('expired 1 day ago');
  await tab.sees('Internal error occurred');
  const before = caaspp.journal.length;
  await tab.show(studentPage('9900000003'));
  expect(await tab.sees('The key has expired')).toContain('creates a new one in TOMS');
  await (await world.popupOver(tab)).saying('expired 1 day ago');
  expect(caaspp.journal).toHaveLength(before);
});
