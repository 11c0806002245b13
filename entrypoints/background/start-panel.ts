import { readSettings } from '@/utils/browser/stores';
import type { Frame, ProtocolMap } from '@/utils/messages/messaging';
import type { PanelStart } from '@/utils/messages/panel-start';
import { asksByItself } from '@/utils/messages/panel-start';
import { tabFinding } from '@/utils/sis/site/choose-frame';
import { answeredBefore, type Question } from './places';
import { readTab } from './tabs';

/** What a panel needs to know before it shows anything. */
export async function startPanel(frame: Frame, question?: Omit<Question, 'answer'>): Promise<PanelStart> {
  const { tabId, frameId, origin } = frame;
  const [{ settings }, { frames, panelFrame }] = await Promise.all([readSettings(), readTab(tabId)]);
  const isWanted = !settings.hiddenOn.includes(origin);
  return {
    requestWhen: settings.requestWhen,
    collapsed: settings.collapsedOn.includes(origin),
    lists: isWanted && settings.rosters !== 'off',
    here: isWanted && (panelFrame === undefined ? tabFinding(frames).kind !== 'several' : panelFrame === frameId),
    ...(question && (await answeredBefore(question, frame))),
  };
}

/** Whether this is what a panel that begins asks by itself; anything else was asked for by somebody. */
export async function mayAsk({ begins }: Parameters<ProtocolMap['askReports']>[0], frame: Frame): Promise<boolean> {
  return begins === undefined || asksByItself(await startPanel(frame), begins.testScoresPage);
}
