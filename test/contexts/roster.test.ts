import { beforeEach, describe, expect, test } from 'vitest';
import type { FileTarget } from '@/utils/roster/files/file-target';
import type { FileJob, FilesModel } from '@/utils/roster/files/files-model';
import { isOfAnother } from '@/utils/roster/files/whose-report';
import { tableOfText } from '@/utils/roster/list/read-text';
import { WITH_THE_BACKGROUND } from '@/utils/roster/queue';
import { Ssid } from '@/utils/ssid';
import { LINK_HOST, USER } from '../unit/caaspp/fake-service';
import { folder } from '../unit/roster/folder';
import { MINUTE, type OwnPage, SECOND, World } from './world';

const CLASS = Array.from({ length: 9 }, (_, index) => String(9_900_000_001 + index));
const LIST = ['SSID\tName', ...CLASS.map((digits, index) => `${digits}\tStudent ${index}`)].join('\n');

let world: World;

/** The page of a list, loaded. */
async function load(id = 'list') {
  const page = await world.ownPage(`/roster.html#${id}`);
  const idle = { tell: () => {}, end: () => {} };
  const roster = page.openRoster(id, { startFiles: () => idle, canPickFolder: false, changed: () => {} });
  await world.result(roster.open(undefined));
  return { page, roster };
}

type Loaded = Awaited<ReturnType<typeof load>>;

async function begun(): Promise<Loaded> {
  const loaded = await load();
  await world.result(loaded.roster.giveRows(tableOfText(LIST)));
  await world.result(loaded.roster.begin());
  return loaded;
}

/** A tab whose page has a list of so many. */
function tabWith(students: () => readonly string[]) {
  const tab = world.browser.openTab('https://demo.aeries.net/teacher/Class.aspx');
  const load = async (files: readonly string[]) => {
    const rows = [['SSID'], ...students().map((digits) => [digits])];
    return files.includes('/read-roster.js') ? { list: { rows, count: rows.length - 1 } } : undefined;
  };
  world.browser.frames.set(tab.id, new Map([[0, { standsStill: false, load, run: () => undefined }]]));
  return tab;
}

const finished = ({ roster }: Loaded) =>
  world.until(
    () => roster.model().queue.kind === 'finished',
    () => JSON.stringify(roster.model().queue),
    10 * MINUTE,
  );
const paused = ({ roster }: Loaded) => world.until(() => roster.model().queue.kind === 'paused');

/** Each student's reports in their own place: their links name them. */
function expectAll({ roster }: Loaded): void {
  const { outcomes, progress } = roster.model();
  expect(progress).toMatchObject({ all: 9, done: 9, failed: 0 });
  expect(outcomes.map((outcome) => (outcome?.kind === 'reports' ? outcome.rows[0]?.test : outcome?.kind))).toEqual(
    CLASS.map((digits) => `Test of ${digits.slice(-4)}`),
  );
}

/** As in a browser that was just started: no list is kept from before. */
async function forgetList(): Promise<void> {
  const keys = ['roster list', 'roster list state', 'roster list 0', 'roster list 1'];
  await world.result((await world.ownPage()).sessionStore.remove(keys));
}

/** What has to be entered again when keys are kept in another way. */
async function keysOf({ vault }: OwnPage): Promise<Record<string, string>> {
  const sets = await vault.list();
  return Object.fromEntries(sets.map(({ id }) => [id, USER.secretKey]));
}

/** Links and names of reports that say whose they are. */
function ownReports(ssid: string, of = ssid): Record<string, unknown> {
  const reports = world.service.reports().map((report) => ({
    ...report,
    testName: `Test of ${of.slice(-4)}`,
    url: String(report.url).replace('/2025-26/', `/${of}/`),
  }));
  return { ssid, reports };
}

beforeEach(async () => {
  world = await World.setUp();
  world.service.body = (ssid) => ownReports(ssid);
  world.service.set({ name: 'slowHeaders', ms: 200 }, { path: 'reports' });
});

describe('a list goes on', () => {
  test('by itself, with four at once, and asks for each student once', async () => {
    const loaded = await begun();
    const start = world.time.now();
    await finished(loaded);
    expectAll(loaded);
    expect([...world.asked].sort()).toEqual(CLASS);
    // Nine students by fours are three turns; the first waits for its token.
    expect(world.time.now() - start).toBeLessThan(4 * 200 + 500);
  });

  test('whenever the background ends, at each tenth of a second of it', async () => {
    for (let at = 0; at <= 700; at += 100) {
      await forgetList();
      const loaded = await begun();
      await world.advance(at);
      world.endBackground();
      await finished(loaded);
      expectAll(loaded);
      loaded.page.context.end();
    }
  });

  test('when the page is loaded again, with the background ended beside it, and nobody is asked for twice who is done', async () => {
    for (let at = 0; at <= 700; at += 100) {
      await forgetList();
      const before = await begun();
      await world.advance(at);
      const done = before.roster.model().progress.done;
      before.page.context.end();
      world.endBackground();
      await world.advance(2 * MINUTE);
      world.service.sent.length = 0;
      const again = await load();
      await finished(again);
      expectAll(again);
      expect(world.asked.length).toBeLessThanOrEqual(9 - done);
      again.page.context.end();
    }
  });

  test('once the key is unlocked again, and asks for nobody meanwhile', async () => {
    const options = await world.ownPage();
    const passphrase = 'four words of a director';
    await world.result(options.vaultAdmin.changeKeeping('passphrase', { passphrase, secrets: await keysOf(options) }));
    const loaded = await begun();
    await world.advance(250);
    await world.result(options.vault.lock());
    await paused(loaded);
    expect(loaded.roster.model().queue.problem).toMatchObject({ code: 'locked' });
    const asked = world.asked.length;
    await world.advance(5 * MINUTE);
    expect(world.asked).toHaveLength(asked);
    await world.result(options.unlockWith(passphrase, () => options.sendMessage('setUpChanged')));
    loaded.roster.mayGoOn();
    await finished(loaded);
    expectAll(loaded);
  });

  test('once the network is back', async () => {
    const loaded = await begun();
    await world.advance(250);
    world.browser.online = false;
    world.service.unreachable = true;
    await paused(loaded);
    expect(loaded.roster.model().queue.problem).toMatchObject({ code: 'offline' });
    world.browser.online = true;
    world.service.unreachable = false;
    loaded.roster.mayGoOn();
    await finished(loaded);
    expectAll(loaded);
  });

  test('once the network is back that went under four who were under way, and asks for them again', async () => {
    world.service.set({ name: 'noAnswer' }, { path: 'reports' });
    const loaded = await begun();
    await world.advance(250);
    expect(world.asked).toHaveLength(4);
    loaded.roster.isOffline();
    // The page hears of it at once; who is under way may only half a minute later.
    expect(loaded.roster.model().queue).toMatchObject({ kind: 'paused', problem: { code: 'offline' } });
    world.service.set(undefined);
    loaded.roster.mayGoOn();
    await finished(loaded);
    expectAll(loaded);
  });

  test('once there is room, when the memory of the session takes nothing more', async () => {
    const loaded = await begun();
    const { session } = world.browser.areas;
    const room = session.quotaBytes;
    session.quotaBytes = 1;
    await paused(loaded);
    expect(loaded.roster.model().queue.problem).toBeDefined();
    session.quotaBytes = room;
    loaded.roster.tellQueue('tryFailed');
    await finished(loaded);
    expectAll(loaded);
  });

  test('after a computer slept for hours in the middle of it, at each tenth of a second, and asks only for who was under way again', async () => {
    for (let at = 0; at <= 700; at += 100) {
      await forgetList();
      const loaded = await begun();
      await world.advance(at);
      world.time.sleep(3 * 60 * MINUTE);
      world.endBackground();
      await finished(loaded);
      expectAll(loaded);
      expect(world.asked.length).toBeLessThanOrEqual(9 + WITH_THE_BACKGROUND);
      world.service.sent.length = 0;
      loaded.page.context.end();
    }
  });

  test.each([
    ['was set back by an hour', -60 * MINUTE],
    ['was set back by a day', -24 * 60 * MINUTE],
    ['went on while the computer slept', 3 * 60 * MINUTE],
  ])('as soon as the service lets it, though the clock %s while it was held', async (_, ms) => {
    world.service.set(
      { name: 'status', status: 429, retryAfter: { form: 'seconds', seconds: 60 } },
      { path: 'reports', times: 4 },
    );
    const loaded = await begun();
    await world.until(() => loaded.roster.model().queue.holdUntil > world.time.now());
    world.time.sleep(ms);
    // The service's own clock goes on as it did: the computer's was set.
    if (ms < 0) world.service.clockAheadMs = ms;
    const from = world.time.now();
    await finished(loaded);
    expectAll(loaded);
    expect(world.time.now() - from).toBeLessThanOrEqual(2 * MINUTE);
  });

  test('after the time that a busy service asks for, which holds all of them', async () => {
    world.service.set(
      { name: 'status', status: 429, retryAfter: { form: 'seconds', seconds: 600 } },
      { path: 'reports' },
    );
    const loaded = await begun();
    await world.advance(10 * SECOND);
    const asked = world.asked.length;
    await world.advance(5 * MINUTE);
    expect(world.asked).toHaveLength(asked);
    world.service.set(undefined);
    await finished(loaded);
    expectAll(loaded);
  });
});

describe('another student', () => {
  test('has no answer in this one’s place, whatever the service mixes up', async () => {
    world.service.body = (ssid) => ownReports(ssid === CLASS[3] ? (CLASS[4] ?? '') : ssid);
    const loaded = await begun();
    await finished(loaded);
    const { outcomes, progress } = loaded.roster.model();
    expect(outcomes[3]?.kind).toBe('problem');
    expect(progress).toMatchObject({ done: 8, failed: 1 });
  });

  /** Saves a file for each student. @param file what the file host gives for a link of this student */
  function save({ page, roster }: Loaded, target: FileTarget, file: (ssid: string) => string = (ssid) => ssid) {
    const models: FilesModel[] = [];
    const { list, outcomes, source } = roster.model();
    const jobs = list.entries.flatMap((entry, index): FileJob[] => {
      const outcome = outcomes[index];
      const [report] = outcome?.kind === 'reports' ? outcome.rows : [];
      return report === undefined ? [] : [{ entry, report }];
    });
    const run = page.runSaving(
      jobs,
      [],
      { pattern: '{lastFour}', protection: 'none', passwordFor: () => undefined },
      {
        now: () => world.time.now(),
        later: () => () => {},
        book: {
          // As the worker does, by the text of the file.
          add: async (_, bytes, digits) => {
            const ssid = Ssid.parse(digits);
            const text = new TextDecoder().decode(bytes);
            return ssid === undefined || isOfAnother(text, ssid)
              ? { kind: 'anotherStudent' }
              : { kind: 'added', pages: 2 };
          },
          protect: async () => undefined,
          opens: async () => false,
          drop: () => {},
        },
        link: (job, again) => page.askLink(job, source, again),
        fetchFile: async (url) => {
          const ssid = /\/(\d{10})\//.exec(url)?.[1] ?? '';
          if (new URL(url).host !== LINK_HOST) return { kind: 'failed', problem: { code: 'unknownFile' } };
          return { kind: 'pdf', blob: new Blob([`%PDF- SSID: ${file(ssid)}`]) };
        },
        target,
        checkOf: page.seenReports.checkOf,
        begins: () => {},
        writes: async () => () => {},
        words: (outcome) => outcome,
        changed: (model) => models.push(model),
      },
    );
    const last = () => models.at(-1);
    return { run, last, until: (kind: FilesModel['kind']) => world.until(() => last()?.kind === kind) };
  }

  const ofOwn = (files: ReadonlyMap<string, string>) =>
    [...files].filter(([name]) => name.endsWith('.pdf')).every(([name, text]) => text.slice(-4) === name.slice(0, 4));

  test('has no file in this one’s place: the run stops where two files are swapped on the way', async () => {
    const loaded = await begun();
    await finished(loaded);
    const { files, target } = folder();
    const swapped = (ssid: string) =>
      ssid === CLASS[5] ? (CLASS[6] ?? '') : ssid === CLASS[6] ? (CLASS[5] ?? '') : ssid;
    const saving = save(loaded, target, swapped);
    await saving.until('anotherStudent');
    expect(ofOwn(files)).toBe(true);
    expect(files.size).toBeLessThan(9);
  });

  test('has no file in this one’s place where the service gives the links of another', async () => {
    world.service.body = (ssid) => ownReports(ssid, ssid === CLASS[2] ? CLASS[7] : ssid);
    const loaded = await begun();
    await finished(loaded);
    const { files, target } = folder();
    await save(loaded, target).until('anotherStudent');
    expect(ofOwn(files)).toBe(true);
  });

  test('has no file in this one’s place when the background ends, the links die and the disk is full on the way', async () => {
    const loaded = await begun();
    await finished(loaded);
    await world.advance(40 * MINUTE);
    const { files, state, target } = folder(4);
    const saving = save(loaded, target);
    await world.advance(300);
    world.endBackground();
    await world.until(() => {
      const model = saving.last();
      return model?.kind === 'working' && model.queue.kind === 'paused';
    });
    state.room = Number.POSITIVE_INFINITY;
    saving.run.tell('resume');
    await saving.until('saved');
    expect(saving.last()).toMatchObject({ reports: 9, failed: [] });
    expect(ofOwn(files)).toBe(true);
    expect([...files.keys()].filter((name) => name.endsWith('.pdf'))).toHaveLength(9);
    // What a later run, of another page, finds done there is not fetched again.
    const again: Loaded = await load();
    const later = save(again, target, () => 'nothing is to be fetched');
    await later.until('saved');
    expect(later.last()).toMatchObject({ reports: 9, skipped: 9 });
  });
});

test('one’s own list is worked on as a page’s is, and what is new since the last list is told', async () => {
  const page: OwnPage = await world.ownPage();
  const students = CLASS.slice(0, 2).map((ssid) => ({ ssid, name: '' }));
  const mine = { host: 'demo.aeries.net', students, savedAt: world.time.now() };
  await world.result(page.sessionStore.set('my list', mine));
  const open = async (id: string) => {
    const { roster, ...rest } = await load(id);
    await world.result(roster.open('mine'));
    await finished({ roster, ...rest });
    return roster.model();
  };
  expect((await open('one')).newSince).toBeUndefined();
  await world.advance(MINUTE);
  const { newSince = 0, outcomes } = await open('two');
  const seen = outcomes.flatMap((outcome) => (outcome?.kind === 'reports' ? (outcome.firstSeen ?? []) : []));
  expect(seen.length).toBe(4);
  expect(seen.filter((at) => at >= newSince)).toEqual([]);
});

test('a student whom another list has asked for a moment ago is not asked for again', async () => {
  await finished(await begun());
  await forgetList();
  world.service.sent.length = 0;
  const again = await begun();
  await finished(again);
  expectAll(again);
  expect(world.asked).toEqual([]);
});

test('how far a list is, and how long it takes, is in the title of its tab for as long as it takes', async () => {
  const view = await world.view(`roster.html?tab=${tabWith(() => CLASS).id}`);
  await world.until(() => /^\d of 9 · about \d seconds? left – /.test(view.window.document.title));
  await view.saying('9 of 9 have a 2025-26 report');
  expect(view.window.document.title).toMatch(/^Reports for a list/);
});

test('a page of a list that the browser brings back asks for nobody by itself: the tab of that number may be another by now', async () => {
  let shown = CLASS.slice(0, 2);
  const tab = tabWith(() => shown);
  const view = await world.view(`roster.html?tab=${tab.id}`);
  await world.until(() => world.asked.length === 2);
  await world.settle();
  const { location, history } = view.window;
  const address = `roster.html${location.search}${location.hash}`;
  const kept: unknown = history.state;
  await world.restart();
  world.service.sent.length = 0;
  world.browser.tabs.set(tab.id, tab);
  shown = CLASS.slice(2);
  const back = await world.view(address, kept);
  await back.saying('7 students');
  await world.advance(MINUTE);
  expect(world.asked).toEqual([]);
});
