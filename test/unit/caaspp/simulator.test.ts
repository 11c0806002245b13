import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { type Client, createClient } from '@/utils/caaspp/client';
import type { Account, Credentials } from '@/utils/caaspp/profile';
import { PROFILES } from '@/utils/caaspp/profiles';
import { loopbackFetch } from '../../simulator/loopback-fetch.ts';
import { type Simulator, startSimulator } from '../../simulator/server.ts';
import { MESSAGES, PILOT_KEY, TOMS_KEYS } from '../../simulator/world.ts';
import { never, ssid } from './client-world';
import { FAULT_TABLE, type FaultRow } from './fault-table';
import { opened } from './opened';
import { signingKeyOf } from './signing-key';

/** Over real TLS connections, against signatures that another implementation checks. */
let simulator: Simulator;
let client: Client;
let online: boolean;
/** How far this computer's clock is ahead. */
let clockAheadMs: number;

beforeAll(async () => {
  simulator = await startSimulator();
});

afterAll(() => simulator.close());

beforeEach(async () => {
  await simulator.control.reset();
  online = true;
  clockAheadMs = 0;
  client = newClient();
});

describe('with the simulated service', () => {
  it.each(['pilot', 'toms'] as const)('%s: reports in two languages, with links that open', async (profile) => {
    const answer = await client.reportsFor(ssid(), await account(profile), never());
    if (answer.kind !== 'reports') throw new Error(JSON.stringify(answer));
    const languages = answer.reports.flatMap((report) => report.languages.map((language) => language.code));
    expect(new Set(languages)).toEqual(new Set(['en', 'es']));
    expect(answer.unreadable).toBe(0);
    const file = await loopbackFetch(simulator.port)(answer.reports[0]?.url ?? '');
    expect(file.headers.get('content-type')).toBe('application/pdf');
  });

  test.each([
    ['9900000014', 'notAuthorized'],
    ['9900000015', 'noTestData'],
    ['9900000016', 'unknownSsid'],
  ] as const)('student %s: %s', async (digits, code) => {
    for (const profile of ['pilot', 'toms'] as const) {
      const answer = await client.reportsFor(ssid(digits), await account(profile), never());
      expect(answer).toEqual({ kind: 'message', code, text: MESSAGES[code] });
    }
  });

  it('links end when the service says so, whatever the clock of this computer', async () => {
    simulator.control.setLinkLife(60);
    clockAheadMs = -20 * 60_000;
    const answer = await client.reportsFor(ssid(), await account('toms'), never());
    if (answer.kind !== 'reports') throw new Error(JSON.stringify(answer));
    const lifeMs = (answer.reports[0]?.expiresAt ?? 0) - Date.now();
    expect(lifeMs).toBeGreaterThan(50_000);
    expect(lifeMs).toBeLessThanOrEqual(61_000);
  });

  it('the connection test goes through, and asks for nobody', async () => {
    for (const profile of ['pilot', 'toms'] as const) {
      const steps = await client.testConnection(await account(profile), never());
      expect(steps.map(({ outcome }) => outcome)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok']);
    }
    const asked = simulator.journal().filter(({ kind }) => kind === 'reports');
    expect(asked.map((entry) => entry.ssid)).toEqual(['0000000000', '0000000000']);
  });
});

/** Time-outs and pauses pass so many times faster; `faults.test.ts` takes them at their length. */
const HASTE = 20;

/** Rows that a server on loopback can't play, or only with its own slowness, are left to `faults.test.ts`. */
const rows = FAULT_TABLE.filter(({ trouble }) => {
  if (trouble.by === 'network') return trouble.what !== 'dns';
  return trouble.by !== 'simulator' || !('ms' in trouble.fault);
});

describe('each fault of the simulator ends as the table says', () => {
  test.each(rows)('$name ($profile)', { timeout: 20_000 }, async (row) => {
    const theAccount = await account(row.profile, row.trouble);
    if (row.trouble.by === 'key' && (row.trouble.what === 'replaced' || row.trouble.what === 'tokenEnded')) {
      await client.reportsFor(ssid(), theAccount, never());
    }
    await switchOn(row);
    const startedAt = Date.now();

    const answer = await client.reportsFor(ssid(), theAccount, never());

    expect(answer.kind === 'problem' ? answer.problem : answer).toMatchObject(
      row.ends.kind === 'problem' ? { code: row.ends.code } : row.ends,
    );
    // Refused connections and broken handshakes do not get as far as the journal; hanging ones depend on the limits.
    const counted = row.trouble.by !== 'network' && !(answer.kind === 'problem' && answer.problem.code === 'slow');
    // The end of a request of the row before may still be written down.
    const sent = simulator.journal().filter(({ at }) => at >= startedAt);
    if (counted) expect(sent).toHaveLength(row.requests);
  });
});

async function switchOn({ trouble, profile }: FaultRow): Promise<void> {
  const { control } = simulator;
  switch (trouble.by) {
    case 'simulator':
      control.setFault(trouble.fault, trouble.scope);
      return;
    case 'network':
      if (trouble.what === 'offline') online = false;
      else if (trouble.what === 'tls') control.breakTls(true);
      else await control.pause();
      return;
    case 'clock':
      clockAheadMs = trouble.offsetMs;
      return;
    case 'key':
      if (trouble.what === 'tokenEnded') control.endTokens();
      if (trouble.what !== 'replaced') return;
      control.replaceKey(profile === 'toms' ? TOMS_KEYS[0].userName : PILOT_KEY.accessKeyId, 'AnotherSecret0000001');
  }
}

function newClient(): Client {
  const tokens = new Map<string, unknown>();
  let offsetMs = 0;
  return createClient({
    fetch: loopbackFetch(simulator.port),
    now: () => Date.now() + clockAheadMs,
    random: () => 0,
    wait: (ms, signal) => sleep(ms / HASTE, undefined, { signal }),
    online: () => online,
    tokens: {
      get: async (id) => tokens.get(id),
      set: async (id, token) => void tokens.set(id, token),
      remove: async (id) => void tokens.delete(id),
    },
    clockOffset: {
      get: () => offsetMs,
      set: (learnt) => {
        offsetMs = learnt;
      },
    },
  });
}

async function account(profile: 'pilot' | 'toms', trouble?: FaultRow['trouble']): Promise<Account> {
  const wrong = trouble?.by === 'key' ? trouble.what : undefined;
  const accessKeyId = wrong === 'wrongAccount' ? 'AKIAOTHER0000000001' : PILOT_KEY.accessKeyId;
  const userName = wrong === 'wrongAccount' ? 'nobody' : TOMS_KEYS[0].userName;
  const secret = (right: string) => (wrong === 'wrongSecret' ? 'WrongSecret00000001' : right);
  const credentials: Credentials =
    profile === 'toms'
      ? { kind: 'basic', userName, secretKey: secret(TOMS_KEYS[0].secretKey) }
      : { kind: 'sigv4', accessKeyId, signingKey: await signingKeyOf(secret(PILOT_KEY.secretAccessKey)) };
  return { id: profile, profile: PROFILES[profile], credentials: opened(credentials) };
}
