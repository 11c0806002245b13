import type { Frame, Page, Realm, Target } from 'puppeteer';
import type { Stage } from './stage.ts';

/** What the extension makes of a tab. `ssid` in full where a page's own watch was asked, else its last four. */
export interface Seen {
  readonly kind: string;
  readonly ssid?: string | undefined;
}

/**
 * What a frame's watch says when it is asked to read its page now; runs beside the content script. Where the sentry saw
 * no sign the reader is called for all that: it must find nothing there.
 */
const READ = `(async () => {
  const slot = Symbol.for('paperless-scores.page-watch');
  if (Reflect.get(globalThis, slot) === undefined) {
    // The content script starts with this question; once we have the answer, it has long had its own.
    await chrome.storage.local.get('watchedSites');
    await chrome.runtime.sendMessage({ id: 1, type: 'signSeen', timestamp: 0 });
  }
  const watch = Reflect.get(globalThis, slot);
  if (watch === undefined) return null;
  const finding = watch.now();
  return { kind: finding.kind, ssid: finding.ssid?.reveal() };
})()`;

/**
 * Asks the background, as the popup does, what a tab shows, again each time a frame told of a change, until it
 * is what is wanted or the time is over. Runs in one of our own pages.
 */
const AWAIT_STATUS = async (tabId: number, kind: string, lastFour: string | undefined, timeoutMs: number) => {
  const { chrome } = globalThis as unknown as { chrome: ChromeApi };
  const status = async () => {
    const { res, err } = await chrome.runtime.sendMessage({ id: 1, type: 'tabStatus', data: { tabId }, timestamp: 0 });
    if (res === undefined) throw new Error(`tabStatus: ${JSON.stringify(err)}`);
    return { kind: res.finding.kind, ssid: res.finding.lastFour };
  };
  const end = Date.now() + timeoutMs;
  for (;;) {
    const changed = new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        chrome.storage.session.onChanged.removeListener(done);
        resolve();
      };
      const timer = setTimeout(done, 200);
      chrome.storage.session.onChanged.addListener(done);
    });
    const seen = await status();
    if ((seen.kind === kind && seen.ssid === lastFour) || Date.now() > end) return seen;
    await changed;
  }
};

/** What this file uses of it in our own pages. */
interface ChromeApi {
  runtime: {
    sendMessage(message: unknown): Promise<{ res?: { finding: { kind: string; lastFour?: string } }; err?: unknown }>;
  };
  storage: { session: { onChanged: { addListener(done: () => void): void; removeListener(done: () => void): void } } };
}

/** A tab in a window of its own, so that it is in sight beside others, and the ways to see what is made of it. */
export class WatchedTab {
  readonly page: Page;
  /** As the extension knows it. */
  readonly id: number;
  readonly #ownPage: Page;
  readonly #origin: string;

  private constructor(page: Page, id: number, ownPage: Page) {
    this.page = page;
    this.id = id;
    this.#ownPage = ownPage;
    this.#origin = `chrome-extension://${new URL(ownPage.url()).host}`;
  }

  /**
   * One after the other: the new window is told by its being new.
   * @param ownPage one of the extension's own pages
   */
  static async open(stage: Stage, ownPage: Page): Promise<WatchedTab> {
    if (stage.browserName === 'firefox') return WatchedTab.#openInFirefox(stage, ownPage);
    const before = new Set(stage.browser.targets());
    const isNew = (target: Target) => target.type() === 'page' && !before.has(target);
    const [target, id] = await Promise.all([
      stage.browser.waitForTarget(isNew),
      ownPage.evaluate(
        `chrome.windows.create({ url: 'about:blank', width: 1100, height: 800 }).then((it) => it.tabs[0].id)`,
      ),
    ]);
    const page = await target.page();
    if (page === null) throw new Error('The new window has no page.');
    return new WatchedTab(page, Number(id), ownPage);
  }

  /** The extension is asked which tab is new. What runs in the tab's frames can't be asked: see the README. */
  static async #openInFirefox(stage: Stage, ownPage: Page): Promise<WatchedTab> {
    const ids = async () =>
      (await ownPage.evaluate('chrome.tabs.query({}).then((tabs) => tabs.map(({ id }) => id))')) as number[];
    const before = await ids();
    const page = await stage.browser.newPage({ type: 'window' });
    const id = (await ids()).find((it) => !before.includes(it));
    if (id === undefined) throw new Error('The extension knows no new tab.');
    return new WatchedTab(page, id, ownPage);
  }

  /** The watch's world in a frame; undefined while, or where, the content script has not run. */
  #realmOf(frame: Frame): Realm | undefined {
    return frame.extensionRealms().find(({ origin }) => origin === this.#origin);
  }

  /** Whether the content script has run in the frames that have an address, or in none where it may not run. */
  hasRun(): boolean {
    return this.#frames().every((frame) => this.#realmOf(frame) !== undefined);
  }

  #frames(): Frame[] {
    return this.page.frames().filter((frame) => frame.url().startsWith('https:'));
  }

  /** What all frames together show when each reads its page now; undefined while some are not ready. */
  async readNow(): Promise<Seen | undefined> {
    try {
      const realms = this.#frames().map((frame) => this.#realmOf(frame));
      const seen = await Promise.all(realms.map((realm) => realm?.evaluate(READ) as Promise<Seen | null> | undefined));
      return seen.includes(undefined) ? undefined : together(seen.flatMap((one) => one ?? []));
    } catch {
      // A frame was taken out or left in between.
      return undefined;
    }
  }

  /** Waits until the popup would say so of this tab. @returns what it would say in the end */
  toldOf(kind: string, ssid?: string, timeoutMs = 15_000): Promise<Seen> {
    return this.#ownPage.evaluate(AWAIT_STATUS, this.id, kind, ssid?.slice(-4), timeoutMs);
  }
}

/** What frames show together: one student, or several, or the most that any of them shows. */
function together(frames: readonly Seen[]): Seen {
  const students = new Map(frames.flatMap((one) => (one.ssid === undefined ? [] : [[one.ssid, one] as const])));
  const [student, another] = students.values();
  if (another !== undefined) return { kind: 'several' };
  if (student !== undefined) return student;
  const kinds = frames.map(({ kind }) => kind);
  return { kind: ['blank', 'several', 'settling'].find((kind) => kinds.includes(kind)) ?? 'nothing' };
}
