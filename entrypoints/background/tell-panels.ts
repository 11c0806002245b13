import { type Frame, sendMessage } from '@/utils/messages/messaging';
import { unattended } from '@/utils/unattended';
import { panelFrames } from './tabs';

/**
 * `askAgain`: what stood in the way may be gone. `startAgain`: what panels show may not be shown there any more, or came
 * through keys that were changed, locked or removed.
 */
type News = 'askAgain' | 'startAgain';

/** Tells all panels. */
export async function tellPanels(what: News): Promise<void> {
  tell(await panelFrames(), what);
}

/** Not waited for: a page that stands still must not keep the others waiting. */
export function tell(panels: readonly Pick<Frame, 'tabId' | 'frameId'>[], what: News): void {
  for (const panel of panels) unattended(sendMessage(what, undefined, panel));
}
