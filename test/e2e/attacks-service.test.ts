import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { button, named } from './controls.ts';
import { InsidePanel } from './inside-panel.ts';
import { section } from './own-pages.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';

const MEGABYTE = 900_000;

/** Texts that a service which was tampered with may send, and what has to be seen of each. */
const TEXTS = [
  {
    what: 'markup and scripts',
    text: `<img src=x onerror="document.title='attacked'"><script>document.title='attacked'</script><b>bold</b>&amp;`,
    shows: '<b>bold</b>&amp;',
  },
  {
    what: 'an end of our own markup',
    text: `"></bdi></p></td></table></section><h1>attacked</h1>`,
    shows: '</section>',
  },
  {
    what: 'text that runs backwards',
    text: 'Report \u202Etsop eht yb\u202C \u2067\u05D0\u05D1 12\u2069 ready',
    shows: 'ready',
  },
  {
    what: 'text that is written backwards',
    text: '\u05D0\u05D1\u05D2 12.5 (abc) \u0627\u0628',
    shows: '\u05D0\u05D1\u05D2',
  },
  {
    what: 'control characters',
    text: 'Bell \u0007 null \u0000 escape \u001B[31m next \u0085 line \u2028 tab \t end',
    shows: 'end',
  },
  { what: 'a megabyte of words', text: 'Wait a while. '.repeat(MEGABYTE / 14), shows: 'Wait a while.' },
  { what: 'a megabyte without a space', text: 'W'.repeat(MEGABYTE), shows: 'WWW' },
  {
    what: 'letters with a thousand marks each',
    text: `ready ${`e${'\u0301'.repeat(1000)}`.repeat(20)}`,
    shows: 'ready',
  },
] as const;

/** What must hold of everything that is drawn, wherever a text of the service stands in it. */
const DRAWN = `function () {
  const root = this instanceof ShadowRoot ? this : document.body;
  const frame = root.querySelector?.('.panel') ?? root;
  const { left, right } = frame.getBoundingClientRect();
  const all = [...root.querySelectorAll('*')].filter((one) => one.checkVisibility() && !one.closest('.vh') && !one.matches('.year *, .grade *'));
  const text = frame.innerText;
  return {
    text,
    title: document.title,
    strange: [...root.querySelectorAll('img, script, b, h1, iframe, object, a[href^="javascript"]')]
      .filter((one) => one.textContent.includes('attacked') || ['IMG', 'SCRIPT', 'B', 'IFRAME', 'OBJECT'].includes(one.tagName))
      .map((one) => one.tagName),
    marks: /[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069]/.test(text),
    longest: Math.max(...text.split('\\n').map((line) => line.length)),
    wide: all.filter((one) => one.getBoundingClientRect().right > right + 1 || one.getBoundingClientRect().left < left - 1)
      .map((one) => one.tagName + '.' + one.className),
    // Where a text of the service stands, its direction ends with it.
    bare: [...root.querySelectorAll('.said, .info-cell p[lang], th.test, td.year')]
      .filter((one) => getComputedStyle(one.querySelector('bdi') ?? one).unicodeBidi !== 'isolate')
      .map((one) => one.className),
  };
}`;

interface Drawn {
  readonly text: string;
  readonly title: string;
  readonly strange: readonly string[];
  readonly marks: boolean;
  readonly longest: number;
  readonly wide: readonly string[];
  readonly bare: readonly string[];
}

let stage: Stage;
let options: Page;
let sis: Page;
let popup: Page;

beforeAll(async () => {
  stage = await Stage.open();
  options = await setUpToms(stage);
  await section(stage, options, 'credentials');
  await button(options, 'Test the connection of Sierra Vista Unified (simulated)').wait();
  popup = await stage.ownPage('popup.html');
  ({ page: sis } = await stage.testScores(''));
});
afterAll(() => stage?.close());
afterEach(() => stage.simulator.control.setFault(null));

/** One after the other: a student who is shown again is no news to a panel that still says what was said of them. */
const BY_TURNS = TEXTS.map((text, at) => ({ ...text, ssid: at % 2 === 0 ? '9900000001' : '9900000002' }));

/** The demo SIS shows this student from now on, another one than before, of whom nothing is known yet. */
async function show(ssid: string) {
  await options.evaluate('chrome.storage.session.clear()');
  await sis.bringToFront();
  await sis.evaluate((student) => Reflect.get(window, 'demo').show(student), ssid);
  return stage.panelOf(sis);
}

function expectHarmless(drawn: Drawn, title: string): void {
  expect(drawn).toMatchObject({ title, strange: [], marks: false, wide: [], bare: [] });
  // Cut where it is longer than a text that somebody wrote for people.
  expect(drawn.longest).toBeLessThan(700);
}

const titleOf = (page: Page) => page.evaluate('document.title') as Promise<string>;

/** How it is drawn. What the background refuses of such a service's answers is in test/contexts/bad-answers.test.ts. */
describe('a service that was tampered with', () => {
  test.each(BY_TURNS)('$what: a message is shown as text, in the panel', async ({ text, shows, ssid }) => {
    const title = await titleOf(sis);
    stage.simulator.control.setFault({ name: 'message', text }, { path: 'reports' });
    const panel = await show(ssid);
    await panel.waitFor(shows);
    expectHarmless(await (await InsidePanel.of(sis)).run<Drawn>(DRAWN), title);
  });

  test.each(BY_TURNS)('$what: notes and names of reports are shown as text, in the panel', async (row) => {
    const { text, shows, ssid } = row;
    const title = await titleOf(sis);
    const { control } = stage.simulator;
    // Six reports with five such names each: as much as fits into an answer that is read at all.
    control.setFault({ name: 'markupNames', text: text.slice(0, MEGABYTE / 60) }, { path: 'reports' });
    control.addFault({ name: 'reportNotes', text: text.slice(0, MEGABYTE / 60) }, { path: 'reports' });
    const panel = await show(ssid);
    await panel.waitFor('Time left');
    const drawn = await (await InsidePanel.of(sis)).run<Drawn>(DRAWN);
    expectHarmless(drawn, title);
    expect(drawn.text).toContain(shows);
  });

  test('names full of markup are shown as text', async () => {
    const title = await titleOf(sis);
    stage.simulator.control.setFault({ name: 'markupNames' }, { path: 'reports' });
    const panel = await show('9900000003');
    await panel.waitFor('<script>2025</script>');
    expectHarmless(await (await InsidePanel.of(sis)).run<Drawn>(DRAWN), title);
  });

  test.each(TEXTS)('$what: a message is shown as text, in the search of the popup', async ({ text, shows }) => {
    const title = await titleOf(popup);
    stage.simulator.control.setFault({ name: 'message', text }, { path: 'reports' });
    await popup.bringToFront();
    await named(popup, 'Search by SSID').fill('9900000004');
    await button(popup, 'Search').click();
    await popup.waitForFunction((wanted) => document.body.innerText.includes(wanted), { polling: 50 }, shows);
    expectHarmless((await popup.evaluate(`(${DRAWN}).call(document)`)) as Drawn, title);
  });

  test.each([
    ['a text as its answer', { name: 'message', text: TEXTS[0].text }],
    ['a text as an error', { name: 'status', status: 403, text: TEXTS[0].text, as: 'html' }],
    ['a megabyte as an error', { name: 'status', status: 409, text: 'W'.repeat(MEGABYTE), as: 'text' }],
    ['an address full of markup', { name: 'redirectToOtherHost', location: `https://x.example/${TEXTS[0].text}` }],
  ] as const)(
    '%s runs and shows nothing of its own on the options page, when the connection is tested',
    async (_, fault) => {
      const title = await titleOf(options);
      await options.bringToFront();
      stage.simulator.control.setFault(fault, { path: 'reports' });
      const said = options.waitForFunction(
        `!document.querySelector('.test [aria-busy=true]') && document.querySelector('.test .verdict')`,
        { polling: 50 },
      );
      await button(options, 'Test the connection of Sierra Vista Unified (simulated)').click();
      await said;
      const drawn = (await options.evaluate(`(${DRAWN}).call(document)`)) as Drawn;
      expectHarmless(drawn, title);
      expect(drawn.text).not.toMatch(/attacked|WWW/);
    },
  );
});
