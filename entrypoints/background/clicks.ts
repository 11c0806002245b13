import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { sessionStore } from '@/utils/browser/browser-session-store';
import type { FrameAddress } from '@/utils/links/refresher';
import { createTurns } from '@/utils/storage/session-store';
import { type EpochMs, MINUTE_MS } from '@/utils/time';

/** A click as its panel tells of it. */
interface Told {
  readonly reportIds: readonly string[];
  readonly at?: EpochMs | undefined;
}

/** How far a click has got. */
interface Progress {
  /** How many of its reports have been opened, from the first. */
  readonly opened: number;
  /** The next one was being opened beside these tabs. */
  readonly beside?: readonly number[] | undefined;
}

/** A report that is clicked again so soon after it was opened did not come: its link may have ended early. */
const DOUBT_MS = 2 * MINUTE_MS;
/** Clicks that are remembered of a tab. More are not under way at the same time. */
const MOST_CLICKS = 5;

const clicksSchema = v.array(
  v.object({
    frameId: v.number(),
    at: v.number(),
    reportIds: v.array(v.string()),
    opened: v.number(),
    beside: v.optional(v.array(v.number())),
  }),
);
type Click = v.InferOutput<typeof clicksSchema>[number];

const key = (tabId: number) => `clicks ${tabId}`;
const inTurn = createTurns();

/**
 * How many of a click's reports are open already. More than none when the background ended after it had opened
 * them and before it could say so: the panel then tells of the same click again.
 */
export async function openedOf(frame: FrameAddress | undefined, told: Told): Promise<number> {
  const click = (await clicksOf(frame)).find(({ at }) => at === told.at);
  if (frame === undefined || click === undefined) return 0;
  const { opened, beside } = click;
  // It ended in the middle of opening one: the tab is there, or it is not.
  return opened + Number(beside !== undefined && (await hasOpenedBeside(beside, frame.tabId)));
}

/** Takes note of how far a click has got. Kept of the last clicks of each tab, until it is closed. */
export async function noteClick(
  frame: FrameAddress | undefined,
  { at, reportIds }: Told,
  how: Progress,
): Promise<void> {
  if (frame === undefined || at === undefined) return;
  const { frameId, tabId } = frame;
  const { opened, beside } = how;
  await inTurn(key(tabId), async () => {
    const others = (await clicksIn(tabId)).filter((it) => it.at !== at || it.frameId !== frameId);
    const click = { frameId, at, reportIds, opened, beside };
    await sessionStore.set(key(tabId), [click, ...others].slice(0, MOST_CLICKS));
  });
}

/** When this report was opened shortly before this click, from the same panel; undefined when it was not. */
export async function doubtedAt(
  frame: FrameAddress | undefined,
  told: Told,
  reportId: string,
): Promise<EpochMs | undefined> {
  const { at = 0 } = told;
  const recent = (click: Click) => click.at < at && click.at > at - DOUBT_MS && click.reportIds.includes(reportId);
  return (await clicksOf(frame)).find(recent)?.at;
}

/** The tab is gone, and what was clicked in it. */
export function forgetClicks(tabId: number): Promise<void> {
  return inTurn(key(tabId), () => sessionStore.remove([key(tabId)]));
}

/** All tabs that there are. */
export async function tabIds(): Promise<number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
}

async function hasOpenedBeside(before: readonly number[], fromTabId: number): Promise<boolean> {
  const tabs = await browser.tabs.query({});
  return tabs.some(({ id, openerTabId }) => openerTabId === fromTabId && id !== undefined && !before.includes(id));
}

async function clicksOf(frame: FrameAddress | undefined): Promise<Click[]> {
  if (frame === undefined) return [];
  return (await clicksIn(frame.tabId)).filter(({ frameId }) => frameId === frame.frameId);
}

/** The latest first. */
async function clicksIn(tabId: number): Promise<Click[]> {
  const parsed = v.safeParse(clicksSchema, await sessionStore.get(key(tabId)));
  return parsed.success ? parsed.output : [];
}
