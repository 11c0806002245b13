import { browser } from 'wxt/browser';
import { PANEL_SLOT } from '@/utils/panel-slot';
import { forgetFrame, type TabState } from './tabs';

const PANEL = '/content-scripts/scores-panel.js';

/**
 * Puts the panel's script into the frame that was chosen, unless it lives there already: a second start
 * would end the first. A frame that went meanwhile is forgotten and the next one gets it.
 */
export async function injectPanel(tabId: number, state: TabState): Promise<void> {
  let frameId = state.panelFrame;
  while (frameId !== undefined) {
    const target = { tabId, frameIds: [frameId] };
    try {
      const [there] = await browser.scripting.executeScript({ target, func: panelLives, args: [PANEL_SLOT] });
      if (there?.result !== true) await browser.scripting.executeScript({ target, files: [PANEL] });
      return;
    } catch {
      frameId = (await forgetFrame(tabId, frameId)).panelFrame;
    }
  }
}

/** Runs in the page's frame: it may use nothing from outside. */
function panelLives(slot: string): boolean {
  return Reflect.get(globalThis, slot) === true;
}
