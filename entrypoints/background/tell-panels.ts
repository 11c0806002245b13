import { sendMessage } from '@/utils/messages/messaging';
import { panelFrames } from './tabs';

/**
 * Tells all panels. `askAgain`: what stood in the way may be gone. `startAgain`: what they show came through keys
 * that were changed, locked or removed.
 */
export async function tellPanels(what: 'askAgain' | 'startAgain'): Promise<void> {
  for (const { tabId, frameId } of await panelFrames()) {
    // Not waited for: a page that stands still must not keep the others waiting.
    sendMessage(what, undefined, { tabId, frameId }).catch(() => {});
  }
}
