import type { CDPSession, Page } from 'puppeteer';
import { HOST, inPage, type PanelDriver, PanelInPage } from './panel-driver.ts';

export interface TreeNode {
  readonly localName: string;
  readonly children?: TreeNode[];
  readonly shadowRoots?: { readonly backendNodeId: number }[];
  readonly contentDocument?: TreeNode;
}

/**
 * A panel that was moved or not to be seen opens nothing at once for so long: it looks every 100 ms, and then waits for 500.
 * For the first frames of a page that comes to the front, Chromium may call it not seen.
 */
const UNSEEN_MS = 750;

/** @param host as for `PanelInPage` */
export async function chromiumPanel(page: Page, host = HOST): Promise<PanelDriver> {
  return new ChromiumPanel(page, host, await page.createCDPSession());
}

/** The panel in Chromium: a debugger enters its closed shadow root. Nodes are held by the ids of remote objects. */
class ChromiumPanel extends PanelInPage<string> {
  private readonly cdp: CDPSession;
  /** Two frames: what is pressed is where it was measured. */
  protected readonly stillMs = 33;

  constructor(page: Page, host: string, cdp: CDPSession) {
    super(page, host);
    this.cdp = cdp;
  }

  protected async roots(): Promise<string[]> {
    const { root } = await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: string[] = [];
    for (const backendNodeId of shadowRoots(root as TreeNode, this.host)) {
      const { object } = await this.cdp.send('DOM.resolveNode', { backendNodeId });
      if (object.objectId !== undefined) found.push(object.objectId);
    }
    return found;
  }

  protected call<T>(node: string, functionDeclaration: string, ...values: unknown[]): Promise<T> {
    return callOn(this.cdp, node, functionDeclaration, values);
  }

  protected async find(node: string, functionDeclaration: string, ...values: unknown[]): Promise<string | undefined> {
    const { result } = await this.cdp.send('Runtime.callFunctionOn', {
      objectId: node,
      functionDeclaration,
      arguments: values.map((value) => ({ value })),
      awaitPromise: true,
    });
    return result.objectId;
  }

  protected async bringIntoSight(control: string): Promise<void> {
    await this.call(control, inPage.inFrontForLong, UNSEEN_MS);
    await this.call(control, inPage.bringIntoSight, UNSEEN_MS);
  }

  protected async click(control: string, name: string | RegExp): Promise<void> {
    const { quads } = await this.cdp.send('DOM.getContentQuads', { objectId: control });
    const [quad] = quads;
    if (quad === undefined) throw new Error(`"${name}" is not drawn.`);
    const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = quad;
    await this.page.mouse.click((x1 + x3) / 2, (y1 + y3) / 2);
  }

  protected isOfFormerPage(error: unknown): boolean {
    return /context|navigat|detached|Cannot find|closed|node/i.test(String(error));
  }
}

/** Runs a function in the page with an object of it as `this`. @throws what the function throws */
export async function callOn<T>(
  cdp: CDPSession,
  objectId: string,
  functionDeclaration: string,
  values: readonly unknown[],
): Promise<T> {
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration,
    arguments: values.map((value) => ({ value })),
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

export function shadowRoots(node: TreeNode, host: string): number[] {
  const own = node.localName === host ? (node.shadowRoots ?? []) : [];
  const inside = [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  return [...own.map(({ backendNodeId }) => backendNodeId), ...inside.flatMap((child) => shadowRoots(child, host))];
}
