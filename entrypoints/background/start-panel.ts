import type { PanelStart } from '@/utils/messaging';
import { readSettings, vault } from '@/utils/stores';
import { keyNoticeFor } from '@/utils/vault/expiry';
import { accountForPage } from './account';
import type { Frame } from './sender';
import { readTab } from './tabs';

/** What a panel needs to know before it shows anything. */
export async function startPanel({ tabId, frameId, origin, host }: Frame): Promise<PanelStart> {
  const [{ settings }, found, { panelFrame }] = await Promise.all([
    readSettings(),
    accountForPage({ host }),
    readTab(tabId),
  ]);
  return {
    requestWhen: settings.requestWhen,
    allowDoNotRelease: settings.allowDoNotRelease,
    collapsed: settings.collapsedOn.includes(origin),
    here: panelFrame === undefined || panelFrame === frameId,
    setUp: await setUpState(),
    keyNotice: found.kind === 'account' ? keyNoticeFor(found.set, Date.now()) : undefined,
  };
}

export async function setUpState(): Promise<PanelStart['setUp']> {
  const state = await vault.state();
  return state === 'empty' ? 'notSetUp' : state === 'locked' ? 'locked' : 'ready';
}
