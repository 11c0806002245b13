import { expect, test } from 'vitest';
import type { Shown } from './page';
import type { SisTab } from './sis-tab';
import { MINUTE, TEST_SCORES, World } from './world';

const KEY = '/teacher/TestScores.aspx|state student id|known|td';
const [FIRST, SECOND] = ['9900000001', '9900000002'] as const;
const unsure = (ssid: string): Shown => ({ kind: 'unsure', ssid });
const SUMMARY = {
  kind: 'unsure',
  lastFour: '0001',
  adapterId: 'generic',
  testScoresPage: false,
  doNotRelease: false,
} as const;
const places = async (world: World) =>
  (await (await world.ownPage()).settingsStore.read()).settings.sites.flatMap((site) => site.places);

/** A person presses "Point to the SSID" in the popup. */
const beginTeaching = async (world: World, { tab }: SisTab) =>
  world.result((await world.ownPage()).sendMessage('teachSsid', { tabId: tab.id }));

test('asks once whether a place shows the SSID, and remembers for good what a person says', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(unsure(FIRST));
  await tab.sees("Is 990…0001 this student's SSID?");
  expect(world.asked).toEqual([]);
  await tab.press('Yes, always here');
  await tab.sees('Time left');
  expect(world.asked).toEqual([FIRST]);
  const [place, ...others] = await places(world);
  expect(others).toEqual([]);
  expect(place).toMatchObject({ key: KEY, label: 'State Student ID' });
  // Nothing of a student.
  expect(JSON.stringify({ ...place, addedAt: 0 })).not.toMatch(/\d{2}/);
});

test('"only this time" is for this student, and does not ask about him again', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(unsure(FIRST));
  await tab.sees('SSID?');
  await tab.press('Only this time');
  await tab.sees('Time left');
  await tab.show(unsure(SECOND));
  await tab.sees("Is 990…0002 this student's SSID?");
  await tab.show(unsure(FIRST));
  await tab.sees(/ends in 0001[\s\S]*Time left/);

  const another = await world.openTab();
  await another.show(unsure(FIRST));
  await another.sees('Time left');
  expect(await places(world)).toEqual([]);
});

/** A page of which somebody said that its number is not the student's. */
async function refused() {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(unsure(FIRST));
  await tab.sees('SSID?');
  await tab.press('No');
  expect(tab.text()).toBe('');
  return { world, tab };
}

test('"no" is for the place: nothing is shown there any more, nor requested', async () => {
  const { world } = await refused();
  world.endBackground();
  for (const ssid of [FIRST, SECOND]) {
    const another = await world.openTab();
    await another.show(unsure(ssid));
    await world.settle();
    expect(another.text()).toBe('');
  }
  expect(world.asked).toEqual([]);
});

test('whoever asks for the panel after "no" gets the question once more', async () => {
  const { world, tab } = await refused();
  await (await world.ownPage('/popup.html')).sendMessage('openPanel', { tabId: tab.tab.id });
  await tab.sees('Only this time');
  await tab.press('Only this time');
  await tab.sees('Time left');
  expect(world.asked).toEqual([FIRST]);
  // That is the answer now: for this student in another tab, and for the next one it is asked again.
  const another = await world.openTab();
  await another.show(unsure(FIRST));
  await another.sees('ends in 0001');
  await tab.show(unsure(SECOND));
  await tab.sees('SSID?');
});

test('a frame confirms no place but the one that it has told of, and forgets one that does not fit three times', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(unsure(FIRST));
  await tab.sees('SSID?');
  await tab.top.send('placeAnswered', { placeKey: 'another|place', ssid: FIRST, answer: 'always' });
  expect(await places(world)).toEqual([]);
  await tab.press('Yes, always here');
  await tab.sees('Time left');
  for (const count of [1, 1, 0]) {
    await tab.top.send('taughtMisfits', { placeKey: KEY });
    expect(await places(world)).toHaveLength(count);
  }
  await tab.show(unsure(SECOND));
  await tab.sees('The place you confirmed earlier no longer fits');
});

test('a "yes" for good counts for what speaks of others there, too; where a name does, it is for once', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  const shown = (ssid: string, doubts: string): Shown => ({ kind: 'unsure', ssid, doubt: 'otherNumber', doubts });
  await tab.show(shown(FIRST, 'abcd'));
  await tab.sees('next to an SSID label, too');
  await tab.press('Yes, always here');
  await tab.sees('Time left');
  await tab.show(shown(SECOND, 'efgh'));
  await tab.sees("Is 990…0002 this student's SSID?");
  await tab.press('Yes, always here');
  await tab.sees('ends in 0002');
  expect((await places(world)).map(({ key }) => key)).toEqual([`${KEY}|abcd.efgh`]);

  const another = await world.openTab();
  await another.show(shown(FIRST, 'abcd.~'));
  await another.sees('SSID?');
  expect(another.text()).not.toContain('Yes, always here');
  await another.top.send('placeAnswered', { placeKey: `${KEY}|abcd.~`, ssid: FIRST, answer: 'always' });
  expect((await places(world)).map(({ key }) => key)).toEqual([`${KEY}|abcd.efgh`]);

  // What does not fit is the place, whatever was looked past there.
  for (let time = 0; time < 3; time += 1) await tab.top.send('taughtMisfits', { placeKey: KEY });
  expect(await places(world)).toEqual([]);
});

test('what was taught is forgotten once it does not fit three times, what an administrator set never', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show({ kind: 'nothing' });
  const label = async () => (await (await world.ownPage()).settingsStore.read()).settings.sites[0]?.ssidLabel;
  const misfitThreeTimes = async () => {
    for (let time = 0; time < 3; time += 1) await tab.top.send('taughtMisfits', { placeKey: '' });
  };
  await beginTeaching(world, tab);
  await tab.top.send('siteTaught', { ssidSelector: '', ssidLabel: 'Expediente' });
  expect(await label()).toBe('Expediente');
  await misfitThreeTimes();
  expect(await label()).toBe('');

  const site = { origin: new URL(TEST_SCORES).origin, adapter: '', ssidSelector: '', ssidLabel: 'Folio', places: [] };
  await (await world.ownPage()).settingsStore.change((settings) => ({ ...settings, sites: [site] }));
  await misfitThreeTimes();
  expect(await label()).toBe('Folio');
});

test('a number that stays while the student changes is no SSID: the place is forgotten', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show({ ...unsure(FIRST), studentKey: 'first' });
  await tab.sees('SSID?');
  await tab.press('Yes, always here');
  await tab.sees('Time left');
  expect(await places(world)).toHaveLength(1);
  for (const studentKey of ['second', 'third', 'fourth']) await tab.show({ kind: 'student', ssid: FIRST, studentKey });
  expect(await places(world)).toEqual([]);
});

test('a place is kept while each student has a number of his own', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show({ ...unsure(FIRST), studentKey: 'first' });
  await tab.sees('SSID?');
  await tab.press('Yes, always here');
  await tab.sees('Time left');
  for (let student = 2; student < 9; student += 1) {
    await tab.show({ kind: 'student', ssid: `990000000${student}`, studentKey: `${student}` });
    await tab.show({ kind: 'nothing' });
  }
  expect(await places(world)).toHaveLength(1);
});

test('a frame teaches nothing but what a person has begun to teach in its tab, once, and no value', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show({ kind: 'nothing' });
  const another = await world.openTab();
  await another.show({ kind: 'nothing' });
  const taught = async () =>
    (await (await world.ownPage()).settingsStore.read()).settings.sites.map(
      ({ ssidSelector, ssidLabel }) => ssidSelector + ssidLabel,
    );
  const teaches = ({ top }: SisTab, lesson: { ssidSelector: string; ssidLabel: string }) =>
    top.send('siteTaught', lesson).catch(() => {});
  const theirs = { ssidSelector: '#victim', ssidLabel: '' };
  await teaches(tab, theirs);
  expect(await taught()).toEqual([]);

  await beginTeaching(world, tab);
  await teaches(another, theirs);
  for (const value of ['9900000001', '204117', '12', '９９００', '٩٩٠٠']) {
    await teaches(tab, { ssidSelector: '', ssidLabel: `Ref ${value}` });
    await teaches(tab, { ssidSelector: `[data-student="${value}"]`, ssidLabel: '' });
  }
  expect(await taught()).toEqual([]);
  // The background has ended meanwhile: a person takes his time.
  world.endBackground();
  await teaches(tab, { ssidSelector: 'h3 > b', ssidLabel: '' });
  expect(await taught()).toEqual(['h3 > b']);
  await teaches(tab, theirs);
  expect(await taught()).toEqual(['h3 > b']);

  await beginTeaching(world, tab);
  await tab.top.send('endTeaching');
  await teaches(tab, theirs);
  expect(await taught()).toEqual(['h3 > b']);
});

test('a lesson that nobody gives is over after a while: who has gone to another page left it without a word', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show({ kind: 'nothing' });
  const teaches = (ssidLabel: string) => tab.top.send('siteTaught', { ssidSelector: '', ssidLabel });
  const taught = async () =>
    (await (await world.ownPage()).settingsStore.read()).settings.sites.map(({ ssidLabel }) => ssidLabel);
  await beginTeaching(world, tab);
  await tab.goTo('https://demo.aeries.net/teacher/Another.aspx');
  await tab.show({ kind: 'nothing' });
  await world.advance(31 * MINUTE);
  await teaches('Theirs');
  expect(await taught()).toEqual([]);
  await beginTeaching(world, tab);
  await world.advance(5 * MINUTE);
  await teaches('Expediente');
  expect(await taught()).toEqual(['Expediente']);
});

test('a label with the name of the student in it is not kept with the place', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(unsure(FIRST));
  await tab.sees('SSID?');
  const placeKey = '/student|state student id|cell|td<tr';
  for (const label of ['State Student ID', 'State Student ID (Ana)']) {
    const why = { label, place: 'cell', adapterId: 'generic', placeKey } as const;
    await tab.top.send('pageShows', { ...SUMMARY, why });
    await tab.top.send('placeAnswered', { placeKey, ssid: FIRST, answer: 'always' });
    expect((await places(world)).map((place) => place.label)).toEqual([
      label.includes('Ana') ? 'state student id' : label,
    ]);
  }
});

test('a page that goes through places without end leaves no more in memory than there may be', async () => {
  const world = await World.setUp();
  const tab = await world.openTab();
  await tab.show(unsure(FIRST));
  const { session } = world.browser.areas;
  const letters = (nth: number) =>
    [...nth.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  const go = async (from: number, to: number) => {
    for (let nth = from; nth < to; nth += 1) {
      const placeKey = `/student/${letters(nth).join('')}|ssid|cell|td`;
      const why = { label: 'SSID', place: 'cell', adapterId: 'generic', placeKey } as const;
      await tab.top.send('pageShows', { ...SUMMARY, mark: `m${nth}`, who: `w${nth}`, why });
      await tab.top.send('taughtMisfits', { placeKey });
      await tab.top.send('placeAnswered', { placeKey, ssid: FIRST, answer: 'no' });
    }
  };
  await go(1_000, 1_550);
  const { bytes, keys } = session;
  await go(1_550, 1_650);
  expect(session.bytes).toBeLessThan(bytes * 1.02);
  expect(session.keys).toHaveLength(keys.length);
  expect(bytes).toBeLessThan(150_000);
});
