import type { Target } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STUDENTS } from '../sis-pages/students.ts';
import { ConsoleWatch } from './console-watch.ts';
import { named } from './controls.ts';
import { random } from './random.ts';
import { isReport } from './report-tab.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';
import { type Opened, type Press, StormWindow } from './storm-window.ts';

/** `PAPERLESS_SEED` repeats a run. */
const SEED = Number(process.env.PAPERLESS_SEED ?? Date.now() % 1_000_000);
const SWITCHES = 1_000;
/** A storm in which hardly anything could be opened proves nothing: it goes on, on a slow machine. */
const OPENED = 6;
const MOST_SWITCHES = 3 * SWITCHES;
/** Storms that blow at the same time, each in a window of its own. */
const WINDOWS = 3;

/**
 * Students change at random times, banner, hidden key and network each with a delay of its own, while somebody
 * presses whatever report is in sight. Whose report was opened is known from the simulator, which makes the files;
 * who was on the page at the press, from the page.
 */
describe('in a storm of students', () => {
  const next = random(SEED);
  let stage: Stage;
  let consoles: ConsoleWatch;
  const windows: StormWindow[] = [];

  beforeAll(async () => {
    console.log(`The seed of the storm is ${SEED}.`);
    stage = await Stage.open();
    consoles = new ConsoleWatch(stage.browser);
    await setUpToms(stage);
    const options = await stage.ownPage('options.html#behaviour');
    await named(options, 'On every student page').click();
    const students = STUDENTS.map(({ ssid }) => ssid).filter((ssid) => ssid !== '');
    for (const ssid of students) {
      stage.simulator.control.addFault({ name: 'slowHeaders', ms: next(180) }, { path: 'reports', ssid });
    }
    for (let at = 0; at < WINDOWS; at += 1) {
      const own = students.filter((_, index) => index % WINDOWS === at);
      windows.push(await StormWindow.open(stage, options, own, random(next(1_000_000))));
    }
    stage.browser.on('targetcreated', (target) => void takeReport(target));
    stage.browser.on('targetchanged', (target) => void takeReport(target));
  });
  afterAll(() => stage?.close());

  const taken = new Set<Target>();
  let before = Promise.resolve();
  /** Finds out whose report a new tab shows, and closes it. */
  async function takeReport(target: Target): Promise<void> {
    // A press on what came into sight a moment ago leads to a page of ours that asks; it is left alone here.
    if (target.url().includes('/confirm.html')) await closed(target);
    if (taken.has(target) || !(await isReport(target)) || taken.has(target)) return;
    taken.add(target);
    const file = stage.fileIn(target);
    // What goes wrong with one is told where its turn comes.
    file.catch(() => {});
    // Noted in the order in which they were opened, however long each takes to show its report.
    before = before.then(async () => {
      const { ssid = '' } = await file;
      windows.find((one) => one.owns(ssid))?.noteOpened(ssid);
    });
    await before;
    // It may be gone by now: the tab of a PDF changes its target while it loads.
    await closed(target);
  }

  async function closed(target: Target): Promise<void> {
    await target
      .page()
      .then((page) => page?.close())
      .catch(() => {});
  }

  test('a report that is opened is always the one of the student who was on the page at the press', async () => {
    const share = Math.ceil(SWITCHES / WINDOWS);
    let [switches, presses, opened] = [0, [] as Press[], [] as Opened[]];
    while (switches < SWITCHES || (opened.length < OPENED && switches < MOST_SWITCHES)) {
      const weather = await Promise.all(windows.map((one) => one.blow(share)));
      switches += share * WINDOWS;
      presses = weather.flatMap((one) => one.presses);
      opened = weather.flatMap((one) => one.opened);
    }
    const mistakes = opened.filter(({ press, ssid }) => press.current !== ssid);
    console.log(
      `${switches} switches, ${presses.length} clicks, ${opened.length} reports opened, ` +
        `${presses.length - opened.length} clicks refused, ${mistakes.length} mistakes.`,
    );
    for (const { press, ssid } of mistakes) {
      const before = await windows.find((one) => one.owns(ssid))?.before(press);
      console.log(`At the press ${press.current}, opened ${ssid}.\n${before?.join('\n')}`);
    }
    expect(mistakes).toEqual([]);
    expect(opened.length).toBeGreaterThanOrEqual(OPENED);
    expect(presses.length).toBeGreaterThan(opened.length);
    expect(consoles.errors()).toEqual([]);
  }, 240_000);
});
