import { onMessage, sendMessage } from '@/utils/messages/messaging';
import type { Background, createPanelController } from './panel-controller';

/** The background as the panel calls it. */
export const panelBackground: Background = {
  start: (question) => sendMessage('panelStarts', { question }),
  answer: (data) => sendMessage('placeAnswered', data),
  ask: (data) => sendMessage('askReports', data),
  open: (data) => sendMessage('openReports', data),
  confirm: (data) => sendMessage('confirmReports', data),
  shows: (data) => sendMessage('panelShows', data),
  remember: (data) => sendMessage('rememberPanel', data),
  openPage: (page) => sendMessage('openPage', { page }),
};

/** What the background tells the panel. */
export function followBackground(controller: ReturnType<typeof createPanelController>): void {
  onMessage('reportsRenewed', ({ data }) => controller.renewed(data.ssid, data.answer));
  onMessage('showPanel', () => controller.openBar());
  onMessage('askAgain', () => controller.askAgain());
  onMessage('startAgain', () => controller.startAgain());
  onMessage('panelTurn', ({ data }) => controller.turn(data));
}
