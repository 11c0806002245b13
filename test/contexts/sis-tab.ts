import type { ShownStudent } from '@/utils/roster/page/shown-student';
import { SECOND_MS } from '@/utils/time';
import { startEntry } from './bundle';
import type { Context } from './context';
import { domGlobals } from './dom-globals';
import type { Tab } from './fake-browser';
import type { FrameScripts, PanelInFrame } from './frame';
import type { Shown } from './page';
import { textOf } from './text-of';
import type { World } from './world';

const PANEL_FILE = /scores-panel\.js$/;
const READER_FILE = /read-student\.js$/;
const SHOWN_FILE = '/read-shown.js';
/** Between two presses of a person, ms. */
const PRESS_PAUSE_MS = SECOND_MS / 2;

/** A tab with a page of a SIS, and what a person sees and does in it. */
export class SisTab {
  readonly tab: Tab;
  readonly frames = new Map<number, SisFrame>();
  readonly #world: World;

  private constructor(world: World, tab: Tab) {
    this.#world = world;
    this.tab = tab;
  }

  static async open(world: World, tab: Tab): Promise<SisTab> {
    const it = new SisTab(world, tab);
    world.browser.frames.set(tab.id, it.frames);
    await it.addFrame(0, tab.url);
    return it;
  }

  /** The page's own frame. */
  get top(): SisFrame {
    return this.#frame(0);
  }

  async addFrame(frameId: number, url: string): Promise<SisFrame> {
    const frame = new SisFrame(this.#world, this, frameId, url);
    this.frames.set(frameId, frame);
    return frame;
  }

  /** The tab goes to another page: what stood in its frames is gone with them. */
  async goTo(url: string): Promise<void> {
    for (const frame of this.frames.values()) frame.end();
    this.frames.clear();
    this.tab.url = url;
    await this.addFrame(0, url);
    await this.#world.settle();
  }

  /** The page shows this now. */
  async show(shown: Shown, frameId = 0): Promise<void> {
    await this.#frame(frameId).show(shown);
    await this.#world.settle();
  }

  /** All that the panel says; empty where there is none. */
  text(): string {
    return this.#panelFrame()?.text() ?? '';
  }

  /** Lets time pass until the panel says so. */
  async sees(wanted: RegExp | string, mostMs?: number): Promise<string> {
    const says = () => (typeof wanted === 'string' ? this.text().includes(wanted) : wanted.test(this.text()));
    await this.#world.until(says, () => `"${wanted}" in: ${this.text()}`, mostMs);
    return this.text();
  }

  /** Presses a button of the panel by its accessible name, and lets come of it what comes without time passing. */
  async press(name: RegExp | string): Promise<void> {
    await this.#world.advance(PRESS_PAUSE_MS);
    this.pressNow(name);
    await this.#world.settle();
  }

  /** Presses, and waits for nothing. */
  pressNow(name: RegExp | string): void {
    const buttons = this.#panelFrame()?.buttons() ?? new Map();
    const found = [...buttons].find(([label]) => (typeof name === 'string' ? label === name : name.test(label)));
    if (found === undefined) throw new Error(`No button "${name}" among: ${[...buttons.keys()].join(' | ')}`);
    found[1].click();
  }

  buttons(): string[] {
    return [...(this.#panelFrame()?.buttons().keys() ?? [])];
  }

  /** The tab comes to the front of its window. */
  async toFront(): Promise<void> {
    const { tabs } = this.#world.browser;
    for (const tab of tabs.values()) if (tab.windowId === this.tab.windowId) tab.active = false;
    this.tab.active = true;
    for (const frame of this.frames.values()) frame.visibilityChanged();
    await this.#world.settle();
  }

  async close(): Promise<void> {
    this.#world.browser.frames.delete(this.tab.id);
    await this.#world.browser.closeTab(this.tab.id);
    await this.#world.settle();
  }

  #panelFrame(): SisFrame | undefined {
    return [...this.frames.values()].find((frame) => frame.shown() !== undefined);
  }

  #frame(frameId: number): SisFrame {
    const frame = this.frames.get(frameId);
    if (frame === undefined) throw new Error(`No frame ${frameId}.`);
    return frame;
  }
}

/** One frame of a page: what it shows, and the scripts that were put there. */
export class SisFrame {
  readonly #world: World;
  readonly #tab: SisTab;
  readonly #root: HTMLElement;
  readonly #frameId: number;
  readonly #url: string;
  /** The page stands still (a dialog of its own is open): nothing in it answers. */
  standsStill = false;
  /** How often the panel's script was started in it. */
  panelStarts = 0;
  #shows: Shown = { kind: 'nothing' };
  #context: Context | undefined;
  #globals: Record<string, unknown> = {};
  #scripts: FrameScripts | undefined;
  #panel: PanelInFrame | undefined;

  constructor(world: World, tab: SisTab, frameId: number, url: string) {
    this.#world = world;
    this.#tab = tab;
    this.#frameId = frameId;
    this.#url = url;
    this.#root = world.window.document.body.appendChild(world.window.document.createElement('div'));
  }

  /** The page changes. With the first sign of a student come the reader and, from the background, the panel. */
  async show(shown: Shown): Promise<void> {
    this.#shows = shown;
    if (this.#context === undefined) await this.load(['/read-student.js']);
    else this.#scripts?.changed();
  }

  async load(files: readonly string[]): Promise<unknown> {
    if (files.some((file) => READER_FILE.test(file)) && this.#context === undefined) await this.#startReader();
    if (files.some((file) => PANEL_FILE.test(file)) && this.#scripts !== undefined) {
      this.panelStarts += 1;
      this.#panel = this.#scripts.startPanel(this.#root);
    }
    return files.includes(SHOWN_FILE) ? this.#readShown() : undefined;
  }

  /** What the script that reads the student once gives of this page. */
  #readShown(): ShownStudent | null {
    if (this.#shows.kind !== 'student') return null;
    const { ssid, name = '', doNotRelease = false } = this.#shows;
    return { ssid, name, doNotRelease };
  }

  /** Runs the source of a function there, as `executeScript` does. */
  run(source: string, args: readonly unknown[]): unknown {
    const { globalThis: world = {} } = this.#globals;
    return new Function('globalThis', `return (${source})`)(world)(...args);
  }

  /** Sends a message as a script of ours in the frame would, and waits for what comes of it. */
  get send(): FrameScripts['send'] {
    if (this.#scripts === undefined) throw new Error('No script of ours runs in this frame.');
    const { send } = this.#scripts;
    return (async (...args: Parameters<typeof send>) => this.#world.result(send(...args))) as typeof send;
  }

  /** The state that the panel shows; undefined where there is none to be seen. */
  shown(): ReturnType<PanelInFrame['state']> {
    return this.#panel?.state();
  }

  /** Presses the buttons of these reports: for who has no time to draw them. */
  open(reportIds: readonly string[]): void {
    this.#panel?.open(reportIds);
  }

  /** What the panel has drawn. */
  drawn(): HTMLElement {
    this.#panel?.draw();
    return this.#root;
  }

  text(): string {
    return textOf(this.drawn())
      .replace(/[ \t]+/g, ' ')
      .trim();
  }

  /** Buttons by their accessible names. */
  buttons(): Map<string, HTMLButtonElement> {
    this.#panel?.draw();
    const nameOf = (it: Element) => (it.getAttribute('aria-label') ?? it.textContent ?? '').replace(/\s+/g, ' ').trim();
    return new Map([...this.#root.querySelectorAll('button')].map((it) => [nameOf(it), it]));
  }

  /** How often its scripts have called the background. */
  get calls(): number {
    return this.#context?.steps.filter((step) => step.startsWith('message ')).length ?? 0;
  }

  /** How long its page takes to answer, ms; `Infinity`: it stands still, a dialog of its own is open. */
  set busyMs(ms: number) {
    if (this.#context !== undefined) this.#context.busyMs = ms;
  }

  end(): void {
    this.#context?.end();
    this.#root.remove();
  }

  visibilityChanged(): void {
    this.#panel?.visibilityChanged();
  }

  async #startReader(): Promise<void> {
    const { browser, window } = this.#world;
    const documentId = crypto.randomUUID();
    const tabId = this.#tab.tab.id;
    const context = browser.begin({ kind: 'frame', tabId, frameId: this.#frameId, url: this.#url, documentId });
    this.#context = context;
    this.#globals = context.globals(domGlobals(window));
    const { startFrame } = await startEntry('frame', this.#globals);
    this.#scripts = startFrame({ shows: () => this.#shows, isVisible: () => this.#tab.tab.active });
  }
}
