import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LEA_NAMES } from '../simulator/world.ts';
import { button } from './controls.ts';
import { focused, focusOn, listenTo, readOut, tabTo } from './screen-reader.ts';
import { DISTRICT_KEY } from './set-up.ts';
import { Stage } from './stage.ts';

const OPEN = 'button Show score reports';
const CLOSE = 'button Minimize';
const PANEL = ['region', 'CAASPP Paperless Scores'] as const;

let stage: Stage;
/** What the focus came to in the last step of the first run. */
let wayThroughSample: string[];

beforeAll(async () => {
  stage = await Stage.open();
  wayThroughSample = await setUpByKeys(await stage.ownPage('options.html'));
});
afterAll(() => stage?.close());
afterEach(() => stage.closePages());

/** The three steps of the first run, with the keyboard alone. */
async function setUpByKeys(page: Page): Promise<string[]> {
  await tabTo(page, 'button Agree and continue');
  await page.keyboard.press('Enter');
  await focusOn(page, 'heading Set up Paperless Scores');
  await tabTo(page, 'button I have the user name and key from TOMS');
  await page.keyboard.press('Enter');
  await focusOn(page, "heading Enter your district's CAASPP credentials");
  await tabTo(page, 'textbox District or charter school (LEA)');
  await page.keyboard.type(LEA_NAMES.sierraVista);
  await tabTo(page, 'textbox User name');
  await page.keyboard.type(DISTRICT_KEY.userName);
  await tabTo(page, 'textbox Secret key');
  await page.keyboard.type(DISTRICT_KEY.secretKey);
  await page.keyboard.press('Enter');
  await focusOn(page, "heading You're all set");

  // The sample is drawn after the focus has come to the heading.
  await button(page, 'here').wait();
  // Through the sample to what ends the first run.
  const way = await tabTo(page, 'button Done');
  await page.keyboard.press('Enter');
  await focusOn(page, 'heading Credentials');
  return way;
}

/** What Tab comes to in each section of the settings. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  Credentials: [
    'DisclosureTriangle What this key can do and who should have it',
    `button Test the connection of ${LEA_NAMES.sierraVista}`,
    `button New key for ${LEA_NAMES.sierraVista}`,
    `button Edit ${LEA_NAMES.sierraVista}`,
    `button Remove ${LEA_NAMES.sierraVista}`,
    'button Add credentials',
  ],
  Sites: ['button Add a site'],
  Preferences: [
    'radio On test score pages (recommended)',
    'checkbox Show reports for students marked “Do Not Release Records”',
  ],
  Security: ['radio In this browser'],
  Activity: [
    'combobox Action',
    'textbox Site',
    'textbox Last four digits',
    // The browser's own date fields.
    ...Array(2).fill(['spinbutton Month', 'spinbutton Day', 'spinbutton Year', 'button Show date picker']).flat(),
    'button Export as CSV',
    'combobox Keep entries for',
    'button Clear the log',
  ],
  'Setup file': [
    'button Setup file',
    'textbox Or paste the text of the file',
    'textbox Passphrase',
    'button Show Passphrase',
    'button Open file',
    'textbox Your name and office (optional)',
    'textbox New passphrase',
    'button Show New passphrase',
    'textbox Confirm passphrase',
    'button Show Confirm passphrase',
    'button Create file',
  ],
  About: ['button Run check', 'button Copy diagnostics', 'button Delete all data'],
};

/** What a screen reader says of a student with reports, from the panel's start to its end. */
const REPORTS_READ_OUT = [
  'region CAASPP Paperless Scores',
  'heading CAASPP Paperless Scores',
  'button More choices collapsed',
  'button Minimize expanded',
  // The student's name as the page has it.
  'strong',
  expect.stringMatching(/, /),
  'SSID ends in 0001',
  'From “State Student ID” on this page',
  'button Show on page',
  'button Open 2025-26: English',
  'combobox What to open',
  'MenuListPopup',
  ...['2025-26: English', '2025-26: Español · Spanish', 'all 6'].map((what) => `option Open ${what}`),
  "table This student's score reports",
  "This student's score reports",
  'row: columnheader Test | columnheader Year | columnheader Grade | columnheader Score report',
  ...[
    ['California Science Test (CAST)', '2025-26', '5'],
    ['Smarter Balanced ELA and Mathematics', '2025-26', '5'],
    ['Smarter Balanced ELA and Mathematics', '2024-25', '4'],
  ].map(([name, year, grade]) => {
    const button = (language: string) => `button ${name}, ${year}, ${language}, PDF (opens in a new tab)`;
    return `row: rowheader ${name} | ${year} | ${grade} | ${button('English')}; ${button('Español · Spanish')}`;
  }),
  'Links to score reports expire after 30 minutes.',
  expect.stringMatching(/^Time left: \d+ minutes\.$/),
  'To request new links, click',
  'button here',
  '.',
  'Requested for Sierra Vista Unified (simulated)',
  // Not the name alone, which two students may have.
  expect.stringMatching(/^[^:]+, [^:]+: 6 score reports found \(SSID ends in \d{4}\)$/),
];

/** What it says where the service has a message in place of reports. */
const MESSAGE_READ_OUT = [
  'region CAASPP Paperless Scores',
  'heading CAASPP Paperless Scores',
  'button More choices collapsed',
  'button Minimize expanded',
  // The student's name as the page has it.
  'strong',
  expect.stringMatching(/, /),
  'SSID ends in 0014',
  'From “State Student ID” on this page',
  'button Show on page',
  "table This student's score reports",
  "This student's score reports",
  'row: columnheader Score report | columnheader Additional Info From CAASPP Paperless System',
  'row: No score reports | You are not authorized to make this request; ' +
    'CALPADS shows this student enrolled in another district or charter (LEA).; ' +
    "Check the student's enrollment in CALPADS. Corrections can take up to two days to reach CAASPP.",
  'Requested for Sierra Vista Unified (simulated)',
  expect.stringMatching(/^[^:]+, [^:]+: You are not authorized to make this request$/),
];

test('the first run: from the credentials over the test to a panel to try, with the focus always where one is', () => {
  expect([wayThroughSample.at(0), wayThroughSample.at(-1)]).toEqual([CLOSE, 'button Done']);
  expect(wayThroughSample.filter((stop) => stop.includes('opens in a new tab'))).toHaveLength(4);
});

test('the settings: every section is reached, and everything in it, in the order in which it stands', async () => {
  const page = await stage.ownPage('options.html');
  await page.waitForSelector('nav');
  for (const [section, stops] of Object.entries(SECTIONS)) {
    // Around from the end of the page to its start.
    await page.focus('nav a');
    if ((await focused(page)) !== `link ${section}`) await tabTo(page, `link ${section}`);
    await page.keyboard.press('Enter');
    await page.waitForSelector(`main > h2::-p-text(${section})`);
    expect(await focused(page)).toBe(`link ${section}`);
    await page.$eval('nav a:last-child', (link) => link.focus());
    const way = await tabTo(page, stops.at(-1) ?? '');
    expect(way, section).toEqual(stops);
  }
});

test('the settings: the arrow keys choose how secrets are kept, and what that needs comes next', async () => {
  const page = await stage.ownPage('options.html#security');
  await tabTo(page, 'radio In this browser');
  await page.keyboard.press('ArrowDown');
  await focusOn(page, 'radio With a passphrase');
  expect(await tabTo(page, 'button Save')).toEqual([
    'textbox New passphrase',
    'button Show New passphrase',
    'textbox Confirm passphrase',
    'button Show Confirm passphrase',
    'button Save',
  ]);
  // What is missing is said, and the focus goes there.
  await page.keyboard.press('Enter');
  await page.waitForSelector('::-p-text(Use at least 12 characters.)');
});

describe('the panel', () => {
  test('is reached from the page, opened, searched, opens a report, and closes with Esc', async () => {
    const { page, panel } = await stage.visit('https://demo.aeries.net/teacher/Demographics.aspx?student=9900000022');
    await panel.waitFor('ends in 0022');
    await tabTo(page, OPEN);
    const spoken = await listenTo(page);
    await page.keyboard.press('Enter');
    await panel.waitFor('Time left');
    expect(await focused(page)).toBe(CLOSE);
    expect(await spoken()).toEqual([
      expect.stringMatching(/^[^:]+, [^:]+: Getting this student's score reports from CAASPP…$/),
      expect.stringMatching(/^[^:]+, [^:]+: \d+ score reports found/),
    ]);

    await tabTo(page, 'searchbox Filter the list of reports');
    const all = (await panel.rows()).length;
    await page.keyboard.type('elpac');
    await expect.poll(async () => (await panel.rows()).length).toBeLessThan(all);
    expect((await panel.rows()).every(([name]) => name?.includes('ELPAC'))).toBe(true);

    await tabTo(page, /^button Summative ELPAC.*, English, PDF/);
    // Enter on what came into sight a moment ago leads to our page that asks.
    await panel.run(
      'async function () { while (this.querySelector(\'[data-early="true"]\')) await new Promise(requestAnimationFrame); }',
    );
    const report = await stage.opened(() => page.keyboard.press('Enter'));
    expect(await stage.contentOf(report)).toMatchObject({ status: 200, begins: '%PDF' });

    await page.bringToFront();
    await page.keyboard.press('Escape');
    await focusOn(page, OPEN);
    expect(await panel.text()).not.toContain('Time left');
    // Open again: that it was closed would be remembered for this site.
    await page.keyboard.press('Enter');
    await panel.waitFor('Time left');
    expect(await focused(page)).toBe(CLOSE);
  });

  test('keeps the focus when the page goes to the next student under it', async () => {
    const { page, panel } = await stage.testScores('9900000001');
    await panel.waitFor('Time left');
    await tabTo(page, /^button .*, English, .*new tab/);
    await page.evaluate('demo.next()');
    await panel.waitFor(/ends in 0002[\s\S]*Time left/);
    expect(await focused(page)).toBe('heading CAASPP Paperless Scores');
    expect(await tabTo(page, CLOSE, 2)).toEqual(['button More choices', CLOSE]);
  });

  test('reads out whom it is about, the table with its heads, and how long the links work', async () => {
    const { page, panel } = await stage.testScores('9900000001');
    await panel.waitFor('score reports found');
    expect(await readOut(page, ...PANEL)).toEqual(REPORTS_READ_OUT);
  });

  test('reads out a message of the service under the head of its column', async () => {
    const { page, panel } = await stage.testScores('9900000014');
    // Once in the table, once in the live region.
    await panel.waitFor(/(You are not authorized[\s\S]*){2}/);
    expect(await readOut(page, ...PANEL)).toEqual(MESSAGE_READ_OUT);
  });

  test('opens with the keyboard command of the browser', async () => {
    const { page, panel } = await stage.visit('https://demo.aeries.net/teacher/Demographics.aspx?student=9900000003');
    await panel.waitFor('ends in 0003');
    const worker = await stage.worker();
    expect(await worker.evaluate('chrome.commands.getAll()')).toContainEqual(
      expect.objectContaining({ name: 'open-panel', shortcut: 'Alt+Shift+O' }),
    );
    // The keys themselves never come to a browser without a screen; what they set off does.
    await worker.evaluate(
      `chrome.tabs.query({ active: true, url: ${JSON.stringify(page.url())} })
        .then(([tab]) => chrome.commands.onCommand.dispatch('open-panel', tab))`,
    );
    await panel.waitFor(/Traditional Chinese[\s\S]*Time left/);
  });
});

test('a class: from the bar on its page to the button that prints, with the keyboard alone', async () => {
  const sis = await stage.browser.newPage();
  await sis.goto('https://demo.aeries.net/teacher/ClassList.aspx?student=&size=6');
  const open = 'button Get their reports';
  await tabTo(sis, open);
  expect(await readOut(sis, ...PANEL)).toEqual([
    'region CAASPP Paperless Scores',
    '6 students on this page',
    open,
    'button Close',
  ]);
  const page = await stage.ownPageOpened(
    (path) => path.startsWith('roster.html?list='),
    () => sis.keyboard.press('Enter'),
  );
  await page.bringToFront();
  await page.waitForSelector('#roster-found');
  expect((await tabTo(page, 'button See the reports of 6 students')).length).toBeLessThan(6);
  await page.keyboard.press('Enter');
  await page.waitForSelector('::-p-text(6 students)');
  await page.waitForSelector('section:has(> #roster-status):not(:has(.progress))');
  const [table, heads, first, ...others] = await readOut(page, 'table', 'Each student');
  expect([table, heads]).toEqual([
    'table Each student',
    'row: columnheader Row | columnheader Student | columnheader Local ID | columnheader SSID ends in' +
      ' | columnheader Year | columnheader Tests | columnheader Status',
  ]);
  expect(first).toMatch(/^row: 1 \| rowheader Acosta, Abel \| 300001 \| 0001 \| 2025-26 \| .* \| Has a report$/);
  expect(others).toHaveLength(5);
  await tabTo(page, /^button Print \d+ reports$/);
  // Closed by key, the bar is gone, and Tab comes to nothing of ours any more.
  await sis.bringToFront();
  await tabTo(sis, 'button Close');
  await sis.keyboard.press('Enter');
  await expect.poll(() => sis.evaluate(() => document.querySelector('paperless-scores-list'))).toBeNull();
});

test('the popup: a search by SSID from the number to the report', async () => {
  const popup = await stage.ownPage('popup.html');
  await tabTo(popup, 'textbox Search by SSID');
  await popup.keyboard.type('9900000001');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('::-p-text(Requested for)');
  await tabTo(popup, /^button .*, English, PDF \(opens in a new tab\)$/);
  const report = await stage.opened(() => popup.keyboard.press('Enter'));
  expect(await stage.contentOf(report)).toMatchObject({ status: 200, begins: '%PDF' });
});
