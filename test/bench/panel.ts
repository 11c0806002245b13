import type { CDPSession, Page, Protocol } from 'puppeteer';
import type { Stage } from '../e2e/stage.ts';
import { type Measured, median } from './measure.ts';
import { watchRealm } from './watch-realm.ts';

/** The service's own time in this benchmark, ms: within what a real one takes. */
const SERVICE_MS = 150;
/** What may come on top of it, ms. */
const OVER_SERVICE_MS = 20;
const TO_BE_ASKED = 'the panel, links to be asked for';
const FIRST = '9900000001';
/** Students of the demo SIS who have reports. */
const STUDENTS = ['9900000002', '9900000003', '9900000004', '9900000005', '9900000006', '9900000007', '9900000008'];

/** Runs in the content script's own world: when the watch says that the page shows this student. */
const SEEN_AT = (lastFour: string) => {
  type Finding = { kind: string; ssid?: { lastFour: string } };
  const watch = Reflect.get(globalThis, Symbol.for('paperless-scores.page-watch')) as {
    subscribe(listener: (finding: Finding) => void, signal: AbortSignal): void;
  };
  const ended = new AbortController();
  const seen = new Promise<number>((resolve) => {
    watch.subscribe(({ kind, ssid }) => {
      if (kind !== 'student' || ssid?.lastFour !== lastFour) return;
      ended.abort();
      resolve(performance.now());
    }, ended.signal);
  });
  Reflect.set(globalThis, 'seenAt', seen);
};

/** When the panel has drawn a student's reports; the shadow root is `this`. */
const DRAWN_AT = `function (lastFour) {
  const isDrawn = () => this.querySelector('tbody tr') !== null && this.textContent.includes('ends in ' + lastFour);
  return new Promise((resolve) => {
    const look = () => { if (isDrawn()) { observer.disconnect(); resolve(performance.now()); } };
    const observer = new MutationObserver(look);
    observer.observe(this, { childList: true, subtree: true, characterData: true });
    look();
  });
}`;

/**
 * From the student being seen to the reports being drawn, with the links at hand and without.
 * @param first what was measured at the beginning of the session, where this is a measurement late in it
 */
export async function measurePanel(stage: Stage, first?: readonly Measured[]): Promise<Measured[]> {
  const { page, panel } = await stage.testScores(FIRST);
  await panel.waitFor('Time left');
  stage.simulator.control.setFault({ name: 'slowHeaders', ms: SERVICE_MS }, { path: 'reports' });
  const service = await serviceTimes(stage);
  const cdp = await page.createCDPSession();
  const root = await panelRoot(cdp);
  const timed = async (): Promise<number[]> => {
    const times: number[] = [];
    for (const ssid of STUDENTS) times.push(await timeOf(page, cdp, root, ssid));
    return times;
  };
  const asked = await timed();
  const atHand = await timed();
  const services = service();
  const own = median(services);
  await page.close();
  stage.simulator.control.setFault(null);
  if (first !== undefined) return [late(stage, first, median(asked) - own)];
  return [
    {
      name: 'the panel, links at hand',
      measured: median(atHand),
      budget: 30,
      unit: 'ms',
      from: `student seen → rows drawn; median of ${atHand.length}, from ${range(atHand)} ms`,
    },
    {
      name: TO_BE_ASKED,
      measured: median(asked),
      budget: own + OVER_SERVICE_MS,
      unit: 'ms',
      from:
        `the request itself took ${own.toFixed(0)} ms, the quickest ${Math.min(...services).toFixed(0)}; ` +
        `median of ${asked.length}, from ${range(asked)} ms`,
    },
  ];
}

/** Late in a session, beside its beginning: what comes on top of the service's own time. */
function late(stage: Stage, first: readonly Measured[], more: number): Measured {
  const asked = new Set(stage.simulator.journal().flatMap(({ kind, ssid }) => (kind === 'reports' ? [ssid] : [])));
  const { measured = Number.NaN, budget = Number.NaN } = first.find(({ name }) => name === TO_BE_ASKED) ?? {};
  const early = measured - (budget - OVER_SERVICE_MS);
  return {
    name: `the panel, after ${asked.size.toLocaleString('en')} students of a session`,
    measured: more,
    // A tenth of what is a few milliseconds is less than a clock in a browser tells.
    budget: Math.max(early * 1.1, early + 5),
    unit: 'ms',
    from: `over the service's own time; for the first students ${early.toFixed(1)} ms`,
  };
}

const range = (times: readonly number[]): string =>
  `${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`;

async function timeOf(page: Page, cdp: CDPSession, objectId: string, ssid: string): Promise<number> {
  const realm = await watchRealm(page.mainFrame());
  const lastFour = ssid.slice(-4);
  await realm.evaluate(SEEN_AT, lastFour);
  const drawn = cdp.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: DRAWN_AT,
    arguments: [{ value: lastFour }],
    awaitPromise: true,
    returnByValue: true,
  });
  await page.evaluate(`demo.show('${ssid}')`);
  const [{ result }, seenAt] = await Promise.all([drawn, realm.evaluate('seenAt')]);
  return Number(result.value) - Number(seenAt);
}

/** Listens to the background's requests. @returns how long each request for reports has taken so far, ms */
async function serviceTimes(stage: Stage): Promise<() => number[]> {
  const worker = await stage.worker();
  const began = new Map<string, number>();
  const times: number[] = [];
  worker.client.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    if (request.url.includes('/scorereports')) began.set(requestId, timestamp);
  });
  worker.client.on('Network.loadingFinished', ({ requestId, timestamp }) => {
    const from = began.get(requestId);
    if (from !== undefined) times.push((timestamp - from) * 1_000);
  });
  await worker.client.send('Network.enable');
  return () => times;
}

async function panelRoot(cdp: CDPSession): Promise<string> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = hostIn(root)?.shadowRoots?.[0];
  if (shadow === undefined) throw new Error('The page has no panel.');
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  if (object.objectId === undefined) throw new Error('The panel has gone.');
  return object.objectId;
}

function hostIn(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  if (node.localName === 'paperless-scores') return node;
  for (const child of node.children ?? []) {
    const found = hostIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
