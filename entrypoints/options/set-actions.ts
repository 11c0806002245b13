import { faultsOf } from '@/components/options/check-set';
import type { OptionsProps } from '@/components/options/options-props';
import type { SaveSetAnswer, SetDraft } from '@/components/options/set-draft';
import { vaultAdmin } from '@/utils/browser/browser-vault-admin';
import { mayUseHost, requestHost } from '@/utils/browser/host-permission';
import { sendMessage } from '@/utils/messages/messaging';
import { tellBackground } from './tell-background';
import { testConnection } from './test-connection';

type Actions = Pick<OptionsProps, 'onSaveSet' | 'onRemoveSet' | 'onTestConnection' | 'onAllowHost'>;

/** What the options do with credential sets. */
export function setActions(refresh: () => Promise<void>): Actions {
  return {
    async onSaveSet(draft) {
      // First thing in the click: the browser asks for a host only then.
      if (draft.baseUrl !== '' && !(await requestHost(draft.baseUrl)) && !(await mayUseHost(draft.baseUrl))) {
        return { kind: 'hostDenied', host: new URL(draft.baseUrl).hostname };
      }
      const answer = draft.id === undefined ? await add(draft) : await change(draft.id, draft);
      await refresh();
      return answer;
    },
    async onRemoveSet(id) {
      await vaultAdmin.remove(id);
      await tellChanged(id);
      await refresh();
      return { kind: 'done' };
    },
    async onTestConnection(id) {
      const steps = await testConnection(id);
      await refresh();
      return steps;
    },
    onAllowHost: (host) => requestHost(`https://${host}`),
  };
}

const tellChanged = (setId: string) => tellBackground(() => sendMessage('accountChanged', { setId }));

async function add({ id: _none, secret, ...draft }: SetDraft): Promise<SaveSetAnswer> {
  const answer = await vaultAdmin.add(draft, secret);
  switch (answer.kind) {
    case 'added':
      await tellChanged(answer.id);
      return { kind: 'saved', id: answer.id };
    case 'invalid':
      return { kind: 'faults', faults: faultsOf(answer.faults, { ...draft, secret }) };
    case 'locked':
      return answer;
  }
}

async function change(id: string, { id: _same, secret, ...draft }: SetDraft): Promise<SaveSetAnswer> {
  const edited = await vaultAdmin.edit(id, draft, secret);
  switch (edited.kind) {
    case 'edited':
      // One that has to be entered again, too: it is gone.
      await tellChanged(id);
      return edited.secretNeeded ? { kind: 'faults', faults: { secret: 'again' } } : { kind: 'saved', id };
    case 'invalid':
      return { kind: 'faults', faults: faultsOf(edited.faults, { ...draft, secret }) };
    case 'locked':
      return edited;
    case 'notThere':
      return { kind: 'problem', problem: { code: 'notSetUp' } };
  }
}
