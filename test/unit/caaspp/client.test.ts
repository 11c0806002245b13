import { describe, expect, it, vi } from 'vitest';
import { PROFILES, profileFor } from '@/utils/caaspp/profiles';
import { accountOf, createWorld, never, ssid } from './client-world';

const MINUTE = 60_000;

describe('requests for a student', () => {
  it('run four at once and never more', async () => {
    const waiting: (() => void)[] = [];
    const { service } = createWorld();
    const { client } = createWorld({
      wait: () => new Promise(() => undefined),
      fetch: async (...args) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return service.fetch(...args);
      },
    });
    const account = await accountOf('pilot');
    const students = Array.from({ length: 12 }, (_, index) => ssid(String(9900000100 + index)));
    const all = Promise.all(students.map((student) => client.reportsFor(student, account, never())));
    for (let round = 0; round < 3; round++) {
      await vi.waitUntil(() => waiting.length === 4);
      // One more turn of everything: a fifth would show itself.
      await new Promise((resolve) => setImmediate(resolve));
      expect(waiting).toHaveLength(4);
      for (const answer of waiting.splice(0)) answer();
    }
    expect((await all).every((answer) => answer.kind === 'reports')).toBe(true);
    expect(service.sent).toHaveLength(12);
  });

  it('have all that can be looked up before their turn looked up by then', async () => {
    const looked = vi.fn(async () => true);
    const { client, service } = createWorld({ wait: () => new Promise(() => undefined), permitted: looked });
    service.set({ name: 'noAnswer' });
    const account = await accountOf('pilot');
    for (let index = 0; index < 8; index += 1) client.reportsFor(ssid(`${9900000100 + index}`), account, never());
    await vi.waitUntil(() => service.sent.length === 4);
    expect(looked).toHaveBeenCalledTimes(8);
  });

  it('are called off, with the reason, when nobody waits any more', async () => {
    const { client, service, time } = createWorld({ wait: () => new Promise(() => undefined) });
    const account = await accountOf('pilot');
    service.set({ name: 'noAnswer' });
    const gone = new AbortController();
    const asked = client.reportsFor(ssid(), account, gone.signal);
    await vi.waitUntil(() => service.sent.length === 1);
    gone.abort(new Error('student changed'));
    await expect(asked).rejects.toThrow('student changed');
    expect(service.aborted).toBe(1);
    expect(time.pending).toBe(0);
  });

  it('start anew for who comes right after the last has gone', async () => {
    const { client } = createWorld();
    const account = await accountOf('pilot');
    const gone = new AbortController();
    const first = client.reportsFor(ssid(), account, gone.signal);
    gone.abort();
    const second = client.reportsFor(ssid(), account, never());
    await expect(first).rejects.toThrow();
    expect(await second).toMatchObject({ kind: 'reports' });
  });

  it('are not sent at all for who has gone already', async () => {
    const { client, service } = createWorld();
    await expect(client.reportsFor(ssid(), await accountOf('pilot'), AbortSignal.abort())).rejects.toThrow();
    expect(service.sent).toHaveLength(0);
  });

  it('carry no cookies, no referrer, are not cached and do not follow redirects', async () => {
    const { client, service } = createWorld();
    await client.reportsFor(ssid(), await accountOf('toms'), never());
    for (const { init } of service.sent) {
      expect(init).toMatchObject({
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        redirect: 'manual',
      });
    }
  });

  it('go where the profile says, with what it wants', async () => {
    const { client, service } = createWorld();
    await client.reportsFor(ssid(), await accountOf('pilot'), never());
    await client.reportsFor(ssid(), await accountOf('toms'), never());
    expect(service.sent.map(({ url, init }) => `${init.method} ${url}`)).toEqual([
      'GET https://caaspp-aws.ets.org/pilot/v1/student-score-reports?ssid=9900000001',
      'POST https://caaspp-aws.ets.org/api/v1/token',
      'GET https://caaspp-aws.ets.org/api/v1/scorereports?ssid=9900000001',
    ]);
    expect(service.sent.every(({ headers }) => headers.get('accept') === 'application/json')).toBe(true);
  });

  it('are signed anew at each try, with the time of that try', async () => {
    const { client, service } = createWorld();
    const retryAfter = { form: 'seconds', seconds: 3 } as const;
    service.set({ name: 'status', status: 429, retryAfter }, { path: 'all', times: 2 });
    await client.reportsFor(ssid(), await accountOf('pilot'), never());
    const dates = service.sent.map(({ headers }) => headers.get('x-amz-date'));
    expect(dates).toEqual(['20261124T160000Z', '20261124T160003Z', '20261124T160006Z']);
  });

  it('are not sent over http, whatever the options say', async () => {
    const { client, service } = createWorld();
    const account = await accountOf('pilot', { profile: { ...PROFILES.pilot, baseUrl: 'http://caaspp-aws.ets.org' } });
    expect(await client.reportsFor(ssid(), account, never())).toMatchObject({ problem: { code: 'hostNotPermitted' } });
    expect(service.sent).toHaveLength(0);
  });

  it('are not sent to a host that the browser does not let us ask', async () => {
    const permitted = vi.fn(async () => false);
    const { client, service } = createWorld({ permitted });
    const answer = await client.reportsFor(ssid(), await accountOf('pilot'), never());
    expect(answer).toEqual({ kind: 'problem', problem: { code: 'hostNotPermitted', host: 'caaspp-aws.ets.org' } });
    expect(permitted).toHaveBeenCalledWith('https://caaspp-aws.ets.org');
    expect(service.sent).toHaveLength(0);
  });

  it("that a browser was redirected from (it shows neither status nor target) are a network's", async () => {
    const opaque = Object.defineProperties(new Response(null), { type: { value: 'opaqueredirect' } });
    const { client } = createWorld({ fetch: async () => opaque });
    const answer = await client.reportsFor(ssid(), await accountOf('pilot'), never());
    expect(answer).toMatchObject({ problem: { code: 'notTheService' } });
  });

  it('are stopped while more than 1 MB comes in, not after all of it', async () => {
    let megabytesSent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        megabytesSent += 0.25;
        controller.enqueue(new Uint8Array(262_144).fill(32));
      },
    });
    const { client } = createWorld({ fetch: async () => new Response(endless) });
    const answer = await client.reportsFor(ssid(), await accountOf('pilot'), never());
    expect(answer).toMatchObject({ problem: { code: 'tooLarge' } });
    expect(megabytesSent).toBeLessThan(3);
  });

  it('give up when the service asks for a longer pause, and say until when', async () => {
    const { client, service, time } = createWorld();
    service.set({ name: 'status', status: 429, retryAfter: { form: 'seconds', seconds: 120 } });
    const answer = await client.reportsFor(ssid(), await accountOf('pilot'), never());
    expect(answer).toMatchObject({ problem: { code: 'busy', retryAt: time.now() + 120_000 } });
  });

  it('end once the gateway would have given up, and are not sent again', async () => {
    const { client, service, time } = createWorld();
    const start = time.now();
    service.set({ name: 'noAnswer' });
    await client.reportsFor(ssid(), await accountOf('pilot'), never());
    expect(time.now() - start).toBe(29_500);
    expect(service.sent).toHaveLength(1);
  });

  it.each([
    'Missing Authentication Token',
    "Authorization header requires 'Credential' parameter.",
    "Invalid key=value pair (missing equal-sign) in Authorization header: 'Basic c2VjcmV0'.",
  ])('to a path that the gateway does not have say so, and repeat nothing of it: %s', async (message) => {
    const fetch = async () => Response.json({ message }, { status: 403, headers: { 'x-amzn-requestid': '1' } });
    const { client } = createWorld({ fetch });
    const answer = await client.reportsFor(ssid(), await accountOf('toms'), never());
    expect(answer).toEqual({ kind: 'problem', problem: { code: 'unknownPath', host: 'caaspp-aws.ets.org' } });
  });

  it('leave no SSID, key or link in a problem', async () => {
    const { client, service } = createWorld({
      fetch: async (input) => Promise.reject(new TypeError(`could not fetch ${String(input)}`)),
    });
    service.unreachable = true;
    const told = JSON.stringify(await client.reportsFor(ssid(), await accountOf('pilot'), never()));
    expect(told).not.toMatch(/990000000|ssid|AKIA/);
  });
});

describe('the clock', () => {
  it('is learnt once, kept, and counted out of each later signature', async () => {
    const { client, service, clock } = createWorld();
    const account = await accountOf('pilot');
    service.clockAheadMs = 10 * MINUTE;
    await client.reportsFor(ssid(), account, never());
    expect(Math.abs(clock.offsetMs - 10 * MINUTE)).toBeLessThan(2_000);
    await client.reportsFor(ssid('9900000002'), account, never());
    expect(service.sent).toHaveLength(3);
  });

  it('is learnt anew when somebody sets it right', async () => {
    const { client, service, clock } = createWorld();
    service.clockAheadMs = 10 * MINUTE;
    await client.reportsFor(ssid(), await accountOf('pilot'), never());
    service.clockAheadMs = 0;
    await client.reportsFor(ssid(), await accountOf('pilot'), never());
    expect(Math.abs(clock.offsetMs)).toBeLessThan(2_000);
  });

  it('does not matter for the end of links: that is counted by the service', async () => {
    for (const ahead of [-20 * MINUTE, 0, 20 * MINUTE]) {
      const { client, service } = createWorld();
      service.clockAheadMs = ahead;
      const answer = await client.reportsFor(ssid(), await accountOf('toms'), never());
      if (answer.kind !== 'reports') throw new Error('no reports');
      const [report] = answer.reports;
      expect(Math.abs((report?.expiresAt ?? 0) - (service.now + 30 * MINUTE))).toBeLessThan(2_000);
      expect(Math.abs(answer.offsetMs - ahead)).toBeLessThan(2_000);
    }
  });

  it('that can not be put right is told, with by how much it is off', async () => {
    const { client, service } = createWorld({ clockOffset: { get: () => 0, set: () => undefined } });
    service.clockAheadMs = 10 * MINUTE;
    const answer = await client.reportsFor(ssid(), await accountOf('pilot'), never());
    expect(answer).toMatchObject({ kind: 'problem', problem: { code: 'clock' } });
    expect(service.sent).toHaveLength(2);
  });
});

describe('the token', () => {
  it('is got once, however many students wait for it', async () => {
    const { client, service } = createWorld();
    const account = await accountOf('toms');
    const students = Array.from({ length: 12 }, (_, index) => ssid(String(9900000100 + index)));
    await Promise.all(students.map((student) => client.reportsFor(student, account, never())));
    expect(service.sent.filter(({ kind }) => kind === 'token')).toHaveLength(1);
    expect(service.sent).toHaveLength(13);
  });

  it('is got again once when the service ends it for several students at the same time', async () => {
    const { client, service } = createWorld();
    const account = await accountOf('toms');
    await client.reportsFor(ssid(), account, never());
    service.right.token = 'token-2';
    const students = ['9900000002', '9900000003', '9900000004'].map((digits) => ssid(digits));
    const answers = await Promise.all(students.map((student) => client.reportsFor(student, account, never())));
    expect(answers.every((answer) => answer.kind === 'reports')).toBe(true);
    expect(service.sent.filter(({ kind }) => kind === 'token')).toHaveLength(2);
  });

  it('is used until shortly before its end, then renewed before it is refused', async () => {
    const { client, service, time } = createWorld();
    const account = await accountOf('toms');
    await client.reportsFor(ssid(), account, never());
    time.sleep(58 * MINUTE);
    await client.reportsFor(ssid(), account, never());
    expect(service.sent.filter(({ kind }) => kind === 'token')).toHaveLength(1);
    time.sleep(1.5 * MINUTE);
    await client.reportsFor(ssid(), account, never());
    expect(service.sent.map(({ kind }) => kind)).toEqual(['token', 'reports', 'reports', 'token', 'reports']);
  });

  it('of one account is never sent for another', async () => {
    const { client, service, tokens } = createWorld();
    tokens.set('account-toms', { value: 'other-token', startsAt: 0, endsAt: Number.MAX_SAFE_INTEGER });
    await client.reportsFor(ssid(), await accountOf('toms', { id: 'charter' }), never());
    expect(service.sent.some(({ headers }) => headers.get('authorization') === 'other-token')).toBe(false);
  });

  it('is taken under each of the names the profile lists', async () => {
    for (const name of ['token', 'idToken', 'id_token', 'access_token']) {
      const { client, service } = createWorld({
        fetch: async (input, init) =>
          String(input).endsWith('/token')
            ? Response.json({ [name]: service.right.token })
            : service.fetch(input, init),
      });
      expect(await client.reportsFor(ssid(), await accountOf('toms'), never())).toMatchObject({ kind: 'reports' });
    }
  });

  it('that could end a header is not taken', async () => {
    const fetch = async () => Response.json({ token: 'good\r\nX-Evil: 1' }, { headers: { 'x-amzn-requestid': '1' } });
    const { client } = createWorld({ fetch });
    const answer = await client.reportsFor(ssid(), await accountOf('toms'), never());
    expect(answer).toMatchObject({ problem: { code: 'unreadable' } });
  });

  it('is not waited for any longer once the student has gone', async () => {
    const { client, service } = createWorld({ wait: () => new Promise(() => undefined) });
    service.set({ name: 'noAnswer' }, { path: 'token' });
    const gone = new AbortController();
    const asked = client.reportsFor(ssid(), await accountOf('toms'), gone.signal);
    await vi.waitUntil(() => service.sent.length === 1);
    gone.abort();
    await expect(asked).rejects.toThrow();
    expect(service.aborted).toBe(1);
  });
});

describe('the connection test', () => {
  const steps = async (world: ReturnType<typeof createWorld>, profile: 'pilot' | 'toms') => {
    const tested = await world.client.testConnection(await accountOf(profile), never());
    return tested.map(({ step, outcome, problem }) => [step, outcome, ...(problem ? [problem.code] : [])].join(' '));
  };

  it('asks for nobody', async () => {
    const world = createWorld();
    expect(await steps(world, 'pilot')).toEqual(['address ok', 'permission ok', 'reach ok', 'key ok', 'answer ok']);
    expect(world.service.sent.map(({ url }) => url.searchParams.get('ssid'))).toEqual(['0000000000']);
  });

  it('checks the key itself and not a token that was kept', async () => {
    const world = createWorld();
    await world.client.reportsFor(ssid(), await accountOf('toms'), never());
    world.service.right.basic = 'Basic b3RoZXI=';
    expect(await steps(world, 'toms')).toEqual([
      ...['address ok', 'permission ok', 'reach ok', 'key failed wrongKey', 'answer skipped'],
    ]);
  });

  it('says that the service can not be reached', async () => {
    const world = createWorld();
    world.service.unreachable = true;
    expect(await steps(world, 'pilot')).toEqual([
      ...['address ok', 'permission ok', 'reach failed unreachable', 'key skipped', 'answer skipped'],
    ]);
    expect(world.service.sent).toHaveLength(1);
  });

  it('says that the browser does not permit the host', async () => {
    expect(await steps(createWorld({ permitted: async () => false }), 'pilot')).toEqual([
      ...['address ok', 'permission failed hostNotPermitted', 'reach skipped', 'key skipped', 'answer skipped'],
    ]);
  });

  it('says that the address is none', async () => {
    const { client } = createWorld();
    const account = await accountOf('pilot', {
      profile: profileFor({ profile: 'pilot', baseUrl: 'caaspp-aws.ets.org/v1', region: '' }),
    });
    expect((await client.testConnection(account, never()))[0]).toMatchObject({ step: 'address', outcome: 'failed' });
  });

  it('does not blame the key for trouble of the service', async () => {
    const world = createWorld();
    world.service.set({ name: 'status', status: 503 });
    expect(await steps(world, 'pilot')).toEqual([
      ...['address ok', 'permission ok', 'reach ok', 'key skipped', 'answer failed trouble'],
    ]);
  });
});

describe('a profile', () => {
  it("takes the credential set's own address and region, whatever options or policy changed in it", () => {
    const set = { profile: 'pilot', baseUrl: 'https://scores.example.org/v2/', region: 'us-east-1' } as const;
    const changed = { ...PROFILES.pilot, baseUrl: 'https://changed.example.org', linkHosts: ['a.org'] };
    expect(profileFor(set, changed)).toMatchObject({
      baseUrl: 'https://scores.example.org/v2',
      authenticate: { region: 'us-east-1', service: 'execute-api' },
      linkHosts: ['a.org'],
    });
    expect(profileFor({ ...set, baseUrl: '', region: '' }, changed)).toMatchObject({
      baseUrl: 'https://changed.example.org',
      authenticate: { region: 'us-west-2' },
    });
  });
});
