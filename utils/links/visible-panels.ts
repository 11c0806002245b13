import * as v from 'valibot';
import { createTurns, type SessionStore } from '@/utils/storage/session-store';

const panelSchema = v.object({
  tabId: v.number(),
  frameId: v.number(),
  ssid: v.string(),
  accountId: v.string(),
});

/** A panel that shows a student's reports now. */
export type VisiblePanel = v.InferOutput<typeof panelSchema>;

export const VISIBLE_PANELS = 'panels';

/** What is kept under that key. */
export function panelsIn(kept: unknown): VisiblePanel[] {
  const parsed = v.safeParse(v.array(panelSchema), kept);
  return parsed.success ? parsed.output : [];
}

/** Which panels show reports that a person can see now. Stored, so that a background that was started anew knows it. */
export function createVisiblePanels(store: SessionStore) {
  const inTurn = createTurns();

  const list = async () => panelsIn(await store.get(VISIBLE_PANELS));

  return {
    list,
    change: (change: (panels: VisiblePanel[]) => VisiblePanel[]): Promise<void> =>
      inTurn(VISIBLE_PANELS, async () => store.set(VISIBLE_PANELS, change(await list()))),
  };
}

export type VisiblePanels = ReturnType<typeof createVisiblePanels>;
