import { settingsStore, vault } from '@/utils/browser/stores';
import type { Frame, ProtocolMap } from '@/utils/messages/messaging';
import type { PanelStart } from '@/utils/messages/panel-start';
import { asksByItself } from '@/utils/messages/panel-start';
import type { EffectiveSettings } from '@/utils/organization/effective-settings';
import { awayFrom, changeAway } from '@/utils/settings/stay-away';
import { tabFinding } from '@/utils/sis/site/choose-frame';
import { answeredBefore, type Question } from './places';
import { readTab } from './tabs';

/** What a panel needs to know before it shows anything. */
export async function startPanel(
  frame: Frame,
  { settings }: EffectiveSettings,
  question?: Omit<Question, 'answer'>,
): Promise<PanelStart> {
  const { tabId, frameId, origin } = frame;
  const { frames, panelFrame } = await readTab(tabId);
  const isWanted = awayFrom(settings, origin, frames.get(frameId) ?? { testScoresPage: true }) === undefined;
  return {
    requestWhen: settings.requestWhen,
    collapsed: settings.collapsedOn.includes(origin),
    lists: isWanted && settings.rosters !== 'off',
    here: isWanted && (panelFrame === undefined ? tabFinding(frames).kind !== 'several' : panelFrame === frameId),
    ...(question && (await answeredBefore(question, frame))),
  };
}

/** Whether this is what a panel that begins asks by itself; anything else was asked for by somebody. */
export async function mayAsk(
  { begins }: Parameters<ProtocolMap['askReports']>[0],
  frame: Frame,
  known: EffectiveSettings,
): Promise<boolean> {
  return begins === undefined || asksByItself(await startPanel(frame, known), begins.testScoresPage);
}

/** What somebody did to the panel: open or closed on this site, put at a corner, sent away, its reminder put away. */
export async function rememberPanel(
  { collapsed, corner, away, reminderOf }: Parameters<ProtocolMap['rememberPanel']>[0],
  { tabId, frameId, origin }: Frame,
): Promise<void> {
  if (reminderOf !== undefined) return vault.putAwayReminder(reminderOf);
  const page = (await readTab(tabId)).frames.get(frameId);
  await settingsStore.change((settings) => {
    if (away !== undefined) return page ? changeAway(settings, origin, page, away, true) : settings;
    if (corner !== undefined) return { ...settings, corner };
    const others = settings.collapsedOn.filter((it) => it !== origin);
    return { ...settings, collapsedOn: collapsed ? [...others, origin] : others };
  });
}
