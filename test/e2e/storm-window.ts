import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page, Protocol } from 'puppeteer';
import { SURE_MS } from '@/utils/sis/watch/key-rule';
import { askUntil } from './ask-until.ts';
import type { random } from './random.ts';
import type { Stage } from './stage.ts';
import { WatchedTab } from './watched-tab.ts';

type Random = ReturnType<typeof random>;

/** A press on the panel as the page saw it. */
export interface Press {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The SSID that banner and hidden key both show; null while they disagree. */
  readonly current: string | null;
}

/** A click on which the extension opened something, as it noted it. */
interface Noted {
  readonly at: number;
}

/** A press on which a report was opened, and whose report it was. */
export interface Opened {
  readonly press: Press;
  readonly ssid: string;
}

/** What one window has seen since it was opened. */
export interface Weather {
  readonly presses: readonly Press[];
  readonly opened: readonly Opened[];
}

/** Runs in the page: keeps whom the page shows at each press on the panel, before anybody else hears of it. */
const KEEP_PRESSES = () => {
  const presses: Press[] = [];
  Reflect.set(globalThis, 'presses', presses);
  const onClick = (event: Event) => {
    const { storm } = globalThis as unknown as { storm: { current(): string | null } };
    const isPanel = event.target instanceof Element && event.target.localName === 'paperless-scores';
    if (isPanel) presses.push({ at: Date.now(), current: storm.current() });
  };
  addEventListener('click', onClick, true);
};

/** Runs in one of our own pages: keeps what the extension notes of clicks, each click once, in their order. */
const KEEP_NOTES = () => {
  type Changes = Record<string, { newValue?: Noted[] }>;
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { onChanged: { addListener(call: (changes: Changes) => void): void } } } };
  };
  const notes: Record<string, Noted[]> = {};
  Reflect.set(globalThis, 'notes', notes);
  chrome.storage.session.onChanged.addListener((changes) => {
    for (const [name, { newValue }] of Object.entries(changes)) {
      const tab = /^clicks (\d+)$/.exec(name)?.[1];
      // The last click comes first.
      const [last] = newValue ?? [];
      if (tab === undefined || last === undefined) continue;
      notes[tab] ??= [];
      if (!notes[tab].some(({ at }) => at === last.at)) notes[tab].push(last);
    }
  });
};

/** A report in sight, picked by a number from 0 to 1: the middle of its button. The shadow root is `this`. */
const PICK = `function (chance) {
  const buttons = [...this.querySelectorAll('tbody button')].filter((one) => one.checkVisibility());
  const box = buttons[Math.floor(chance * buttons.length)]?.getBoundingClientRect();
  return box === undefined || box.bottom > innerHeight ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}`;

const FINE = 1_000_000;
/** A report opens so long after its press at the latest, and a tab and a file more. */
const LATE_OPENING_MS = SURE_MS + 1_500;
/** The page hears of a press before the panel does, in the same task, in the middle of which a busy machine may stop. */
const SAME_CLICK_MS = 300;

/**
 * Runs in the page: bursts of switches, then a lull in which reports come and can be pressed, and which the next
 * burst ends at a time that nobody can foresee. Some parts of the page come at once, some soon, some are overtaken by
 * the next switch, and some come so late that banner and key name two students for as long as a press takes.
 */
const SWITCH_AT_RANDOM = async (students: string[], switches: number, seed: number) => {
  const { storm } = globalThis as unknown as {
    storm: { show(ssid: string, delays: { bannerDelay: number; keyDelay: number }): Promise<unknown> };
  };
  let state = seed;
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // The extension opens something once two halves have stood together for SURE_MS of key-rule.ts. A half that is later than
  // that, of a switch that overtook another one, it cannot know.
  const LATEST = 1_300;
  const delay = () => [0, 30 * chance(), 250 * chance(), LATEST * chance()][Math.floor(4 * chance())] ?? 0;
  let left = switches;
  while (left > 0) {
    for (let burst = Math.min(left, 1 + Math.floor(40 * chance())); burst > 0; burst -= 1) {
      left -= 1;
      const ssid = students[Math.floor(students.length * chance())] ?? '';
      void storm.show(ssid, { bannerDelay: delay(), keyDelay: delay() });
      await new Promise((resolve) => setTimeout(resolve, 5 + 60 * chance()));
    }
    await new Promise((resolve) => setTimeout(resolve, 1_100 + 1_300 * chance()));
  }
};

/** A window in which students of its own change at random, and somebody presses what is in sight. */
export class StormWindow {
  readonly #tab: WatchedTab;
  readonly #ownPage: Page;
  readonly #cdp: CDPSession;
  readonly #students: readonly string[];
  /** Whose reports were opened, in their order. */
  readonly #opened: string[] = [];
  #root: string | undefined;
  readonly #random: Random;

  private constructor(tab: WatchedTab, ownPage: Page, cdp: CDPSession, students: readonly string[], random: Random) {
    this.#tab = tab;
    this.#ownPage = ownPage;
    this.#cdp = cdp;
    this.#students = students;
    this.#random = random;
  }

  /**
   * @param ownPage one of the extension's own pages
   * @param students SSIDs: no two windows have one in common, so that a report tells its window
   */
  static async open(stage: Stage, ownPage: Page, students: readonly string[], random: Random): Promise<StormWindow> {
    const tab = await WatchedTab.open(stage, ownPage);
    await ownPage.evaluate(`globalThis.notes === undefined && (${KEEP_NOTES})()`);
    // Before our own scripts: a page hears of no press in the panel.
    await tab.page.evaluateOnNewDocument(KEEP_PRESSES);
    await tab.page.goto(`https://demo.aeries.net/admin/storm?student=${students[0]}`);
    return new StormWindow(tab, ownPage, await tab.page.createCDPSession(), students, random);
  }

  /** Whether a report of this student was opened here: no other window has the student. */
  owns(ssid: string): boolean {
    return this.#students.includes(ssid);
  }

  noteOpened(ssid: string): void {
    this.#opened.push(ssid);
  }

  /** Blows until there were so many switches. */
  async blow(switches: number): Promise<Weather> {
    let isOver = false;
    const pressing = this.#pressUntil(() => isOver);
    await this.#tab.page.evaluate(SWITCH_AT_RANDOM, [...this.#students], switches, this.#random(FINE));
    isOver = true;
    await pressing;
    // The last press may still wait until the pair on the page has stood for long enough.
    await wait(LATE_OPENING_MS);
    return this.#weather();
  }

  /** What banner and key showed in the seconds before a press, for when it went wrong. */
  async before({ at }: Press): Promise<string[]> {
    const log = (await this.#tab.page.evaluate('storm.log')) as { at: number; banner: string; key: string }[];
    return log
      .filter((one) => one.at > at - 5_000 && one.at < at + 500)
      .map(({ at: then, banner, key }) => `${Math.round(then - at)} ms: banner ${banner}, key ${key}`);
  }

  async #pressUntil(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      await wait(20 + this.#random(160));
      const place = await this.#place();
      if (place === undefined) continue;
      const mouse = { ...place, button: 'left', clickCount: 1 } as const;
      const before = this.#opened.length;
      await this.#cdp.send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' }).catch(() => {});
      await wait(this.#random(40));
      await this.#cdp.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' }).catch(() => {});
      // One press after the other, so that the order of the reports is that of the presses.
      for (let waited = 0; waited < 6 && before === this.#opened.length; waited += 1) await wait(40);
    }
  }

  /** Where a report is in sight, if one is. */
  async #place(): Promise<{ x: number; y: number } | undefined> {
    const objectId = await this.#panelRoot();
    if (objectId === undefined) return undefined;
    const args = [{ value: this.#random(FINE) / FINE }];
    const call = { objectId, functionDeclaration: PICK, arguments: args, returnByValue: true };
    const { result } = await this.#cdp.send('Runtime.callFunctionOn', call);
    return result.value ?? undefined;
  }

  /** The panel's closed shadow root, the same one for as long as the page lives. */
  async #panelRoot(): Promise<string | undefined> {
    if (this.#root !== undefined) return this.#root;
    const { root } = await this.#cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root);
    const shadow = host?.shadowRoots?.[0];
    if (shadow === undefined) return undefined;
    const { object } = await this.#cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    this.#root = object.objectId;
    return this.#root;
  }

  async #weather(): Promise<Weather> {
    // Each report that was opened has been noted, and the other way round.
    const notes = await this.#allNotes();
    const presses = (await this.#tab.page.evaluate('presses')) as Press[];
    const opened = notes.map(({ at }, index) => {
      const press = presses.findLast((one) => one.at <= at);
      const ssid = this.#opened[index];
      if (press === undefined || ssid === undefined || at - press.at > SAME_CLICK_MS) {
        throw new Error(`A report was opened at ${at} without a press. Presses: ${JSON.stringify(presses)}`);
      }
      return { press, ssid };
    });
    return { presses, opened };
  }

  async #allNotes(): Promise<Noted[]> {
    let notes: Noted[] = [];
    const all = await askUntil(async () => {
      notes = (await this.#ownPage.evaluate(`notes['${this.#tab.id}'] ?? []`)) as Noted[];
      return notes.length === this.#opened.length ? notes : undefined;
    });
    if (all === undefined) throw new Error(`${notes.length} reports were noted, ${this.#opened.length} were opened.`);
    return all;
  }
}

function find(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  if (node.localName === 'paperless-scores') return node;
  for (const child of node.children ?? []) {
    const found = find(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
