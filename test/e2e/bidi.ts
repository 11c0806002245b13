import type { Browser, Frame, JSHandle, Page } from 'puppeteer';

/** A node as WebDriver BiDi tells of it. */
export interface BidiNode {
  readonly value?: { readonly shadowRoot?: BidiNode | null };
}

/** What puppeteer's frames have over WebDriver BiDi, beyond its public types. */
interface BidiFrame {
  readonly browsingContext: {
    locateNodes(locator: Locator): Promise<BidiNode[]>;
    readonly userContext: { readonly browser: { readonly session: BidiSession } };
  };
  /** A realm of our own: what the page's scripts did to their prototypes is not met in it. */
  isolatedRealm(): { createHandle<T>(node: BidiNode): JSHandle<T> };
}

type Locator =
  | { readonly type: 'css'; readonly value: string }
  | { readonly type: 'accessibility'; readonly value: { readonly name: string } };

interface BidiSession {
  send(method: string, parameters: object): Promise<{ readonly result: object }>;
  once(event: string, handler: (parameters: object) => void): void;
}

interface ChromeTree {
  readonly contexts: readonly { readonly context: string }[];
}

export function isFirefox(page: Page): boolean {
  return 'browsingContext' in page.mainFrame();
}

/** What was asked of a page that was left, or of something on it that is gone: to be asked again of what is there now. */
export function isOfFormerPage(error: unknown): boolean {
  return /context|navigat|detached|such (frame|node|handle)|realm|closed|actor/i.test(String(error));
}

/** What stands behind a frame of Firefox. */
function bidi(frame: Frame): BidiFrame {
  if (!('browsingContext' in frame && 'isolatedRealm' in frame)) throw new Error('Not a frame over WebDriver BiDi.');
  return frame as unknown as BidiFrame;
}

/** The shadow root, closed ones too, of the first element that matches; undefined when there is none. */
export async function shadowRootOf(frame: Frame, css: string): Promise<JSHandle<ShadowRoot> | undefined> {
  const [host] = await bidi(frame).browsingContext.locateNodes({ type: 'css', value: css });
  const root = host?.value?.shadowRoot;
  return root ? bidi(frame).isolatedRealm().createHandle(root) : undefined;
}

/** All elements of this accessible name, as Firefox makes it out, in their order. */
export async function elementsNamed(page: Page, name: string): Promise<JSHandle<Element>[]> {
  const frame = bidi(page.mainFrame());
  const nodes = await frame.browsingContext.locateNodes({ type: 'accessibility', value: { name } });
  return nodes.map((node) => frame.isolatedRealm().createHandle(node));
}

/**
 * Runs a script in Firefox itself, where its own code runs; so it must be started with system access.
 * @returns what the script gives, where that is text
 */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<string> {
  const session = await sessionOf(browser);
  const { result: tree } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree as ChromeTree).contexts;
  const { result } = await session.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  if (Reflect.get(result, 'type') !== 'success') throw new Error(`Firefox says: ${JSON.stringify(result)}`);
  return String(Reflect.get(Reflect.get(result, 'result'), 'value'));
}

/** Does something that makes Firefox save a file. @returns where the file is */
export async function savedByFirefox(browser: Browser, folder: string, act: () => Promise<void>): Promise<string> {
  const session = await sessionOf(browser);
  await session.send('browser.setDownloadBehavior', {
    downloadBehavior: { type: 'allowed', destinationFolder: folder },
  });
  const done = new Promise<string>((resolve, reject) => {
    session.once('browsingContext.downloadEnd', (end) => {
      const path: unknown = Reflect.get(end, 'filepath');
      if (typeof path === 'string') resolve(path);
      else reject(new Error(`Firefox did not save the file: ${JSON.stringify(end)}`));
    });
  });
  await act();
  return done;
}

/** Has Firefox print into a file, from now on: its print dialog would wait for ever. */
export async function printIntoFile(browser: Browser, path: string): Promise<void> {
  await evaluateInFirefox(
    browser,
    `Services.prefs.setBoolPref('print.always_print_silent', true);
     Services.prefs.setStringPref('print_printer', 'Mozilla Save to PDF');
     Services.prefs.setBoolPref('print.printer_Mozilla_Save_to_PDF.print_to_file', true);
     Services.prefs.setStringPref('print.printer_Mozilla_Save_to_PDF.print_to_filename', '${path}')`,
  );
}

async function sessionOf(browser: Browser): Promise<BidiSession> {
  const [page] = await browser.pages();
  if (page === undefined) throw new Error('No page is open.');
  return bidi(page.mainFrame()).browsingContext.userContext.browser.session;
}
