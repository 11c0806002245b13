import * as v from 'valibot';
import { sessionStore } from '@/utils/browser/browser-session-store';
import type { FrameAddress } from '@/utils/links/refresher';
import { type EpochMs, MINUTE_MS } from '@/utils/time';

/** A click as its panel tells of it. */
interface Told {
  readonly reportIds: readonly string[];
  readonly at?: EpochMs | undefined;
}

/** A report that is clicked again so soon after it was opened did not come: its link may have ended early. */
const DOUBT_MS = 2 * MINUTE_MS;

const clickSchema = v.object({
  at: v.number(),
  reportIds: v.array(v.string()),
  /** How many of the reports have been opened, from the first. */
  opened: v.number(),
});

const PREFIX = 'click ';
const tabKey = (tabId: number) => `${PREFIX}${tabId}/`;
const key = ({ tabId, frameId }: FrameAddress) => `${tabKey(tabId)}${frameId}`;

/**
 * How many of a click's reports are open already. More than none when the background ended after it had opened
 * them and before it could say so: the panel then tells of the same click again.
 */
export async function openedOf(frame: FrameAddress | undefined, click: Told): Promise<number> {
  const last = await lastClick(frame);
  return last !== undefined && last.at === click.at ? last.opened : 0;
}

/** Takes note of how far a click has got. Kept for the last click of each frame, for the browser session. */
export async function noteClick(frame: FrameAddress | undefined, click: Told, opened: number): Promise<void> {
  if (frame === undefined || click.at === undefined) return;
  await sessionStore.set(key(frame), { at: click.at, reportIds: [...click.reportIds], opened });
}

/** When this report was opened shortly before this click, from the same panel; undefined when it was not. */
export async function doubtedAt(
  frame: FrameAddress | undefined,
  click: Told,
  reportId: string,
): Promise<EpochMs | undefined> {
  const last = await lastClick(frame);
  if (last === undefined || click.at === undefined || !last.reportIds.includes(reportId)) return undefined;
  const passed = click.at - last.at;
  return passed > 0 && passed < DOUBT_MS ? last.at : undefined;
}

/** The tab is gone, and what was clicked in it. */
export async function forgetClicks(tabId: number): Promise<void> {
  const keys = Object.keys(await sessionStore.all()).filter((name) => name.startsWith(tabKey(tabId)));
  if (keys.length > 0) await sessionStore.remove(keys);
}

async function lastClick(frame: FrameAddress | undefined): Promise<v.InferOutput<typeof clickSchema> | undefined> {
  if (frame === undefined) return undefined;
  const parsed = v.safeParse(clickSchema, await sessionStore.get(key(frame)));
  return parsed.success ? parsed.output : undefined;
}
