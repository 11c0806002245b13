import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveSettings } from '@/utils/organization/effective-settings';
import { NO_POLICY, type Policy } from '@/utils/organization/policy';
import { createSettingsStore, DEFAULT_SETTINGS, parseSettings, type Settings } from '@/utils/settings/settings';

const SITE = {
  origin: 'https://sis.example.org',
  adapter: 'q',
  ssidSelector: '#ssid',
  ssidLabel: 'State no.',
  places: [],
};

function area() {
  const kept: { settings?: unknown } = {};
  return {
    kept,
    get: async () => structuredClone(kept.settings),
    async set(settings: unknown) {
      kept.settings = structuredClone(settings);
    },
  };
}

describe('reading settings', () => {
  it('gives the defaults where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, faults: [] });
  });

  it('gives back what was stored', () => {
    const stored = {
      version: 1,
      consent: 1,
      requestWhen: 'studentPage',
      allowDoNotRelease: true,
      activityDays: 30,
      rosters: 'save',
      rosterLimit: 5_000,
      sites: [SITE],
      collapsedOn: ['https://demo.aeries.net'],
      hiddenOn: ['https://other.example.net', 'https://sis.example.net /students/*', 'https://sis.example.net *'],
      corner: 3,
      lock: { idleMinutes: 5 },
      profileOverrides: { toms: { baseUrl: 'https://new.example.org/api/v2', linkHosts: ['*.example.org'] } },
      importedSetup: 'abc',
    };
    const { version: _, ...settings } = stored;
    expect(parseSettings(stored)).toEqual({ settings, faults: [] });
  });

  it.each([
    ['requestWhen', 'always', 'requestWhen'],
    ['allowDoNotRelease', 'yes', 'allowDoNotRelease'],
    ['activityDays', 0, 'activityDays'],
    ['activityDays', 1.5, 'activityDays'],
    ['activityDays', Number.NaN, 'activityDays'],
    ['lock', { idleMinutes: -1 }, 'lock.idleMinutes'],
    ['lock', null, 'lock'],
    ['profileOverrides', { toms: { baseUrl: 'http://plain.example.org' } }, 'profileOverrides.toms.baseUrl'],
    ['profileOverrides', { toms: { linkHost: ['example.org'] } }, 'profileOverrides.toms.linkHost'],
    ['profileOverrides', { pilot: { linkHosts: ['*.org'] } }, 'profileOverrides.pilot.linkHosts.0'],
    ['profileOverrides', { other: {} }, 'profileOverrides.other'],
  ])('a damaged %s (%j) stands at its default, is named, and the rest stays', (key, value, path) => {
    const { settings, faults } = parseSettings({ version: 1, requestWhen: 'opened', sites: [SITE], [key]: value });
    const kept = { ...DEFAULT_SETTINGS, requestWhen: 'opened', sites: [SITE] };
    expect(settings).toEqual({ ...kept, [key]: Reflect.get(DEFAULT_SETTINGS, key) });
    expect(faults.map((fault) => fault.path)).toEqual([path]);
    expect(faults[0]?.expected).toMatch(/\w/);
  });

  it('leaves out one damaged site and keeps the others', () => {
    const { settings, faults } = parseSettings({ version: 1, sites: [SITE, { origin: 'http://x.example.org' }, 7] });
    expect(settings.sites).toEqual([SITE]);
    expect(faults.map(({ path }) => path)).toEqual(['sites.1.origin', 'sites.2']);
  });

  it("keeps of a site's address only scheme, host and port", () => {
    const { settings } = parseSettings({ version: 1, sites: [{ origin: 'https://SIS.example.org:8443/login?x=1#y' }] });
    expect(settings.sites).toEqual([
      { origin: 'https://sis.example.org:8443', adapter: '', ssidSelector: '', ssidLabel: '', places: [] },
    ]);
  });

  it('gives usable settings whatever lies in storage', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), 'version'), fc.anything()),
        (any, record) => {
          for (const stored of [any, record]) {
            const { settings } = parseSettings(stored);
            expect(parseSettings({ ...settings, version: 1 })).toEqual({ settings, faults: [] });
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('older and newer versions', () => {
  const migrations = [
    // As a version 2 would have it: the idle time moved into `lock`.
    ({ idleMinutes, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, lock: { idleMinutes } }),
    (old: Readonly<Record<string, unknown>>) => ({ ...old, activityDays: Number(old.activityWeeks) * 7 }),
  ];

  it('brings settings of every older version up to date', () => {
    expect(parseSettings({ version: 1, idleMinutes: 5, activityWeeks: 2 }, migrations)).toEqual({
      settings: { ...DEFAULT_SETTINGS, lock: { idleMinutes: 5 }, activityDays: 14 },
      faults: [],
    });
    expect(
      parseSettings({ version: 2, lock: { idleMinutes: 6 }, activityWeeks: 2 }, migrations).settings,
    ).toMatchObject({
      lock: { idleMinutes: 6 },
      activityDays: 14,
    });
  });

  it('a version that is older in no way we know is told; what fits is kept', () => {
    for (const version of [0, 4, '1', undefined]) {
      const { settings, faults } = parseSettings({ version, requestWhen: 'opened' }, migrations);
      expect(settings.requestWhen).toBe('opened');
      expect(faults).toEqual([{ path: 'version', expected: 'a whole number from 1 to 3' }]);
    }
  });
});

describe('the store', () => {
  it('keeps changes', async () => {
    const store = createSettingsStore(area());
    await store.change((settings) => ({ ...settings, activityDays: 10 }));
    expect((await store.read()).settings.activityDays).toBe(10);
  });

  it('loses no change made by two pages at once', async () => {
    const storage = area();
    const [background, options] = [createSettingsStore(storage), createSettingsStore(storage)];
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        (n % 2 ? background : options).change((settings) => ({
          ...settings,
          collapsedOn: [...settings.collapsedOn, `https://host${n}.example.org`],
        })),
      ),
    );
    expect((await background.read()).settings.collapsedOn).toHaveLength(40);
  });

  it('does not store what falls short of the schema', async () => {
    const storage = area();
    const store = createSettingsStore(storage);
    const stored = await store.change((settings) => ({ ...settings, activityDays: -5, requestWhen: 'opened' }));
    expect(stored).toEqual({ ...DEFAULT_SETTINGS, requestWhen: 'opened' });
    expect(storage.kept.settings).toEqual({ ...stored, version: 1 });
  });

  it('a change that fails changes nothing and holds up no other', async () => {
    const store = createSettingsStore(area());
    const failing = store.change(() => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await store.change((settings) => ({ ...settings, activityDays: 3 }))).toMatchObject({ activityDays: 3 });
  });

  it('remembers the 200 sites on which the panel was collapsed last', async () => {
    const store = createSettingsStore(area());
    const all = Array.from({ length: 250 }, (_, n) => `https://host${n}.example.org`);
    const { collapsedOn } = await store.change((settings) => ({ ...settings, collapsedOn: all }));
    expect(collapsedOn).toEqual(all.slice(50));
  });
});

describe('settings under policy', () => {
  const own: Settings = { ...DEFAULT_SETTINGS, requestWhen: 'opened', activityDays: 10, sites: [SITE] };

  it("are the user's own where policy says nothing", () => {
    expect(effectiveSettings(own, NO_POLICY)).toEqual({
      settings: own,
      setByPolicy: [],
      policyOrigins: [],
      policyOverrides: {},
      optionsLocked: false,
    });
  });

  it("are the organization's where it says something, and it is told which", () => {
    const policy: Policy = { ...NO_POLICY, requestWhen: 'studentPage', allowDoNotRelease: false, lockOptions: true };
    const { settings, setByPolicy, optionsLocked } = effectiveSettings({ ...own, allowDoNotRelease: true }, policy);
    expect(settings).toEqual({ ...own, requestWhen: 'studentPage', allowDoNotRelease: false });
    expect(setByPolicy).toEqual(['requestWhen', 'allowDoNotRelease']);
    expect(optionsLocked).toBe(true);
  });

  it("have the organization's sites before the user's; for the same site the organization is right", () => {
    const theirs = [
      { ...SITE, adapter: 'synergy' },
      { ...SITE, origin: 'https://other.example.org' },
    ];
    const mine = { ...SITE, origin: 'https://mine.example.org' };
    const { settings, policyOrigins } = effectiveSettings(
      { ...own, sites: [SITE, mine] },
      { ...NO_POLICY, sites: theirs },
    );
    expect(settings.sites).toEqual([...theirs, mine]);
    expect(policyOrigins).toEqual(theirs.map(({ origin }) => origin));
  });
});

describe('the remembered places of a site', () => {
  const place = { key: '/students/*|ca number|cell|td', label: 'CA Number', page: '/students/*', addedAt: 1 };
  const organizations = { ...place, key: '/scores|ssid|cell|td' };

  it('are kept with it, and a damaged one takes the site along but no other', () => {
    const { settings } = parseSettings({ version: 1, sites: [{ ...SITE, places: [place] }] });
    expect(settings.sites).toEqual([{ ...SITE, places: [place] }]);
    expect(parseSettings({ version: 1, sites: [SITE, { ...SITE, places: [7] }] }).settings.sites).toEqual([SITE]);
  });

  it('hold on a site that the organization provides, too, beside its own', () => {
    const own = { ...DEFAULT_SETTINGS, sites: [{ ...SITE, ssidLabel: 'mine', places: [place, organizations] }] };
    const policy = { ...NO_POLICY, sites: [{ ...SITE, places: [organizations] }] };
    expect(effectiveSettings(own, policy).settings.sites).toEqual([{ ...SITE, places: [organizations, place] }]);
  });
});
