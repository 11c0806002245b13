import type { OptionsProps } from '@/components/options/options-props';
import type { OpenSetupAnswer } from '@/components/options/setup-answers';
import { vaultAdmin } from '@/utils/browser/browser-vault-admin';
import { giveBackHost, mayUseHost, requestHost } from '@/utils/browser/host-permission';
import { takenSetupArea } from '@/utils/browser/settings-area';
import { readManaged, readSettings, settingsStore, vault } from '@/utils/browser/stores';
import { sendMessage } from '@/utils/messages/messaging';
import { profileOf } from '@/utils/organization/effective-settings';
import { applySetup, exportSetup, openSetupFile, setupFileSays } from '@/utils/organization/setup-file';
import { newServiceHosts, servicesOf } from '@/utils/organization/setup-service';
import { SECOND_MS } from '@/utils/time';
import { saveFile } from './save-file';
import { tellBackground } from './tell-background';

type Actions = Pick<OptionsProps, 'onExportSetup' | 'onGetSetup' | 'onOpenSetup' | 'onOpenPolicySetup'>;

/** A file of some thousand sites; more is no setup file, bytes. */
const MOST_BYTES = 4_000_000;
const GET_MS = 20 * SECOND_MS;

/** What the options do with setup files. */
export function setupActions(refresh: () => Promise<void>): Actions {
  /** @param agreed hosts of a service other than CAASPP's that a person said yes to; undefined: the district's policy did */
  async function open(text: string, passphrase: string, agreed?: readonly string[]): Promise<OpenSetupAnswer> {
    const file = await openSetupFile(text, passphrase);
    switch (file.kind) {
      case 'ok':
        break;
      case 'needsPassphrase':
        return { kind: 'wrongPassphrase' };
      case 'newerVersion':
        return { kind: 'newer', version: String(file.version) };
      default:
        return { kind: file.kind };
    }
    if (agreed !== undefined) {
      const effective = await readSettings();
      const inUse = (await vault.list()).map((set) => profileOf(set, effective));
      const hosts = newServiceHosts(file.setup, [...servicesOf(effective.settings.profileOverrides), ...inUse]);
      if (hosts.some((host) => !agreed.includes(host))) return { kind: 'otherService', hosts };
    }
    const places = { vault: vaultAdmin, store: settingsStore, taken: takenSetupArea, now: Date.now };
    const taken = await applySetup(file.setup, places);
    if (taken.kind === 'invalid') return { kind: 'damaged' };
    if (taken.kind === 'locked') return taken;
    for (const setId of [...taken.ids, ...taken.gone.setIds]) {
      await tellBackground(() => sendMessage('accountChanged', { setId }));
    }
    for (const origin of taken.gone.origins) await giveBackHost(origin);
    await refresh();
    return { kind: 'opened', sets: taken.ids.length, sites: file.setup.settings.sites.length };
  }

  return {
    async onExportSetup(passphrase, secrets, madeBy) {
      const own = await vaultAdmin.secretsToExport(secrets);
      if (own.kind === 'locked') return own;
      if (own.kind === 'secretsNeeded') {
        const names = new Map((await vault.list()).map(({ id, name }) => [id, name]));
        return { kind: own.kind, sets: own.setIds.map((id) => ({ id, name: names.get(id) ?? '' })) };
      }
      const { settings } = await settingsStore.read();
      const { profileOverrides } = settings;
      const file = await exportSetup({
        settings,
        profileOverrides,
        credentialSets: own.sets,
        passphrase,
        madeBy,
        now: Date.now(),
      });
      if (file.kind === 'passphraseTooShort') return file;
      const saved = await saveFile(file.name, [file.text], 'application/json');
      return saved.kind === 'done' ? { kind: 'exported', fileName: file.name } : saved;
    },
    async onGetSetup(link) {
      const url = URL.parse(link.trim());
      if (url?.protocol !== 'https:') return { kind: 'noFile' };
      const had = await mayUseHost(url.origin);
      // First thing in the click: the browser asks for a host only then.
      if (!had && !(await requestHost(url.origin))) return { kind: 'hostDenied', host: url.hostname };
      const text = await textAt(url.href);
      // It was for this file alone.
      if (!had) await giveBackHost(url.origin);
      return text === undefined || setupFileSays(text) === undefined ? { kind: 'noFile' } : { kind: 'got', text };
    },
    async onOpenSetup(text, passphrase, agreed) {
      const { policy } = await readManaged();
      return policy.lockOptions ? { kind: 'lockedByPolicy' } : open(text, passphrase, agreed);
    },
    async onOpenPolicySetup(passphrase) {
      const { policy } = await readManaged();
      return open(policy.encryptedSetup ?? '', passphrase);
    },
  };
}

/** A file on the web, without anything that says who asks; undefined when it can't be had. */
async function textAt(href: string): Promise<string | undefined> {
  try {
    const response = await fetch(href, {
      ...{ cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer' },
      signal: AbortSignal.timeout(GET_MS),
    });
    if (!response.ok || Number(response.headers.get('content-length')) > MOST_BYTES) return undefined;
    return await response.text();
  } catch {
    return undefined;
  }
}
