import { createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Credentials } from '@/utils/caaspp/profile';
import { effectiveProfile } from '@/utils/caaspp/profile-patch';
import { NO_POLICY, parsePolicy } from '@/utils/organization/policy';
import { HOUR_MS, MINUTE_MS } from '@/utils/time';
import type { Keeping } from '@/utils/vault/credential-set';
import { everythingIn, findSecret } from './support/search-database';
import {
  addedId,
  PASSPHRASE,
  PILOT,
  PILOT_SECRET,
  type TestVault,
  TOMS,
  TOMS_SECRET,
  testVault,
  type WholeVault,
} from './support/test-vault';

let t: TestVault;
let vault: WholeVault;
beforeEach(() => {
  t = testVault();
  vault = t.vault;
});

async function credentials(of: WholeVault, id: string): Promise<Credentials> {
  const result = await of.credentialsFor(id);
  if (result.kind !== 'credentials') throw new Error(`no credentials: ${result.kind}`);
  return result.credentials;
}

/** Whether credentials do what those of this secret do. */
async function worksWith(of: WholeVault, id: string, secret: string): Promise<boolean> {
  const found = await credentials(of, id);
  if (found.kind === 'basic') return found.secretKey === secret;
  const signature = await crypto.subtle.sign('HMAC', found.signingKey, new TextEncoder().encode('20261124'));
  const expected = createHmac('sha256', `AWS4${secret}`).update('20261124').digest();
  return found.signingKey.extractable === false && Buffer.from(signature).equals(expected);
}

async function setUp(way: Keeping): Promise<{ pilot: string; toms: string }> {
  expect((await vault.changeKeeping(way, { passphrase: PASSPHRASE })).kind).toBe('changed');
  return { pilot: await addedId(vault, PILOT, PILOT_SECRET), toms: await addedId(vault, TOMS, TOMS_SECRET) };
}

async function secretsOnDisk(): Promise<string[]> {
  const all = await everythingIn(t.databaseName);
  return [...(await findSecret(all, PILOT_SECRET)), ...(await findSecret(all, TOMS_SECRET))];
}

describe('credential sets', () => {
  it('is empty at first', async () => {
    expect(await vault.state()).toBe('empty');
    expect(await vault.list()).toEqual([]);
    expect(await vault.keeping()).toBe('browser');
  });

  it('lists what was added, by name, without any secret', async () => {
    const { pilot, toms } = await setUp('browser');
    const listed = await vault.list();
    expect(listed).toEqual([
      { ...TOMS, id: toms, source: 'user' },
      { ...PILOT, id: pilot, source: 'user' },
    ]);
    expect(await findSecret(listed, PILOT_SECRET)).toEqual([]);
  });

  it('cleans what was pasted with white space and dashes', async () => {
    const id = await addedId(vault, { ...TOMS, name: ' Mesa ', cdsCode: '99-99991' }, `  ${TOMS_SECRET}\n`);
    expect((await vault.list())[0]).toMatchObject({ name: 'Mesa', cdsCode: '9999991' });
    expect(await worksWith(vault, id, TOMS_SECRET)).toBe(true);
  });

  it.each([
    ['name', { ...TOMS, name: ' ' }],
    ['cdsCode', { ...TOMS, cdsCode: '12345' }],
    ['account', { ...TOMS, account: 'a:b' }],
    ['baseUrl', { ...TOMS, baseUrl: 'http://caaspp-aws.ets.org' }],
    ['expiresOn', { ...TOMS, expiresOn: '2027-02-30' }],
    ['hosts.0', { ...TOMS, hosts: ['https://sis.example.org/x'] }],
  ])('says that %s falls short, and adds nothing', async (path, draft) => {
    const result = await vault.add(draft, TOMS_SECRET);
    expect(result).toMatchObject({ kind: 'invalid', faults: [{ path: `credentialSet.${path}` }] });
    expect(await vault.state()).toBe('empty');
  });

  it('wants a secret', async () => {
    expect(await vault.add(TOMS, '   ')).toMatchObject({ kind: 'invalid', faults: [{ path: 'credentialSet.secret' }] });
  });

  it('keeps the secret when the name changes', async () => {
    const { toms } = await setUp('browser');
    expect(await vault.edit(toms, { ...TOMS, name: 'Renamed' })).toEqual({ kind: 'edited', secretNeeded: false });
    expect(await worksWith(vault, toms, TOMS_SECRET)).toBe(true);
  });

  it.each(['browser', 'passphrase', 'session'] as const)(
    'wants the secret again when the key would be sent to another address (%s)',
    async (way) => {
      const { toms } = await setUp(way);
      const moved = { ...TOMS, baseUrl: 'https://elsewhere.example.org/api' };
      expect(await vault.edit(toms, moved)).toEqual({ kind: 'edited', secretNeeded: true });
      expect(await vault.credentialsFor(toms)).toEqual({ kind: 'secretMissing' });
      expect(await findSecret(t.session.items, btoa(TOMS_SECRET))).toEqual([]);
      expect(await vault.edit(toms, moved, 'AnotherSecret0000002')).toMatchObject({ kind: 'edited' });
      expect(await worksWith(vault, toms, 'AnotherSecret0000002')).toBe(true);
    },
  );

  it.each(['browser', 'passphrase', 'session'] as const)(
    'changes address and secret in one go, or nothing at all (%s)',
    async (way) => {
      const { toms } = await setUp(way);
      const moved = { ...TOMS, baseUrl: 'https://elsewhere.example.org/api' };
      expect(await vault.edit(toms, moved, 'x'.repeat(501))).toMatchObject({
        kind: 'invalid',
        faults: [{ path: 'credentialSet.secret' }],
      });
      expect((await vault.list()).find(({ id }) => id === toms)).toMatchObject({ baseUrl: '' });
      expect(await worksWith(vault, toms, TOMS_SECRET)).toBe(true);
      expect(await vault.edit(toms, moved, 'AnotherSecret0000002')).toEqual({ kind: 'edited', secretNeeded: false });
      expect((await vault.list()).find(({ id }) => id === toms)).toMatchObject({ baseUrl: moved.baseUrl });
      expect(await worksWith(vault, toms, 'AnotherSecret0000002')).toBe(true);
    },
  );

  it('drops no secret for one that can not be kept while locked', async () => {
    const { toms } = await setUp('passphrase');
    await vault.lock();
    const moved = { ...TOMS, baseUrl: 'https://elsewhere.example.org/api' };
    expect(await vault.edit(toms, moved, 'AnotherSecret0000002')).toEqual({ kind: 'locked' });
    await vault.unlock(PASSPHRASE);
    expect(await worksWith(vault, toms, TOMS_SECRET)).toBe(true);
  });

  it('does not edit or replace what is not there, nor what the organization provides', async () => {
    expect(await vault.edit('nobody', TOMS)).toEqual({ kind: 'notThere' });
    expect(await vault.edit('policy:1', TOMS, TOMS_SECRET)).toEqual({ kind: 'notThere' });
  });

  it('forgets a removed set', async () => {
    const { pilot, toms } = await setUp('browser');
    await vault.remove(pilot);
    expect((await vault.list()).map(({ id }) => id)).toEqual([toms]);
    expect(await vault.credentialsFor(pilot)).toEqual({ kind: 'secretMissing' });
  });

  it('takes over sets from a setup file: those that are here are renewed, the others added', async () => {
    const id = await addedId(vault, TOMS, TOMS_SECRET);
    const entries = [
      { draft: { ...TOMS, account: 'sim-charter-2' }, secret: 'RenewedSecret0000001' },
      { draft: PILOT, secret: PILOT_SECRET },
    ];
    expect(await vault.takeOver(entries)).toMatchObject({ kind: 'takenOver' });
    expect(await vault.list()).toHaveLength(2);
    expect(await worksWith(vault, id, 'RenewedSecret0000001')).toBe(true);
  });

  it('takes over nothing when one set falls short', async () => {
    const entries = [
      { draft: PILOT, secret: PILOT_SECRET },
      { draft: { ...TOMS, name: '' }, secret: TOMS_SECRET },
    ];
    expect(await vault.takeOver(entries)).toMatchObject({ kind: 'invalid' });
    expect(await vault.list()).toEqual([]);
  });

  it('adds from two pages at once without losing one', async () => {
    const other = t.another();
    await Promise.all(
      Array.from({ length: 10 }, (_, n) => (n % 2 ? vault : other).add({ ...TOMS, name: `Set ${n}` }, TOMS_SECRET)),
    );
    expect(await vault.list()).toHaveLength(10);
  });
});

describe('the three ways to keep a secret', () => {
  it.each(['browser', 'passphrase', 'session'] as const)('gives working credentials (%s)', async (way) => {
    const { pilot, toms } = await setUp(way);
    expect(await worksWith(vault, pilot, PILOT_SECRET)).toBe(true);
    expect(await worksWith(vault, toms, TOMS_SECRET)).toBe(true);
    expect(await credentials(vault, pilot)).toMatchObject({ kind: 'sigv4', accessKeyId: PILOT.account });
    expect(await vault.state()).toBe('unlocked');
  });

  it.each(['browser', 'passphrase', 'session'] as const)('has no secret readable in the database (%s)', async (way) => {
    await setUp(way);
    expect(await secretsOnDisk()).toEqual([]);
  });

  it('the search of the database finds a secret in each encoding, so that finding none means something', async () => {
    const at = (bytes: Buffer, shift: number) =>
      Buffer.concat([Buffer.from('x'.repeat(shift)), bytes, Buffer.from('yz')]);
    const raw = Buffer.from(PILOT_SECRET);
    for (const hidden of [
      PILOT_SECRET,
      { deep: [{ deeper: new Map([['k', new Uint8Array(raw)]]) }] },
      Buffer.from(PILOT_SECRET, 'utf16le'),
      raw.toString('hex'),
      ...[0, 1, 2].map((shift) => at(raw, shift).toString('base64')),
      ...[0, 1, 2].map((shift) => at(Buffer.from(PILOT_SECRET, 'utf16le'), shift).toString('base64url')),
      await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, true, ['sign']),
    ]) {
      expect(await findSecret([hidden], PILOT_SECRET)).not.toEqual([]);
    }
  });

  it('"this browser": still there after a restart', async () => {
    const { pilot, toms } = await setUp('browser');
    const later = t.afterRestart();
    expect(await worksWith(later, pilot, PILOT_SECRET)).toBe(true);
    expect(await worksWith(later, toms, TOMS_SECRET)).toBe(true);
  });

  it('"this session": gone after a restart, and the sets are still listed', async () => {
    const { pilot, toms } = await setUp('session');
    const later = t.afterRestart();
    expect(await later.credentialsFor(pilot)).toEqual({ kind: 'secretMissing' });
    expect(await later.credentialsFor(toms)).toEqual({ kind: 'secretMissing' });
    expect(await later.list()).toHaveLength(2);
  });

  it('"passphrase": locked after a restart, unlocked with the passphrase', async () => {
    const { pilot, toms } = await setUp('passphrase');
    const later = t.afterRestart();
    expect(await later.state()).toBe('locked');
    expect(await later.credentialsFor(pilot)).toEqual({ kind: 'locked' });
    expect(await later.add(TOMS, TOMS_SECRET)).toEqual({ kind: 'locked' });
    expect(await later.edit(toms, TOMS, TOMS_SECRET)).toEqual({ kind: 'locked' });
    expect(await later.unlock(PASSPHRASE)).toEqual({ kind: 'unlocked' });
    expect(await worksWith(later, pilot, PILOT_SECRET)).toBe(true);
    expect(await worksWith(later, toms, TOMS_SECRET)).toBe(true);
  });

  it('takes a passphrase however its accents were typed', async () => {
    await vault.changeKeeping('passphrase', { passphrase: 'contrase\u00f1a larga' });
    expect(await t.afterRestart().unlock('contrasen\u0303a larga')).toEqual({ kind: 'unlocked' });
  });

  it('does not take a short passphrase', async () => {
    const id = await addedId(vault, TOMS, TOMS_SECRET);
    expect(await vault.changeKeeping('passphrase', { passphrase: 'elevenchars' })).toEqual({
      kind: 'passphraseTooShort',
      least: 12,
    });
    expect(await vault.changeKeeping('passphrase')).toMatchObject({ kind: 'passphraseTooShort' });
    expect(await vault.keeping()).toBe('browser');
    expect(await worksWith(vault, id, TOMS_SECRET)).toBe(true);
  });

  it('never uses an IV twice', async () => {
    await setUp('passphrase');
    for (let n = 0; n < 20; n++) await vault.add({ ...TOMS, name: `Set ${n}` }, TOMS_SECRET);
    const ivs = (await everythingIn(t.databaseName)).flatMap((value) => ivsIn(value));
    expect(ivs.length).toBeGreaterThan(20);
    expect(new Set(ivs).size).toBe(ivs.length);
  });

  it('derives with 600,000 rounds unless told otherwise', async () => {
    const { another } = t;
    await another({ rounds: undefined as never }).changeKeeping('passphrase', { passphrase: PASSPHRASE });
    expect(JSON.stringify(await everythingIn(t.databaseName))).toContain('"rounds":600000');
  });
});

function ivsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'iv' && part instanceof Uint8Array ? [Buffer.from(part).toString('hex')] : ivsIn(part),
  );
}

describe('changing the way', () => {
  const ways = ['browser', 'passphrase', 'session'] as const;
  const changes = ways.flatMap((from) => ways.map((to) => [from, to] as const));

  it.each(changes)('from %s to %s asks only for what cannot be moved, and every set works after', async (from, to) => {
    const { pilot, toms } = await setUp(from);
    const passphrase = 'another fine passphrase';
    const first = await vault.changeKeeping(to, { passphrase });
    if (from === 'browser' && to !== 'browser') {
      // A signing key that no script can read can't be sealed under a passphrase.
      expect(first).toEqual({ kind: 'secretsNeeded', setIds: [pilot] });
      expect(await vault.keeping()).toBe('browser');
      expect(await worksWith(vault, pilot, PILOT_SECRET)).toBe(true);
      expect(await vault.changeKeeping(to, { passphrase, secrets: { [pilot]: PILOT_SECRET } })).toEqual({
        kind: 'changed',
        missing: [],
      });
    } else {
      expect(first).toEqual({ kind: 'changed', missing: [] });
    }
    expect(await vault.keeping()).toBe(to);
    expect(await worksWith(vault, pilot, PILOT_SECRET)).toBe(true);
    expect(await worksWith(vault, toms, TOMS_SECRET)).toBe(true);
  });

  it.each(changes.filter(([from, to]) => from !== to))(
    'from %s to %s leaves nothing of the old way',
    async (from, to) => {
      const { pilot } = await setUp(from);
      await vault.changeKeeping(to, { passphrase: PASSPHRASE, secrets: { [pilot]: PILOT_SECRET } });
      const kinds = new Set((await everythingIn(t.databaseName)).flatMap(keptKinds));
      const expected = {
        browser: ['browserSealed', 'signingKey'],
        passphrase: ['passphraseSealed'],
        session: ['session'],
      };
      expect([...kinds].sort()).toEqual(expected[to]);
      expect(await secretsOnDisk()).toEqual([]);
      const keys = (await everythingIn(t.databaseName)).flatMap(cryptoKeysIn);
      expect(keys.length).toBe(to === 'browser' ? 2 : 0);
      expect([...t.session.items.keys()].some((key) => key.startsWith('vault.secret.'))).toBe(to === 'session');
      expect(t.session.items.has('vault.key')).toBe(to === 'passphrase');
    },
  );

  it('a new passphrase takes the place of the old one', async () => {
    const { toms } = await setUp('passphrase');
    await vault.changeKeeping('passphrase', { passphrase: 'a wholly new passphrase' });
    const later = t.afterRestart();
    expect(await later.unlock(PASSPHRASE)).toMatchObject({ kind: 'wrong' });
    expect(await later.unlock('a wholly new passphrase')).toEqual({ kind: 'unlocked' });
    expect(await worksWith(later, toms, TOMS_SECRET)).toBe(true);
  });

  it('the key of a former passphrase opens nothing', async () => {
    const { toms } = await setUp('passphrase');
    const old = t.session.items.get('vault.key');
    await vault.changeKeeping('passphrase', { passphrase: 'a wholly new passphrase' });
    t.session.items.set('vault.key', old);
    expect(await vault.credentialsFor(toms)).toEqual({ kind: 'locked' });
  });

  it('while locked nothing moves, unless all secrets are given or given up', async () => {
    const { pilot, toms } = await setUp('passphrase');
    await vault.lock();
    expect(await vault.changeKeeping('browser')).toEqual({ kind: 'locked' });
    expect(await vault.changeKeeping('browser', { secrets: { [toms]: TOMS_SECRET } })).toEqual({ kind: 'locked' });
    expect(await vault.keeping()).toBe('passphrase');
    const given = await vault.changeKeeping('browser', { secrets: { [toms]: TOMS_SECRET }, giveUpOthers: true });
    expect(given).toEqual({ kind: 'changed', missing: [pilot] });
    expect(await worksWith(vault, toms, TOMS_SECRET)).toBe(true);
    expect(await vault.credentialsFor(pilot)).toEqual({ kind: 'secretMissing' });
  });

  it('a set whose session is over stays listed as missing and holds up nothing', async () => {
    const { pilot, toms } = await setUp('session');
    const later = t.afterRestart();
    expect(await later.changeKeeping('browser')).toMatchObject({
      kind: 'changed',
      missing: expect.arrayContaining([pilot, toms]),
    });
    await later.edit(toms, TOMS, TOMS_SECRET);
    expect(await worksWith(later, toms, TOMS_SECRET)).toBe(true);
  });

  it('a crash while the change is written leaves all as it was', async () => {
    const { pilot, toms } = await setUp('passphrase');
    const random = (() => {
      let calls = 0;
      return (length: number) => {
        // Salt, check, first set: fails while the second is being sealed.
        if (++calls > 3) throw new Error('crash');
        return crypto.getRandomValues(new Uint8Array(length));
      };
    })();
    const crashing = t.another({ random });
    await expect(crashing.changeKeeping('passphrase', { passphrase: 'a wholly new passphrase' })).rejects.toThrow(
      'crash',
    );
    expect(await worksWith(vault, pilot, PILOT_SECRET)).toBe(true);
    expect(await t.afterRestart().unlock(PASSPHRASE)).toEqual({ kind: 'unlocked' });
    expect(await worksWith(vault, toms, TOMS_SECRET)).toBe(true);
  });
});

function keptKinds(value: unknown): string[] {
  const kept = typeof value === 'object' && value !== null ? Reflect.get(value, 'kept') : undefined;
  return kept === undefined ? [] : [Reflect.get(kept, 'as')];
}

function cryptoKeysIn(value: unknown): CryptoKey[] {
  if (value instanceof CryptoKey) return [value];
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)
    ? Object.values(value).flatMap(cryptoKeysIn)
    : [];
}

describe('secrets for a setup file', () => {
  it.each(['browser', 'passphrase', 'session'] as const)(
    'have to be typed once more, and must be the ones that are kept (%s)',
    async (way) => {
      const { pilot, toms } = await setUp(way);
      const none = await vault.secretsToExport({});
      expect(none).toEqual({ kind: 'secretsNeeded', setIds: expect.arrayContaining([pilot, toms]) });
      const wrong = { [pilot]: `${PILOT_SECRET}x`, [toms]: TOMS_SECRET };
      expect(await vault.secretsToExport(wrong)).toEqual({ kind: 'secretsNeeded', setIds: [pilot] });
      const right = { [pilot]: ` ${PILOT_SECRET} `, [toms]: TOMS_SECRET };
      expect(await vault.secretsToExport(right)).toEqual({
        kind: 'secrets',
        sets: expect.arrayContaining([
          { draft: PILOT, secret: PILOT_SECRET },
          { draft: TOMS, secret: TOMS_SECRET },
        ]),
      });
    },
  );

  it('are not to be had while the vault is locked', async () => {
    await setUp('passphrase');
    await vault.lock();
    expect(await vault.secretsToExport({})).toEqual({ kind: 'locked' });
  });

  it('leave out those of the organization', async () => {
    t.policy = parsePolicy({
      credentialSets: [{ name: 'Theirs', profile: 'toms', userName: 'x', secretKey: 'TheirSecret000000001' }],
    }).policy;
    expect(await vault.secretsToExport({})).toEqual({ kind: 'secrets', sets: [] });
  });
});

describe('locking', () => {
  it('locks by a click, in every context at once', async () => {
    const { toms } = await setUp('passphrase');
    const other = t.another();
    await other.lock();
    expect(await vault.credentialsFor(toms)).toEqual({ kind: 'locked' });
    expect(await vault.state()).toBe('locked');
  });

  it('locks after half an hour without use', async () => {
    const { toms } = await setUp('passphrase');
    t.time += 29 * MINUTE_MS;
    expect(await vault.lockIfIdle()).toBe(false);
    t.time += 2 * MINUTE_MS;
    expect(await vault.lockIfIdle()).toBe(true);
    expect(t.session.items.has('vault.key')).toBe(false);
    expect(await vault.credentialsFor(toms)).toEqual({ kind: 'locked' });
  });

  it('is locked after sleeping, even before any alarm has run', async () => {
    const { toms } = await setUp('passphrase');
    t.time += 9 * HOUR_MS;
    expect(await vault.credentialsFor(toms)).toEqual({ kind: 'locked' });
  });

  it('stays unlocked while a person uses it', async () => {
    const { toms } = await setUp('passphrase');
    for (let n = 0; n < 10; n++) {
      t.time += 20 * MINUTE_MS;
      await vault.touch();
    }
    expect((await vault.credentialsFor(toms)).kind).toBe('credentials');
  });

  it('what happens by itself does not count as use', async () => {
    const { toms } = await setUp('passphrase');
    for (let n = 0; n < 4; n++) {
      t.time += 8 * MINUTE_MS;
      await vault.credentialsFor(toms);
    }
    expect(await vault.credentialsFor(toms)).toEqual({ kind: 'locked' });
  });

  it('a late note of use does not unlock what was locked meanwhile', async () => {
    const { toms } = await setUp('passphrase');
    await vault.lock();
    await vault.touch();
    expect(await vault.credentialsFor(toms)).toEqual({ kind: 'locked' });
  });

  it('a press after the idle time is over does not bring the key back', async () => {
    const { toms } = await setUp('passphrase');
    t.time += 31 * MINUTE_MS;
    await vault.touch();
    expect(await vault.credentialsFor(toms)).toEqual({ kind: 'locked' });
    expect(t.session.items.has('vault.key')).toBe(false);
  });

  it('knows when it will lock, so that an alarm can be set', async () => {
    expect(await vault.locksAt()).toBeUndefined();
    await setUp('passphrase');
    t.time += 10 * MINUTE_MS;
    await vault.touch();
    expect(await vault.locksAt()).toBe(t.time + 30 * MINUTE_MS);
    expect(await t.another({ idleMs: async () => 0 }).locksAt()).toBeUndefined();
    await vault.lock();
    expect(await vault.locksAt()).toBeUndefined();
  });

  it('is locked when the clock was set back', async () => {
    const { toms } = await setUp('passphrase');
    t.time -= 3 * HOUR_MS;
    expect(await vault.credentialsFor(toms)).toEqual({ kind: 'locked' });
  });

  it('with no idle time it stays unlocked until the browser closes', async () => {
    const { toms } = await setUp('passphrase');
    t.time += 100 * HOUR_MS;
    expect((await t.another({ idleMs: async () => 0 }).credentialsFor(toms)).kind).toBe('credentials');
  });

  it('there is nothing to unlock without a passphrase', async () => {
    expect(await vault.unlock('anything at all')).toEqual({ kind: 'noPassphrase' });
    expect(await vault.lockIfIdle()).toBe(false);
  });
});

describe('wrong passphrases', () => {
  it('three are free, then each costs twice the wait of the one before', async () => {
    await setUp('passphrase');
    const waits: number[] = [];
    for (let n = 0; n < 15; n++) {
      const result = await vault.unlock(`wrong passphrase ${n}`);
      if (result.kind !== 'wrong') throw new Error(result.kind);
      waits.push(Math.max(0, result.waitUntil - t.time) / 1000);
      t.time += Math.max(0, result.waitUntil - t.time);
    }
    expect(waits).toEqual([0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
  });

  it('during the wait not even the right one is tried, also after a restart', async () => {
    await setUp('passphrase');
    for (let n = 0; n < 4; n++) await vault.unlock('wrong passphrase');
    const later = t.afterRestart();
    const result = await later.unlock(PASSPHRASE);
    expect(result.kind).toBe('wait');
    if (result.kind === 'wait') t.time = result.waitUntil;
    expect(await later.unlock(PASSPHRASE)).toEqual({ kind: 'unlocked' });
  });

  it('many guesses at once are tried one by one', async () => {
    await setUp('passphrase');
    const other = t.another();
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, n) => (n % 2 ? vault : other).unlock(`guess number ${n}`)),
    );
    expect(results.filter(({ kind }) => kind === 'wrong')).toHaveLength(4);
    expect(results.filter(({ kind }) => kind === 'wait')).toHaveLength(16);
  });

  it('the right one ends the count', async () => {
    await setUp('passphrase');
    for (let n = 0; n < 3; n++) await vault.unlock('wrong passphrase');
    await vault.unlock(PASSPHRASE);
    for (let n = 0; n < 3; n++) {
      expect(await vault.unlock('wrong passphrase')).toMatchObject({ kind: 'wrong', waitUntil: t.time });
    }
  });

  it('a clock that was set back a year does not lock a user out for a year', async () => {
    await setUp('passphrase');
    for (let n = 0; n < 4; n++) await vault.unlock('wrong passphrase');
    t.time -= 365 * 24 * HOUR_MS;
    expect(await vault.unlock(PASSPHRASE)).toEqual({ kind: 'unlocked' });
  });
});

describe('tampering with the database', () => {
  async function change(id: string, edit: (record: Record<string, unknown>) => void): Promise<void> {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(t.databaseName);
      request.onsuccess = () => resolve(request.result);
    });
    const tx = db.transaction('sets', 'readwrite');
    const record = await new Promise<Record<string, unknown>>((resolve) => {
      const request = tx.objectStore('sets').get(id);
      request.onsuccess = () => resolve(request.result);
    });
    edit(record);
    tx.objectStore('sets').put(record);
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
  }

  it.each(['browser', 'passphrase', 'session'] as const)(
    'a changed address makes the secret useless (%s)',
    async (way) => {
      const { toms } = await setUp(way);
      await change(toms, (record) =>
        Object.assign(record, { draft: { ...TOMS, baseUrl: 'https://evil.example.org' } }),
      );
      expect(await vault.credentialsFor(toms)).toEqual({ kind: 'otherAddress' });
      await change(toms, (record) => Object.assign(record, { address: 'https://evil.example.org' }));
      expect(await vault.credentialsFor(toms)).toEqual({ kind: 'secretMissing' });
    },
  );

  it('who has looked, and is locked out before they use what they saw, is told so', async () => {
    const { toms } = await setUp('passphrase');
    const look = await vault.look();
    const { baseUrl } = effectiveProfile(TOMS, {});
    expect(await look.availability(toms, baseUrl)).toEqual({ kind: 'kept' });
    await vault.lock();
    expect(await look.availability(toms, baseUrl)).toEqual({ kind: 'locked' });
  });

  it.each(['browser', 'passphrase', 'session'] as const)(
    'changed profiles take the secret nowhere else, and the right ones take it on (%s)',
    async (way) => {
      const { toms, pilot } = await setUp(way);
      const elsewhere = { baseUrl: 'https://evil.example.org' };
      t.overrides = { toms: elsewhere, pilot: elsewhere };
      for (const id of [toms, pilot]) {
        expect(await vault.credentialsFor(id)).toEqual({ kind: 'otherAddress' });
        expect(await vault.availability(id, elsewhere.baseUrl)).toEqual({ kind: 'otherAddress' });
      }
      t.overrides = {};
      for (const id of [toms, pilot]) expect((await vault.credentialsFor(id)).kind).toBe('credentials');
    },
  );

  it('a secret that is typed under changed profiles is for the address that they name', async () => {
    t.overrides = { toms: { baseUrl: 'https://service.example.org/v2' } };
    const { toms } = await setUp('browser');
    expect((await vault.credentialsFor(toms, 'https://service.example.org/v2')).kind).toBe('credentials');
    t.overrides = {};
    expect(await vault.credentialsFor(toms)).toEqual({ kind: 'otherAddress' });
    expect(await vault.edit(toms, TOMS)).toEqual({ kind: 'edited', secretNeeded: true });
  });

  it("one set's secret does not open as another's", async () => {
    const { toms } = await setUp('passphrase');
    const other = await addedId(vault, { ...TOMS, name: 'Other' }, 'OtherSecret000000003');
    let stolen: unknown;
    await change(toms, (record) => {
      stolen = record.kept;
    });
    await change(other, (record) => Object.assign(record, { kept: stolen }));
    expect(await vault.credentialsFor(other)).toEqual({ kind: 'secretMissing' });
  });

  it('a flipped bit is noticed', async () => {
    const { pilot, toms } = await setUp('passphrase');
    for (const id of [pilot, toms]) {
      await change(id, (record) => {
        const { sealed } = record.kept as { sealed: { data: Uint8Array } };
        sealed.data[3] = (sealed.data[3] ?? 0) ^ 1;
      });
      expect(await vault.credentialsFor(id)).toEqual({ kind: 'secretMissing' });
    }
  });
});

describe('what the organization provides', () => {
  const managed = {
    credentialSets: [
      { name: 'Sierra Vista', cdsCode: '9999991', profile: 'toms', userName: 'sim-district', secretKey: TOMS_SECRET },
      { name: 'Pilot', profile: 'pilot', accessKeyId: 'AKIASIMULATOR0000001', secretAccessKey: PILOT_SECRET },
    ],
  };

  it('stands first in the list and works at once', async () => {
    await addedId(vault, { ...TOMS, name: 'A first name' }, TOMS_SECRET);
    t.policy = parsePolicy(managed).policy;
    const listed = await vault.list();
    expect(listed.map(({ name, source }) => [name, source])).toEqual([
      ['Sierra Vista', 'policy'],
      ['Pilot', 'policy'],
      ['A first name', 'user'],
    ]);
    expect(await worksWith(vault, listed[0]?.id ?? '', TOMS_SECRET)).toBe(true);
    expect(await worksWith(vault, listed[1]?.id ?? '', PILOT_SECRET)).toBe(true);
  });

  it("works while the user's own sets are locked", async () => {
    await setUp('passphrase');
    await vault.lock();
    t.policy = parsePolicy(managed).policy;
    expect(await vault.state()).toBe('unlocked');
    expect((await vault.credentialsFor((await vault.list())[0]?.id ?? '')).kind).toBe('credentials');
  });

  it('comes late and goes again without harm', async () => {
    expect(await vault.state()).toBe('empty');
    t.policy = parsePolicy(managed).policy;
    const [first] = await vault.list();
    expect(await vault.state()).toBe('unlocked');
    t.policy = NO_POLICY;
    expect(await vault.list()).toEqual([]);
    expect(await vault.credentialsFor(first?.id ?? '')).toEqual({ kind: 'secretMissing' });
  });

  it('is never written to the database or the session', async () => {
    t.policy = parsePolicy(managed).policy;
    for (const { id } of await vault.list()) {
      await vault.credentialsFor(id);
      await vault.noteWorked(id);
    }
    expect(await secretsOnDisk()).toEqual([]);
    expect(await findSecret(t.session.items, TOMS_SECRET)).toEqual([]);
  });
});

describe('what we know of a key from use', () => {
  it('remembers when it last worked', async () => {
    const { toms } = await setUp('browser');
    const lastWorkedAt = async () => (await vault.list()).find(({ id }) => id === toms)?.lastWorkedAt;
    expect(await lastWorkedAt()).toBeUndefined();
    await vault.noteWorked(toms);
    const worked = t.time;
    t.time += HOUR_MS;
    expect(await lastWorkedAt()).toBe(worked);
  });

  it('begins anew with a new secret', async () => {
    const { toms } = await setUp('browser');
    await vault.noteWorked(toms);
    await vault.edit(toms, TOMS, 'RenewedSecret0000001');
    expect((await vault.list()).find(({ id }) => id === toms)?.lastWorkedAt).toBeUndefined();
  });

  it('remembers when an expired key was tried, beside when it worked', async () => {
    const { toms } = await setUp('browser');
    await vault.noteWorked(toms);
    await vault.noteTriedExpired(toms);
    expect((await vault.list()).find(({ id }) => id === toms)).toMatchObject({
      lastWorkedAt: t.time,
      lastTriedExpiredAt: t.time,
    });
  });
});

describe('erasing', () => {
  it.each(['browser', 'passphrase', 'session'] as const)(
    'leaves nothing, and the vault begins anew (%s)',
    async (way) => {
      await setUp(way);
      const other = t.another();
      await other.list();
      await vault.erase();
      expect(await everythingIn(t.databaseName)).toEqual([]);
      expect([...t.session.items.keys()]).toEqual([]);
    },
  );

  it('can be used again after that, also by a context that was open', async () => {
    await setUp('passphrase');
    const other = t.another();
    await other.list();
    await vault.erase();
    expect(await other.state()).toBe('empty');
    const id = await addedId(other, TOMS, TOMS_SECRET);
    expect(await worksWith(vault, id, TOMS_SECRET)).toBe(true);
  });
});
