import type { EpochMs } from '@/utils/time';
import { renewalTime } from './lifetime';
import type { Entry, LinksStore } from './links-store';
import type { VisiblePanels } from './visible-panels';

/** A frame, as the browser names it. */
export interface FrameAddress {
  readonly tabId: number;
  readonly frameId: number;
}

/** A student whose links are to be renewed, and all panels that show them. */
export interface Renewal {
  readonly accountId: string;
  readonly ssid: string;
  readonly panels: readonly FrameAddress[];
}

/**
 * Knows which panels are visible and when the first of their links is to be renewed. It keeps no timer: the
 * background sets one alarm for `nextAlarm`, again after each answer, each change of what is visible, each alarm.
 * What is visible is stored, so that a worker that was killed and started again by the alarm knows it.
 */
export function createRefresher(deps: { panels: VisiblePanels; links: LinksStore; workerId: string }) {
  const { panels, links } = deps;

  /** Students in sight, and the panels that show them. */
  async function shown(): Promise<{ entry: Entry; panels: FrameAddress[] }[]> {
    const students = Map.groupBy(await panels.list(), ({ accountId, ssid }) => `${accountId} ${ssid}`);
    const all = [...students.values()].map(async (same) => {
      const entry = same[0] && (await links.get(same[0].accountId, same[0].ssid));
      return entry === undefined ? [] : [{ entry, panels: same.map(({ tabId, frameId }) => ({ tabId, frameId })) }];
    });
    return (await Promise.all(all)).flat();
  }

  return {
    /** The panel in this frame shows this student now; null: none any more. */
    panelShows(frame: FrameAddress, student: { ssid: string; accountId: string } | null): Promise<void> {
      const { tabId, frameId } = frame;
      return panels.change((before) => {
        const others = before.filter((panel) => panel.tabId !== tabId || panel.frameId !== frameId);
        return student === null ? others : [...others, { tabId, frameId, ...student }];
      });
    },

    /** The tab was closed, or went to another page: all its frames (or that one) are gone; no tab: all panels are. */
    framesGone(tabId?: number, frameId?: number): Promise<void> {
      return panels.change((before) =>
        before.filter(
          (panel) => panel.tabId !== (tabId ?? panel.tabId) || (frameId !== undefined && panel.frameId !== frameId),
        ),
      );
    },

    /** The earliest time at which a visible student's links want renewal, not before `now`; undefined: never. */
    async nextAlarm(now: EpochMs): Promise<EpochMs | undefined> {
      const times = (await shown()).map(({ entry }) => timeOf(entry, deps.workerId));
      const known = times.filter((time) => time !== undefined);
      return known.length === 0 ? undefined : Math.max(now, Math.min(...known));
    },

    /** The visible students whose links want renewal now. */
    async due(now: EpochMs): Promise<Renewal[]> {
      return (await shown())
        .filter(({ entry }) => isDue(entry, now, deps.workerId))
        .map(({ entry, panels }) => ({ accountId: entry.accountId, ssid: entry.ssid, panels }));
    },
  };
}

/** Whether a student's links want renewal now. */
export function isDue(entry: Entry, now: EpochMs, workerId: string): boolean {
  const time = timeOf(entry, workerId);
  return time !== undefined && time <= now;
}

/** A renewal that another worker began was lost with that worker: it is due at once. */
function timeOf({ life }: Entry, workerId: string): EpochMs | undefined {
  if (life.kind === 'refreshing') return life.by.startsWith(`${workerId}/`) ? undefined : 0;
  return renewalTime(life);
}
