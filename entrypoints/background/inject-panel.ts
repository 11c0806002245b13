import { browser } from 'wxt/browser';
import { sendMessage } from '@/utils/messages/messaging';
import { BEGINS_SLOT, PANEL_SLOT, type PanelBegins } from '@/utils/messages/panel-slot';
import type { EffectiveSettings } from '@/utils/organization/effective-settings';
import { awayFrom } from '@/utils/settings/stay-away';
import { tabFinding } from '@/utils/sis/site/choose-frame';
import { adapters } from '@/utils/sis/site/registry';
import { createTurns } from '@/utils/storage/session-store';
import { noteFrame, type TabState } from './tabs';

const PANEL = '/content-scripts/scores-panel.js';

/** One after the other in a tab: between looking and injecting, another frame that tells of itself would look too. */
const inTurn = createTurns();

/**
 * Puts the panel's script into the frame that was chosen, unless it lives there already: a second start
 * would end the first. A frame that went meanwhile is forgotten and the next one gets it.
 * Where frames show different students, panels that are there go out of sight.
 */
export function injectPanel(tabId: number, state: TabState, known: EffectiveSettings): Promise<void> {
  if (tabFinding(state.frames).kind === 'several') for (const id of state.frames.keys()) tellTurn(tabId, id, false);
  return inTurn(`${tabId}`, () => inject(tabId, state, known));
}

async function inject(tabId: number, state: TabState, { settings }: EffectiveSettings): Promise<void> {
  let frameId = state.panelFrame;
  while (frameId !== undefined) {
    const target = { tabId, frameIds: [frameId] };
    try {
      const page = state.frames.get(frameId);
      const begins: PanelBegins = {
        corner: settings.corner,
        hasScoresPages: adapters.some(({ id, testScoresPages }) => testScoresPages && id === page?.adapterId),
      };
      const args = [PANEL_SLOT, BEGINS_SLOT, begins] as const;
      const [there] = await browser.scripting.executeScript({ target, func: panelLives, args: [...args] });
      const isAway = page?.origin !== undefined && awayFrom(settings, page.origin, page) !== undefined;
      if (there?.result) tellTurn(tabId, frameId, !isAway);
      else if (!isAway) await browser.scripting.executeScript({ target, files: [PANEL] });
      return;
    } catch {
      frameId = (await noteFrame(tabId, frameId, 'gone')).panelFrame;
    }
  }
}

/** Into a frame with a list of students; started again there, it does nothing. */
export async function injectListBar(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/list-bar.js'] });
}

/** Not waited for, and nothing is lost where the frame is gone. */
function tellTurn(tabId: number, frameId: number, here: boolean): void {
  sendMessage('panelTurn', here, { tabId, frameId }).catch(() => {});
}

/** Runs in the page's frame: it may use nothing from outside. Leaves there what a panel that is put there next must know. */
function panelLives(slot: string, beginsSlot: string, begins: PanelBegins): boolean {
  Reflect.set(globalThis, beginsSlot, begins);
  return Reflect.get(globalThis, slot) === true;
}
