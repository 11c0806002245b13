import type { Browser, Frame, JSHandle } from 'puppeteer';

/** A node as WebDriver BiDi tells of it. */
export interface BidiNode {
  readonly value?: { readonly shadowRoot?: BidiNode | null };
}

/** What puppeteer's frames have over WebDriver BiDi, beyond its public types. */
interface BidiFrame {
  readonly browsingContext: {
    locateNodes(locator: { type: 'css'; value: string }): Promise<BidiNode[]>;
    readonly userContext: { readonly browser: { readonly session: BidiSession } };
  };
  /** A realm of our own: what the page's scripts did to their prototypes is not met in it. */
  isolatedRealm(): { createHandle(node: BidiNode): JSHandle<ShadowRoot> };
}

interface BidiSession {
  send(method: string, parameters: object): Promise<{ readonly result: object }>;
}

interface ChromeTree {
  readonly contexts: readonly { readonly context: string }[];
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

/** Runs a script in Firefox itself, where its own code runs; so it must be started with system access. */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<void> {
  const [page] = await browser.pages();
  if (page === undefined) throw new Error('No page is open.');
  const { session } = bidi(page.mainFrame()).browsingContext.userContext.browser;
  const { result: tree } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree as ChromeTree).contexts;
  const { result } = await session.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  if (Reflect.get(result, 'type') !== 'success') throw new Error(`Firefox says: ${JSON.stringify(result)}`);
}
