import type { OptionsProps } from '@/components/options/options-props';
import { vaultAdmin } from '@/utils/browser/browser-vault-admin';
import { vault } from '@/utils/browser/stores';
import { unlockWith } from '@/utils/browser/unlock';
import { sendMessage } from '@/utils/messages/messaging';
import { tellBackground } from './tell-background';

type Actions = Pick<OptionsProps, 'onKeeping' | 'onUnlock' | 'onLock'>;

/** What the options do with the way in which secrets are kept. */
export function vaultActions(refresh: () => Promise<void>): Actions {
  return {
    async onKeeping({ keeping, passphrase, secrets, giveUpOthers }) {
      const result = await vaultAdmin.changeKeeping(keeping, {
        ...(passphrase === undefined ? {} : { passphrase }),
        ...(secrets === undefined ? {} : { secrets }),
        ...(giveUpOthers === undefined ? {} : { giveUpOthers }),
      });
      if (result.kind === 'changed') {
        // Those that were given up, and those that were typed anew: they may be others.
        for (const setId of new Set([...result.missing, ...Object.keys(secrets ?? {})])) {
          await tellBackground(() => sendMessage('accountChanged', { setId }));
        }
      }
      const names = new Map((await vault.list()).map(({ id, name }) => [id, name]));
      await refresh();
      switch (result.kind) {
        case 'changed':
          return { kind: 'done' };
        case 'secretsNeeded':
          return { kind: result.kind, sets: result.setIds.map((id) => ({ id, name: names.get(id) ?? '' })) };
        case 'passphraseTooShort':
        case 'locked':
          return result;
      }
    },
    async onUnlock(passphrase) {
      const answer = await unlockWith(passphrase, () => tellBackground(() => sendMessage('setUpChanged')));
      await refresh();
      return answer;
    },
    async onLock() {
      await vault.lock();
      await refresh();
      return { kind: 'done' };
    },
  };
}
