import { createApi } from './api';
import { extensionUrl } from './extension-url';
import type { FakeBrowser } from './fake-browser';
import { createGlobals } from './globals';
import { turn } from './made-up-time';
import type { StorageArea } from './storage-area';

/** What kind of context it is, and where. */
export type Role =
  | { readonly kind: 'background' }
  /** One of our own pages; in a tab, or the popup. */
  | { readonly kind: 'page'; readonly url: string; readonly tabId?: number | undefined }
  /** Our content scripts in one frame of a page. */
  | {
      readonly kind: 'frame';
      readonly tabId: number;
      readonly frameId: number;
      readonly url: string;
      readonly documentId: string;
    };

type Listener = (...args: unknown[]) => unknown;

/** The moment at which a context ends: before or after the effect of its n-th step. */
export interface Death {
  readonly step: number;
  readonly when: 'before' | 'after';
}

const CLOSED =
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received';

/**
 * One JavaScript context of the extension. When it ends, its listeners and timers are gone, what it waits for never
 * comes, and who waits for its answer is told that the channel closed.
 */
export class Context {
  readonly browser: FakeBrowser;
  readonly role: Role;
  /** Resolves when it ends. */
  readonly untilEnded: Promise<void>;
  hasEnded = false;
  /** What it called so far, outside itself. */
  readonly steps: string[] = [];
  death: Death | undefined;
  /** How long a message takes to be looked at, ms: a page that is busy; `Infinity`: one that stands still. */
  busyMs = 0;
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #endings = new Set<() => void>();

  constructor(browser: FakeBrowser, role: Role) {
    this.browser = browser;
    this.role = role;
    this.untilEnded = new Promise((resolve) => this.#endings.add(resolve));
  }

  /** The globals with which an entry is started in it. */
  globals(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    return createGlobals(this, createApi(this), more);
  }

  end(): void {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.#listeners.clear();
    this.browser.contexts.delete(this);
    for (const ending of this.#endings) ending();
  }

  /** @returns what calls it off */
  onEnd(ending: () => void): () => void {
    this.#endings.add(ending);
    return () => this.#endings.delete(ending);
  }

  never<T>(): Promise<T> {
    return new Promise(() => {});
  }

  /** Does something outside this context, unless it ends before; what comes of it comes back unless it ends after. */
  async step<T>(name: string, effect: () => T | Promise<T>): Promise<T> {
    const count = this.takesStep(name);
    if (count === undefined) return this.never();
    // Whatever it is, it goes to another process and back.
    await turn();
    const done = await effect();
    this.tookStep(count);
    return this.hasEnded ? this.never() : done;
  }

  /** A step begins. @returns which one it is; undefined when the context ends, or has ended, before its effect */
  takesStep(name: string): number | undefined {
    if (this.hasEnded) return undefined;
    this.steps.push(name);
    const count = this.steps.length;
    if (this.death?.when === 'before' && this.death.step === count) this.end();
    return this.hasEnded ? undefined : count;
  }

  /** A step has had its effect. */
  tookStep(count: number): void {
    if (this.death?.when === 'after' && this.death.step === count) this.end();
  }

  listen(event: string, listener: Listener): void {
    if (this.hasEnded) return;
    const there = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, there.add(listener));
  }

  unlisten(event: string, listener: Listener): void {
    const there = this.#listeners.get(event);
    there?.delete(listener);
    if (there?.size === 0) this.#listeners.delete(event);
  }

  listensTo(event: string): boolean {
    return this.#listeners.has(event);
  }

  hear(event: string, args: readonly unknown[]): void {
    for (const listener of [...(this.#listeners.get(event) ?? [])]) listener(...args);
  }

  /** What it answers to a message; rejects when nobody in it does, or it ends before. */
  answerTo(message: unknown, sender: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const stop = this.onEnd(() => reject(new Error(CLOSED)));
      const respond = (answer: unknown) => {
        stop();
        if (!this.hasEnded) resolve(answer);
      };
      const look = () => {
        const stays = [...(this.#listeners.get('runtime.onMessage') ?? [])].map(
          (listener) => listener(message, sender, respond) === true,
        );
        if (stays.includes(true)) return;
        stop();
        reject(new Error('The message port closed before a response was received.'));
      };
      if (this.busyMs === 0) look();
      else if (this.busyMs !== Number.POSITIVE_INFINITY) this.browser.time.set(look, this.busyMs);
    });
  }

  /** What the browser says of it to who gets a message from it. */
  asSender(): unknown {
    const { role, browser } = this;
    const id = extensionUrl.id;
    switch (role.kind) {
      case 'background':
        return { id, url: extensionUrl.of('/background.js'), origin: extensionUrl.origin };
      case 'page': {
        const tab = role.tabId === undefined ? undefined : browser.tabs.get(role.tabId);
        return { id, url: role.url, origin: extensionUrl.origin, ...(tab === undefined ? {} : { tab, frameId: 0 }) };
      }
      case 'frame': {
        const { url, frameId, documentId, tabId } = role;
        const tab = browser.tabs.get(tabId);
        return { id, url, origin: new URL(url).origin, frameId, documentId, documentLifecycle: 'active', tab };
      }
    }
  }

  mayUse(area: StorageArea): boolean {
    return this.role.kind !== 'frame' || area.access === 'TRUSTED_AND_UNTRUSTED_CONTEXTS';
  }
}
