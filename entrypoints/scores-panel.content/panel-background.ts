import { type OpenAnswer, type ProtocolMap, type ReportsAnswer, sendMessage } from '@/utils/messages/messaging';
import type { PanelStart } from '@/utils/messages/panel-start';
import type { AddToListAnswer } from '@/utils/roster/my-list';

/** What somebody did to the panel, to be remembered. */
export type Wish = Parameters<ProtocolMap['rememberPanel']>[0];

/** The background as the panel sees it. Each call rejects when the background ended before it answered. */
export interface Background {
  /** @param question what the panel would ask about a place, unless it was answered before */
  start(question?: { readonly placeKey: string; readonly ssid: string }): Promise<PanelStart>;
  answer(data: Parameters<ProtocolMap['placeAnswered']>[0]): Promise<void>;
  ask(data: Parameters<ProtocolMap['askReports']>[0]): Promise<ReportsAnswer>;
  open(data: Parameters<ProtocolMap['openReports']>[0]): Promise<OpenAnswer>;
  /** Opens the page of ours on which a press is confirmed. */
  confirm(data: Parameters<ProtocolMap['confirmReports']>[0]): Promise<OpenAnswer>;
  addToList(data: Parameters<ProtocolMap['addToMyList']>[0]): Promise<AddToListAnswer>;
  /** Whom the panel shows; null: nobody any more, and nobody waits for an answer. */
  shows(data: Parameters<ProtocolMap['panelShows']>[0]): Promise<void>;
  remember(data: Wish): Promise<void>;
  openPage(page: 'options' | 'unlock'): Promise<void>;
}

/** The background as the panel calls it. */
export const panelBackground: Background = {
  start: (question) => sendMessage('panelStarts', { question }),
  answer: (data) => sendMessage('placeAnswered', data),
  ask: (data) => sendMessage('askReports', data),
  open: (data) => sendMessage('openReports', data),
  confirm: (data) => sendMessage('confirmReports', data),
  addToList: (data) => sendMessage('addToMyList', data),
  shows: (data) => sendMessage('panelShows', data),
  remember: (data) => sendMessage('rememberPanel', data),
  openPage: (page) => sendMessage('openPage', { page }),
};
