import type { CDPSession, Page } from 'puppeteer';
import { callOn, shadowRoots, type TreeNode } from './chromium-panel.ts';
import { HOST } from './panel-driver.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What no script of a page can do: looks into the panel's closed root, and tells where its buttons are. */
export class InsidePanel {
  private readonly cdp: CDPSession;
  private readonly root: string;

  private constructor(cdp: CDPSession, root: string) {
    this.cdp = cdp;
    this.root = root;
  }

  /** @param host the name of the element: the panel's, or another one of ours. @throws when none is on the page */
  static async of(page: Page, host = HOST): Promise<InsidePanel> {
    const cdp = await page.createCDPSession();
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const [backendNodeId] = shadowRoots(root as TreeNode, host);
    if (backendNodeId === undefined) throw new Error('No panel is on the page.');
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    return new InsidePanel(cdp, object.objectId ?? '');
  }

  /** Runs a function with the shadow root as `this`. */
  run<T>(functionDeclaration: string, ...values: unknown[]): Promise<T> {
    return callOn(this.cdp, this.root, functionDeclaration, values);
  }

  /** The middle of the first button that has this word in its name, as it is drawn now. */
  async placeOf(word: string): Promise<Place> {
    const { result } = await this.cdp.send('Runtime.callFunctionOn', {
      objectId: this.root,
      functionDeclaration: `function (word) {
        return [...this.querySelectorAll('button')]
          .find((one) => (one.getAttribute('aria-label') ?? one.innerText).includes(word));
      }`,
      arguments: [{ value: word }],
    });
    if (result.objectId === undefined) throw new Error(`No button of the panel has "${word}" in its name.`);
    const { quads } = await this.cdp.send('DOM.getContentQuads', { objectId: result.objectId });
    const [[x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = []] = quads;
    return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
  }
}
