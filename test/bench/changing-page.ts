import type { CDPSession, Page, Protocol } from 'puppeteer';
import type { Stage } from '../e2e/stage.ts';
import { KNOWN_HOST, UNKNOWN_HOST } from '../sis-pages/expectations.ts';
import type { Measured } from './measure.ts';
import { watchRealm } from './watch-realm.ts';

const QUERY = 'mutating?perSecond=60&nodes=20';
/** Most pages have no student. Budgets in % of a core. */
const PAGES = [
  {
    what: 'of a student',
    query: QUERY,
    slot: 'page-watch',
    budget: 0.8,
    from: 'a student and the closed panel on the page',
  },
  {
    what: 'without a student',
    query: `${QUERY}&without=student`,
    slot: 'sentry-post',
    budget: 0.5,
    from: 'the sentry alone',
  },
] as const;
/** After the page has come to rest with the extension on it, ms. */
const SETTLE_MS = 1_500;
const WATCHED_MS = 8_000;
const SAMPLE_US = 200;

interface Cost {
  /** The extension's own functions and what they called, % of a core. */
  readonly ours: number;
  /** All that the page's main thread did, % of a core. */
  readonly all: number;
}

/** What a page that changes 60 times a second costs, with the extension and, on another host, without it. */
export async function measureChangingPage(stage: Stage): Promise<Measured[]> {
  const page = await stage.browser.newPage();
  await page.goto(`${UNKNOWN_HOST}${QUERY}`);
  const without = await costOf(page);
  const lines: Measured[] = [];
  for (const { what, query, slot, budget, from } of PAGES) {
    await page.goto(`${KNOWN_HOST}${query}`);
    await watchRealm(page.mainFrame(), slot);
    const withIt = await costOf(page);
    lines.push({
      name: `a page ${what} that changes 60 times a second`,
      measured: withIt.ours,
      budget,
      unit: '% of a core',
      from:
        `thread time over ${WATCHED_MS / 1_000} s, shared out by a CPU profile; ${from}; the whole page ` +
        `${withIt.all.toFixed(1)} %, without the extension ${without.all.toFixed(1)} %`,
    });
  }
  await page.close();
  return lines;
}

async function costOf(page: Page): Promise<Cost> {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const cdp = await page.createCDPSession();
  await pause(SETTLE_MS);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: SAMPLE_US });
  const before = await taskSeconds(cdp);
  await cdp.send('Profiler.start');
  await pause(WATCHED_MS);
  const { profile } = await cdp.send('Profiler.stop');
  const after = await taskSeconds(cdp);
  await cdp.detach();
  const all = (100 * (after - before)) / ((profile.endTime - profile.startTime) / 1e6);
  return { ours: all * shareOfExtension(profile), all };
}

async function taskSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/**
 * Of the time in which the thread did anything, the share in which a function of the extension was on the stack.
 * A share and not seconds: a profile counts the time, too, in which the machine did something else.
 */
function shareOfExtension({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const mark = (id: number): void => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) mark(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith('chrome-extension:')) mark(id);
  const isIdle = (id: number) => byId.get(id)?.callFrame.functionName === '(idle)';
  let [busy, own] = [0, 0];
  for (const [at, id] of samples.entries()) {
    // A delta is the time since the sample before: it belongs to that one.
    const passed = timeDeltas[at + 1] ?? 0;
    if (!isIdle(id)) busy += passed;
    if (ours.has(id)) own += passed;
  }
  return own / busy;
}
