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

const KEY = 'visible panels';

/** Which panels show reports that a person can see now. Stored, so that a background that was started anew knows it. */
export function createVisiblePanels(store: SessionStore) {
  const inTurn = createTurns();

  async function list(): Promise<VisiblePanel[]> {
    const parsed = v.safeParse(v.array(panelSchema), await store.get(KEY));
    return parsed.success ? parsed.output : [];
  }

  return {
    list,
    change: (change: (panels: VisiblePanel[]) => VisiblePanel[]): Promise<void> =>
      inTurn(KEY, async () => store.set(KEY, change(await list()))),
  };
}

export type VisiblePanels = ReturnType<typeof createVisiblePanels>;
