import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { adapterFor } from '@/utils/sis/site/registry';
import { WATCHED_SITES } from '@/utils/sis/site/site';
import { SENTRY_POST, type SentryPost } from '@/utils/sis/watch/sentry-post';
import { startEntry } from './bundle';
import { domGlobals } from './dom-globals';
import { World } from './world';

const OWN = '9900000001';
const SISTERS = '9900000002';
const URL_OF_PAGE = 'https://demo.aeries.net/teacher/Profile.aspx';
/** A page on which a person is first to say whether the number is the student's. */
const PAGE = `<h1>Diaz, Ana</h1><p><b>SSID:</b> <span>${OWN}</span></p>`;
/** One that says nothing of the student's own number, and has another one. */
const OTHERS = `<h1>Diaz, Ana</h1><p>SSID</p><p><b>Record</b> <span id="other">${SISTERS}</span></p>`;

/** The unchanged reader over a document, put into the frame by the background as the sentry calls for it. */
async function openPage(world: World, page = PAGE) {
  const tab = world.browser.openTab(URL_OF_PAGE);
  const { window } = new JSDOM(page, { url: URL_OF_PAGE });
  const role = { kind: 'frame', tabId: tab.id, frameId: 0, url: URL_OF_PAGE, documentId: 'one' } as const;
  const context = world.browser.begin(role);
  const { AbortController, AbortSignal } = window;
  const globals = context.globals({ ...domGlobals(window), AbortController, AbortSignal });
  const world0 = Object(Reflect.get(globals, 'globalThis'));
  // Told by the address alone: this one is of another world than the document.
  const byAddress: SentryPost['adapterFor'] = (url, _, site) => adapterFor(url, undefined, site);
  const post: SentryPost = { site: undefined, salt: 'of this browser', adapterFor: byAddress };
  Reflect.set(world0, Symbol.for(SENTRY_POST), post);
  const load = async (files: readonly string[]) => {
    if (files.includes('/read-student.js')) (await startEntry('read-student', globals)).default.main();
  };
  const run = (source: string, args: readonly unknown[]) =>
    new Function('globalThis', `return (${source})`)(world0)(...args);
  world.browser.frames.set(tab.id, new Map([[0, { standsStill: false, load, run }]]));
  await load(['/read-student.js']);
  await world.advance(2_000);
  /** What the background knows of it. */
  const known = async () => {
    const page = await world.ownPage();
    const { finding } = await world.result(page.sendMessage('tabStatus', { tabId: tab.id }));
    page.context.end();
    return finding;
  };
  return { known };
}

const site = (more: object) => ({
  origin: new URL(URL_OF_PAGE).origin,
  ...{ adapter: '', ssidSelector: '', ssidLabel: '', places: [] },
  ...more,
});

test('who can write storage.local, as a content script can, does not decide whose number is read on another page', async () => {
  const world = await World.setUp();
  const own = await openPage(world);
  const others = await openPage(world, OTHERS);
  const before = await own.known();
  expect(before).toMatchObject({ kind: 'unsure', lastFour: '0001' });
  expect(await others.known()).toMatchObject({ kind: 'nothing' });
  const places = [{ key: before.why?.placeKey ?? '', label: 'SSID', page: '', addedAt: 0 }];
  for (const theirs of [{ ssidSelector: '#other' }, { ssidLabel: 'Record' }, { places }]) {
    world.browser.areas.local.write({ [WATCHED_SITES]: [site(theirs)] });
    await world.advance(2_000);
    expect(await others.known()).toMatchObject({ kind: 'nothing' });
    expect(await own.known()).toMatchObject({ kind: 'unsure', lastFour: '0001' });
  }
});

test('what a person confirmed, or an administrator set, counts on the pages that are open', async () => {
  const world = await World.setUp();
  const { known } = await openPage(world);
  const key = (await known()).why?.placeKey ?? '';
  const page = await world.ownPage();
  const places = [{ key, label: 'SSID', page: '', addedAt: 0 }];
  await page.settingsStore.change((settings) => ({ ...settings, sites: [site({ places })] }));
  await world.advance(2_000);
  expect(await known()).toMatchObject({ kind: 'student', lastFour: '0001' });
});
