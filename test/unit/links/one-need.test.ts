import { describe, expect, it, vi } from 'vitest';
import { ACCOUNT, createWorker, SITE, ssid } from './links-world';

const never = () => new AbortController().signal;

/** A panel whose background ended before it answered asks once more, for the same need. */
describe('one need is one request', () => {
  function needs(world: ReturnType<typeof createWorker>, since: number) {
    const by = 'newLinks' as const;
    return world.scores.reportsFor({ ssid: ssid(), account: ACCOUNT, by, since, origin: SITE, signal: never() });
  }

  it('asks for new links once, when the answer was stored and only its telling was lost', async () => {
    const world = createWorker();
    await world.ask('automatic');
    world.service.now += 60_000;
    const since = world.service.clock();
    await needs(world, since);
    world.restart();
    world.service.now += 500;
    expect(await needs(world, since)).toMatchObject({ kind: 'reports' });
    expect(world.service.requests).toBe(2);
  });

  it('asks again, when the service failed or what it had was from before', async () => {
    const world = createWorker();
    await world.ask('automatic');
    world.service.now += 60_000;
    const since = world.service.clock();
    world.service.says = 'trouble';
    await needs(world, since);
    world.service.says = 'reports';
    await needs(world, since);
    expect(world.service.requests).toBe(3);
  });

  it.each(['reports', 'message'] as const)(
    'asks again, when the request was called off: what was known is no answer to it (%s)',
    async (says) => {
      const world = createWorker();
      world.service.says = says;
      await world.ask('automatic');
      world.service.now += 10 * 60_000;
      const since = world.service.clock();
      const ask = (signal: AbortSignal) =>
        world.scores.reportsFor({ ssid: ssid(), account: ACCOUNT, by: 'newLinks', since, origin: SITE, signal });
      world.service.says = 'nothing';
      const gone = new AbortController();
      const calledOff = ask(gone.signal);
      await vi.waitUntil(() => world.service.requests === 2);
      gone.abort();
      expect(await calledOff).toEqual({ kind: 'cancelled' });
      const life = async () => (await world.links.get('district', '9900000001'))?.life.kind;
      await vi.waitUntil(async () => (await life()) !== 'refreshing');
      world.service.says = 'reports';
      expect(await ask(never())).toMatchObject({ kind: 'reports' });
      expect(world.service.requests).toBe(3);
    },
  );

  it('of one of our own pages is written down once, with its answer, and asked again where that was lost', async () => {
    const world = createWorker();
    const written: string[] = [];
    const { setAll } = world.store;
    world.store.setAll = (values) => {
      written.push(...Object.keys(values));
      return setAll(values);
    };
    const since = world.service.clock();
    const ask = () =>
      world.scores.reportsFor({ ssid: ssid(), account: ACCOUNT, by: 'wish', since, origin: '', signal: never() });
    world.service.says = 'nothing';
    void ask();
    await vi.waitUntil(() => world.service.requests === 1);
    world.restart();
    world.service.says = 'reports';
    expect(await ask()).toMatchObject({ kind: 'reports' });
    expect(written.filter((key) => key.includes('9900000001'))).toHaveLength(1);
    expect(await ask()).toMatchObject({ kind: 'reports' });
    expect(world.service.requests).toBe(2);
  });

  it('does not open a link a second time that was opened a moment ago: it may have ended early', async () => {
    const world = createWorker();
    const answer = await world.ask('automatic');
    const [row] = answer.kind === 'reports' ? answer.rows : [];
    const openedAt = world.service.clock() + 1_000;
    world.service.now += 10_000;
    const first = await world.click(row?.id ?? '');
    const second = await world.scores.linkFor(ssid(), ACCOUNT, row?.id ?? '', never(), openedAt);
    expect(first).toMatchObject({ kind: 'link' });
    expect(second).toMatchObject({ kind: 'link' });
    expect(second).not.toEqual(first);
    expect(world.service.requests).toBe(2);
  });
});
