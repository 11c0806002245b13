import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, type Page, TimeoutError } from 'puppeteer';
import type { Stage } from '../e2e/stage.ts';
import { changeSettings } from '../e2e/stored-settings.ts';
import { SCHOOL } from '../simulator/school.ts';
import { workbook } from '../unit/roster/workbook.ts';
import type { Measured } from './measure.ts';

/** The service's own time in this benchmark, ms: what the design counts with. */
const SERVICE_MS = 200;
const CLASS = 34;
const SCHOOL_SIZE = 1_000;
/** So many requests show what the same takes without us. */
const BARE = 240;
const LONG_LIST = 5_000;
/** Students whose reports of this year are some 1,000 files, and those whose are 170: the simulator takes its time for each. */
const FILES_OF = { whole: 560, usual: 100 };
/** How long anything may take. */
const LONG_MS = 600_000;
/** What drives the browser gives up on one question after three minutes. */
const ONE_LOOK_MS = 100_000;
/** What a student of a list may take of a processor, ms, in all processes of the browser together. */
const CPU_MS = 50;

const line = (index: number): string => {
  const one = SCHOOL[index % SCHOOL.length];
  return `${9_910_000_001 + index}\t${one?.name ?? ''}\t${300_001 + index}`;
};
const listOf = (count: number): string =>
  ['SSID\tName\tStudent ID', ...Array.from({ length: count }, (_, index) => line(index))].join('\n');

/** What is measured of lists, each by its name. */
const PARTS = { status: measureStatus, long: measureLongList, files: measureFiles } as const;

/**
 * Lists of students: what becomes of them, how the page stays quick meanwhile, and files of a school.
 * @param wanted names of parts; none: all of them
 * @param isWhole the zip has a thousand files, which takes minutes
 */
export async function measureRoster(stage: Stage, wanted: readonly string[], isWhole: boolean): Promise<Measured[]> {
  await allowLists(stage);
  const lines: Measured[] = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted.length === 0 || wanted.includes(name)) lines.push(...(await measure(stage, isWhole)));
  }
  return lines;
}

async function allowLists(stage: Stage): Promise<void> {
  const options = await stage.ownPage('options.html');
  await changeSettings(options, { rosters: 'save', rosterLimit: LONG_LIST });
  await options.close();
}

/** The status of a class and of a school, beside a bare loop of requests. */
async function measureStatus(stage: Stage): Promise<Measured[]> {
  stage.simulator.control.setFault({ name: 'slowHeaders', ms: SERVICE_MS }, { path: 'reports' });
  const ofClass = await statusOf(stage, CLASS);
  const ofSchool = await statusOf(stage, SCHOOL_SIZE);
  const bare = await bareLoop(stage);
  stage.simulator.control.setFault(null);
  return [
    ms(`status of ${CLASS}`, ofClass.tookMs, 9 * SERVICE_MS + 500, `a service that takes ${SERVICE_MS} ms`),
    ms(
      `status of ${SCHOOL_SIZE}`,
      ofSchool.tookMs,
      1.05 * (SCHOOL_SIZE / BARE) * bare,
      `a bare loop of four fetches in the same run: ${((SCHOOL_SIZE / BARE) * bare).toFixed(0)} ms`,
    ),
    ms(
      `processor for each of ${SCHOOL_SIZE}`,
      ofSchool.cpuMs / SCHOOL_SIZE,
      CPU_MS,
      `all processes of the browser; of each of ${CLASS}: ${(ofClass.cpuMs / CLASS).toFixed(1)} ms`,
    ),
    task(`longest task, status of ${SCHOOL_SIZE}`, ofSchool),
    heap(`memory of the page, status of ${SCHOOL_SIZE}`, ofSchool),
  ];
}

interface Run {
  readonly tookMs: number;
  readonly longestTaskMs: number;
  readonly heapBytes: number;
  /** Of its process: with workers, and what the browser itself keeps for it. */
  readonly processBytes: number;
  /** Of a processor, in all processes of the browser. */
  readonly cpuMs: number;
  readonly from: string;
}

const ms = (name: string, measured: number, budget: number, from: string): Measured => ({
  ...{ name, measured, budget, unit: 'ms', from },
});
/** What the machine does besides is a part of it: a page that waits for a processor stands as long as one that is busy. */
const task = (name: string, { longestTaskMs, from }: Run): Measured =>
  ms(name, longestTaskMs, 50, `${from}; ${loadavg()[0]?.toFixed(1)} wait for ${availableParallelism()} processors`);
const heap = (name: string, { heapBytes, from }: Run): Measured => ({
  ...{ name, measured: heapBytes, budget: 300 * 1024 ** 2, unit: 'bytes', from },
});

/** Opens the page with a list that is pasted, and waits until it is read. */
async function listed(stage: Stage, count: number): Promise<Page> {
  const page = await stage.ownPage(`roster.html#${crypto.randomUUID()}`);
  await fill(page, listOf(count));
  await timed(page, () => press(page, USE), `#roster-found`);
  return page;
}

const USE = 'form button[type="submit"]';

/** Puts rows into the field, as by pasting: what that takes is the browser's. */
async function fill(page: Page, text: string): Promise<void> {
  await page.waitForSelector('textarea');
  await page.$eval(
    'textarea',
    (area, value) => {
      area.value = value;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
  await page.waitForSelector(`${USE}:not(:disabled)`);
}

async function press(page: Page, selector: string): Promise<void> {
  const button = await page.waitForSelector(selector);
  await button?.evaluate((element) => element instanceof HTMLElement && element.click());
}

/** What it takes until something is on the page, how long its longest task is meanwhile, and the most of its memory. */
async function timed(page: Page, act: () => Promise<void>, until: string): Promise<Run> {
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  await page.evaluate(() => {
    Reflect.set(globalThis, 'longest', 0);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        Reflect.set(globalThis, 'longest', Math.max(Number(Reflect.get(globalThis, 'longest')), duration));
      }
    }).observe({ type: 'longtask' });
  });
  let most = 0;
  let mostOfAll = 0;
  const look = async () => {
    most = Math.max(most, await heapOf(cdp).catch(() => 0));
    mostOfAll = Math.max(mostOfAll, await processBytes(page).catch(() => 0));
  };
  const looking = setInterval(() => void look(), 500);
  const cpuBefore = await cpuMsOf(page);
  const began = performance.now();
  await act();
  await appears(page, until);
  const tookMs = performance.now() - began;
  const cpuMs = (await cpuMsOf(page)) - cpuBefore;
  await look();
  clearInterval(looking);
  const longestTaskMs = Number(await page.evaluate(() => Reflect.get(globalThis, 'longest')));
  await cdp.detach();
  return {
    tookMs,
    longestTaskMs,
    heapBytes: most,
    processBytes: mostOfAll,
    cpuMs,
    from: `in ${(tookMs / 1_000).toFixed(1)} s`,
  };
}

/** As the page changes: who looks again with each picture has the page draw sixty of them a second, which it does not by itself. */
async function appears(page: Page, selector: string): Promise<void> {
  const options = { timeout: ONE_LOOK_MS, polling: 'mutation' } as const;
  const until = performance.now() + LONG_MS;
  for (;;) {
    try {
      await page.waitForFunction((wanted) => document.querySelector(wanted) !== null, options, selector);
      return;
    } catch (error) {
      if (!(error instanceof TimeoutError) || performance.now() > until) throw error;
    }
  }
}

/** The most memory that a process of the browser with pages in it has now, bytes; 0 where the system does not tell. */
async function processBytes(page: Page): Promise<number> {
  const ofPages = (await processesOf(page)).filter(({ type }) => type === 'renderer');
  const sizes = await Promise.all(
    ofPages.map(async ({ id }) => {
      const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
      return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
    }),
  );
  return Math.max(0, ...sizes);
}

const sessions = new WeakMap<Browser, Promise<CDPSession>>();

async function processesOf(page: Page) {
  const browser = page.browser();
  const session = sessions.get(browser) ?? browser.target().createCDPSession();
  sessions.set(browser, session);
  return (await (await session).send('SystemInfo.getProcessInfo')).processInfo;
}

/** What all processes of the browser have had of a processor so far. */
async function cpuMsOf(page: Page): Promise<number> {
  const processInfo = await processesOf(page);
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1_000, 0);
}

async function heapOf(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

async function statusOf(stage: Stage, count: number): Promise<Run> {
  const page = await listed(stage, count);
  const run = await timed(page, () => press(page, 'button.primary'), FINISHED);
  await page.close();
  return run;
}

/** The section of the status, once nothing is under way any more. */
const FINISHED = 'section:has(> #roster-status):not(:has(.progress))';

/** As many requests, four at a time, by nothing but a loop. @returns ms */
async function bareLoop(stage: Stage): Promise<number> {
  const { host, path } = stage.simulator.journal().findLast(({ kind }) => kind === 'reports') ?? { host: '', path: '' };
  const page = await stage.ownPage('unlock.html');
  const took = await page.evaluate(
    async (url, count) => {
      let left = count;
      const began = performance.now();
      const loop = async () => {
        while (left > 0) {
          left -= 1;
          await fetch(url, { cache: 'no-store' }).then((response) => response.text());
        }
      };
      await Promise.all([loop(), loop(), loop(), loop()]);
      return performance.now() - began;
    },
    `https://${host}${path}`,
    BARE,
  );
  await page.close();
  return took;
}

/** The same list as an export has it: a workbook, with columns that nobody needs. */
function exportOf(count: number): Promise<Uint8Array> {
  const others = ['Grade', 'Gender', 'Birthdate', 'Phone', 'Homeroom', 'Teacher', 'Language', 'Program', 'Status'];
  const cells = listOf(count)
    .split('\n')
    .map((row, at) => [...row.split('\t'), ...others.map((name) => (at === 0 ? name : `${name} ${at % 97}`))]);
  return workbook([{ name: 'Students', rows: cells }]).bytes();
}

async function readExport(stage: Stage): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const file = join(folder, 'export.xlsx');
  await writeFile(file, await exportOf(LONG_LIST));
  const page = await stage.ownPage(`roster.html#${crypto.randomUUID()}`);
  const input = await page.waitForSelector('input[type="file"]');
  const run = await timed(page, async () => input?.uploadFile(file), '#roster-found');
  await page.close();
  await rm(folder, { recursive: true });
  return run;
}

/** A list as long as any: read, begun, and put in another order. */
async function measureLongList(stage: Stage): Promise<Measured[]> {
  const exported = await readExport(stage);
  const page = await stage.ownPage(`roster.html#${crypto.randomUUID()}`);
  await fill(page, listOf(LONG_LIST));
  const read = await timed(page, () => press(page, USE), '#roster-found');
  stage.simulator.control.hold();
  const begun = await timed(
    page,
    () => press(page, 'section:has(> #roster-found) > .actions button.primary'),
    'table.status',
  );
  const sorted = await timed(
    page,
    () => page.select('section:has(> #roster-students) select:has(option[value="localId"])', 'name').then(() => {}),
    'table.status tbody tr:first-child[aria-rowindex="2"]',
  );
  stage.simulator.control.release();
  await page.close();
  const steps = [
    ['read', read],
    ['begun', begun],
    ['sorted by name', sorted],
  ] as const;
  const ofExport = `${LONG_LIST} rows of a workbook read`;
  return [
    { ...ms(ofExport, exported.tookMs, 0, 'chosen → drawn, 12 columns'), budget: undefined },
    task(`longest task, ${ofExport}`, exported),
    ...steps.flatMap(([what, run]) => [
      ms(`${LONG_LIST} rows ${what}`, run.tookMs, 200, 'pressed → drawn'),
      task(`longest task, ${LONG_LIST} rows ${what}`, run),
    ]),
  ];
}

/** The files of a school: one PDF of a class, and a zip of a hundred students, or (`whole`) of a thousand files. */
async function measureFiles(stage: Stage, isWhole = false): Promise<Measured[]> {
  const ofClass = await listed(stage, CLASS);
  await timed(ofClass, () => press(ofClass, 'button.primary'), FINISHED);
  const book = await timed(
    ofClass,
    () => press(ofClass, 'section:has(> #roster-files) > .actions button.primary'),
    'iframe.viewer',
  );
  // It stays open: puppeteer fails where a page goes that has the browser's viewer in it.
  const page = await listed(stage, isWhole ? FILES_OF.whole : FILES_OF.usual);
  await timed(page, () => press(page, 'button.primary'), FINISHED);
  await page.$eval('details:has(.form)', (details) => details.setAttribute('open', ''));
  const zip = await timed(page, () => press(page, '::-p-text(Save as a zip file)'), SAVED);
  const said = (await page.$eval(SAVED, (status) => status.textContent)).trim();
  const count = Number(/\d+/.exec(said.replace(',', ''))?.[0]);
  await page.close();
  const ofEach = `${(zip.cpuMs / count).toFixed(0)} ms of a processor for each; the rest is the simulator's, which makes them`;
  return [
    {
      ...ms(
        `one PDF of a class of ${CLASS}`,
        book.tookMs,
        0,
        'pressed → in the viewer, with the files from the simulator',
      ),
      budget: undefined,
    },
    { ...ms(`a zip of ${count} files`, zip.tookMs, 0, `${said} ${ofEach}`), budget: undefined },
    task(`longest task, a zip of ${count} files`, zip),
    heap(`memory of the page, a zip of ${count} files`, zip),
    {
      ...heap(`memory of its process, a zip of ${count} files`, zip),
      ...{
        measured: zip.processBytes,
        budget: undefined,
        from: 'with the worker that reads the files, and the browser',
      },
    },
  ];
}

/** What is said in the end: no other line of the section is a status beside its buttons. */
const SAVED = 'section:has(> #roster-files) > p[role="status"]:not(.vh)';
