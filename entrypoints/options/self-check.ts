import { browser } from 'wxt/browser';
import type { CheckResult } from '@/components/options/check-result';
import type { OptionsModel } from '@/components/options/options-model';
import { mayUseHost } from '@/utils/browser/host-permission';
import { isOtherCopyThere } from '@/utils/browser/kept-off';
import { notKept } from '@/utils/browser/not-kept';
import { readManaged, readSettings, vault } from '@/utils/browser/stores';
import { guessKey, parseGuess, profileChange } from '@/utils/caaspp/guess';
import type { Problem } from '@/utils/caaspp/problem';
import type { ProfileId } from '@/utils/caaspp/profile';
import { effectiveProfile } from '@/utils/caaspp/profile-patch';
import type { Guess } from '@/utils/caaspp/read-answer';
import { isWithheld } from '@/utils/caaspp/withheld';
import { STEPS_BACK_SLOT } from '@/utils/messages/panel-slot';
import { type EffectiveSettings, profileOf } from '@/utils/organization/effective-settings';
import { hasConsent } from '@/utils/settings/consent';
import type { Trace } from '@/utils/storage/traces';
import { localDay, SECOND_MS } from '@/utils/time';
import type { CredentialSet } from '@/utils/vault/credential-set';
import { testConnection } from './test-connection';

/** So many hosts or fields are named. */
const MOST_NAMED = 5;

/** Whether this browser is ready, from what is installed to one request for each key with a number that is no student's. */
export async function selfCheck(model: OptionsModel | undefined): Promise<readonly CheckResult[]> {
  const [effective, { faults }, sets] = await Promise.all([readSettings(), readManaged(), vault.list()]);
  const { settings } = effective;
  const places = settings.sites.flatMap((site) => site.places);
  const taken = model?.takenSetup;
  return [
    { check: 'version', outcome: 'ok', facts: [browser.runtime.getManifest().version] },
    { check: 'copies', outcome: (await isOtherCopySomewhere()) ? 'attention' : 'ok' },
    {
      check: 'policy',
      outcome: faults.length === 0 ? 'ok' : 'attention',
      facts: [model?.policy.inForce ? 'in force' : 'none', `${faults.length} faults`],
      about: faults.slice(0, MOST_NAMED).map(({ path }) => path),
    },
    {
      check: 'consent',
      outcome: hasConsent(settings) ? 'ok' : 'attention',
      facts: [`version ${settings.consent}`],
      problem: hasConsent(settings) ? undefined : { code: 'noConsent' },
    },
    {
      check: 'keys',
      outcome: sets.length > 0 && model?.sets.every(({ secret }) => secret === 'kept') ? 'ok' : 'attention',
      problem: sets.length > 0 ? undefined : { code: 'notSetUp' },
      facts: [
        ...(model?.sets.map(({ set, secret }) => `${set.profile}/${set.source}/${secret}`) ?? []),
        ...(taken === undefined ? [] : [`setup file of ${localDay(taken.madeAt)}`]),
      ],
    },
    { check: 'sites', outcome: 'ok', count: settings.sites.length },
    { check: 'places', outcome: 'ok', count: places.length },
    await permissionsCheck(effective, sets),
    await storageCheck(),
    ...(await serviceChecks(sets)),
    await answersCheck(),
  ];
}

/** So long may the open tabs take to say that another copy is there; one that sleeps never says. */
const TABS_MS = 2 * SECOND_MS;

/** Whether on some page that is open another copy of the extension shows its panel. */
async function isOtherCopySomewhere(): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  const there = tabs.map(async ({ id }) => {
    if (id === undefined || !(await isOtherCopyThere(id, STEPS_BACK_SLOT))) throw new Error('alone');
    return true;
  });
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, TABS_MS, false));
  return Promise.race([Promise.any(there).catch(() => false), late]);
}

async function permissionsCheck(effective: EffectiveSettings, sets: readonly CredentialSet[]): Promise<CheckResult> {
  const { settings } = effective;
  const service = sets.map((set) => profileOf(set, effective).baseUrl);
  const builtIn = effectiveProfile({ profile: 'toms', baseUrl: '', region: '' }, settings.profileOverrides).baseUrl;
  const hosts = [...(service.length > 0 ? service : [builtIn]), ...settings.sites.map(({ origin }) => origin)];
  const missing: string[] = [];
  for (const address of new Set(hosts)) {
    const host = new URL(address).hostname;
    if (!(await mayUseHost(address))) missing.push(host);
    else if (await isWithheld(address, (...args) => fetch(...args))) {
      return { check: 'permissions', outcome: 'failed', facts: ['by policy'], problem: { code: 'hostByPolicy', host } };
    }
  }
  return {
    check: 'permissions',
    outcome: missing.length === 0 ? 'ok' : 'attention',
    facts: [`${missing.length} missing`],
    about: missing,
    allow: missing,
  };
}

/** One request for each key; what the clock is off by is learnt on the way. */
async function serviceChecks(sets: readonly CredentialSet[]): Promise<CheckResult[]> {
  if (sets.length === 0) {
    return [
      { check: 'clock', outcome: 'skipped' },
      { check: 'service', outcome: 'skipped' },
    ];
  }
  const problems: Problem[] = [];
  for (const { id } of sets) {
    const steps = await testConnection(id);
    const problem = steps.find(({ outcome }) => outcome === 'failed')?.problem;
    if (problem !== undefined) problems.push(problem);
  }
  const clock = problems.find(({ code }) => code === 'clock');
  const [problem] = problems;
  return [
    {
      check: 'clock',
      outcome: clock ? 'attention' : problems.length < sets.length ? 'ok' : 'skipped',
      problem: clock,
    },
    {
      check: 'service',
      outcome: problem === undefined ? 'ok' : 'failed',
      problem,
      facts: [`${sets.length - problems.length} of ${sets.length}`],
    },
  ];
}

/** Whether the service's last answers stood where the profile says, or had to be read by meaning. */
async function answersCheck(): Promise<CheckResult> {
  const ids: readonly ProfileId[] = ['toms', 'pilot'];
  const kept = await browser.storage.session.get(ids.map(guessKey));
  const guesses: Partial<Record<ProfileId, Guess>> = {};
  for (const id of ids) {
    const guess = parseGuess(kept[guessKey(id)]);
    if (guess !== undefined) guesses[id] = guess;
  }
  const fields = Object.values(guesses).flatMap((guess) =>
    Object.entries(guess).map(([field, path]) => (path === '' ? field : `${field} (${path})`)),
  );
  if (fields.length === 0) return { check: 'answers', outcome: Object.keys(kept).length === 0 ? 'skipped' : 'ok' };
  return { check: 'answers', outcome: 'attention', about: fields, facts: fields, change: profileChange(guesses) };
}

async function storageCheck(): Promise<CheckResult> {
  const why = await notKept();
  return { check: 'storage', outcome: why === undefined ? 'ok' : 'failed', facts: why === undefined ? [] : [why] };
}

/** For a message to whoever helps: all of the check and what is set up; no student, name, account, school's host or key. */
export function diagnostics(
  model: OptionsModel | undefined,
  checks: readonly CheckResult[],
  traces: readonly Trace[] = [],
): string {
  return [
    `Paperless Scores ${model?.version ?? ''}`,
    navigator.userAgent,
    `time ${new Date().toISOString()}`,
    `language ${browser.i18n.getUILanguage()}`,
    `credential sets ${model?.sets.map(({ set, secret }) => `${set.profile}/${set.source}/${secret}`).join(', ') || 'none'}`,
    `kept by ${model?.vault.keeping.value ?? ''}, ${model?.vault.state ?? ''}`,
    `requests ${model?.behaviour.requestWhen.value ?? ''}, lists ${model?.behaviour.rosters.value ?? ''}`,
    `profile changes ${Object.keys(model?.overrides.value ?? {}).join(', ') || 'none'}`,
    ...checks.map(({ check, outcome, problem, count, facts = [] }) =>
      [`${check} ${outcome}`, problem && `(${problem.code})`, count, facts.join(', ')]
        .filter((part) => part !== undefined && part !== '')
        .join(' '),
    ),
    ...traces.map(({ at, doing, kind, place }) => `fault ${new Date(at).toISOString()} ${doing} ${kind} ${place}`),
  ].join('\n');
}
