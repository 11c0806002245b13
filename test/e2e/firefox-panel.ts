import type { ElementHandle, JSHandle } from 'puppeteer';
import { isOfFormerPage, shadowRootOf } from './bidi.ts';
import { PanelInPage } from './panel-driver.ts';

/** The panel in Firefox. WebDriver BiDi names the closed shadow root of an element that it locates. */
export class FirefoxPanel extends PanelInPage<JSHandle<Node>> {
  /**
   * After the panel was moved, a press counts once it has stood still for 500 ms, which it looks at every 100 ms: sooner, it
   * leads to our own page. Firefox does not tell what moved before.
   */
  protected readonly stillMs = 750;

  protected async roots(): Promise<JSHandle<Node>[]> {
    const all = await Promise.all(this.page.frames().map((frame) => shadowRootOf(frame, this.host)));
    return all.filter((root) => root !== undefined);
  }

  protected async call<T>(node: JSHandle<Node>, functionDeclaration: string, ...values: unknown[]): Promise<T> {
    return (await node.evaluate(bound<T>(functionDeclaration), ...values)) as T;
  }

  protected async find(node: JSHandle<Node>, functionDeclaration: string, ...values: unknown[]) {
    const found = await node.evaluateHandle(bound<Node | null>(functionDeclaration), ...values);
    return found.asElement() ?? undefined;
  }

  protected async bringIntoSight(control: JSHandle<Node>): Promise<void> {
    await this.call(control, `function () { this.scrollIntoView({ block: 'nearest', behavior: 'instant' }); }`);
  }

  /** @throws when the press went past it, so that it is told from one that the panel did not take */
  protected async click(control: JSHandle<Node>, name: string | RegExp): Promise<void> {
    await this.call(control, HEAR);
    await (control as ElementHandle<Element>).click();
    const heard = await this.call<boolean>(control, HEARD).catch((error: unknown) => {
      if (this.isOfFormerPage(error)) return true;
      throw error;
    });
    if (!heard) throw new Error(`The press on ${name} did not come to it.`);
  }

  protected isOfFormerPage(error: unknown): boolean {
    return isOfFormerPage(error);
  }
}

/** Notes on the page, where only we see it, that a control was pressed; and whether it was. */
const HEAR = `function () {
  globalThis.pressed = false;
  this.addEventListener('click', () => { globalThis.pressed = true; }, { capture: true, once: true });
}`;
const HEARD = 'function () { return globalThis.pressed; }';

/** A function of `inPage` in the form that puppeteer sends: what is `this` in it as its first argument. */
function bound<T>(source: string): (it: Node, ...values: unknown[]) => T | Promise<T> {
  return new Function('it', '...values', `return (${source}).apply(it, values)`) as ReturnType<typeof bound<T>>;
}
