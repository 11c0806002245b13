import type { Browser, Page, Target, WebWorker } from 'puppeteer';
import { type LaunchOptions, launchChromium } from '../setup/launch-chromium.ts';
import { FIREFOX_ID, FIREFOX_UUID, launchFirefox } from '../setup/launch-firefox.ts';
import { launchGranted } from '../setup/launch-granted.ts';
import { startWorld, type World } from '../setup/world.ts';
import { loopbackFetch } from '../simulator/loopback-fetch.ts';
import { evaluateInFirefox } from './bidi.ts';
import { FirefoxPanel } from './firefox-panel.ts';
import { chromiumPanel, type PanelDriver } from './panel-driver.ts';

/** A SIS page with the panel that may be on it. */
export interface SisPage {
  readonly page: Page;
  readonly panel: PanelDriver;
}

/** The browsers in which tests of behaviour run: "Chromium" stands for Chrome and Edge. */
export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface StageOptions extends LaunchOptions {
  /** Chromium when it is left out. */
  readonly browser?: BrowserName;
  readonly linkLifeSeconds?: number;
  /** Hosts beyond the vendors' on which the browser lets the extension run, once their sites are added. */
  readonly grantedHosts?: readonly string[];
}

/**
 * Everything that a test of behaviour needs: the servers, a browser with the shipped build, and the ways in
 * which a person uses it.
 */
export class Stage {
  readonly world: World;
  readonly browser: Browser;
  readonly browserName: BrowserName;
  /** The host of the extension's own pages. */
  readonly extensionId: string;

  private constructor(world: World, browser: Browser, browserName: BrowserName, extensionId: string) {
    this.world = world;
    this.browser = browser;
    this.browserName = browserName;
    this.extensionId = extensionId;
  }

  static async open({ linkLifeSeconds, grantedHosts, browser: name, ...launch }: StageOptions = {}): Promise<Stage> {
    const world = await startWorld(linkLifeSeconds === undefined ? {} : { linkLifeSeconds });
    try {
      if (name === 'firefox') return new Stage(world, await launchFirefox(world, launch), name, FIREFOX_UUID);
      const browser =
        grantedHosts === undefined
          ? await launchChromium(world, launch)
          : await launchGranted(world, grantedHosts, launch);
      const background = await browser.waitForTarget(isBackground);
      return new Stage(world, browser, 'chromium', new URL(background.url()).host);
    } catch (error) {
      await world.close();
      throw error;
    }
  }

  get simulator() {
    return this.world.simulator;
  }

  /** Opens a page of a SIS in a new tab. */
  async visit(url: string): Promise<SisPage> {
    const page = await this.browser.newPage();
    await page.goto(url);
    return { page, panel: await this.panelOf(page) };
  }

  /** The panel that may be on a page. */
  async panelOf(page: Page): Promise<PanelDriver> {
    return this.browserName === 'firefox' ? new FirefoxPanel(page) : chromiumPanel(page);
  }

  /** A student's Test Scores page in the demo SIS, as a teacher sees it. */
  testScores(ssid: string): Promise<SisPage> {
    return this.visit(`https://demo.aeries.net/teacher/TestScores.aspx?student=${ssid}`);
  }

  /** One of the extension's own pages: `options.html`, `popup.html`. */
  async ownPage(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    if (this.browserName === 'firefox') await gotoOwnPage(page, `moz-extension://${this.extensionId}/${path}`);
    else await page.goto(`chrome-extension://${this.extensionId}/${path}`);
    return page;
  }

  /** The background's context, started if it is not running. In Firefox nothing can be asked of it from outside. */
  async worker(): Promise<WebWorker> {
    if (this.browserName === 'firefox') throw new Error('WebDriver BiDi does not know the background of an extension.');
    const target = await this.browser.waitForTarget(isBackground);
    const worker = await target.worker();
    if (worker === null) throw new Error('The background has no worker.');
    return worker;
  }

  /** Ends the background as the browser does; resolves once it is gone. */
  async killWorker(): Promise<void> {
    if (this.browserName === 'firefox') {
      await evaluateInFirefox(this.browser, END_BACKGROUND);
      return;
    }
    const target = this.browser.targets().find(isBackground);
    if (target === undefined) return;
    const gone = new Promise<void>((resolve) => {
      const listener = (destroyed: Target) => {
        if (destroyed !== target) return;
        this.browser.off('targetdestroyed', listener);
        resolve();
      };
      this.browser.on('targetdestroyed', listener);
    });
    // It may go by itself in between; and debuggers that are attached to it can hold it up, so it is told until it goes.
    let isGone = false;
    void gone.then(() => {
      isGone = true;
    });
    while (!isGone && this.browser.targets().includes(target)) {
      await target
        .worker()
        .then((worker) => worker?.close())
        .catch(() => {});
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 100))]);
    }
  }

  /** As after a restart of the browser: nothing is known of any student, of tokens, of the clock. */
  async forgetAll(): Promise<void> {
    // Through a page of ours: it starts the background if need be, and can't go while it is asked.
    const page = await this.ownPage('unlock.html');
    await page.evaluate('chrome.storage.session.clear()');
    await page.close();
  }

  /** Does something and waits for the report that it opens in a new tab. */
  async opened(act: () => Promise<void>, timeoutMs = 15_000): Promise<Target> {
    const before = new Set(this.browser.targets());
    const [target] = await Promise.all([
      this.browser.waitForTarget((it) => !before.has(it) && isReport(it), { timeout: timeoutMs }),
      act(),
    ]);
    return target;
  }

  /** What the file host gives for the link that a tab was opened with. */
  async contentOf(report: Target): Promise<{ status: number; type: string | null; begins: string }> {
    const answer = await loopbackFetch(this.simulator.port)(report.url());
    const body = new Uint8Array(await answer.arrayBuffer());
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      begins: new TextDecoder('latin1').decode(body.slice(0, 4)),
    };
  }

  /** Closes all tabs but the first, an empty one. */
  async closePages(): Promise<void> {
    const [, ...others] = await this.browser.pages();
    await Promise.all(others.map((page) => page.close()));
  }

  /** The reports that are open in tabs. */
  reportTabs(): Target[] {
    return this.browser.targets().filter(isReport);
  }

  /** SSIDs for which the service was asked, in order. */
  asked(): (string | undefined)[] {
    return this.simulator
      .journal()
      .filter(({ kind }) => kind === 'reports')
      .map(({ ssid }) => ssid);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.close();
  }
}

/** What Firefox does with the background of an extension that was idle for a while. */
const END_BACKGROUND = `WebExtensionPolicy.getByID('${FIREFOX_ID}').extension.terminateBackground()`;

/** Firefox tells nothing of how an extension's page loads, so it is asked until it is there. */
async function gotoOwnPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  const end = Date.now() + 15_000;
  while (Date.now() < end) {
    const state = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(() => '');
    if (state === `complete ${url}`) return;
  }
  throw new Error(`${url} did not load.`);
}

function isBackground(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

function isReport(target: Target): boolean {
  return target.type() === 'page' && new URL(target.url()).hostname.endsWith('.amazonaws.com');
}
