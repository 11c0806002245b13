import { describe, expect, test } from 'vitest';
import { ENGLISH, REPORTS, TRY_AGAIN } from './controls';
import { addCharter, CHARTER, districtWithSettings } from './credential-form';
import type { OwnView } from './own-view';
import { type Shown, studentPage } from './page';
import { SimulatedService } from './simulated-service';
import { TEST_SCORES, World } from './world';

/** A SIS that the extension does not know. */
const UNKNOWN = 'opensis.demo-district.example';
const NOT_AUTHORIZED = 'You are not authorized to make this request';

async function districtWithService(): Promise<{ world: World; caaspp: SimulatedService }> {
  const world = await World.setUp();
  return { world, caaspp: SimulatedService.behind(world) };
}

/** Opens a page of a SIS and the popup over it. */
async function over(world: World, shown: Shown, url?: string) {
  const tab = await world.openTab(url);
  await tab.show(shown);
  return { tab, popup: await world.popupOver(tab) };
}

/** The things to press besides settings and search. */
const actionsOf = (popup: OwnView) => popup.names('.card .actions button, form.unlock > button');

async function search(popup: OwnView, text: string): Promise<void> {
  await popup.field('Search by SSID').fill(text);
  await popup.button('Search').click();
}

test('before it is set up says what is missing, and the one thing to do leads to the settings', async () => {
  const world = await World.open();
  const { popup } = await over(world, studentPage('9900000001'));
  const text = await popup.saying('Not set up yet');
  expect(text).toContain("needs your district's CAASPP user name");
  expect(text).not.toContain('Search by SSID');
  expect(actionsOf(popup)).toEqual(['Set up']);
  const before = world.browser.optionsOpened;
  await popup.button('Set up').click();
  expect(popup.isClosed).toBe(true);
  await world.settle();
  expect(world.browser.optionsOpened).toBe(before + 1);
});

describe('over a page', () => {
  test('of our own says that it is no page of a SIS', async () => {
    const { world } = await districtWithService();
    const own = await world.openTab('chrome-extension://paperlessscorespaperlessscoresab/options.html');
    expect(await (await world.popupOver(own)).saying('No student here')).toContain('Search by SSID');
  });

  test('of the portal of parents and students says that nothing happens there', async () => {
    const { world } = await districtWithService();
    const portal = await world.openTab('https://demo.aeries.net/student/TestScores.aspx');
    await (await world.popupOver(portal)).saying('Parent and student portal');
  });

  test('without a student offers to be shown where the SSID is', async () => {
    const { world } = await districtWithService();
    const { popup } = await over(world, { kind: 'nothing' }, 'https://demo.aeries.net/teacher/Default.aspx');
    await popup.saying('No student on this page');
    expect(actionsOf(popup)).toEqual(['Point to the SSID']);
  });

  test('says who was found and where, and opens the panel', async () => {
    const { world } = await districtWithService();
    const shown = studentPage('9900000001', { testScoresPage: false });
    const { tab, popup } = await over(world, shown, 'https://demo.aeries.net/teacher/Demographics.aspx');
    const text = await popup.saying('Student found');
    expect(text).toMatch(/SSID ends in 0001\)\s+From “[^”]+” on this page/);
    expect(text).not.toContain('9900000001');
    await popup.button('Show score reports').click();
    await world.until(() => popup.isClosed);
    await tab.sees('Smarter Balanced');
  });

  test('names the student where the page ties a name to the number, and nobody where it does not', async () => {
    const { world } = await districtWithService();
    const { popup } = await over(world, studentPage('9900000003', { name: 'Diaz, Ana' }));
    await popup.saying('Student found: Diaz, Ana (SSID ends in 0003)');
    const other = await over(world, studentPage('9900000004'));
    expect(await other.popup.saying('Student found')).toContain('Student found (SSID ends in 0004)');
  });

  test('names nobody any more once the page has gone to another student, whose name it has not read yet', async () => {
    const { world } = await districtWithService();
    const { tab, popup } = await over(world, studentPage('9900000003', { name: 'Diaz, Ana' }));
    await popup.saying('Student found: Diaz, Ana (SSID ends in 0003)');
    await tab.show(studentPage('9900000004', { name: 'Eom, Jisoo' }));
    const load = tab.top.load.bind(tab.top);
    tab.top.load = async (files) => (files.includes('/read-shown.js') ? new Promise(() => {}) : load(files));
    await popup.button("Don't show on this site").click();
    await popup.button('Show it again').click();
    expect(await popup.saying('SSID ends in 0004')).not.toContain('Diaz');
  });

  test('says that the SSID is blank, and what to do about it', async () => {
    const { world } = await districtWithService();
    const { popup } = await over(world, { kind: 'blank' });
    expect(await popup.saying('Student does not have a Statewide Student ID (SSID) assigned')).toContain('CALPADS');
    expect(actionsOf(popup)).toEqual([]);
  });

  test('says how many students a list shows', async () => {
    const { world } = await districtWithService();
    const { popup } = await over(world, { kind: 'several' });
    await popup.saying('2 students on this page');
  });

  test('offers the reports of students whom it shows as cards, which nothing else tells of', async () => {
    const { world } = await districtWithService();
    const tab = await world.openTab();
    await tab.show({ kind: 'nothing' });
    const rows = [['SSID', 'Name'], ...[1, 2, 3].map((at) => [`990000000${at}`, `Student ${at}`])];
    const load = tab.top.load.bind(tab.top);
    tab.top.load = async (files) => (files.includes('/read-roster.js') ? { list: { rows, count: 3 } } : load(files));
    const popup = await world.popupOver(tab);
    await popup.saying('3 students on this page');
    await popup.button('Get their reports').click();
    expect(
      [...world.browser.tabs.values()].filter(({ url }) => url.includes(`/roster.html?tab=${tab.tab.id}`)),
    ).toHaveLength(1);
  });

  test.each([
    ['found', studentPage('9900000001')],
    ['several', { kind: 'several' }],
    ['icon', { kind: 'blank' }],
  ] as const)('the toolbar icon is the picture "%s"', async (picture, shown) => {
    const { world } = await districtWithService();
    const { tab } = await over(world, shown);
    expect(world.browser.icons.get(tab.tab.id)).toBe(`/icons/${picture}-16.png`);
  });

  test('says what was wrong when the panel asked, until it asks again, and so does the icon', async () => {
    const { world, caaspp } = await districtWithService();
    caaspp.faults.set({ name: 'status', status: 503 });
    const tab = await world.openTab();
    await tab.show(studentPage('9900000004'));
    await tab.sees(TRY_AGAIN);
    const icon = () => world.browser.icons.get(tab.tab.id);
    expect(icon()).toContain('problem');
    const before = await world.popupOver(tab);
    expect(await before.saying('CAASPP is having a problem')).toContain('error 503');
    caaspp.faults.set(null);
    await tab.press(TRY_AGAIN);
    await tab.sees(REPORTS);
    const after = await world.popupOver(tab);
    expect(await after.saying('Student found')).not.toContain('problem');
    expect(icon()).toContain('found');
  });

  test('an answer that changes nothing about it draws the icon no second time, and one of a new background does', async () => {
    const { world } = await districtWithService();
    const tab = await world.openTab();
    await tab.show(studentPage('9900000001'));
    await tab.sees(REPORTS);
    await world.settle();
    expect(world.browser.background?.steps.filter((step) => step === 'setIcon')).toHaveLength(1);
    world.endBackground();
    world.browser.icons.clear();
    await tab.press('here');
    await world.until(() => world.browser.icons.get(tab.tab.id)?.includes('found') === true);
  });

  test('of a site that is not known is used there once the user wishes so, and asks where a number may be another one', async () => {
    const { world } = await districtWithService();
    const tab = await world.openTab(`https://${UNKNOWN}/`);
    const popup = await world.popupOver(tab);
    expect(await popup.saying(`Not turned on for ${UNKNOWN}`)).toContain('Your browser will ask for permission once.');
    expect(tab.text()).toBe('');
    await popup.button('Turn on for this site').click();
    await popup.saying(`On for ${UNKNOWN}`);
    await popup.button('Reload the page').click();
    await world.until(() => popup.isClosed);
    expect([...world.browser.scripts.keys()]).toContain(`site https://${UNKNOWN}`);

    await tab.show({ kind: 'unsure', ssid: '9900000001' });
    const again = await world.popupOver(tab);
    expect(await again.saying("Is …0001 this student's SSID?")).toMatch(/ending in 0001 next to “State Student ID”/);
    await again.button('Open panel').click();
    await world.until(() => again.isClosed);
    await tab.press('Yes, always here');
    await tab.sees('Smarter Balanced');
  });
});

describe('the search by SSID', () => {
  test('lists the reports of a number on paper, however it is written, and opens one', async () => {
    const { world, caaspp } = await districtWithService();
    const { popup } = await over(world, { kind: 'nothing' }, TEST_SCORES);
    await search(popup, '990 000 0001');
    await popup.saying('Read as the ten digits above');
    expect(caaspp.asked).toEqual([]);
    await popup.button('Search').click();
    await popup.saying('Requested for');
    await popup.named(ENGLISH).click();
    await popup.saying('Opened in a new tab.');
    const [report] = world.opened;
    const opened = await world.view(report?.url.split('/').at(-1) ?? '');
    await opened.saying('SSID ends in 0001');
    expect(caaspp.files).toMatchObject([{ ssid: '9900000001', outcome: 'file' }]);
  });

  test('names whom the reports are of where a page tied the name to that very number: this one, or one of the list', async () => {
    const { world } = await districtWithService();
    const { tab, popup } = await over(world, studentPage('9900000001', { name: 'Avila, Mateo' }));
    await popup.saying('Avila, Mateo');
    await popup.button('Add to my list').click();
    await popup.saying('Reports of my list (1 student)');
    await search(popup, '9900000001');
    expect(await popup.saying('Requested for')).toMatch(
      /Avila, Mateo\s+\d+ score reports? found \(SSID ends in 0001\)/,
    );
    await popup.named(ENGLISH).click();
    await popup.saying('Opened in a new tab.');
    const opened = await world.view(world.opened.at(-1)?.url.split('/').at(-1) ?? '');
    expect(await opened.saying('SSID ends in 0001')).toContain('Avila, Mateo');

    // The next page is of somebody else, and has another name.
    await tab.show(studentPage('9900000002', { name: 'Other, Name' }));
    const next = await world.popupOver(tab);
    await next.saying('Other, Name');
    await search(next, '9900000001');
    expect(await next.saying('Requested for')).toMatch(/Avila, Mateo\s+\d+ score/);
    await search(next, '9900000004');
    const [, result = ''] = (await next.saying(/ends in 0004/)).split('Search by SSID');
    expect(result).not.toMatch(/Avila|Other, Name/);
  });

  test('says what an SSID is when something else was typed, and asks nobody', async () => {
    const { world, caaspp } = await districtWithService();
    const { popup } = await over(world, { kind: 'nothing' });
    await search(popup, '(559) 555-0101');
    await popup.saying('Enter all ten digits.');
    expect(caaspp.asked).toEqual([]);
  });

  test('finds a charter school’s student with the credentials of that school, and repeats the service’s message word for word', async () => {
    const { world, options } = await districtWithSettings();
    const { tab, popup } = await over(world, { kind: 'nothing' });
    await search(popup, '9900000017');
    await popup.saying(NOT_AUTHORIZED);
    expect(popup.names()).not.toContain('Search in');

    await addCharter(options);
    const again = await world.popupOver(tab);
    await again.saying('Search in');
    await search(again, '9900000017');
    await again.saying(NOT_AUTHORIZED);
    await again.named('Search in').choose(CHARTER);
    await again.button('Search').click();
    await again.saying(`Requested for ${CHARTER}`);
    await again.named(ENGLISH).click();
    await again.saying('Opened in a new tab.');
    expect(world.opened).toHaveLength(1);
  });
});
