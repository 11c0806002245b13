import { browser } from 'wxt/browser';
import type { OptionsModel } from '@/components/options/options-model';
import type { OptionsProps } from '@/components/options/options-props';
import { ACTIVITY_DATABASE } from '@/utils/activity/activity-db';
import { sessionStore } from '@/utils/browser/browser-session-store';
import { notKept } from '@/utils/browser/not-kept';
import { SETTINGS_DATABASE } from '@/utils/browser/settings-area';
import { sendMessage } from '@/utils/messages/messaging';
import { eraseEverything } from '@/utils/storage/erase';
import { tracesIn } from '@/utils/storage/traces';
import { SECOND_MS } from '@/utils/time';
import { VAULT_DATABASE } from '@/utils/vault/vault-db';
import { wait } from '@/utils/wait';
import { diagnostics, selfCheck } from './self-check';
import { tellBackground } from './tell-background';

/** Longer than what is under way without the network takes to its end. */
const MOMENT_MS = SECOND_MS;

type Actions = Pick<OptionsProps, 'onSelfCheck' | 'onCopyDiagnostics' | 'onEraseEverything'>;

/** Self-check, diagnostics, and erasing everything. */
export function aboutActions(model: () => OptionsModel | undefined, refresh: () => Promise<void>): Actions {
  return {
    onSelfCheck: () => selfCheck(model()),
    async onCopyDiagnostics(checks) {
      const shown = model();
      const traces = await tracesIn(sessionStore);
      await navigator.clipboard.writeText(diagnostics(shown, checks ?? (await selfCheck(shown)), traces));
      return { kind: 'done' };
    },
    async onEraseEverything() {
      // In a private window there is none of them.
      const isKept = (await notKept()) !== 'private';
      const given = await grantedOrigins();
      const failed = await eraseEverything({
        databases: isKept ? [VAULT_DATABASE, ACTIVITY_DATABASE, SETTINGS_DATABASE] : [],
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
      await eraseMemory();
      // What was between two steps then had its account, or its answer, already: it notes that a moment later.
      await wait(MOMENT_MS);
      await eraseMemory();
      const late = await eraseEverything({ databases: isKept ? [ACTIVITY_DATABASE] : [], areas: [] });
      await refresh();
      return failed + late === 0 ? { kind: 'done' } : { kind: 'problem', problem: { code: 'bug' } };
    },
  };
}

async function eraseMemory(): Promise<void> {
  if (!(await tellBackground(() => sendMessage('erased')))) await browser.storage.session.clear();
}

/** Hosts that a person granted: those of added sites and of services on an address of their own. */
async function grantedOrigins(): Promise<string[]> {
  const { host_permissions: own = [] } = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !own.includes(origin));
}
