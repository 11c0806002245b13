import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_POLICY, parsePolicy } from '@/utils/organization/policy';
import { asChromeReads, at, registryPolicy } from './registry-policy';

const TOMS = {
  name: 'Sierra Vista Unified (simulated)',
  cdsCode: '99-99991',
  profile: 'toms',
  userName: 'sim-district',
  secretKey: 'SimulatedSecret00001',
  expiresOn: '2027-06-30',
  hosts: ['Sierra.aeries.net'],
  schoolCodes: ['1', '2', '3'],
};
const PILOT = {
  name: 'Pilot',
  profile: 'pilot',
  baseUrl: 'https://caaspp-aws.ets.org/pilot/v1/',
  region: 'us-west-2',
  accessKeyId: 'AKIASIMULATOR0000001',
  secretAccessKey: 'simulated/Secret+Key/for+tests/only000001',
};

function without(record: object, key: string): object {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

describe('reading policy', () => {
  it('is no policy where there is none, or not yet', () => {
    for (const nothing of [undefined, null, {}])
      expect(parsePolicy(nothing)).toEqual({ policy: NO_POLICY, faults: [] });
  });

  it('reads every key', () => {
    const { policy, faults } = parsePolicy({
      consent: 1,
      credentialSets: [TOMS, PILOT],
      encryptedSetup: '{"format":"paperless-scores-setup"}',
      sites: [{ origin: 'https://sis.example.org/', adapter: 'synergy' }],
      requestWhen: 'opened',
      allowDoNotRelease: true,
      activityDays: 90,
      rosters: 'save',
      rosterLimit: 1_000,
      lockOptions: true,
      profileOverrides: { toms: { linkHosts: ['files.example.org'] } },
    });
    expect(faults).toEqual([]);
    expect(policy).toMatchObject({
      consent: 1,
      encryptedSetup: '{"format":"paperless-scores-setup"}',
      sites: [{ origin: 'https://sis.example.org', adapter: 'synergy', ssidSelector: '', ssidLabel: '', places: [] }],
      requestWhen: 'opened',
      allowDoNotRelease: true,
      activityDays: 90,
      rosters: 'save',
      rosterLimit: 1_000,
      lockOptions: true,
      profileOverrides: { toms: { linkHosts: ['files.example.org'] } },
    });
    expect(policy.credentialSets).toMatchObject([
      {
        set: {
          name: TOMS.name,
          cdsCode: '9999991',
          profile: 'toms',
          account: 'sim-district',
          expiresOn: '2027-06-30',
          hosts: ['sierra.aeries.net'],
          schoolCodes: ['1', '2', '3'],
          source: 'policy',
        },
        secret: 'SimulatedSecret00001',
      },
      {
        set: {
          account: PILOT.accessKeyId,
          baseUrl: 'https://caaspp-aws.ets.org/pilot/v1',
          region: 'us-west-2',
          hosts: [],
        },
        secret: PILOT.secretAccessKey,
      },
    ]);
    expect(JSON.stringify(policy.credentialSets.map(({ set }) => set))).not.toContain('Secret');
  });

  it.each([
    ['requestWhen', 'sometimes', 'requestWhen', 'one of opened, testScoresPage, studentPage'],
    ['allowDoNotRelease', 1, 'allowDoNotRelease', 'true or false'],
    ['activityDays', '365', 'activityDays', 'a whole number from 1 to 3650'],
    ['lockOptions', 'true', 'lockOptions', 'true or false'],
    ['encryptedSetup', {}, 'encryptedSetup', 'the text of a setup file'],
    ['sites', { origin: 'x' }, 'sites', 'a list'],
    ['sites', [{ origin: 'sis.example.org' }], 'sites.0.origin', 'an https address'],
    ['credentialSets', 'x', 'credentialSets', 'a list'],
    ['credentialSets', [{ ...TOMS, profile: 'other' }], 'credentialSets.0.profile', 'pilot or toms'],
    ['credentialSets', [{ ...TOMS, name: 7 }], 'credentialSets.0.name', 'a name'],
    ['credentialSets', [{ ...TOMS, hosts: ['*'] }], 'credentialSets.0.hosts.0', 'a host name like sis.example.org'],
    [
      'credentialSets',
      [without(PILOT, 'accessKeyId')],
      'credentialSets.0',
      'accessKeyId and secretAccessKey for pilot',
    ],
    ['credentialSets', [without(TOMS, 'secretKey')], 'credentialSets.0', 'userName and secretKey for toms'],
    ['requestwhen', 'opened', 'requestwhen', expect.stringContaining('requestWhen')],
  ])('names a malformed %s (%j), leaves it out, and the rest holds', (key, value, path, expected) => {
    const { policy, faults } = parsePolicy({ [key]: value, ...(key !== 'activityDays' && { activityDays: 90 }) });
    expect(faults).toEqual([{ path, expected }]);
    const rest = key === 'activityDays' ? NO_POLICY : { ...NO_POLICY, activityDays: 90 };
    expect(policy).toEqual(rest);
  });

  it('keeps the good credential sets beside a bad one', () => {
    const { policy, faults } = parsePolicy({ credentialSets: [{ ...TOMS, profile: 1 }, PILOT] });
    expect(policy.credentialSets.map(({ set }) => set.name)).toEqual(['Pilot']);
    expect(faults.map(({ path }) => path)).toEqual(['credentialSets.0.profile']);
  });

  it('a wrong date or CDS code is named and takes no key away', () => {
    const { policy, faults } = parsePolicy({ credentialSets: [{ ...TOMS, expiresOn: '30.6.2027', cdsCode: '123' }] });
    expect(policy.credentialSets).toMatchObject([{ set: { expiresOn: '', cdsCode: '', account: 'sim-district' } }]);
    expect(faults.map(({ path }) => path).sort()).toEqual(['credentialSets.0.cdsCode', 'credentialSets.0.expiresOn']);
  });

  it('a fault never carries a secret', () => {
    const { faults } = parsePolicy({
      credentialSets: [
        { ...TOMS, secretKey: ['SimulatedSecret00001'] },
        { ...PILOT, secretAccessKey: `${PILOT.secretAccessKey}\n\u0000` },
      ],
    });
    expect(faults.length).toBeGreaterThan(1);
    expect(JSON.stringify(faults)).not.toMatch(/Simulated|simulated/);
  });

  it('whatever policy holds, reading it does no harm', () => {
    const keys = fc.constantFrom(
      'credentialSets',
      'encryptedSetup',
      'sites',
      'requestWhen',
      'activityDays',
      'rosters',
      'rosterLimit',
      'profileOverrides',
    );
    const set = fc.record(
      {
        name: fc.anything(),
        profile: fc.constantFrom('toms', 'pilot', 3),
        userName: fc.anything(),
        secretKey: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.anything(), fc.dictionary(keys, fc.anything()), fc.array(set), (any, record, credentialSets) => {
        for (const managed of [any, record, { credentialSets }]) {
          const { policy } = parsePolicy(managed);
          for (const { set, secret } of policy.credentialSets) {
            expect(set.account.length * secret.length * set.name.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("ids of the organization's sets", () => {
  const idsOf = (...sets: unknown[]) =>
    parsePolicy({ credentialSets: sets }).policy.credentialSets.map(({ set }) => set.id);

  it('stay when the order changes and when a key is renewed', () => {
    const [toms, pilot] = idsOf(TOMS, PILOT);
    expect(idsOf(PILOT, { ...TOMS, secretKey: 'RenewedSecret0000001', expiresOn: '2028-06-30' })).toEqual([
      pilot,
      toms,
    ]);
    expect(toms).toMatch(/^policy:[0-9a-f]{16}$/);
  });

  it('differ for sets that differ, and for the same set given twice', () => {
    const ids = idsOf(TOMS, { ...TOMS, name: 'Other' }, { ...TOMS, userName: 'other' }, { ...TOMS, cdsCode: '' }, TOMS);
    expect(new Set(ids).size).toBe(5);
  });
});

describe('the ready-made examples and the managed schema', () => {
  const textOf = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  const read = (path: string): unknown => JSON.parse(textOf(path));
  const registryFile = (path: string) => registryPolicy(textOf(path));
  /** Values of Google's Admin console stand in `{ "Value": … }`. */
  const unwrapped = (value: unknown) =>
    Object.fromEntries(
      Object.entries(value as Record<string, unknown>).map(([key, inner]) => [key, at(inner, 'Value')]),
    );

  const schema = read('public/managed-schema.json');
  const examples: [string, () => unknown][] = [
    ['chrome-linux.json', () => at(read('docs/policy/chrome-linux.json'), '3rdparty', 'extensions', 'EXTENSION_ID')],
    ['google-admin.json', () => unwrapped(read('docs/policy/google-admin.json'))],
    ['chrome-windows.reg', () => asChromeReads(registryFile('docs/policy/chrome-windows.reg'), schema)],
    ['edge-windows.reg', () => asChromeReads(registryFile('docs/policy/edge-windows.reg'), schema)],
    [
      'firefox-policies.json',
      () =>
        at(
          read('docs/policy/firefox-policies.json'),
          'policies',
          '3rdparty',
          'Extensions',
          'paperless-scores@paperless-scores.example',
        ),
    ],
  ];

  it.each(examples)('%s is a policy without a fault', (_name, load) => {
    const { policy, faults } = parsePolicy(load());
    expect(faults).toEqual([]);
    expect(policy.credentialSets.length).toBe(2);
    expect(policy.sites.length).toBe(1);
    expect(policy.requestWhen).toBe('testScoresPage');
    expect(policy.activityDays).toBe(365);
    expect(policy.allowDoNotRelease).toBe(false);
    expect(policy.lockOptions).toBe(true);
  });

  it('all examples say the same', () => {
    const [first, ...others] = examples.map(([, load]) => parsePolicy(load()).policy);
    for (const other of others) expect(other).toEqual(first);
  });

  it('the schema knows each key that the reader knows, and no other', () => {
    const keys = [
      'consent',
      'credentialSets',
      'encryptedSetup',
      'sites',
      'requestWhen',
      'allowDoNotRelease',
      'activityDays',
      'rosters',
      'rosterLimit',
      'lockOptions',
      'profileOverrides',
    ];
    expect(Object.keys(at(schema, 'properties') as object).sort()).toEqual([...keys].sort());
    const [fault] = parsePolicy({ unknown: 1 }).faults;
    for (const key of keys) expect(fault?.expected).toContain(key);
  });
});
