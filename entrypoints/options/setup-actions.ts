import type { OpenSetupAnswer, OptionsProps } from '@/components/options/options-props';
import { vaultAdmin } from '@/utils/browser/browser-vault-admin';
import { readManaged, settingsStore, vault } from '@/utils/browser/stores';
import { sendMessage } from '@/utils/messages/messaging';
import { applySetup, exportSetup, openSetupFile } from '@/utils/organization/setup-file';
import { saveFile } from './save-file';

type Actions = Pick<OptionsProps, 'onExportSetup' | 'onOpenSetup' | 'onOpenPolicySetup'>;

/** What the options do with setup files. */
export function setupActions(refresh: () => Promise<void>): Actions {
  async function open(text: string, passphrase: string): Promise<OpenSetupAnswer> {
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
    const taken = await applySetup(file.setup, vaultAdmin, settingsStore);
    if (taken.kind === 'invalid') return { kind: 'damaged' };
    if (taken.kind === 'locked') return taken;
    for (const setId of taken.ids) await sendMessage('accountChanged', { setId });
    await refresh();
    return { kind: 'opened', sets: taken.ids.length, sites: file.setup.settings.sites.length };
  }

  return {
    async onExportSetup(passphrase, secrets) {
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
        now: Date.now(),
      });
      if (file.kind === 'passphraseTooShort') return file;
      saveFile(file.name, [file.text], 'application/json');
      return { kind: 'exported', fileName: file.name };
    },
    async onOpenSetup(text, passphrase) {
      const { policy } = await readManaged();
      return policy.lockOptions ? { kind: 'lockedByPolicy' } : open(text, passphrase);
    },
    async onOpenPolicySetup(passphrase) {
      const { policy } = await readManaged();
      return open(policy.encryptedSetup ?? '', passphrase);
    },
  };
}
