import { onMessage } from '@/utils/messages/messaging';
import type { createPanelController } from './panel-controller';

/** What the background tells the panel. */
export function followBackground(controller: ReturnType<typeof createPanelController>): void {
  onMessage('reportsRenewed', ({ data }) => controller.renewed(data.ssid, data.answer));
  onMessage('showPanel', () => controller.openBar());
  onMessage('askAgain', () => controller.askAgain());
  onMessage('startAgain', () => controller.startAgain());
  onMessage('panelTurn', ({ data }) => controller.turn(data));
}
