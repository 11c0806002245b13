import type { Page } from 'puppeteer';
import { REPORTS } from '../contexts/fault-words.ts';
import type { JournalEntry } from '../simulator/server.ts';
import { chromiumPanel } from './chromium-panel.ts';
import type { PlayedRow } from './fault-table.ts';
import type { PanelDriver } from './panel-driver.ts';
import type { Stage } from './stage.ts';

/** What came of a row in the browser. */
export interface RowOutcome {
  /** What the panel showed of it. */
  readonly shown: string;
  /** Requests for this student (and tokens) that arrived at the service. */
  readonly requests: number;
  /** What brought the reports in the end. */
  readonly recovered: 'by itself' | 'Try again' | 'here' | 'opened anew' | 'clicked' | 'restarted' | 'no';
  readonly clickRefused?: boolean;
  readonly seconds: number;
}

/** The longest that the client tries, and what the others in the queue before it may take. */
const LONG_MS = 60_000;

/** One window with a student's page, in which rows are tried one after the other. */
export class Lane {
  readonly #stage: Stage;
  readonly page: Page;
  readonly panel: PanelDriver;

  private constructor(stage: Stage, page: Page, panel: PanelDriver) {
    this.#stage = stage;
    this.page = page;
    this.panel = panel;
  }

  /** A window of its own: what a user does not see asks for nothing. */
  static async open(stage: Stage): Promise<Lane> {
    const page = await stage.browser.newPage({ type: 'window' });
    await page.goto('https://demo.aeries.net/teacher/TestScores.aspx?student=');
    return new Lane(stage, page, await chromiumPanel(page));
  }

  /** Goes to a student in the SIS. */
  async show(ssid: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.evaluate((student) => Reflect.get(window, 'demo').show(student), ssid);
  }

  /**
   * Goes to a student, sees what the row says, and has the reports in the end.
   * @param overcome ends the trouble
   * @param elsewhere how the reports are had, when the caller sees to that
   */
  async meet(
    row: PlayedRow,
    ssid: string,
    overcome: () => Promise<void>,
    elsewhere?: RowOutcome['recovered'],
  ): Promise<RowOutcome> {
    const { panel } = this;
    const begin = Date.now();
    const before = this.#requests(ssid);
    await this.show(ssid);
    const text = await panel.waitFor(ofStudent(ssid, row.sees), { timeoutMs: LONG_MS });
    const requests = this.#requests(ssid) - before;
    const clickRefused = row.click === undefined ? undefined : await this.#clickIsRefused();
    await overcome();
    const recovered = elsewhere ?? (await this.#recover(row, ssid));
    return {
      shown: told(text),
      requests,
      recovered,
      ...(clickRefused === undefined ? {} : { clickRefused }),
      seconds: Math.round((Date.now() - begin) / 100) / 10,
    };
  }

  async #clickIsRefused(): Promise<boolean> {
    const tabs = await this.#tabs();
    await this.panel.press(/, English, .*new tab/);
    await this.panel.waitFor(/Report not opened/);
    return (await this.#tabs()) === tabs;
  }

  /** How many tabs are in the window of this lane: others open reports in theirs meanwhile. */
  async #tabs(): Promise<number> {
    const own = await windowOf(this.page);
    const pages = await this.#stage.browser.pages();
    // One of another window may close at any time.
    const windows = await Promise.all(pages.map((page) => windowOf(page).catch(() => undefined)));
    return windows.filter((one) => one === own).length;
  }

  async #recover(row: PlayedRow, ssid: string): Promise<RowOutcome['recovered']> {
    const { panel } = this;
    const good = ofStudent(ssid, REPORTS);
    const way = recoveryOf(row);
    try {
      if (way === 'opened anew') {
        await panel.press(/^Minimize/);
        await panel.press(/^Show score reports/);
      } else if (way === 'clicked') {
        // The report's page meets a dead link, for nobody could know, and gets a new one by itself.
        await this.page.bringToFront();
        await panel.press(/, English, .*new tab/);
        for (const outcome of ['linkExpired', 'file']) {
          await this.#stage.simulator.waitFor((entry) => entry.ssid === ssid && entry.outcome === outcome);
        }
      } else if (way !== 'by itself') {
        await panel.press(way);
      }
      // What was wrong with the reports is gone, too: the rows that could not be read, the word on the bad link.
      await panel.waitFor(new RegExp(`^(?![\\s\\S]*(?:couldn't be read|not opened))${good.source}`));
      return way;
    } catch {
      return 'no';
    }
  }

  #requests(ssid: string): number {
    const counts = ({ kind, ssid: whom }: JournalEntry) => kind === 'token' || (kind === 'reports' && whom === ssid);
    return this.#stage.simulator.journal().filter(counts).length;
  }
}

async function windowOf(page: Page): Promise<number> {
  const cdp = await page.createCDPSession();
  const { windowId } = await cdp.send('Browser.getWindowForTarget');
  await cdp.detach();
  return windowId;
}

function recoveryOf({ ends, click, trouble }: PlayedRow): Exclude<RowOutcome['recovered'], 'no' | 'restarted'> {
  // The settings tell the panels that the key was changed.
  if (trouble.by === 'key' && trouble.what === 'wrongAccount') return 'by itself';
  if (trouble.by === 'simulator' && trouble.fault.name === 'linkEndsEarly') return 'clicked';
  if (ends.kind === 'problem') return 'Try again';
  if (ends.kind === 'message') return 'opened anew';
  return ends.unreadable !== undefined || click !== undefined ? 'here' : 'by itself';
}

function ofStudent(ssid: string, wanted: RegExp): RegExp {
  return new RegExp(`[\\s\\S]*SSID ends in ${ssid.slice(-4)}[\\s\\S]*${wanted.source}`);
}

/** What the panel says of the matter, in one line. */
function told(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const from = lines.findIndex((line) => line.startsWith('From “')) + 1;
  const said = lines
    .slice(from)
    .filter((line) => line !== '' && !/^(?:This student's score reports|Test\t|No score reports)/.test(line));
  if (REPORTS.test(text)) return /\d+ item.*read/.exec(text)?.[0] ?? 'the reports';
  return said.slice(0, 3).join(' · ').slice(0, 160);
}
