import { browser } from 'wxt/browser';
import type { CheckResult, OptionsModel, OptionsProps } from '@/components/options/options-props';
import { ACTIVITY_DATABASE } from '@/utils/activity/activity-db';
import { mayUseHost } from '@/utils/browser/host-permission';
import { SETTINGS_DATABASE } from '@/utils/browser/settings-area';
import { readManaged, readSettings, vault } from '@/utils/browser/stores';
import { guessKey, parseGuess, profileChange } from '@/utils/caaspp/guess';
import type { ProfileId } from '@/utils/caaspp/profile';
import { effectiveProfile } from '@/utils/caaspp/profile-patch';
import type { Guess } from '@/utils/caaspp/read-answer';
import { sendMessage } from '@/utils/messages/messaging';
import { profileOf } from '@/utils/organization/effective-settings';
import { eraseEverything } from '@/utils/storage/erase';
import { VAULT_DATABASE } from '@/utils/vault/vault-db';

type Actions = Pick<OptionsProps, 'onSelfCheck' | 'onCopyDiagnostics' | 'onEraseEverything'>;

/** Self-check, diagnostics, and erasing everything. */
export function aboutActions(model: () => OptionsModel | undefined, refresh: () => Promise<void>): Actions {
  return {
    onSelfCheck: selfCheck,
    async onCopyDiagnostics() {
      await navigator.clipboard.writeText(diagnostics(model(), await selfCheck()));
      return { kind: 'done' };
    },
    async onEraseEverything() {
      const given = await grantedOrigins();
      const failed = await eraseEverything({
        databases: [VAULT_DATABASE, ACTIVITY_DATABASE, SETTINGS_DATABASE],
        areas: [browser.storage.local],
        others: [
          ...given.map((origin) => () => browser.permissions.remove({ origins: [origin] })),
          async () => {
            const scripts = await browser.scripting.getRegisteredContentScripts();
            if (scripts.length > 0) await browser.scripting.unregisterContentScripts();
          },
        ],
      });
      // What is in memory belongs to the background: it calls off what is under way, and tells the panels.
      await sendMessage('erased').catch(() => browser.storage.session.clear());
      // Until then an answer may have come, and with it a line of the log.
      const late = await eraseEverything({ databases: [ACTIVITY_DATABASE], areas: [] });
      await refresh();
      return failed + late === 0 ? { kind: 'done' } : { kind: 'problem', problem: { code: 'bug' } };
    },
  };
}

/** Hosts that a person granted: those of added sites and of services on an address of their own. */
async function grantedOrigins(): Promise<string[]> {
  const { host_permissions: own = [] } = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !own.includes(origin));
}

async function selfCheck(): Promise<readonly CheckResult[]> {
  const [effective, { faults }, sets] = await Promise.all([readSettings(), readManaged(), vault.list()]);
  const service = sets.map((set) => profileOf(set, effective).baseUrl);
  const hosts = [
    ...(service.length > 0
      ? service
      : [effectiveProfile({ profile: 'toms', baseUrl: '', region: '' }, effective.settings.profileOverrides).baseUrl]),
    ...effective.settings.sites.map(({ origin }) => origin),
  ];
  const missing: string[] = [];
  for (const host of new Set(hosts)) if (!(await mayUseHost(host))) missing.push(new URL(host).hostname);
  const checks: CheckResult[] = [
    { check: 'permissions', outcome: missing.length === 0 ? 'ok' : 'attention', about: missing },
    { check: 'storage', outcome: (await storageWorks()) ? 'ok' : 'failed' },
  ];
  const [set] = sets;
  if (set === undefined) {
    checks.push({ check: 'clock', outcome: 'skipped' }, { check: 'service', outcome: 'skipped' });
  } else {
    const steps = await sendMessage('testConnection', { setId: set.id });
    const problem = steps.find(({ outcome }) => outcome === 'failed')?.problem;
    const clockIsOff = problem?.code === 'clock';
    checks.push(
      {
        check: 'clock',
        outcome: clockIsOff ? 'attention' : problem === undefined ? 'ok' : 'skipped',
        problem: clockIsOff ? problem : undefined,
      },
      { check: 'service', outcome: problem === undefined ? 'ok' : 'failed', problem },
    );
  }
  checks.push(await answersCheck());
  checks.push({
    check: 'policy',
    outcome: faults.length === 0 ? 'ok' : 'attention',
    about: faults.slice(0, 5).map(({ path }) => path),
  });
  return checks;
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
  return { check: 'answers', outcome: 'attention', about: fields, change: profileChange(guesses) };
}

async function storageWorks(): Promise<boolean> {
  const key = 'self-check';
  try {
    await browser.storage.local.set({ [key]: 1 });
    await browser.storage.local.remove(key);
    await vault.list();
    return true;
  } catch {
    return false;
  }
}

/** For a message to whoever helps: what is set up, and no name, account, host of a school or secret. */
function diagnostics(model: OptionsModel | undefined, checks: readonly CheckResult[]): string {
  return [
    `Paperless Scores ${model?.version ?? ''}`,
    navigator.userAgent,
    `language ${browser.i18n.getUILanguage()}`,
    `credential sets ${model?.sets.map(({ set, secret }) => `${set.profile}/${set.source}/${secret}`).join(', ') || 'none'}`,
    `kept by ${model?.vault.keeping.value ?? ''}, ${model?.vault.state ?? ''}`,
    `added sites ${model?.sites.length ?? 0}`,
    `asks ${model?.behaviour.requestWhen.value ?? ''}`,
    `policy ${model?.policy.inForce ? 'in force' : 'none'}, ${model?.policy.faults.length ?? 0} faults`,
    ...checks.map(({ check, outcome, problem }) => `${check} ${outcome}${problem ? ` (${problem.code})` : ''}`),
  ].join('\n');
}
