import { JSDOM } from 'jsdom';
import type { ProfileId } from '@/utils/caaspp/profile';
import { CONSENT_VERSION } from '@/utils/settings/consent';
import { MINUTE_MS, SECOND_MS } from '@/utils/time';
import type { CredentialDraft } from '@/utils/vault/credential-draft';
import { ACCESS_KEY_ID, FakeService, USER } from '../unit/caaspp/fake-service';
import { type Exports, startEntry } from './bundle';
import type { Context } from './context';
import { extensionUrl } from './extension-url';
import { FakeBrowser, type Tab } from './fake-browser';
import { MadeUpTime } from './made-up-time';
import { OwnView } from './own-view';
import { SisTab } from './sis-tab';

/** A Tuesday morning in California. */
export const START = Date.parse('2026-11-24T16:00:00Z');
export const TEST_SCORES = 'https://demo.aeries.net/teacher/TestScores.aspx';

/** Whether all of it is tried: by `npm test`. A single run of vitest takes some steps, some students. */
export const FULL = process.env.PAPERLESS_FULL !== undefined;

/** The longest that something may take by itself: all tries of the client, and some. */
const PATIENCE_MS = 2 * MINUTE_MS;

export type OwnPage = Exports<'own-page'> & { readonly context: Context };

/**
 * The whole extension in Node: the unchanged background, panels and own pages over one fake browser, with a service
 * beside it and time that the test owns.
 */
export class World {
  readonly time = new MadeUpTime(START);
  readonly browser = new FakeBrowser(this.time);
  readonly service = new FakeService(this.time);
  /** Draws what panels show. */
  readonly window = new JSDOM('', { url: TEST_SCORES }).window;
  /** How often the background was started. */
  starts = 0;
  /** Told of each background before it runs: to end it at a step. */
  onStart: (background: Context) => void = () => {};
  #starting: Promise<void> | undefined;

  /** A browser in which the extension was just installed. */
  static async open(
    disk: FakeBrowser['disk'] = 'works',
    policy: Record<string, unknown> = {},
    installType: FakeBrowser['installType'] = 'normal',
  ): Promise<World> {
    const world = new World();
    world.browser.installType = installType;
    world.browser.areas.managed.write(policy);
    world.browser.disk = disk;
    world.browser.fetch = (input, init) => world.service.fetch(input, init);
    world.browser.wake = () => world.#wake();
    await world.browser.fire('runtime.onInstalled', { reason: 'install' });
    await world.settle();
    return world;
  }

  /** One in which a district's key was entered. */
  static async setUp(profile: ProfileId = 'toms', more: Partial<CredentialDraft> = {}): Promise<World> {
    const world = await World.agreed();
    const page = await world.ownPage();
    const secret = profile === 'toms' ? USER.secretKey : 'simulated/Secret+Key/for+tests/only000001';
    const added = await page.vaultAdmin.add({ ...draftOf(profile), ...more }, secret);
    if (added.kind !== 'added') throw new Error(`The key was not taken: ${JSON.stringify(added)}`);
    page.context.end();
    await world.settle();
    return world;
  }

  /** One in which somebody agreed to what is handled, and no key was entered. */
  static async agreed(): Promise<World> {
    const world = await World.open();
    const page = await world.ownPage();
    await page.settingsStore.change((settings) => ({ ...settings, consent: CONSENT_VERSION }));
    page.context.end();
    await world.settle();
    return world;
  }

  settle(): Promise<void> {
    return this.time.settle();
  }

  advance(ms: number): Promise<void> {
    return this.time.advance(ms);
  }

  /** Lets time pass until it is so, by itself. */
  until(isSo: () => boolean, what: () => string = () => isSo.toString(), mostMs = PATIENCE_MS): Promise<void> {
    return this.time.until(isSo, what, mostMs);
  }

  /** What a promise comes to, while time passes. */
  async result<T>(promise: Promise<T>): Promise<T> {
    let over = false;
    const done = () => {
      over = true;
    };
    promise.then(done, done);
    await this.until(
      () => over,
      () => 'what a call comes to',
    );
    return promise;
  }

  /** The browser ends the background, as it does whenever it likes. The next event starts it anew. */
  endBackground(): void {
    this.browser.background?.end();
  }

  /** The browser is closed, with all that is open in it, and opened anew. */
  async restart(): Promise<void> {
    const { contexts, tabs, areas, alarms } = this.browser;
    for (const context of [...contexts]) context.end();
    tabs.clear();
    for (const name of [...alarms.keys()]) this.browser.clearAlarm(name);
    areas.session.remove(areas.session.keys);
    await this.browser.fire('runtime.onStartup');
    await this.settle();
  }

  /** A page of ours, without its views: what it does past the background, and as the background hears of it. */
  async ownPage(path = '/options.html', tabId?: number): Promise<OwnPage> {
    const context = this.browser.begin({ kind: 'page', url: extensionUrl.of(path), tabId });
    const exports = await startEntry('own-page', context.globals());
    return { ...exports, context };
  }

  /** A page of ours with its views: `options.html#sites`. */
  view(path: string, state?: unknown): Promise<OwnView> {
    return OwnView.open(this, path, state);
  }

  /** The popup over a tab. */
  popupOver({ tab }: SisTab): Promise<OwnView> {
    return this.view(`popup.html?tab=${tab.id}`);
  }

  /** A tab with a page of a SIS, in front. */
  async openTab(url = TEST_SCORES, more: Partial<Tab> = {}): Promise<SisTab> {
    return SisTab.open(this, this.browser.openTab(url, more));
  }

  /** SSIDs for which the service was asked, in order. */
  get asked(): string[] {
    return this.service.sent.filter(({ kind }) => kind === 'reports').map(({ ssid }) => ssid);
  }

  /** Report pages and links that were opened. */
  get opened(): Tab[] {
    return [...this.browser.tabs.values()].filter(({ url }) => /report\.html#|\.pdf/.test(url));
  }

  async #wake(): Promise<void> {
    if (this.#starting === undefined && this.browser.background === undefined) {
      this.#starting = this.#start().finally(() => {
        this.#starting = undefined;
      });
    }
    await this.#starting;
  }

  async #start(): Promise<void> {
    this.starts += 1;
    const context = this.browser.begin({ kind: 'background' });
    this.onStart(context);
    const { default: background } = await startEntry('background', context.globals());
    background.main();
  }
}

export function draftOf(profile: ProfileId): CredentialDraft {
  return {
    name: 'Sierra Vista Unified (simulated)',
    cdsCode: '',
    profile,
    baseUrl: '',
    region: '',
    account: profile === 'toms' ? USER.userName : ACCESS_KEY_ID,
    expiresOn: '',
    hosts: [],
    schoolCodes: [],
  };
}

export const SECOND = SECOND_MS;
export const MINUTE = MINUTE_MS;
