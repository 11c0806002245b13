import type { Browser, Page, Target, WebWorker } from 'puppeteer';
import { type LaunchOptions, launchChromium } from '../setup/launch-chromium.ts';
import { FIREFOX_ID, FIREFOX_UUID, type FirefoxOptions, launchFirefox } from '../setup/launch-firefox.ts';
import { launchGranted } from '../setup/launch-granted.ts';
import { startWorld, type World } from '../setup/world.ts';
import type { JournalEntry } from '../simulator/journal.ts';
import { askUntil } from './ask-until.ts';
import { evaluateInFirefox } from './bidi.ts';
import { chromiumPanel } from './chromium-panel.ts';
import { FirefoxPanel } from './firefox-panel.ts';
import type { PanelDriver } from './panel-driver.ts';
import { isReport, linkIn } from './report-tab.ts';

const NOBODY = '0000000000';

/** A SIS page with the panel that may be on it. */
export interface SisPage {
  readonly page: Page;
  readonly panel: PanelDriver;
}

/** The browsers in which tests of behaviour run: "Chromium" stands for Chrome and Edge. */
export const BROWSERS = ['chromium', 'firefox'] as const;
/** The same, for tests that run in Firefox with `npm test -- firefox` alone: all of them at once take too long. */
export const IN_FIREFOX_ON_DEMAND = process.env.PAPERLESS_FIREFOX === 'all' ? BROWSERS : (['chromium'] as const);
export type BrowserName = (typeof BROWSERS)[number];

export interface StageOptions extends LaunchOptions, Pick<FirefoxOptions, 'alwaysPrivate'> {
  /** Chromium when it is left out. */
  readonly browser?: BrowserName;
  readonly linkLifeSeconds?: number;
  /**
   * Hosts beyond the vendors' on which the browser lets the extension run, once their sites are added. Chromium has
   * granted them from the start; Firefox grants what is asked for, as if a person had pressed "Allow".
   */
  readonly grantedHosts?: readonly string[];
  /**
   * Whether the extension opens its settings by itself, as it does once it is installed, unless a policy has taken the first
   * steps. They come to the front, at times later than their tab does, and would leave a page that was begun meanwhile
   * behind: so they are waited for, and closed. `stays`: they are what is tried.
   */
  readonly welcomes?: boolean | 'stays';
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
  #latestPanel: PanelDriver | undefined;

  private constructor(world: World, browser: Browser, browserName: BrowserName, extensionId: string) {
    this.world = world;
    this.browser = browser;
    this.browserName = browserName;
    this.extensionId = extensionId;
  }

  static async open({ linkLifeSeconds, grantedHosts, browser: name, ...launch }: StageOptions = {}): Promise<Stage> {
    // With a profile of their own tests start a browser again. Where Chromium has hosts granted, the build is an update.
    const { welcomes = launch.userDataDir === undefined && (name === 'firefox' || grantedHosts === undefined) } =
      launch;
    const world = await startWorld(linkLifeSeconds === undefined ? {} : { linkLifeSeconds });
    try {
      if (name === 'firefox') {
        const browser = await launchFirefox(world, { ...launch, grantsWhenAsked: grantedHosts !== undefined });
        return await new Stage(world, browser, name, FIREFOX_UUID).#begun(welcomes);
      }
      const browser =
        grantedHosts === undefined
          ? await launchChromium(world, launch)
          : await launchGranted(world, grantedHosts, launch);
      const background = await browser.waitForTarget(isBackground);
      return await new Stage(world, browser, 'chromium', new URL(background.url()).host).#begun(welcomes);
    } catch (error) {
      await world.close();
      throw error;
    }
  }

  async #begun(welcomes: boolean | 'stays'): Promise<Stage> {
    if (!welcomes) return this;
    const settings = await this.ownPageOpen('options.html');
    if (welcomes === 'stays') return this;
    // A page that goes while it asks Chromium for its words leaves all later ones of its process without any.
    await settings.waitForFunction(() => document.body?.innerText.trim(), { polling: 'mutation' });
    // In a window they can take the place of its only tab, with which the browser would go.
    if ((await this.browser.pages()).length === 1) await this.browser.newPage();
    await settings.close();
    return this;
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

  /** The panel that may be on a page. @param host as for `PanelInPage` */
  async panelOf(page: Page, host?: string): Promise<PanelDriver> {
    const panel = this.browserName === 'firefox' ? new FirefoxPanel(page, host) : await chromiumPanel(page, host);
    this.#latestPanel = panel;
    return panel;
  }

  /** A student's Test Scores page in the demo SIS, as a teacher sees it. */
  testScores(ssid: string): Promise<SisPage> {
    return this.visit(`https://demo.aeries.net/teacher/TestScores.aspx?student=${ssid}`);
  }

  /** One of the extension's own pages in a new tab: `options.html`, `popup.html?tab=3`. */
  async ownPage(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    await this.gotoOwnPage(page, path);
    return page;
  }

  /** The address of one of the extension's own pages. */
  ownUrl(path: string): string {
    return `${this.browserName === 'firefox' ? 'moz' : 'chrome'}-extension://${this.extensionId}/${path}`;
  }

  async gotoOwnPage(page: Page, path: string): Promise<void> {
    const url = this.ownUrl(path);
    if (this.browserName === 'chromium') await page.goto(url);
    else {
      await page.goto(url, { waitUntil: [] });
      await ownPageLoaded(page, url);
    }
  }

  /** Loads one of the extension's own pages again. */
  async reloadOwnPage(page: Page): Promise<void> {
    if (this.browserName === 'chromium') await page.reload({ waitUntil: 'domcontentloaded' });
    else {
      const url = await page.evaluate(() => location.href);
      await page.evaluate('globalThis.isOld = true; location.reload()');
      await ownPageLoaded(page, url);
    }
  }

  /**
   * Does something and waits for the own page of the extension that it opens in a new tab.
   * @param isIt whether an address, without its beginning, is the page's: `options.html#about`
   */
  async ownPageOpened(isIt: (path: string) => boolean, act: () => Promise<unknown>): Promise<Page> {
    const before = new Set(this.browser.targets());
    const isNew = (it: Target) => it.type() === 'page' && !before.has(it);
    await Promise.all([this.browser.waitForTarget(isNew, { timeout: 40_000 }), act()]);
    return this.#ownPage(isIt, isNew);
  }

  /** Waits until one of the extension's own pages is open in some tab, which comes to the front. */
  async ownPageOpen(path: string): Promise<Page> {
    const page = await this.#ownPage(
      (it) => it === path,
      (target) => target.type() === 'page',
    );
    await page.bringToFront();
    return page;
  }

  async #ownPage(isIt: (path: string) => boolean, among: (target: Target) => boolean): Promise<Page> {
    const isRight = (url: string) => url.startsWith(this.ownUrl('')) && isIt(url.slice(this.ownUrl('').length));
    const target =
      this.browserName === 'chromium'
        ? await this.browser.waitForTarget((it) => among(it) && isRight(it.url()), { timeout: 40_000 })
        : await askUntil(async () => {
            for (const it of this.browser.targets().filter(among)) if (isRight(await this.addressOf(it))) return it;
            return undefined;
          });
    const page = await target?.page();
    if (page == null) throw new Error('No such page of the extension was opened.');
    return page;
  }

  /** Where a tab stands. In Firefox puppeteer does not know it of the extension's own pages, so they are asked. */
  async addressOf(target: Target): Promise<string> {
    if (this.browserName === 'chromium' || target.url() !== 'about:blank') return target.url();
    const page = await target.page();
    return page === null ? '' : page.evaluate(() => location.href).catch(() => '');
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

  /** Does something and waits for the report that it opens in a new tab: on our own page, or by its link. */
  async opened(act: () => Promise<void>, timeoutMs = 40_000): Promise<Target> {
    const before = new Set(this.browser.targets());
    const [target] = await Promise.all([this.#newReport(before, timeoutMs), act()]);
    return target;
  }

  async #newReport(before: ReadonlySet<Target>, timeout: number): Promise<Target> {
    const isNew = (target: Target) => !before.has(target) && target.type() === 'page';
    if (this.browserName === 'chromium') {
      return this.browser.waitForTarget(async (it) => isNew(it) && (await isReport(it)), { timeout });
    }
    // Firefox does not tell when an extension's page goes anywhere, so new ones are asked until one is a report.
    await this.browser.waitForTarget(isNew, { timeout }).catch(async (cause: unknown) => {
      throw new Error(`No tab was opened for a report. The latest panel shows:\n${await this.#latestPanel?.text()}`, {
        cause,
      });
    });
    const report = await askUntil(async () => {
      for (const target of this.browser.targets().filter(isNew)) if (await isReport(target)) return target;
      return undefined;
    }, timeout);
    if (report === undefined) throw new Error('No report was opened in time.');
    return report;
  }

  /** What the file host gave to the tab of a report, once the tab shows it. */
  async contentOf(report: Target): Promise<{ status: number; type: string; begins: string }> {
    const { status = 0, type = '', begins = '' } = await this.fileIn(report);
    return { status, type, begins };
  }

  /** The request by which the tab of a report got what it shows. Its `ssid` says whose report it is. */
  async fileIn(report: Target): Promise<JournalEntry> {
    const { pathname } = new URL(await linkIn(report));
    const isFile = ({ kind, path, state }: JournalEntry) =>
      kind === 'file' && path === pathname && state === 'answered';
    await this.simulator.waitFor(isFile);
    const last = this.simulator.journal().findLast(isFile);
    if (last === undefined) throw new Error('The journal was emptied in between.');
    return last;
  }

  /** Closes all tabs but the first, an empty one. */
  async closePages(): Promise<void> {
    const [, ...others] = await this.browser.pages();
    await Promise.all(others.map((page) => page.close()));
  }

  /** The reports that are open in tabs. */
  async reportTabs(): Promise<Target[]> {
    const found = await Promise.all(this.browser.targets().map(async (it) => ((await isReport(it)) ? [it] : [])));
    return found.flat();
  }

  /** SSIDs for which the service was asked, in order; without the number of nobody, with which a connection is tested. */
  asked(): (string | undefined)[] {
    return this.simulator
      .journal()
      .filter(({ kind, ssid }) => kind === 'reports' && ssid !== NOBODY)
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
async function ownPageLoaded(page: Page, url: string): Promise<void> {
  const isLoaded = await askUntil(async () => {
    const state = await page
      .evaluate(() => `${'isOld' in globalThis ? 'old' : document.readyState} ${location.href}`)
      .catch(() => '');
    return state === `complete ${url}` || undefined;
  });
  if (!isLoaded) throw new Error(`${url} did not load.`);
}

function isBackground(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}
