import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import type { EpochMs } from '@/utils/time';
import { Context, type Role } from './context';
import { type MadeUpTime, turn } from './made-up-time';
import { type AreaName, type Changes, StorageArea } from './storage-area';

/** Origins that the manifest asks for. */
const OF_MANIFEST =
  /^https:\/\/(?:caaspp-aws\.ets\.org|.*\.(?:s3\.us-west-2\.amazonaws\.com|aeries\.net|powerschool\.com|infinitecampus\.org|edupoint\.com|illuminateed\.com))\/\*$/;

export interface Tab {
  readonly id: number;
  url: string;
  index: number;
  readonly windowId: number;
  readonly incognito: boolean;
  readonly openerTabId?: number | undefined;
  active: boolean;
}

export interface Alarm {
  readonly name: string;
  readonly scheduledTime: EpochMs;
  readonly periodInMinutes?: number | undefined;
}

export interface RegisteredScript {
  readonly id: string;
  readonly matches: readonly string[];
}

/** A frame of a page, as far as scripts can be put into it. */
export interface InjectableFrame {
  /** A dialog of its own is open: nothing in it answers. */
  readonly standsStill: boolean;
  /** @returns what the last of the scripts gives */
  load(files: readonly string[]): Promise<unknown>;
  /** Runs the source of a function in the extension's world of the frame. */
  run(source: string, args: readonly unknown[]): unknown;
}

/**
 * A browser with the extension in it, as far as the extension can tell: what outlives each of its contexts, and the way
 * between them. It keeps to what browsers do where that bites: quotas, JSON, who may use which area, listeners that are
 * gone with the background, calls that fail when nobody listens or the one who listened has ended.
 */
export class FakeBrowser {
  readonly time: MadeUpTime;
  readonly contexts = new Set<Context>();
  readonly areas: Readonly<Record<AreaName, StorageArea>>;
  readonly alarms = new Map<string, { readonly alarm: Alarm; readonly timer: number }>();
  readonly tabs = new Map<number, Tab>();
  readonly groups: (readonly number[])[] = [];
  readonly scripts = new Map<string, RegisteredScript>();
  readonly granted = new Set<string>();
  /** Path of the toolbar icon of each tab. */
  readonly icons = new Map<number, string>();
  /** Own pages that were asked for by `openOptionsPage`. */
  optionsOpened = 0;
  /** Who has installed the extension: `admin` is a policy. */
  installType: 'normal' | 'admin' = 'normal';
  readonly databases = new IDBFactory();
  /** All connections to them that were ever opened. */
  readonly connections = new Set<IDBDatabase>();
  /** How far there is a disk for them. `refused`, `closed`: they can't be opened; `full`: nothing more can be written. */
  disk: 'works' | 'refused' | 'closed' | 'hangs' | 'full' = 'works';
  /** Frames of the tabs, by tab and frame. */
  readonly frames = new Map<number, Map<number, InjectableFrame>>();
  /** In which it was installed. */
  language: 'en' | 'es' = 'en';
  /** Whether it shows PDFs itself: not where they are set to be downloaded. */
  opensPdfs = true;
  /** Whether the computer has a network. */
  online = true;
  /** The network. */
  fetch: typeof globalThis.fetch = async () => {
    throw new TypeError('Failed to fetch');
  };
  /** What comes of files that are given to it to be saved, as its own error; `unknown`: it does not tell. */
  saving: 'complete' | 'FILE_BLOCKED' | 'USER_CANCELED' | 'FILE_NO_SPACE' | 'unknown' = 'complete';
  #downloads = 0;
  /** What became of each file, by its number, as the browser keeps it. */
  readonly saved = new Map<number, { readonly id: number; readonly state: string; readonly error?: string }>();
  /** Of a small file the browser tells the end first. */
  beginsLate = false;
  /** Starts the background when something happens that it listens to; set by the world. */
  wake: () => Promise<void> = async () => {};
  /** What the user says when the browser asks for a permission. */
  grants = true;
  #tabIds = 0;
  readonly #locks = new Map<string, Promise<void>>();

  constructor(time: MadeUpTime) {
    this.time = time;
    const changed = (changes: Changes, area: AreaName) => void this.#tellChanges(changes, area);
    this.areas = {
      local: new StorageArea('local', changed),
      session: new StorageArea('session', changed),
      managed: new StorageArea('managed', changed),
    };
  }

  /** A context of the extension begins: the background, a page of ours, a content script in a frame. */
  begin(role: Role): Context {
    const context = new Context(this, role);
    this.contexts.add(context);
    return context;
  }

  get background(): Context | undefined {
    return [...this.contexts].find(({ role }) => role.kind === 'background');
  }

  openTab(url: string, more: Partial<Tab> = {}): Tab {
    const id = ++this.#tabIds;
    const tab = { windowId: 1, incognito: false, active: true, index: this.tabs.size, ...more, id, url };
    if (tab.active) for (const other of this.tabs.values()) if (other.windowId === tab.windowId) other.active = false;
    this.tabs.set(id, tab);
    return tab;
  }

  async closeTab(id: number): Promise<void> {
    this.tabs.delete(id);
    for (const context of this.contexts)
      if (context.role.kind !== 'background' && context.role.tabId === id) context.end();
    await this.fire('tabs.onRemoved', id, { windowId: 1, isWindowClosing: false });
  }

  /** Something happens that the background, and each page of ours that is open, may listen to. */
  async fire(event: string, ...args: unknown[]): Promise<void> {
    await turn();
    await this.wake();
    for (const context of [...this.contexts]) if (context.role.kind !== 'frame') context.hear(event, args);
  }

  /** A page of ours gives it a file to be saved. */
  async save(url: string): Promise<void> {
    const id = ++this.#downloads;
    const tell = async (event: string, what: object) => {
      await turn();
      for (const context of this.contexts) if (context.role.kind === 'page') context.hear(event, [what]);
    };
    if (this.saving === 'unknown') return;
    const end = this.saving === 'complete' ? {} : { error: this.saving };
    const begins = () => tell('downloads.onCreated', { id, url, state: 'in_progress' });
    if (!this.beginsLate) await begins();
    this.saved.set(id, { id, state: this.saving === 'complete' ? 'complete' : 'interrupted', ...end });
    await tell('downloads.onChanged', {
      ...{ id, ...(this.saving === 'complete' ? {} : { error: { current: this.saving } }) },
      state: { current: this.saving === 'complete' ? 'complete' : 'interrupted' },
    });
    if (this.beginsLate) await begins();
  }

  /** Somebody clears them while they are open. */
  async loseDatabases(): Promise<void> {
    for (const connection of this.connections) forceCloseDatabase(Object(connection));
    this.connections.clear();
    for (const { name } of await this.databases.databases()) this.databases.deleteDatabase(name ?? '');
  }

  framesOf(tabId: number): ReadonlyMap<number, InjectableFrame> {
    return this.frames.get(tabId) ?? new Map();
  }

  permitted(origin: string): boolean {
    return this.granted.has(origin) || OF_MANIFEST.test(origin);
  }

  setAlarm(name: string, { when, delayInMinutes, periodInMinutes }: AlarmInfo): void {
    this.clearAlarm(name);
    const now = this.time.now();
    const at = when ?? now + (delayInMinutes ?? periodInMinutes ?? 0) * 60_000;
    const ring = () => {
      this.alarms.delete(name);
      if (periodInMinutes !== undefined) this.setAlarm(name, { periodInMinutes });
      void this.fire('alarms.onAlarm', { name, scheduledTime: at });
    };
    const alarm: Alarm = { name, scheduledTime: at, ...(periodInMinutes === undefined ? {} : { periodInMinutes }) };
    this.alarms.set(name, { alarm, timer: this.time.set(ring, at - now) });
  }

  clearAlarm(name: string): boolean {
    const there = this.alarms.get(name);
    if (there !== undefined) this.time.clear(there.timer);
    return this.alarms.delete(name);
  }

  /** `runtime.sendMessage`: to the background and our own pages, never to the sender or to content scripts. */
  async toExtension(from: Context, message: unknown): Promise<unknown> {
    await turn();
    await this.wake();
    const others = [...this.contexts].filter((it) => it !== from && it.role.kind !== 'frame');
    return this.#deliver(others, message, from);
  }

  /** `tabs.sendMessage`: to the content scripts of a tab, or of one frame of it. */
  async toTab(from: Context, tabId: number, frameId: number | undefined, message: unknown): Promise<unknown> {
    await turn();
    const there = [...this.contexts].filter(
      ({ role }) =>
        role.kind === 'frame' && role.tabId === tabId && (frameId === undefined || role.frameId === frameId),
    );
    // What stands still gets it when it goes on; these tests never wait so long.
    const stands = frameId !== undefined && this.framesOf(tabId).get(frameId)?.standsStill === true;
    if (stands) return from.never();
    return this.#deliver(there, message, from);
  }

  /** The first answer counts. As in Chrome, what is sent is JSON. */
  async #deliver(to: readonly Context[], message: unknown, from: Context): Promise<unknown> {
    const listening = to.filter((it) => it.listensTo('runtime.onMessage'));
    if (listening.length === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
    const answers = listening.map((it) => it.answerTo(toJson(message), from.asSender()));
    return toJson(await Promise.any(answers).catch((error: AggregateError) => Promise.reject(error.errors[0])));
  }

  async #tellChanges(changes: Changes, area: AreaName): Promise<void> {
    await turn();
    await this.wake();
    for (const context of [...this.contexts]) {
      if (!context.mayUse(this.areas[area])) continue;
      context.hear('storage.onChanged', [changes, area]);
      context.hear(`storage.${area}.onChanged`, [changes, area]);
    }
  }

  get heldLocks(): string[] {
    return [...this.#locks.keys()];
  }

  /** Web Locks: one after the other, whichever context asks. What a context held goes with it. */
  lock<T>(context: Context, name: string, options: LockOptions, task: LockTask<T>): Promise<T> {
    const held = this.#locks.get(name);
    if (options.ifAvailable && held !== undefined) return task(null);
    const before = held ?? Promise.resolve();
    const mine = before.then(() => (context.hasEnded ? context.never<T>() : task({ name, mode: 'exclusive' })));
    const over = Promise.race([mine.catch(() => undefined), context.untilEnded]).then(() => {
      if (this.#locks.get(name) === over) this.#locks.delete(name);
    });
    this.#locks.set(name, over);
    return mine;
  }
}

export type LockTask<T> = (lock: Lock | null) => Promise<T>;

export interface AlarmInfo {
  readonly when?: number | undefined;
  readonly delayInMinutes?: number | undefined;
  readonly periodInMinutes?: number | undefined;
}

function toJson(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
