import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  applySetup,
  exportSetup,
  fingerprintOf,
  openSetupFile,
  type SetupExport,
  setupFileSays,
} from '@/utils/organization/setup-file';
import { parseTakenSetup } from '@/utils/organization/taken-setup';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/settings/settings';
import { findSecret } from '../vault/support/search-database';
import {
  addedId,
  FEW_ROUNDS,
  PASSPHRASE,
  PILOT,
  PILOT_SECRET,
  type TestVault,
  TOMS,
  TOMS_SECRET,
  testVault,
} from '../vault/support/test-vault';

const PLACE = { key: '/students/*|ca number|cell|td', label: 'CA Number', page: '/students/*', addedAt: 1 };
const SITE = { origin: 'https://sis.example.org', adapter: 'q', ssidSelector: '#ssid', ssidLabel: '', places: [PLACE] };
const SETTINGS: Settings = { ...DEFAULT_SETTINGS, requestWhen: 'opened', activityDays: 90, sites: [SITE] };
const FULL: SetupExport = {
  settings: SETTINGS,
  profileOverrides: { toms: { linkHosts: ['files.example.org'] } },
  credentialSets: [
    { draft: PILOT, secret: PILOT_SECRET },
    { draft: TOMS, secret: TOMS_SECRET },
  ],
  passphrase: PASSPHRASE,
  madeBy: ' Ana\tRuiz, IT ',
  now: Date.UTC(2026, 10, 24, 20),
  rounds: FEW_ROUNDS,
};

async function fileOf(setup: SetupExport = FULL): Promise<string> {
  const result = await exportSetup(setup);
  if (result.kind !== 'file') throw new Error(result.kind);
  return result.text;
}

async function opened(text: string) {
  const result = await openSetupFile(text, PASSPHRASE);
  if (result.kind !== 'ok') throw new Error(result.kind);
  return result.setup;
}

/** The file with a change, as somebody with an editor would make it. */
function edited(text: string, change: (file: Record<string, unknown>) => void): string {
  const file: Record<string, unknown> = JSON.parse(text);
  change(file);
  return JSON.stringify(file, null, 2);
}

describe('a setup file', () => {
  it('brings back all that was put in', async () => {
    const text = await fileOf();
    expect(await openSetupFile(text, PASSPHRASE)).toEqual({
      kind: 'ok',
      setup: {
        settings: {
          requestWhen: 'opened',
          allowDoNotRelease: false,
          activityDays: 90,
          rosters: 'print',
          rosterLimit: 200,
          lock: { idleMinutes: 30 },
          sites: [SITE],
        },
        profileOverrides: FULL.profileOverrides,
        credentialSets: FULL.credentialSets,
        maker: { madeBy: 'Ana Ruiz, IT', madeAt: FULL.now },
        fingerprint: await fingerprintOf(text),
      },
    });
  });

  it('says who made it and when before it is opened, and can not be opened once that was changed', async () => {
    const text = await fileOf();
    expect(setupFileSays(text)).toEqual({ madeBy: 'Ana Ruiz, IT', madeAt: FULL.now, isEncrypted: true });
    const changed = edited(text, (file) => {
      file.madeBy = 'Somebody else';
    });
    expect(await openSetupFile(changed, PASSPHRASE)).toMatchObject({ kind: 'damaged' });
    for (const other of ['', '{}', '[]', 'https://files.example.org/setup.json', '{"format":"other"}']) {
      expect(setupFileSays(other)).toBeUndefined();
    }
  });

  it('shows settings and sites, and nothing of the credential sets', async () => {
    const text = await fileOf();
    expect(text).toContain('https://sis.example.org');
    for (const hidden of [PILOT_SECRET, TOMS_SECRET, PILOT.account, TOMS.name, 'files.example.org']) {
      expect(await findSecret(text, hidden)).toEqual([]);
    }
  });

  it('is named after its day', async () => {
    expect(await exportSetup(FULL)).toMatchObject({ kind: 'file', name: 'paperless-scores-setup-2026-11-24.json' });
  });

  it("holds nothing of one person's habits", async () => {
    const settings = { ...SETTINGS, collapsedOn: ['https://demo.aeries.net'], importedSetup: 'earlier' };
    const text = await fileOf({ ...FULL, settings });
    expect(text).not.toContain('demo.aeries.net');
    expect(text).not.toContain('earlier');
  });

  it('needs no passphrase when it holds no key', async () => {
    const text = await fileOf({ ...FULL, credentialSets: [], profileOverrides: {}, passphrase: '' });
    expect(await openSetupFile(text)).toMatchObject({
      kind: 'ok',
      setup: { credentialSets: [], settings: { sites: [SITE] } },
    });
  });

  it('is not made under a short passphrase', async () => {
    expect(await exportSetup({ ...FULL, passphrase: 'short' })).toEqual({ kind: 'passphraseTooShort', least: 12 });
    const { passphrase: _, ...without } = FULL;
    expect(await exportSetup(without)).toMatchObject({ kind: 'passphraseTooShort' });
  });

  it('survives what mail and editors do to a file', async () => {
    const text = await fileOf();
    for (const changed of [
      `\ufeff${text}`,
      text.replaceAll('\n', '\r\n'),
      `\n${text}\n\n`,
      JSON.stringify(JSON.parse(text)),
    ]) {
      expect((await openSetupFile(changed, PASSPHRASE)).kind).toBe('ok');
    }
  });

  it('uses 600,000 rounds unless told otherwise', async () => {
    const { rounds: _, ...real } = FULL;
    const text = await fileOf(real);
    expect(JSON.parse(text).encrypted.derivation).toMatchObject({ name: 'PBKDF2-SHA-256', rounds: 600_000 });
    expect((await openSetupFile(text, PASSPHRASE)).kind).toBe('ok');
  });

  it('is encrypted anew each time', async () => {
    const [a, b] = [JSON.parse(await fileOf()), JSON.parse(await fileOf())];
    expect(a.encrypted.derivation.salt).not.toBe(b.encrypted.derivation.salt);
    expect(a.encrypted.content.iv).not.toBe(b.encrypted.content.iv);
  });
});

describe('a file that cannot be taken over', () => {
  let text: string;
  beforeEach(async () => {
    text = await fileOf();
  });

  it('wants its passphrase', async () => {
    expect(await openSetupFile(text)).toEqual({ kind: 'needsPassphrase' });
  });

  it.each(['', 'oak table seven river', PASSPHRASE.toUpperCase()])(
    'has another passphrase than "%s"',
    async (wrong) => {
      expect(await openSetupFile(text, wrong)).toEqual({ kind: 'wrongPassphrase' });
    },
  );

  it('was made by a newer version', async () => {
    const newer = edited(text, (file) => Object.assign(file, { version: 2, settings: 'of some other shape' }));
    expect(await openSetupFile(newer, PASSPHRASE)).toEqual({ kind: 'newerVersion', version: 2 });
  });

  it.each([
    '',
    'hello',
    '%PDF-1.7',
    '[]',
    'null',
    '7',
    '"paperless"',
    '{}',
    '{"format":"bookmarks","version":1}',
    'x'.repeat(3_000_000),
  ])('is for other software (%.30s)', async (other) => {
    expect(await openSetupFile(other, PASSPHRASE)).toEqual({ kind: 'otherSoftware' });
  });

  it('was cut off, wherever that was', async () => {
    for (let length = 60; length < text.length; length += 37) {
      expect((await openSetupFile(text.slice(0, length), PASSPHRASE)).kind).toBe('damaged');
    }
  });

  const changes: [string, (file: Record<string, unknown>) => void][] = [
    ['another site', (file) => Object.assign(file, { sites: [{ ...SITE, origin: 'https://evil.example.org' }] })],
    ['another setting', (file) => Object.assign(file, { settings: { version: 1, allowDoNotRelease: true } })],
    ['a setting more', (file) => Object.assign(file.settings as object, { lock: { idleMinutes: 0 } })],
    [
      'a key more',
      (file) => Object.assign(file, { profileOverrides: { toms: { baseUrl: 'https://evil.example.org' } } }),
    ],
    ['another date', (file) => Object.assign(file, { created: '2026-11-25T00:00:00.000Z' })],
    ['no settings', (file) => Reflect.deleteProperty(file, 'settings')],
    ['a version that is no number', (file) => Object.assign(file, { version: '1' })],
    ['version 0', (file) => Object.assign(file, { version: 0 })],
    ['an encrypted part that is none', (file) => Object.assign(file, { encrypted: 'x' })],
    ['no derivation', (file) => Reflect.deleteProperty(file.encrypted as object, 'derivation')],
    ['rounds that would take a year', (file) => setRounds(file, 1e12)],
    ['rounds that protect nothing', (file) => setRounds(file, 1)],
    ['a check that is no base64', (file) => Object.assign(file.encrypted as object, { check: { iv: '*', data: '*' } })],
    [
      'the content of another file',
      (file) => Object.assign(file.encrypted as object, { content: (file.encrypted as Record<string, unknown>).check }),
    ],
  ];
  it.each(changes)('was changed since: %s', async (_what, change) => {
    expect((await openSetupFile(edited(text, change), PASSPHRASE)).kind).toBe('damaged');
  });

  it('without its encrypted part redirects no key: service profiles count only when encrypted', async () => {
    const clear = edited(text, (file) => {
      Reflect.deleteProperty(file, 'encrypted');
      Object.assign(file.settings as object, { profileOverrides: { toms: { baseUrl: 'https://evil.example.org' } } });
    });
    expect(await openSetupFile(clear, PASSPHRASE)).toMatchObject({
      kind: 'ok',
      setup: { profileOverrides: {}, credentialSets: [] },
    });
  });

  it('with any byte changed is either as it was or told to be damaged', async () => {
    const original = await opened(text);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom(...'aZ0"{}:,/+= '), async (place, character) => {
        const result = await openSetupFile(text.slice(0, place) + character + text.slice(place + 1), PASSPHRASE);
        if (result.kind === 'ok') {
          expect({ ...result.setup, fingerprint: '' }).toEqual({ ...original, fingerprint: '' });
        } else {
          expect(['damaged', 'wrongPassphrase', 'otherSoftware', 'newerVersion']).toContain(result.kind);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says nothing of a secret in what it names', async () => {
    const bad = await fileOf({ ...FULL, credentialSets: [{ draft: { ...TOMS, name: '' }, secret: TOMS_SECRET }] });
    const result = await openSetupFile(bad, PASSPHRASE);
    expect(result).toMatchObject({ kind: 'damaged', faults: [{ path: 'credentialSets.0.name' }] });
    expect(JSON.stringify(result)).not.toContain(TOMS_SECRET);
  });
});

describe('taking a setup over', () => {
  let t: TestVault;
  let stored: Settings;
  let kept: unknown;
  const taken = {
    get: async () => kept,
    set: async (setup: unknown) => {
      kept = setup;
    },
  };
  const to = () => ({ vault: t.vault, store, taken, now: () => 7 });
  const store = {
    async change(fn: (settings: Settings) => Settings) {
      stored = fn(stored);
      return stored;
    },
  };
  const mine = { ...SITE, origin: 'https://mine.example.org' };
  beforeEach(() => {
    t = testVault();
    kept = undefined;
    stored = {
      ...DEFAULT_SETTINGS,
      sites: [{ ...SITE, adapter: 'aspen' }, mine],
      collapsedOn: ['https://demo.aeries.net'],
    };
  });

  it("sets settings, adds sites and keys, and keeps what is one's own", async () => {
    const setup = await opened(await fileOf());
    expect(await applySetup(setup, to())).toMatchObject({ kind: 'takenOver' });
    expect(stored).toEqual({
      ...SETTINGS,
      sites: [SITE, mine],
      collapsedOn: ['https://demo.aeries.net'],
      profileOverrides: FULL.profileOverrides,
      importedSetup: setup.fingerprint,
    });
    expect((await t.vault.list()).map(({ name }) => name)).toEqual([TOMS.name, PILOT.name]);
  });

  it('taken over twice changes nothing the second time', async () => {
    const setup = await opened(await fileOf());
    await applySetup(setup, to());
    const [list, settings] = [await t.vault.list(), stored];
    await applySetup(setup, to());
    expect(await t.vault.list()).toEqual(list);
    expect(stored).toEqual(settings);
  });

  it('takes away what came with the file before and is in the new one no more, and nothing else', async () => {
    const mineId = await addedId(t.vault, { ...TOMS, name: 'Typed in by hand' }, 'OldSecret00000000001');
    await applySetup(await opened(await fileOf()), to());
    const next = { ...SITE, origin: 'https://next.example.org' };
    const renamed = { draft: { ...TOMS, name: 'Sierra Vista Unified 2027' }, secret: 'NewSecret00000000001' };
    const text = await fileOf({
      ...FULL,
      settings: { ...SETTINGS, sites: [next] },
      profileOverrides: { pilot: { linkHosts: ['new.example.org'] } },
      credentialSets: [renamed],
    });
    const before = (await t.vault.list()).filter(({ id }) => id !== mineId).map(({ id }) => id);
    const result = await applySetup(await opened(text), to());
    expect(result).toMatchObject({ gone: { origins: [SITE.origin] } });
    expect(result.kind === 'takenOver' && [...result.gone.setIds].sort()).toEqual(before.sort());
    expect((await t.vault.list()).map(({ name }) => name).sort()).toEqual([renamed.draft.name, 'Typed in by hand']);
    expect(stored.sites.map(({ origin }) => origin)).toEqual([next.origin, mine.origin]);
    expect(stored.profileOverrides).toEqual({ pilot: { linkHosts: ['new.example.org'] } });
  });

  it('remembers who made it, when, and what came with it', async () => {
    await applySetup(await opened(await fileOf()), to());
    expect(parseTakenSetup(kept)).toMatchObject({
      ...{ madeBy: 'Ana Ruiz, IT', madeAt: FULL.now, takenAt: 7 },
      ...{ origins: [SITE.origin], profiles: ['toms'] },
    });
  });

  it('changes nothing while the vault is locked', async () => {
    await t.vault.changeKeeping('passphrase', { passphrase: PASSPHRASE });
    const id = await addedId(t.vault, TOMS, 'OldSecret00000000001');
    await t.vault.lock();
    const before = stored;
    expect(await applySetup(await opened(await fileOf()), to())).toEqual({ kind: 'locked' });
    expect(stored).toBe(before);
    expect((await t.vault.list()).map((set) => set.id)).toEqual([id]);
  });
});

function setRounds(file: Record<string, unknown>, rounds: number): void {
  const { derivation } = file.encrypted as { derivation: Record<string, unknown> };
  derivation.rounds = rounds;
}
