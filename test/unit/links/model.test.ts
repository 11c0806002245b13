import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ScoresAnswer } from '@/utils/links/student-links';
import { createWorker, MINUTE, type Worker } from './links-world';

/** What a teacher could know of the links, without knowing how they are kept. */
interface Model {
  /** The rows that the panel was last told. */
  rows: readonly { readonly id: string }[];
  /** Whether a panel shows the student. */
  visible: boolean;
  /** When the service last took a request that nobody called off, by its clock. */
  askedAt: number;
}

type Command = fc.AsyncCommand<Model, Worker>;

/** One step of a day. Each checks what must hold whatever came before. */
function command(
  name: string,
  run: (model: Model, worker: Worker) => Promise<void>,
  check: (model: Model) => boolean = () => true,
): Command {
  return { check, run, toString: () => name };
}

/** Takes an answer as a panel does, and checks that it does not show ended links as living ones. */
async function take(model: Model, { service, links }: Worker, answer: ScoresAnswer): Promise<void> {
  if (answer.kind !== 'reports') return;
  model.rows = answer.rows;
  const stored = (await links.get('district', '9900000001'))?.answer;
  const reports = stored?.kind === 'reports' ? stored.reports : [];
  for (const row of answer.rows.filter((one) => one.expiresAt > service.clock())) {
    expect(service.opens(reports.find((report) => report.id === row.id)?.url ?? '')).toBe(true);
  }
}

const ask = (by: 'automatic' | 'wish' | 'newLinks') =>
  command(`ask (${by})`, async (model, worker) => {
    const { service } = worker;
    const before = service.requests;
    const recently = service.now - model.askedAt < 5 * MINUTE;
    const answer = await worker.ask(by);
    await take(model, worker, answer);
    const sent = service.requests - before;
    expect(sent).toBeLessThanOrEqual(1);
    if (by === 'newLinks') expect(sent).toBe(1);
    // A service that was not reached was not asked: the next page may try.
    if (by === 'automatic' && recently) expect(sent).toBe(0);
    if (sent === 1) model.askedAt = service.says === 'unreachable' ? Number.NEGATIVE_INFINITY : service.now;
    const rowsLive = answer.kind === 'reports' && answer.expiresAt > service.clock();
    if (by !== 'automatic' && service.says === 'reports' && service.linkLifeMs > 0) expect(rowsLive).toBe(true);
  });

const click = (index: number) =>
  command(
    `click on row ${index}`,
    async (model, worker) => {
      const { service } = worker;
      const row = model.rows[index % model.rows.length];
      const before = service.requests;
      const answer = await worker.click(row?.id ?? '');
      const sent = service.requests - before;
      expect(sent).toBeLessThanOrEqual(1);
      if (sent === 1) model.askedAt = service.says === 'unreachable' ? Number.NEGATIVE_INFINITY : service.now;
      if (answer.kind === 'link') expect(service.opens(answer.report.url)).toBe(true);
      // No lost click: a service that gives living links gets every report opened.
      if (service.says === 'reports' && service.linkLifeMs > 0) expect(answer.kind).toBe('link');
      if (answer.kind === 'gone') await take(model, worker, answer.answer);
      if (answer.kind === 'message') model.rows = [];
    },
    (model) => model.rows.length > 0,
  );

const pass = (ms: number) =>
  command(`${ms} ms pass`, async (_, { service }) => {
    service.now += ms;
  });

const alarm = command('the alarm', async (model, worker) => {
  const { service } = worker;
  const before = service.requests;
  await worker.alarm();
  const sent = service.requests - before;
  expect(sent).toBeLessThanOrEqual(model.visible ? 1 : 0);
  if (sent === 1) model.askedAt = service.says === 'unreachable' ? Number.NEGATIVE_INFINITY : service.now;
  const next = await worker.refresher.nextAlarm(service.clock());
  // It has done what was due: the next alarm lies ahead.
  if (next !== undefined) expect(next).toBeGreaterThan(service.clock());
});

const says = (what: Worker['service']['says']) =>
  command(`the service says ${what}`, async (_, { service }) => {
    service.says = what;
  });

const linkLife = (ms: number) =>
  command(`links live ${ms} ms`, async (_, { service }) => {
    service.linkLifeMs = ms;
  });

const panel = (shows: boolean) =>
  command(shows ? 'the panel shows the student' : 'the panel goes', async (model, worker) => {
    model.visible = shows;
    const student = { ssid: '9900000001', accountId: 'district' };
    await worker.refresher.panelShows({ tabId: 1, frameId: 0 }, shows ? student : null);
  });

const kill = command('the background dies', async (_, worker) => worker.restart());

/** Dies with a request under way, which a click, the alarm or the page had sent. */
const killDuring = (what: 'ask' | 'click' | 'alarm') =>
  command(`the background dies during ${what}`, async (model, worker) => {
    const { service } = worker;
    const usual = service.says;
    const before = service.requests;
    service.says = 'nothing';
    const row = model.rows[0]?.id ?? '';
    void (what === 'ask' ? worker.ask('newLinks') : what === 'click' ? worker.click(row) : worker.alarm());
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    worker.restart();
    service.says = usual;
    if (service.requests > before) model.askedAt = Number.NEGATIVE_INFINITY;
  });

/** The student changes while a request is under way. */
const callOff = command('a request is called off', async (model, worker) => {
  const { service } = worker;
  const usual = service.says;
  const gone = new AbortController();
  service.says = 'nothing';
  const asked = worker.ask('newLinks', undefined, gone.signal);
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  gone.abort();
  expect(await asked).toEqual({ kind: 'cancelled' });
  service.says = usual;
  model.askedAt = Number.NEGATIVE_INFINITY;
});

const COMMANDS: fc.Arbitrary<Command>[] = [
  fc.constantFrom('automatic' as const, 'wish' as const, 'newLinks' as const).map(ask),
  fc.nat({ max: 3 }).map(click),
  fc.integer({ min: 1, max: 3 * MINUTE }).map(pass),
  fc.integer({ min: 25 * MINUTE, max: 20 * 60 * MINUTE }).map(pass),
  fc.constant(alarm),
  fc.constantFrom<Worker['service']['says'][]>('reports', 'reports', 'message', 'trouble', 'unreachable').map(says),
  fc.constantFrom(30 * MINUTE, 30 * MINUTE, MINUTE, 6_000, 0).map(linkLife),
  fc.boolean().map(panel),
  fc.constant(kill),
  fc.constantFrom('ask' as const, 'click' as const, 'alarm' as const).map(killDuring),
  fc.constant(callOff),
];

it('a click never opens a link that has ended, whatever the day brings', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.commands(COMMANDS, { maxCommands: 60, size: 'max' }),
      fc.integer({ min: -60 * MINUTE, max: 60 * MINUTE }),
      async (commands, offsetMs) => {
        const setup = () => {
          const real = createWorker();
          real.service.offsetMs = offsetMs;
          const model: Model = { rows: [], visible: false, askedAt: Number.NEGATIVE_INFINITY };
          return { model, real };
        };
        await fc.asyncModelRun(setup, commands);
      },
    ),
    { numRuns: 1_000 },
  );
}, 60_000);
