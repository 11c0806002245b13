import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Realm, WebWorker } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { inbound } from '@/utils/messages/message-schemas';
import { KNOWN_HOST, UNKNOWN_HOST } from '../sis-pages/expectations.ts';
import { call, ownWorld, type Reply } from './own-world.ts';
import { setUpToms } from './set-up.ts';
import { Stage } from './stage.ts';
import { storedSettings } from './stored-settings.ts';

type Call = keyof typeof inbound;

/** Students of the district who are shown nowhere in this file: nobody may ask for them. */
const NOBODYS = '9900000004';
const REPORTS = ['a-report'];

/** A right message for each call of the contract. A new call without one does not get past the compiler. */
const RIGHT: Readonly<Record<Call, unknown>> = {
  signSeen: null,
  pageShows: { kind: 'student', lastFour: '0004', adapterId: 'generic', testScoresPage: true, doNotRelease: false },
  panelStarts: { question: { placeKey: 'a|b', ssid: NOBODYS } },
  placeAnswered: { placeKey: 'a|b', ssid: NOBODYS, answer: 'always' },
  askReports: { ssid: NOBODYS, doNotRelease: false, by: 'wish' },
  openReports: { ssid: NOBODYS, reportIds: REPORTS, doNotRelease: false },
  confirmReports: { ssid: NOBODYS, reportIds: REPORTS, doNotRelease: false },
  addToMyList: { ssid: NOBODYS, doNotRelease: false },
  panelShows: { ssid: NOBODYS, waitsFor: NOBODYS },
  rememberPanel: { collapsed: true },
  teachPicked: null,
  teachAgain: null,
  endTeaching: null,
  siteTaught: { ssidSelector: '#attack', ssidLabel: 'Attack' },
  taughtMisfits: { placeKey: 'a|b' },
  openPage: { page: 'unlock' },
  reportFor: { ticket: 'a-ticket', again: false },
  tabStatus: { tabId: 1 },
  testConnection: { setId: 'a-set' },
  accountChanged: { setId: 'a-set' },
  erased: null,
  setUpChanged: null,
  openPanel: { tabId: 1 },
  teachSsid: { tabId: 1 },
  searchReports: { ssid: NOBODYS },
  openSearched: { ssid: NOBODYS, reportIds: REPORTS },
};

/** What only our own pages may call. The others are for content scripts alone. */
const OWN_PAGES_ONLY: readonly Call[] = [
  'reportFor',
  'tabStatus',
  'testConnection',
  'accountChanged',
  'erased',
  'setUpChanged',
  'openPanel',
  'teachSsid',
  'searchReports',
  'openSearched',
];
/** Of these no field is needed: without any they say nothing wrong. */
const MAY_SAY_NOTHING: readonly Call[] = ['panelStarts', 'taughtMisfits'];
const CALLS = Object.keys(RIGHT).filter((name): name is Call => name in inbound);
const CONTENT_ONLY = CALLS.filter((name) => !OWN_PAGES_ONLY.includes(name));

/** Text that is more than any field may hold. */
const HUGE = 'x'.repeat(100_000);

/** Messages that are wrong for a call: none at all, of another type, fields gone, of other types, or huge. */
function wrongForms(right: unknown): unknown[] {
  const others = [7, 'text', [], [right], true];
  if (right === null) return [...others, { ssid: NOBODYS }, HUGE];
  const fields = Object.keys(right as object);
  const without = (field: string) =>
    Object.fromEntries(Object.entries(right as object).filter(([key]) => key !== field));
  const withValue = (field: string, value: unknown) => ({ ...(right as object), [field]: value });
  return [
    null,
    {},
    ...others,
    { __proto__: right },
    { constructor: { prototype: right } },
    ...fields.filter((field) => field !== 'lastFour').map(without),
    ...fields.flatMap((field) => [{ a: 1 }, [[]], HUGE, -0.5].map((value) => withValue(field, value))),
  ];
}

/** As JSON, since `__proto__` is a field of its own in it. */
const POLLUTED = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';

let stage: Stage;
let options: Page;
let sitesBefore: unknown;
let another: WebWorker;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paperless-another-'));
  // The browser lets the extension run there, but nobody has added the site.
  stage = await Stage.open({ grantedHosts: [new URL(UNKNOWN_HOST).hostname] });
  options = await setUpToms(stage);
  sitesBefore = (await storedSettings(options)).sites;
  another = await anotherExtension();
});
afterAll(async () => {
  await stage?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Whatever was said: nothing is asked, opened or changed, and the background is alive and in order. */
afterEach(async () => {
  expect(stage.asked()).not.toContain(NOBODYS);
  expect(await stage.reportTabs()).toHaveLength(0);
  expect(stage.browser.targets().filter((it) => it.url().includes('unlock.html'))).toHaveLength(0);
  expect(await storedSettings(options)).toMatchObject({ sites: sitesBefore, collapsedOn: [] });
  const answer = await call(options, 'searchReports', { ssid: '9900000015' });
  expect(answer.res).toMatchObject({ kind: 'message', code: 'noTestData' });
  expect(await (await stage.worker()).evaluate('({}).polluted')).toBeUndefined();
});

/** Another extension in the same browser, which pages may speak to as well. */
async function anotherExtension(): Promise<WebWorker> {
  const manifest = {
    manifest_version: 3,
    name: 'Another',
    version: '1',
    background: { service_worker: 'background.js' },
    host_permissions: ['https://*/*'],
    permissions: ['scripting'],
    externally_connectable: { matches: [`${new URL(KNOWN_HOST).origin}/*`] },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), 'chrome.runtime.onMessageExternal.addListener(() => {});');
  const id = await stage.browser.installExtension(folder);
  const target = await stage.browser.waitForTarget((it) => it.type() === 'service_worker' && it.url().includes(id));
  const worker = await target.worker();
  if (worker === null) throw new Error('The other extension has no background.');
  return worker;
}

/** Sends every right message to our extension from outside; gives what was answered. */
const SEND_ALL = (id: string, messages: readonly unknown[]) =>
  `Promise.all(${JSON.stringify(messages)}.map((message) =>
    chrome.runtime.sendMessage('${id}', message).then((answer) => answer ?? 'nothing', (error) => error.message)))`;

const rightMessages = CALLS.map((type) => ({ id: 1, type, data: RIGHT[type], timestamp: 0 }));
const NOBODY_THERE = 'Could not establish connection. Receiving end does not exist.';

describe('a message from outside', () => {
  test('of another extension is never heard, nor is its port', async () => {
    const answers = (await another.evaluate(SEND_ALL(stage.extensionId, rightMessages))) as string[];
    expect(new Set(answers)).toEqual(new Set([NOBODY_THERE]));
    const port = await another.evaluate(`new Promise((resolve) => {
      const port = chrome.runtime.connect('${stage.extensionId}', { name: 'panel' });
      port.onDisconnect.addListener(() => resolve(chrome.runtime.lastError?.message));
      port.postMessage({ id: 1, type: 'panelStarts', timestamp: 0 });
    })`);
    expect(port).toBe(NOBODY_THERE);
  });

  test('of a page that may speak to extensions is never heard', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${KNOWN_HOST}roster`);
    expect(await page.evaluate('typeof chrome.runtime.sendMessage')).toBe('function');
    const answers = (await page.evaluate(SEND_ALL(stage.extensionId, rightMessages))) as string[];
    expect(new Set(answers)).toEqual(new Set([NOBODY_THERE]));
    await page.close();
  });
});

/** The answers to every call from somewhere, by the calls' names. */
async function callAll(from: Pick<Realm, 'evaluate'> | Page, calls: readonly Call[]): Promise<Map<Call, Reply>> {
  const answers = await Promise.all(calls.map(async (type) => [type, await call(from, type, RIGHT[type])] as const));
  return new Map(answers);
}

/** The calls that were not refused. */
const taken = (answers: ReadonlyMap<Call, Reply>) =>
  [...answers].filter(([, { res, err }]) => res !== undefined || err === undefined).map(([type]) => type);

/** The world of our content scripts in a frame where none may run: put there by one of our own pages. */
async function scriptIn(page: Page, url = page.url()): Promise<Realm> {
  await options.evaluate(`chrome.tabs.query({}).then((tabs) => chrome.scripting.executeScript({
    target: { tabId: tabs.find((tab) => tab.url === '${page.url()}').id, allFrames: true },
    func: () => {},
  }))`);
  return ownWorld(
    stage,
    page,
    page.frames().find((frame) => frame.url() === url),
  );
}

describe('a message of our own scripts from where they may not speak', () => {
  test('a content script is refused every call that is for our own pages', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${KNOWN_HOST}roster`);
    const answers = await callAll(await ownWorld(stage, page), OWN_PAGES_ONLY);
    expect(taken(answers)).toEqual([]);
    expect(JSON.stringify([...answers.values()])).not.toContain(NOBODYS);
    await page.close();
  });

  test('our own pages are refused every call that is for content scripts', async () => {
    expect(taken(await callAll(options, CONTENT_ONLY))).toEqual([]);
  });

  test.each([
    ['a page of a site that is not in use', `${UNKNOWN_HOST}roster`],
    ['the portal of parents and students', 'https://demo.aeries.net/student/TestScores.aspx?student=9900000001'],
  ])('%s is refused every call', async (_, url) => {
    const page = await stage.browser.newPage();
    await page.goto(url);
    // Our content script does not run there; so that there is one all the same, a right one is put there by us.
    const world = await scriptIn(page);
    expect(taken(await callAll(world, CALLS))).toEqual([]);
    await page.close();
  });

  test('a frame of such a site inside a page that is in use is refused, and so is one the other way round', async () => {
    for (const [outer, inner] of [
      [`${KNOWN_HOST}roster`, `${UNKNOWN_HOST}frame-content`],
      [`${UNKNOWN_HOST}roster`, `${KNOWN_HOST}frame-content`],
    ] as const) {
      const page = await stage.browser.newPage();
      await page.goto(outer);
      await page.evaluate(`new Promise((resolve) => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.onload = resolve;
        frame.src = '${inner}';
      })`);
      const world = await scriptIn(page, inner);
      expect(taken(await callAll(world, CALLS))).toEqual([]);
      await page.close();
    }
  });
});

describe('a message of a wrong form', () => {
  test('from a content script is refused, call by call and field by field', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${KNOWN_HOST}roster`);
    expect(await takenOf(await ownWorld(stage, page), CONTENT_ONLY)).toEqual([]);
    await page.close();
  });

  test('from our own pages is refused, too', async () => {
    expect(await takenOf(options, OWN_PAGES_ONLY)).toEqual([]);
  });

  test('with a name that nobody answers to, or that every object has, gets back its own words at most', async () => {
    const names = ['', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'getReports', HUGE];
    const messages = [
      ...names.map((type) => ({ id: 1, type, data: { ssid: NOBODYS }, timestamp: 0 })),
      ...[null, 7, 'text', [], {}, { type: { toString: 1 } }],
    ];
    for (const message of messages) {
      const sent = JSON.stringify(message);
      const answer = await options.evaluate(`chrome.runtime.sendMessage(${sent}).catch(() => null)`);
      const { res } = (answer ?? {}) as Reply;
      // A name that every object has leads to one of the language's own functions, which may give back its own input.
      const isEcho = JSON.stringify(res)?.startsWith(sent.slice(0, -1)) === true;
      expect(isEcho || [undefined, null, false, '[object Undefined]'].includes(res as string)).toBe(true);
    }
  });

  test('with fields that would change every object leaves them as they are', async () => {
    const data = JSON.stringify({ ...(RIGHT.tabStatus as object) }).replace('{', `${POLLUTED.slice(0, -1)},`);
    await options.evaluate(
      `chrome.runtime.sendMessage({ id: 1, type: 'tabStatus', timestamp: 0, data: JSON.parse('${data}') })`,
    );
  });
});

/** The wrong forms that were taken, of all calls. */
async function takenOf(from: Pick<Realm, 'evaluate'> | Page, calls: readonly Call[]): Promise<string[]> {
  const found: string[] = [];
  for (const type of calls) {
    const fields = Object.keys(RIGHT[type] ?? {});
    const saysNothing = (form: unknown) =>
      typeof form === 'object' && form !== null && !fields.some((field) => Object.hasOwn(form, field));
    const forms = wrongForms(RIGHT[type]).filter((form) => !(MAY_SAY_NOTHING.includes(type) && saysNothing(form)));
    expect(forms.length).toBeGreaterThan(4);
    const answers = await Promise.all(forms.map((form) => call(from, type, form)));
    for (const [at, { res, err }] of answers.entries()) {
      const refused = res === undefined && JSON.stringify(err ?? '').includes('not of the form');
      if (!refused) found.push(`${type} ${JSON.stringify(forms[at])?.slice(0, 100)}`);
    }
  }
  return found;
}
