import type { ElementHandle, JSHandle, Page } from 'puppeteer';
import { isOfFormerPage, shadowRootOf } from './bidi.ts';
import { FRONT_AGAIN_MS, HOST, inPage, LOOK_AGAIN_MS, literal, type PanelDriver, WAIT_MS } from './panel-driver.ts';

/** So long what is pressed has to stand still in front before a press with the pointer counts, and a little more. */
const STILL_MS = 300;

/** The panel in Firefox. WebDriver BiDi names the closed shadow root of an element that it locates. */
export class FirefoxPanel implements PanelDriver {
  private readonly page: Page;
  private readonly host: string;

  /** @param host as for `chromiumPanel` */
  constructor(page: Page, host = HOST) {
    this.page = page;
    this.host = host;
  }

  /** As in Chromium: undefined when there is none; of several, the first that shows something. */
  private async root(): Promise<JSHandle<ShadowRoot> | undefined> {
    const all = await Promise.all(this.page.frames().map((frame) => shadowRootOf(frame, this.host)));
    const roots = all.filter((root) => root !== undefined);
    if (roots.length < 2) return roots[0];
    for (const root of roots) if ((await root.evaluate(bound<string>(inPage.text))) !== '') return root;
    return roots[0];
  }

  async text(): Promise<string> {
    const root = await this.root();
    return root === undefined ? '' : root.evaluate(bound<string>(inPage.text));
  }

  async waitFor(wanted: string | RegExp, { timeoutMs = WAIT_MS } = {}): Promise<string> {
    const { source, flags } = typeof wanted === 'string' ? { source: literal(wanted), flags: '' } : wanted;
    const end = Date.now() + timeoutMs;
    while (Date.now() < end) {
      try {
        await this.waitForHost(end - Date.now());
        const root = await this.root();
        if (root === undefined) continue;
        const wait = bound<string | null>(inPage.waitForText);
        const text = await root.evaluate(wait, source, flags, Math.min(LOOK_AGAIN_MS, end - Date.now()));
        if (text !== null) return text;
      } catch (error) {
        // The page was left in between: look at the next one.
        if (!isOfFormerPage(error)) throw error;
      }
    }
    throw new Error(`The panel never showed ${wanted}. It shows:\n${await this.text().catch(() => '(nothing)')}`);
  }

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
    return root === undefined ? [] : root.evaluate(bound<string[]>(inPage.controls));
  }

  async rows(): Promise<string[][]> {
    const root = await this.root();
    return root === undefined ? [] : root.evaluate(bound<string[][]>(inPage.rows));
  }

  async run<T>(functionDeclaration: string): Promise<T> {
    const root = await this.root();
    if (root === undefined) throw new Error('No panel shows.');
    return root.evaluate(bound<T>(functionDeclaration)) as Promise<T>;
  }

  async press(name: string | RegExp): Promise<void> {
    const root = await this.root();
    if (root === undefined) throw new Error(`No panel shows, so there is no "${name}" to press.`);
    // In front: a page in the background draws nothing, so nothing on it comes into sight.
    await this.page.bringToFront();
    const { source, flags } = typeof name === 'string' ? { source: `^${literal(name)}$`, flags: '' } : name;
    const wait = bound<Element | null>(inPage.waitForControl);
    const control = (await root.evaluateHandle(wait, source, flags, WAIT_MS)).asElement();
    if (control === null) {
      throw new Error(`Nothing named ${name} to press. There is: ${(await this.buttons()).join(' | ')}`);
    }
    const button = control as ElementHandle<Element>;
    await button.evaluate((it) => it.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
    const stoodStill = bound<boolean>(inPage.stoodStill);
    const end = Date.now() + WAIT_MS;
    while (!(await button.evaluate(stoodStill, STILL_MS, FRONT_AGAIN_MS))) {
      if (Date.now() > end) throw new Error(`"${name}" never stood still.`);
      await this.page.bringToFront();
    }
    await button.click();
  }
}

/** A function of `inPage` in the form that puppeteer sends: what is `this` in it as its first argument. */
function bound<T>(source: string): (it: Node, ...values: unknown[]) => T | Promise<T> {
  return new Function('it', '...values', `return (${source}).apply(it, values)`) as ReturnType<typeof bound<T>>;
}
