import { browser } from 'wxt/browser';

/**
 * What our content scripts use of WXT's context, in its place (`wxt.config.ts`): each script in a page has a budget, and
 * this is a seventh of the whole. A second start of a script ends the first one, and so does the end of the extension
 * under the page, as soon as anything is due.
 */
export class ContentScriptContext {
  readonly #life = new AbortController();
  readonly signal = this.#life.signal;

  constructor(name: string) {
    const started = `${browser.runtime.id}:${name}`;
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => this.#life.abort(), { signal: this.signal });
  }

  get isInvalid(): boolean {
    if (browser.runtime?.id === undefined) this.#life.abort();
    return this.signal.aborted;
  }

  get isValid(): boolean {
    return !this.isInvalid;
  }

  onInvalidated(callback: () => void): void {
    this.signal.addEventListener('abort', callback);
  }

  setInterval(callback: () => void, ms: number): void {
    const timer = setInterval(() => this.isValid && callback(), ms);
    this.onInvalidated(() => clearInterval(timer));
  }

  addEventListener(target: EventTarget, type: string, listener: (event: Event) => void): void {
    target.addEventListener(type, listener, { signal: this.signal });
  }
}
