import { type Client, type ClientDeps, createClient } from '@/utils/caaspp/client';
import type { Account, Credentials, ProfileId } from '@/utils/caaspp/profile';
import { PROFILES } from '@/utils/caaspp/profiles';
import { LIMITS } from '@/utils/caaspp/retries';
import { Ssid } from '@/utils/ssid';
import { ACCESS_KEY_ID, FakeService, USER } from './fake-service';
import { FakeTime } from './fake-time';
import { opened } from './opened';
import { signingKeyOf } from './signing-key';

export const START = Date.parse('2026-11-24T16:00:00Z');

export interface World {
  readonly time: FakeTime;
  readonly service: FakeService;
  readonly client: Client;
  readonly clock: { offsetMs: number };
  readonly tokens: Map<string, unknown>;
  online: boolean;
}

/** A client with a service beside it, and time that the test owns. */
export function createWorld(more: Partial<ClientDeps> = {}): World {
  const time = new FakeTime(START, [LIMITS.tryMs, LIMITS.allMs]);
  const service = new FakeService(time);
  const clock = { offsetMs: 0 };
  const tokens = new Map<string, unknown>();
  const world = { time, service, clock, tokens, online: true };
  const client = createClient({
    fetch: service.fetch,
    now: time.now,
    random: () => 0.5,
    wait: time.wait,
    online: () => world.online,
    tokens: {
      get: async (id) => tokens.get(id),
      set: async (id, token) => void tokens.set(id, token),
      remove: async (id) => void tokens.delete(id),
    },
    clockOffset: {
      get: () => clock.offsetMs,
      set: (offsetMs) => {
        clock.offsetMs = offsetMs;
      },
    },
    ...more,
  });
  return Object.assign(world, { client });
}

/** The account of the simulated district in one profile. */
export async function accountOf(profile: ProfileId, changes: Partial<Account> = {}): Promise<Account> {
  const credentials: Credentials =
    profile === 'toms'
      ? { kind: 'basic', ...USER }
      : { kind: 'sigv4', accessKeyId: ACCESS_KEY_ID, signingKey: await signingKeyOf('simulated/Secret') };
  return { id: `account-${profile}`, profile: PROFILES[profile], credentials: opened(credentials), ...changes };
}

export function ssid(digits = '9900000001'): Ssid {
  const parsed = Ssid.parse(digits);
  if (parsed === undefined) throw new Error('not an SSID');
  return parsed;
}

export const never = (): AbortSignal => new AbortController().signal;
