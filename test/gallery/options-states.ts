import type { ActivityPage } from '@/components/options/activity-page';
import type { CheckResult } from '@/components/options/check-result';
import type { OptionsModel, SectionId } from '@/components/options/options-model';
import type { OptionsProps } from '@/components/options/options-props';
import type { TryAnswer } from '@/components/options/profile-try';
import type { ConnectionStep } from '@/utils/caaspp/connection-test';
import type { CredentialSet } from '@/utils/vault/credential-set';
import { NOW } from './now.ts';

const DAY = 86_400_000;

export const DISTRICT: CredentialSet = {
  id: 'a',
  name: 'Sierra Vista Unified (simulated)',
  cdsCode: '9999991',
  profile: 'toms',
  baseUrl: '',
  region: '',
  account: 'sim-district',
  expiresOn: '2027-08-14',
  hosts: [],
  schoolCodes: [],
  source: 'user',
  lastWorkedAt: NOW - 40 * 60_000,
};

const CHARTER: CredentialSet = {
  ...DISTRICT,
  id: 'b',
  name: 'Manzanita Charter (simulated)',
  cdsCode: '99999920999992',
  account: 'sim-charter',
  expiresOn: '2026-12-01',
  schoolCodes: ['90'],
};

const PILOT: CredentialSet = {
  ...DISTRICT,
  id: 'policy:1',
  name: 'County pilot (simulated)',
  profile: 'pilot',
  account: 'AKIASIMULATOR0000001',
  baseUrl: 'https://caaspp-aws.ets.org/pilot/v1',
  region: 'us-west-2',
  hosts: ['demo.aeries.net'],
  source: 'policy',
};

export const MODEL: OptionsModel = {
  agreed: true,
  shortcut: 'Alt+Shift+O',
  version: '0.1.0',
  sets: [
    { set: DISTRICT, secret: 'kept' },
    { set: CHARTER, secret: 'kept', notice: { setId: 'key', setName: CHARTER.name, daysLeft: 7 } },
  ],
  sites: [
    {
      site: {
        origin: 'https://sis.sierravista.example',
        adapter: 'aeries',
        ssidSelector: '',
        ssidLabel: '',
        places: [
          { key: '/students/*|ca number|cell|td', label: 'CA Number', page: '/students/*', addedAt: NOW },
          { key: '/scores|ssid|definition|dd', label: 'SSID', page: '/scores', addedAt: NOW },
        ],
      },
      placesByPolicy: ['/scores|ssid|definition|dd'],
      byPolicy: false,
      permission: 'granted',
    },
  ],
  hiddenOn: [],
  knownSis: [
    { id: 'aeries', name: 'Aeries', hosts: ['aeries.net'] },
    { id: 'powerschool', name: 'PowerSchool', hosts: ['powerschool.com'] },
    { id: 'infinite-campus', name: 'Infinite Campus', hosts: ['infinitecampus.org'] },
    { id: 'synergy', name: 'Synergy', hosts: ['edupoint.com'] },
    { id: 'q', name: 'Q', hosts: [] },
  ],
  behaviour: {
    requestWhen: { value: 'testScoresPage', byPolicy: false },
    allowDoNotRelease: { value: false, byPolicy: false },
    rosters: { value: 'print', byPolicy: false },
    rosterLimit: { value: 200, byPolicy: false },
  },
  vault: { keeping: { value: 'browser', byPolicy: false }, state: 'open', idleMinutes: { value: 30, byPolicy: false } },
  activityDays: { value: 365, byPolicy: false },
  overrides: { value: {}, byPolicy: false },
  policy: { inForce: false, faults: [], lockOptions: false, encryptedSetup: 'none' },
};

const BY_POLICY: OptionsModel = {
  ...MODEL,
  sets: [{ set: PILOT, secret: 'kept' }, ...MODEL.sets],
  sites: [
    {
      site: {
        origin: 'https://students.mesa.example',
        adapter: '',
        ssidSelector: '#ssid',
        ssidLabel: 'State Number',
        places: [],
      },
      byPolicy: true,
      placesByPolicy: [],
      permission: 'missing',
    },
    ...MODEL.sites,
  ],
  behaviour: {
    requestWhen: { value: 'opened', byPolicy: true },
    allowDoNotRelease: { value: true, byPolicy: true },
    rosters: { value: 'status', byPolicy: true },
    rosterLimit: { value: 1_000, byPolicy: true },
  },
  activityDays: { value: 400, byPolicy: true },
  overrides: { value: { toms: { reports: { path: '/student-reports' } } }, byPolicy: true },
  policy: {
    inForce: true,
    lockOptions: false,
    encryptedSetup: 'waiting',
    setupMaker: { madeBy: 'Ana Ruiz, Sierra Vista Unified (simulated)', madeAt: NOW - 3 * DAY },
    faults: [
      { field: 'credentialSets.0.expiresOn', expected: 'a day as YYYY-MM-DD' },
      { field: 'sites.2.origin', expected: 'an https address' },
    ],
  },
};

const PASSPHRASE: OptionsModel = {
  ...MODEL,
  vault: { ...MODEL.vault, keeping: { value: 'passphrase', byPolicy: false } },
};

const LOCKED: OptionsModel = {
  ...PASSPHRASE,
  vault: { ...PASSPHRASE.vault, state: 'locked' },
  sets: [
    { set: DISTRICT, secret: 'locked' },
    { set: CHARTER, secret: 'missing' },
  ],
};

export const STEPS_OK: readonly ConnectionStep[] = [
  { step: 'address', outcome: 'ok' },
  { step: 'permission', outcome: 'ok' },
  { step: 'reach', outcome: 'ok' },
  { step: 'key', outcome: 'ok' },
  { step: 'answer', outcome: 'ok' },
];

export const STEPS_FAILED: readonly ConnectionStep[] = [
  { step: 'address', outcome: 'ok' },
  { step: 'permission', outcome: 'ok' },
  { step: 'reach', outcome: 'ok' },
  {
    step: 'key',
    outcome: 'failed',
    problem: { code: 'wrongKey', setName: DISTRICT.name, lastWorkedAt: NOW - 2 * DAY },
  },
  { step: 'answer', outcome: 'skipped' },
];

export const TRIED: TryAnswer = {
  kind: 'tried',
  steps: [
    { step: 'address', outcome: 'ok' },
    { step: 'permission', outcome: 'ok' },
    { step: 'reach', outcome: 'failed', problem: { code: 'unknownPath', host: 'caaspp-aws.ets.org' } },
    { step: 'key', outcome: 'skipped' },
    { step: 'answer', outcome: 'skipped' },
  ],
  exchanges: [
    {
      method: 'POST',
      url: 'https://caaspp-aws.ets.org/api/v1/token',
      headers: ['accept: application/json', 'authorization: Basic •••', 'cache-control: no-cache, no-store'],
      tookMs: 181,
      answer: {
        status: 403,
        headers: ['content-type: application/json', 'x-amzn-errortype: MissingAuthenticationTokenException'],
        body: '{"message":"Missing Authentication Token"}',
      },
    },
  ],
};

export const CHECKS: readonly CheckResult[] = [
  { check: 'version', outcome: 'ok', facts: ['0.1.0'] },
  { check: 'copies', outcome: 'ok' },
  { check: 'policy', outcome: 'attention', about: ['credentialSets.0.expiresOn'] },
  { check: 'consent', outcome: 'ok' },
  { check: 'keys', outcome: 'ok', facts: ['toms/user/kept'] },
  { check: 'sites', outcome: 'ok', count: 1 },
  { check: 'places', outcome: 'ok', count: 2 },
  {
    check: 'permissions',
    outcome: 'attention',
    about: ['students.mesa.example'],
    allow: ['students.mesa.example'],
  },
  { check: 'storage', outcome: 'ok' },
  { check: 'clock', outcome: 'ok' },
  { check: 'service', outcome: 'failed', problem: { code: 'offline' } },
  { check: 'answers', outcome: 'skipped' },
];

const OUTCOMES = ['ok', 'ok', 'notAuthorized', 'ok', 'doNotRelease', 'noTestData', 'studentChanged'] as const;
export const ACTIVITY: ActivityPage = {
  rows: [
    ...OUTCOMES.map((outcome, index) => ({
      id: String(index),
      at: NOW - index * 37 * 60_000,
      what:
        outcome === 'ok'
          ? (['open', 'request'] as const)[index % 2 ? 1 : 0]
          : outcome === 'doNotRelease'
            ? ('refused' as const)
            : ('request' as const),
      outcome,
      report: outcome === 'ok' && index % 2 === 0 ? 'California Science Test (CAST) 2025-26 English' : '',
      site: index === 3 ? '' : 'demo.aeries.net',
      lastFour: `000${index + 1}`,
    })),
    {
      ...{ id: 'list', at: NOW - 6 * 60 * 60_000, what: 'list', outcome: 'ok', site: 'demo.aeries.net' },
      ...{ report: '', lastFour: '', students: 34, result: { found: 31, printed: 31, none: 2, notAuthorized: 1 } },
    },
  ],
  older: 'more',
};

/** What a state of the options page sets; `press` names buttons to press, in their order. */
export interface OptionsShown {
  readonly model: OptionsModel | undefined;
  readonly section: SectionId;
  readonly firstRun?: boolean;
  readonly failed?: boolean;
  readonly answers?: Partial<OptionsProps>;
  readonly press?: readonly string[];
}

const EMPTY: OptionsModel = { ...MODEL, sets: [], sites: [] };

/** Every state of the options page, by name. */
export const OPTIONS_STATES: Readonly<Record<string, OptionsShown>> = {
  reading: { model: undefined, section: 'credentials' },
  failed: { model: undefined, section: 'credentials', failed: true },
  'not-kept': { model: { ...EMPTY, notKept: 'private' }, section: 'credentials', firstRun: true },
  consent: { model: { ...EMPTY, agreed: false }, section: 'credentials', firstRun: true },
  'consent-later': { model: { ...MODEL, agreed: false }, section: 'credentials', press: ['consentLater'] },
  'first-run-choose': { model: EMPTY, section: 'credentials', firstRun: true },
  'first-run-file': { model: EMPTY, section: 'credentials', firstRun: true, press: ['firstRun_haveFile'] },
  'first-run-credentials': { model: EMPTY, section: 'credentials', firstRun: true, press: ['firstRun_haveKey'] },
  'first-run-faults': { model: EMPTY, section: 'credentials', firstRun: true, press: ['firstRun_haveKey', 'save'] },
  'first-run-pilot': { model: EMPTY, section: 'credentials', firstRun: true, press: ['firstRun_havePilot'] },
  'first-run-passphrase': {
    model: { ...EMPTY, policy: { ...EMPTY.policy, inForce: true, encryptedSetup: 'waiting' } },
    section: 'credentials',
    firstRun: true,
  },
  'first-run-test': {
    model: { ...MODEL, sets: MODEL.sets.slice(0, 1) },
    section: 'credentials',
    firstRun: true,
    answers: { onTestConnection: async () => STEPS_FAILED },
  },
  'first-run-test-several': {
    model: MODEL,
    section: 'credentials',
    firstRun: true,
    answers: { onTestConnection: async () => STEPS_FAILED },
  },
  'first-run-done': { model: MODEL, section: 'credentials', firstRun: true },
  credentials: { model: MODEL, section: 'credentials' },
  'credentials-none': { model: EMPTY, section: 'credentials' },
  'credentials-edit': { model: { ...MODEL, sets: MODEL.sets.slice(0, 1) }, section: 'credentials', press: ['editSet'] },
  'credentials-renew': {
    model: { ...MODEL, sets: MODEL.sets.slice(1, 2) },
    section: 'credentials',
    press: ['renew', 'renewDo'],
  },
  'credentials-test-failed': {
    model: { ...MODEL, sets: MODEL.sets.slice(0, 1) },
    section: 'credentials',
    answers: { onTestConnection: async () => STEPS_FAILED },
    press: ['testConnection'],
  },
  'credentials-remove': {
    model: { ...MODEL, sets: MODEL.sets.slice(0, 1) },
    section: 'credentials',
    press: ['remove'],
  },
  'credentials-locked': { model: LOCKED, section: 'credentials' },
  'credentials-policy': { model: BY_POLICY, section: 'credentials' },
  'credentials-managed': {
    model: { ...MODEL, policy: { ...MODEL.policy, inForce: true, lockOptions: true } },
    section: 'credentials',
  },
  sites: { model: MODEL, section: 'sites' },
  'sites-hidden': {
    model: {
      ...MODEL,
      hiddenOn: [
        'https://demo.aeries.net',
        'https://sis.sierravista.example /teacher/StudentProfile.aspx',
        'https://demo.powerschool.com *',
      ],
    },
    section: 'sites',
  },
  'sites-add': { model: MODEL, section: 'sites', press: ['addSite', 'save'] },
  'sites-policy': { model: BY_POLICY, section: 'sites' },
  behaviour: { model: MODEL, section: 'behaviour' },
  'behaviour-policy': { model: BY_POLICY, section: 'behaviour' },
  security: { model: MODEL, section: 'security' },
  'security-passphrase': { model: PASSPHRASE, section: 'security', press: ['changePassphrase', 'changePassphrase'] },
  'security-not-kept': { model: { ...MODEL, notKept: 'broken' }, section: 'security' },
  'security-locked': { model: LOCKED, section: 'security' },
  activity: { model: MODEL, section: 'activity' },
  'activity-nothing': {
    model: MODEL,
    section: 'activity',
    answers: { onReadActivity: async () => ({ rows: [] }) },
  },
  'activity-unreadable': {
    model: MODEL,
    section: 'activity',
    answers: { onReadActivity: () => Promise.reject(new Error('no database')) },
  },
  'activity-clear': { model: BY_POLICY, section: 'activity', press: ['clearLog'] },
  'setup-file-taken': {
    model: {
      ...MODEL,
      takenSetup: {
        ...{ madeBy: 'Ana Ruiz, Sierra Vista Unified (simulated)', madeAt: NOW - 3 * DAY, takenAt: NOW - DAY },
        ...{ setIds: [], origins: [], profiles: [] },
      },
    },
    section: 'setupFile',
  },
  'setup-file': { model: MODEL, section: 'setupFile', press: ['openSetupDo', 'exportSetupDo'] },
  'setup-file-managed': {
    model: { ...MODEL, policy: { ...MODEL.policy, inForce: true, lockOptions: true } },
    section: 'setupFile',
  },
  service: { model: MODEL, section: 'service', press: ['spec_example'] },
  'service-tried': { model: MODEL, section: 'service', press: ['spec_tryDo'] },
  'service-policy': { model: BY_POLICY, section: 'service' },
  about: { model: MODEL, section: 'about', press: ['selfCheckDo', 'copyDiagnostics'] },
};
