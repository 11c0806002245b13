import { resolveObjectURL } from 'node:buffer';
import { computeAccessibleName } from 'dom-accessibility-api';
import { type DOMWindow, JSDOM } from 'jsdom';
import { SECOND_MS } from '@/utils/time';
import { startEntry } from './bundle';
import { byPerson } from './by-person';
import type { Context } from './context';
import { domGlobals } from './dom-globals';
import { extensionUrl } from './extension-url';
import { fakeWorker } from './fake-worker';
import { untilDone } from './made-up-time';
import { textOf } from './text-of';
import type { World } from './world';

/** Own pages that can be shown. */
const ENTRIES = ['options', 'popup', 'report', 'roster', 'unlock'] as const;

/** Between two things that a person does, ms. */
const PAUSE_MS = SECOND_MS / 2;

const CONTROLS = 'a[href], button, input, select, summary, textarea';
const FIELDS = 'input, textarea';

type Name = RegExp | string;

/** A field or a button as a person meets it. Each call waits until it can be used, while time passes. */
export interface ViewControl {
  click(): Promise<void>;
  /** Replaces what a field holds. */
  fill(value: string): Promise<void>;
  /** Takes the option with this text. */
  choose(option: string): Promise<void>;
  wait(): Promise<void>;
}

/** One of our own pages with its views: the unchanged entry, drawn without styles, and what a person reads and does there. */
export class OwnView {
  readonly context: Context;
  readonly window: DOMWindow;
  /** What the page gave to the browser to be saved. */
  readonly saved: { readonly name: string; readonly text: Promise<string> }[] = [];
  /** What it put on the clipboard. */
  copied = '';
  readonly #world: World;

  private constructor(world: World, path: string, state: unknown) {
    this.#world = world;
    this.window = new JSDOM('<!doctype html><html><body></body></html>', { url: extensionUrl.of(path) }).window;
    if (state !== undefined) this.window.history.replaceState(state, '');
    this.context = world.browser.begin({ kind: 'page', url: extensionUrl.of(path) });
  }

  /**
   * @param path as `options.html#sites` or `popup.html?tab=3`
   * @param state what the browser has kept beside the address, where it loads a page again or brings it back
   */
  static async open(world: World, path: string, state?: unknown): Promise<OwnView> {
    const entry = ENTRIES.find((name) => path.startsWith(`${name}.html`));
    if (entry === undefined) throw new Error(`No page of ours: ${path}`);
    const view = new OwnView(world, path, state);
    await startEntry(entry, view.#globals());
    await world.settle();
    return view;
  }

  /** Whether it has closed itself, or was closed. */
  get isClosed(): boolean {
    return this.context.hasEnded;
  }

  close(): void {
    this.context.end();
  }

  /** The first field or button with this accessible name. */
  named(name: Name): ViewControl {
    return this.#control(name, CONTROLS);
  }

  button(name: Name): ViewControl {
    return this.#control(name, 'button');
  }

  field(label: Name): ViewControl {
    return this.#control(label, FIELDS);
  }

  /** Goes to a section of the options. */
  async section(id: string): Promise<void> {
    const { window } = this;
    await this.#world.advance(PAUSE_MS);
    if (window.location.hash !== `#${id}`) {
      await untilDone(
        new Promise<void>((resolve) => {
          window.addEventListener('hashchange', () => resolve(), { once: true });
          window.location.hash = id;
        }),
      );
    }
    await this.#world.until(
      () => window.document.querySelector(`nav a[href="#${id}"][aria-current="page"]`) !== null,
      () => `the section ${id} in: ${this.text()}`,
    );
  }

  /** All that can be read: not what is hidden or folded. */
  text(): string {
    return textOf(this.window.document.body, isOutOfSight)
      .replace(/[ \t]+/g, ' ')
      .trim();
  }

  /** Lets time pass until the page says so. @returns all that it says */
  async saying(wanted: RegExp | string, mostMs?: number): Promise<string> {
    const says = () => (typeof wanted === 'string' ? this.text().includes(wanted) : wanted.test(this.text()));
    await this.#world.until(says, () => `"${wanted}" in: ${this.text()}`, mostMs);
    return this.text();
  }

  /** Accessible names of all that can be pressed or filled in, in order. */
  names(css = CONTROLS): string[] {
    return this.#usable(css).map(nameOf);
  }

  /** Everything that stands in the page: its markup, and what its fields hold. */
  all(): string {
    const { document } = this.window;
    const held = [...document.querySelectorAll<HTMLInputElement>(FIELDS)].map(({ value }) => value);
    return [document.documentElement.outerHTML, ...held].join('\n');
  }

  #control(name: Name, css: string): ViewControl {
    const found = () =>
      this.#usable(css).find((it) => (typeof name === 'string' ? nameOf(it) === name : name.test(nameOf(it))));
    const when = async (): Promise<HTMLElement> => {
      await this.#world.advance(PAUSE_MS);
      await this.#world.until(
        () => found() !== undefined,
        () => `something to use that is named "${name}" among: ${this.names(css).join(' | ')}\n${this.text()}`,
      );
      const element = found();
      if (element === undefined) throw new Error(`"${name}" is gone.`);
      return element;
    };
    const after = async (act: (element: HTMLElement) => void) => {
      act(await when());
      await this.#world.settle();
    };
    return {
      wait: async () => void (await when()),
      click: () => after((element) => element.click()),
      fill: (value) => after((element) => this.#put(element, value)),
      choose: (option) =>
        after((element) => {
          const options = [...element.querySelectorAll('option')];
          const chosen = options.find(({ textContent }) => textContent?.trim() === option);
          if (chosen === undefined) throw new Error(`No "${option}" among: ${options.map((it) => it.textContent)}`);
          this.#put(element, chosen.value);
        }),
    };
  }

  #put(element: HTMLElement, value: string): void {
    const { Event } = this.window;
    Reflect.set(element, 'value', value);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #usable(css: string): HTMLElement[] {
    const all = [...this.window.document.querySelectorAll<HTMLElement>(css)];
    return all.filter((it) => !it.matches(':disabled, [aria-disabled="true"]') && !hasOutOfSight(it));
  }

  #globals(): Record<string, unknown> {
    const { window, context } = this;
    const { browser } = this.#world;
    const { time } = browser;
    window.close = () => context.end();
    window.addEventListener('click', (event) => byPerson(event, time.now()), { capture: true });
    // What is saved is pressed as a link that stands in no page.
    window.HTMLAnchorElement.prototype.click = this.#saver(window.HTMLAnchorElement.prototype.click);
    const globals = context.globals({
      ...domGlobals(window),
      Worker: fakeWorker(context),
      requestAnimationFrame: (draw: () => void) => time.set(() => context.hasEnded || draw(), 16),
      cancelAnimationFrame: (id: number) => time.clear(id),
    });
    const clipboard = {
      writeText: async (text: string) => {
        this.copied = text;
      },
    };
    const navigator = Object.assign(Object(globals.navigator), { clipboard });
    // As it is set now.
    Object.defineProperty(navigator, 'pdfViewerEnabled', { get: () => browser.opensPdfs, configurable: true });
    return globals;
  }

  #saver(click: () => void): (this: HTMLAnchorElement) => void {
    const { saved } = this;
    const { browser } = this.#world;
    return function () {
      if (!this.hasAttribute('download')) return Reflect.apply(click, this, []);
      // Taken at once: the address of it ends soon.
      const text = resolveObjectURL(this.href)?.text() ?? Promise.reject(new Error(`Nothing at ${this.href}`));
      saved.push({ name: this.download, text: untilDone(text) });
      void browser.save(this.href);
    };
  }
}

/** Said to be hidden in the document itself: pages are drawn without their styles. */
function isOutOfSight(element: Element): boolean {
  const parent = element.parentElement;
  if (element.hasAttribute('hidden')) return true;
  const isFolded = parent?.nodeName === 'DETAILS' && !parent.hasAttribute('open');
  return isFolded && element !== parent.querySelector(':scope > summary');
}

function hasOutOfSight(element: Element): boolean {
  return isOutOfSight(element) || (element.parentElement !== null && hasOutOfSight(element.parentElement));
}

function nameOf(element: Element): string {
  return computeAccessibleName(element, { getComputedStyle: styleOf, computedStyleSupportsPseudoElements: false });
}

/** Without style sheets there is little to compute, and jsdom takes a while to say so. */
function styleOf(element: Element): CSSStyleDeclaration {
  // The white space at the ends of what is inline is cut off on the way, and belongs to the name.
  const inline = /^\s|\s$/.test(element.textContent ?? '') ? 'inline-block' : 'inline';
  const display = isOutOfSight(element) ? 'none' : inline;
  return { getPropertyValue: (name: string) => (name === 'display' ? display : '') } as CSSStyleDeclaration;
}
