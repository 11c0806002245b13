import { beforeEach, describe, expect, test } from 'vitest';
import { fileAt } from '../simulator/report-pages.ts';
import { DISTRICT, keepAs, WITH_PASSPHRASE } from './credential-form';
import { untilDone } from './made-up-time';
import type { OwnView } from './own-view';
import { studentPage } from './page';
import { SimulatedService } from './simulated-service';
import { World } from './world';

const AVILA = '9900000001';
/** Has a report as a web page. */
const JENSEN = '9900000010';
const PASSPHRASE = 'four words without sense';
const CLOSED = 'This report has closed';
const NOT_SHOWN = "Can't show this report";
/** What stands above a report that is shown. */
const SHOWN = /SSID ends in \d{4}/;

let world: World;
let caaspp: SimulatedService;

beforeEach(async () => {
  world = await World.setUp();
  caaspp = SimulatedService.behind(world);
});

/** Opens a report of a student in a new tab. @returns where the tab is */
async function openedAt(ssid = AVILA, report: RegExp = /CAST.*, English/): Promise<string> {
  const tab = await world.openTab();
  await tab.show(studentPage(ssid));
  await tab.sees('Time left');
  const before = world.opened.length;
  await tab.press(report);
  await world.until(() => world.opened.length > before);
  return world.opened.at(-1)?.url.split('/').at(-1) ?? '';
}

async function opened(ssid?: string, report?: RegExp): Promise<OwnView> {
  return world.view(await openedAt(ssid, report));
}

/** Loads a page again. */
function reloaded(page: OwnView): Promise<OwnView> {
  page.close();
  return world.view(page.window.location.href.split('/').at(-1) ?? '');
}

/** What the page gives to the browser's viewer; undefined when it shows no PDF. */
function pdfIn(page: OwnView): string | undefined {
  return page.window.document.querySelector('iframe')?.getAttribute('src') ?? undefined;
}

async function savedBy(page: OwnView): Promise<string> {
  await page.button('Save').click();
  return (await page.saved.at(-1)?.text) ?? '';
}

test('a report gets a new link when it is loaded again after the old one has ended, and by itself when the host refuses the first', async () => {
  caaspp.linkLifeSeconds = 120;
  const page = await opened();
  await page.saying(SHOWN);
  await world.advance(121_000);
  const later = await reloaded(page);
  await later.saying(SHOWN);
  expect(caaspp.files.map(({ ssid, outcome }) => `${ssid} ${outcome}`)).toEqual([`${AVILA} file`, `${AVILA} file`]);

  // Ended by the file host before the time that the extension knows of.
  caaspp.links.endAll();
  await (await reloaded(later)).saying(SHOWN);
  expect(caaspp.files.slice(2).map(({ outcome }) => outcome)).toEqual(['linkExpired', 'file']);
});

test('a report is not taken from a network that answers for the file host, and says what to do', async () => {
  caaspp.faults.set({ name: 'htmlPage' }, { path: 'file' });
  const page = await opened();
  const text = await page.saying(NOT_SHOWN);
  expect(text).toContain('a web filter, or a proxy');
  expect(text).toMatch(/ask tech support to allow \S*amazonaws\.com/);
  expect(text).toContain('Open the link directly');
  expect(page.window.document.querySelector('iframe, object')).toBeNull();
  caaspp.faults.set(null);
  await page.button('Try again').click();
  await page.saying(SHOWN);
  expect(pdfIn(page)).toMatch(/^blob:/);
});

test.each(['signInRedirect', 'text403', 'json403', 'html403'] as const)(
  'the network is named when it answers with %s',
  async (form) => {
    caaspp.faults.set({ name: 'network', form }, { path: 'file' });
    expect(await (await opened()).saying(NOT_SHOWN)).toContain('a web filter, or a proxy');
  },
);

test.each(['pdfAfterMark', 'pdfAfterBlankLines'] as const)('a report is a PDF by its first bytes: %s', async (form) => {
  caaspp.faults.set({ name: 'fileForm', form }, { path: 'file' });
  const page = await opened();
  await page.saying(SHOWN);
  expect(pdfIn(page)).toMatch(/^blob:/);
  expect(await savedBy(page)).toMatch(/^%PDF-/);
  expect(page.saved.map(({ name }) => name)).toEqual(['California Science Test (CAST) 2025-26 English 0001.pdf']);
});

test.each(['html', 'htmlAttachment', 'htmlAsPdf'] as const)(
  'a report is shown as a web page in a frame of its own, where nothing may run: %s',
  async (form) => {
    caaspp.faults.set({ name: 'fileForm', form }, { path: 'file' });
    const page = await opened();
    await page.saying('This report is a web page.');
    const frame = page.window.document.querySelector('iframe');
    expect(frame?.getAttribute('sandbox') ?? 'allow-scripts').not.toContain('allow-scripts');
    expect(frame?.hasAttribute('srcdoc')).toBe(true);
    expect(page.window.document.title).toBe('CAST 2025-26 · English · …0001');
    expect(await savedBy(page)).toMatch(/^<!doctype html>/);
  },
);

test('a report that the service gives as a web page opens on our own page, too, and its link is nowhere', async () => {
  const page = await opened(JENSEN, /HTML/);
  await page.saying('This report is a web page.');
  expect(page.window.location.href).toMatch(/\/report\.html#/);
  expect(page.all()).not.toContain('amazonaws');
});

test('a file that is neither a PDF nor a page nor a video does not open', async () => {
  caaspp.faults.set({ name: 'fileForm', form: 'program' }, { path: 'file' });
  expect(await (await opened()).saying(NOT_SHOWN)).toContain("isn't a PDF, a web page, or a video");
});

test('says it in plain words when the file host does not answer', async () => {
  caaspp.faults.set({ name: 'resetBeforeAnswer' }, { path: 'file' });
  expect(await (await opened()).saying(NOT_SHOWN)).toMatch(/Can't reach \S+\.s3\.us-west-2\.amazonaws\.com/);
});

test('a report is closed once the browser was closed, and says where to open it again', async () => {
  const address = await openedAt();
  await (await world.view(address)).saying(SHOWN);
  await world.restart();
  expect(await (await world.view(address)).saying(CLOSED)).toContain("Go back to the student's page");
  for (const nothing of ['report.html#00000000-0000-4000-8000-000000000000', 'report.html']) {
    await (await world.view(nothing)).saying(CLOSED);
  }
  expect(caaspp.files).toHaveLength(1);
});

describe("a file in which another student's number stands", () => {
  const ANOTHER = 'this report names another student';

  type Body = () => Promise<string | Uint8Array<ArrayBuffer>>;

  /** From now on the file host gives this body. */
  function gives(body: Body): void {
    const { fetch: serve } = world.browser;
    world.browser.fetch = async (input, init) => {
      const usual = await serve(input, init);
      const { pathname } = new URL(String(input));
      if (fileAt(pathname) === undefined) return usual;
      return new Response(await untilDone(body()), { status: usual.status, headers: usual.headers });
    };
  }
  const pageOf =
    (ssid: string): Body =>
    async () =>
      `<!doctype html><title>Report</title><style>b { color: red }</style><table><tr><td>SSID</td><td>${ssid}</td></tr></table>`;

  const columnOf =
    (ssid: string): Body =>
    async () =>
      `<!doctype html><title>Report</title><table><tr><th>Name</th><th>SSID</th><th>Grade</th></tr>
       <tr><td>Avila, Marisol</td><td>${ssid}</td><td>5</td></tr></table>`;

  test.each([
    ['as a PDF', undefined],
    ['as a web page', pageOf('9900000003')],
    ['in a page, in groups', pageOf('990&nbsp;000&shy;&nbsp;0003')],
    ['in a page, in several elements', pageOf('<b>99</b><i>00000</i><span>003</span>')],
    ['in a page, digit by digit', pageOf([...'9900000003'].map((digit) => `<span>${digit}</span>`).join(' '))],
    ['in a page, in a column', columnOf('9900000003')],
  ] as const)('is taken away, which is said and written down, and its page is closed for good: %s', async (_, body) => {
    if (body === undefined) caaspp.faults.set({ name: 'fileForm', form: 'anotherStudent' }, { path: 'file' });
    else gives(body);
    const page = await opened();
    expect(await page.saying(ANOTHER)).toContain('Tell your CAASPP coordinator');
    expect(page.window.document.querySelector('iframe, object')).toBeNull();
    expect(page.text()).not.toMatch(/Save|Try again|Open the link/);
    await (await reloaded(page)).saying(CLOSED);
    const options = await world.view('options.html');
    await options.section('activity');
    await options.saying(/Blocked\s+California[^\n]+\s+The answer was for another student/);
  });

  test('is not saved by who presses the moment it shows, before it was read', async () => {
    const held = Promise.withResolvers<void>();
    const { fetch: serve } = world.browser;
    world.browser.fetch = async (input, init) => {
      if (fileAt(new URL(String(input)).pathname) !== undefined) await held.promise;
      return serve(input, init);
    };
    caaspp.faults.set({ name: 'fileForm', form: 'anotherStudent' }, { path: 'file' });
    const page = await opened();
    let presses = 0;
    const { document, MutationObserver } = page.window;
    new MutationObserver(() => {
      const save = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Save');
      if (save !== undefined) presses += 1;
      save?.click();
    }).observe(document.body, { childList: true, subtree: true });
    held.resolve();
    await page.saying(ANOTHER);
    expect(presses).toBeGreaterThan(0);
    expect(page.saved).toEqual([]);
  });

  test('is taken away for good also where nothing more can be noted: the memory of the session is full', async () => {
    gives(pageOf('9900000003'));
    const address = await openedAt();
    const { session } = world.browser.areas;
    session.quotaBytes = session.bytes;
    const page = await world.view(address);
    await page.saying(ANOTHER);
    await (await reloaded(page)).saying(CLOSED);
  });

  test.each([
    ['his own number', undefined],
    ['his own number, as a web page', pageOf(AVILA)],
    ['his own number, as a web page, in a column', columnOf(AVILA)],
    ['his own number, as a web page, in several elements', pageOf('<b>99</b><i>00000</i><span>001</span>')],
    ['no number', pageOf('')],
    ['nothing that can be read', () => Promise.resolve('%PDF-1.7 broken')],
  ] as const)('stays where it says %s', async (_, body) => {
    if (body !== undefined) gives(body);
    const page = await opened();
    await page.saying(SHOWN);
    await world.advance(60_000);
    expect(page.text()).not.toContain(ANOTHER);
    expect(page.window.document.querySelector('iframe')).not.toBeNull();
  });
});

describe('a report that is saved', () => {
  test.each([
    ['complete', 'Saved.', 'Saved'],
    ['FILE_BLOCKED', 'Ask tech support to allow downloads', 'Blocked by the browser or a policy'],
    ['USER_CANCELED', 'Saving was canceled.', 'Canceled'],
    ['FILE_NO_SPACE', 'The disk may be full', 'Not saved (disk or folder)'],
  ] as const)('says what became of it, and so does the log: %s', async (saving, says, logged) => {
    world.browser.saving = saving;
    const page = await opened();
    await page.saying(SHOWN);
    await page.button('Save').click();
    await page.saying(says);
    const options = await world.view('options.html');
    await options.section('activity');
    await options.saying(new RegExp(`Report download\\s+California[^\\n]+\\s+${logged.replace(/[()]/g, '\\$&')}`));
  });

  test('says so, too, where the browser tells the end before the beginning', async () => {
    world.browser.beginsLate = true;
    const page = await opened();
    await page.saying(SHOWN);
    await page.button('Save').click();
    await page.saying('Saved.');
    const options = await world.view('options.html');
    await options.section('activity');
    await options.saying(/Report download\s+California[^\n]+\s+Saved/);
  });

  test('is in the log as given to the browser where the browser does not tell', async () => {
    world.browser.saving = 'unknown';
    const page = await opened();
    await page.saying(SHOWN);
    await page.button('Save').click();
    const options = await world.view('options.html');
    await options.section('activity');
    await options.saying(/Report download\s+California[^\n]+\s+Given to the browser; result not known/);
  });
});

describe('a report whose key is locked or gone', () => {
  test('is not shown while the key is locked, and shows once it is unlocked', async () => {
    const options = await world.view('options.html');
    await keepAs(options, WITH_PASSPHRASE, PASSPHRASE);
    const page = await opened();
    await page.saying(SHOWN);
    await options.button('Lock now').click();
    await options.saying('Unlock');
    const before = caaspp.files.length;
    const again = await reloaded(page);
    await again.saying('Locked');
    expect(caaspp.files).toHaveLength(before);
    await options.field('Passphrase').fill(PASSPHRASE);
    await options.button('Unlock').click();
    await again.saying(SHOWN);
  });

  test('is closed once its credentials are removed', async () => {
    const options = await world.view('options.html');
    const page = await opened();
    await page.saying(SHOWN);
    await options.button(`Remove ${DISTRICT}`).click();
    await options.button('Remove').click();
    await options.saying('The credentials were removed.');
    await (await reloaded(page)).saying(CLOSED);
  });
});
