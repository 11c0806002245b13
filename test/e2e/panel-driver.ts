import type { Page } from 'puppeteer';

/**
 * What a person can do with the panel, and read on it, in a real browser. The panel stands in a closed
 * shadow root, which a page can't enter but a debugger can.
 */
export interface PanelDriver {
  /** The text as drawn; empty while no panel shows. */
  text(): Promise<string>;
  /** Waits until the panel's text matches. @throws with the last text, when it does not in time */
  waitFor(wanted: string | RegExp, options?: { timeoutMs?: number }): Promise<string>;
  /** Waits until no panel shows. */
  waitUntilGone(): Promise<void>;
  /**
   * Presses the button or link whose name matches, with the mouse, once it can be pressed: the panel does
   * not take a press on what has only just come into sight.
   */
  press(name: string | RegExp): Promise<void>;
  /** The accessible names of all buttons and links, in their order. */
  buttons(): Promise<string[]>;
  /** The rows of the reports' table, a list of cell texts each. */
  rows(): Promise<string[][]>;
  /** Runs a function in the page, with the panel's shadow root as `this`. */
  run<T>(functionDeclaration: string): Promise<T>;
}

export const HOST = 'paperless-scores';
/** After so long without the text, it is looked where the panel is now. */
const LOOK_AGAIN_MS = 2_000;
const WAIT_MS = 40_000;
/** A control that does not stand still for so long: its tab may be behind another, and is brought to the front again. */
const FRONT_AGAIN_MS = 5_000;
/** Functions that run in the page, with the shadow root as `this`. */
export const inPage = {
  text: `function () {
    return [...this.children].map((child) => child.innerText ?? '').join('\\n').trim();
  }`,
  /** Resolves with the text once it matches, or with null after \`ms\`. */
  waitForText: `function (source, flags, ms) {
    const wanted = new RegExp(source, flags);
    const text = () => [...this.children].map((child) => child.innerText ?? '').join('\\n').trim();
    return new Promise((resolve) => {
      const look = () => {
        if (!this.host.isConnected || !wanted.test(text())) return;
        done(text());
      };
      const observer = new MutationObserver(look);
      const timer = setTimeout(() => done(null), ms);
      const done = (result) => { observer.disconnect(); clearTimeout(timer); resolve(result); };
      observer.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
      look();
    });
  }`,
  controls: `function () {
    return [...this.querySelectorAll('button, a[href], [role=button], summary')]
      .filter((control) => control.checkVisibility())
      .map((control) => (control.getAttribute('aria-label') ?? control.innerText).replace(/\\s+/g, ' ').trim());
  }`,
  /** Resolves with the control of that name once it can be pressed, or with null after \`ms\`. */
  waitForControl: `function (source, flags, ms) {
    const wanted = new RegExp(source, flags);
    const name = (control) => (control.getAttribute('aria-label') ?? control.innerText).replace(/\\s+/g, ' ').trim();
    const find = () => [...this.querySelectorAll('button, a[href], [role=button], summary')]
      .find((control) => control.checkVisibility() && wanted.test(name(control)) && !control.matches('[aria-disabled="true"], [data-early="true"]'));
    return new Promise((resolve) => {
      const look = () => { const control = find(); if (control) done(control); };
      const observer = new MutationObserver(look);
      const timer = setTimeout(() => done(null), ms);
      const done = (result) => { observer.disconnect(); clearTimeout(timer); resolve(result); };
      observer.observe(this, { childList: true, subtree: true, characterData: true, attributes: true });
      look();
    });
  }`,
  /**
   * Resolves with true once a control has stood still, in a tab that is in front, for so long by the page's own clock; with
   * false after `limit` ms, as where another tab has come to the front.
   */
  stoodStill: `async function (ms, limit) {
    const place = () => {
      const { x, y } = this.getBoundingClientRect();
      return document.visibilityState + ' ' + x + ' ' + y;
    };
    const began = performance.now();
    let since = began;
    let last = place();
    while (performance.now() - began < limit) {
      await new Promise((resolve) => { requestAnimationFrame(resolve); setTimeout(resolve, 250); });
      const now = place();
      if (now !== last || document.hidden) since = performance.now();
      last = now;
      if (performance.now() - since >= ms) return true;
    }
    return false;
  }`,
  /** Resolves once the page has been in front, and nothing in it has moved by itself, for so long. */
  inFrontForLong: `async function (ms) {
    const shifts = await new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => done(list.getEntries()));
      const done = (entries) => { observer.disconnect(); resolve(entries); };
      observer.observe({ type: 'layout-shift', buffered: true });
      // Where there are none, it never tells.
      setTimeout(() => done([]), 50);
    });
    const fronts = performance.getEntriesByType('visibility-state');
    const since = Math.max(0, ...[...fronts, ...shifts].map(({ startTime }) => startTime));
    const left = since + ms - performance.now();
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }`,
  /**
   * Brings a control into sight, as scrolling does. Where the page had to move, resolves once the panel takes a press
   * again: it has to stand still after it was moved by something else than a user's wheel or keys.
   */
  bringIntoSight: `async function (ms) {
    const before = this.getBoundingClientRect().top;
    this.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (this.getBoundingClientRect().top !== before) await new Promise((resolve) => setTimeout(resolve, ms));
  }`,
  rows: `function () {
    return [...this.querySelectorAll('tbody tr')].map((row) =>
      [...row.cells].map((cell) => cell.innerText.replace(/\\s+/g, ' ').trim()));
  }`,
};

/**
 * What is the same in every browser. Each says how it gets at the shadow root and at what is in it.
 * @template Held a node of the page, as the browser's protocol holds it
 */
export abstract class PanelInPage<Held> implements PanelDriver {
  protected readonly page: Page;
  protected readonly host: string;
  /** So long what is pressed has to stand still in front before it is pressed, ms. */
  protected abstract readonly stillMs: number;

  /** @param host the element that holds what is driven: the panel, or the card by which a site is taught */
  constructor(page: Page, host = HOST) {
    this.page = page;
    this.host = host;
  }

  /** The shadow roots of all elements of this name, in whichever frame. */
  protected abstract roots(): Promise<Held[]>;
  /** Runs a function of the page with a node of it as `this`. */
  protected abstract call<T>(node: Held, functionDeclaration: string, ...values: unknown[]): Promise<T>;
  /** The node that a function of the page finds; undefined when it finds none. */
  protected abstract find(node: Held, functionDeclaration: string, ...values: unknown[]): Promise<Held | undefined>;
  /** Brings a control into sight, and waits until the panel takes a press on it, as far as the browser tells. */
  protected abstract bringIntoSight(control: Held): Promise<void>;
  protected abstract click(control: Held, name: string | RegExp): Promise<void>;
  /** Whether something failed since the page was left meanwhile. */
  protected abstract isOfFormerPage(error: unknown): boolean;

  /** Undefined when no panel is in the page. Where several frames have one, the first that shows something. */
  private async root(): Promise<Held | undefined> {
    const roots = await this.roots();
    if (roots.length < 2) return roots[0];
    for (const root of roots) if ((await this.call<string>(root, inPage.text)) !== '') return root;
    return roots[0];
  }

  async text(): Promise<string> {
    const root = await this.root();
    return root === undefined ? '' : this.call<string>(root, inPage.text);
  }

  async waitFor(wanted: string | RegExp, { timeoutMs = WAIT_MS } = {}): Promise<string> {
    const { source, flags } = typeof wanted === 'string' ? { source: literal(wanted), flags: '' } : wanted;
    const end = Date.now() + timeoutMs;
    while (Date.now() < end) {
      try {
        await this.waitForHost(end - Date.now());
        const root = await this.root();
        if (root === undefined) continue;
        const ms = Math.min(LOOK_AGAIN_MS, end - Date.now());
        const text = await this.call<string | null>(root, inPage.waitForText, source, flags, ms);
        if (text !== null) return text;
      } catch (error) {
        // Look at the next one.
        if (!this.isOfFormerPage(error)) throw error;
      }
    }
    throw new Error(`The panel never showed ${wanted}. It shows:\n${await this.text().catch(() => '(nothing)')}`);
  }

  /** The host element is in the page's own tree, in whichever frame. */
  private async waitForHost(timeout: number): Promise<void> {
    const waits = this.page
      .frames()
      .map((frame) => frame.waitForSelector(this.host, { timeout: Math.max(1, Math.min(timeout, 1_000)) }));
    await Promise.any(waits).catch(() => {});
  }

  async waitUntilGone(): Promise<void> {
    for (const frame of this.page.frames()) {
      await frame.waitForFunction(
        (name) => document.querySelector(name) === null,
        { timeout: WAIT_MS, polling: 'mutation' },
        this.host,
      );
    }
  }

  async buttons(): Promise<string[]> {
    const root = await this.root();
    return root === undefined ? [] : this.call<string[]>(root, inPage.controls);
  }

  async rows(): Promise<string[][]> {
    const root = await this.root();
    return root === undefined ? [] : this.call<string[][]>(root, inPage.rows);
  }

  async run<T>(functionDeclaration: string): Promise<T> {
    const root = await this.root();
    if (root === undefined) throw new Error('No panel shows.');
    return this.call<T>(root, functionDeclaration);
  }

  async press(name: string | RegExp): Promise<void> {
    const root = await this.root();
    if (root === undefined) throw new Error(`No panel shows, so there is no "${name}" to press.`);
    // In front: a page in the background draws nothing, so nothing on it comes into sight.
    await this.page.bringToFront();
    const { source, flags } = typeof name === 'string' ? { source: `^${literal(name)}$`, flags: '' } : name;
    const control = await this.find(root, inPage.waitForControl, source, flags, WAIT_MS);
    if (control === undefined) {
      throw new Error(`Nothing named ${name} to press. There is: ${(await this.buttons()).join(' | ')}`);
    }
    await this.bringIntoSight(control);
    const end = Date.now() + WAIT_MS;
    while (!(await this.call<boolean>(control, inPage.stoodStill, this.stillMs, FRONT_AGAIN_MS))) {
      if (Date.now() > end) throw new Error(`"${name}" never stood still.`);
      await this.page.bringToFront();
    }
    await this.click(control, name);
  }
}

/** A text as it is, in a pattern. */
function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
