import * as v from 'valibot';
import { sessionStore } from '@/utils/browser/browser-session-store';
import { inbound } from '@/utils/messages/message-schemas';
import { chooseFrame } from '@/utils/sis/site/choose-frame';
import type { PageSummary } from '@/utils/sis/summary';
import { tabIds } from './clicks';
import { askFrame } from './read-page';

/** What a frame shows, and the page in it that said so, where the browser names it. */
interface FrameState extends PageSummary {
  readonly documentId?: string | undefined;
}

/** What the frames of a tab show, kept in `storage.session` so that a restarted background knows it. */
export interface TabState {
  readonly frames: ReadonlyMap<number, FrameState>;
  /** The frame that holds the panel. */
  readonly panelFrame: number | undefined;
}

const told = { frameId: v.number(), documentId: v.optional(v.string()), origin: v.optional(v.string()) };
const stored = v.object({
  frames: v.array(v.object({ ...inbound.pageShows.entries, ...told })),
  panelFrame: v.optional(v.number()),
});

const key = (tabId: number) => `tab ${tabId}`;

/** Changes of one tab's state happen one after the other: frames tell of themselves at the same time. */
let queue: Promise<unknown> = Promise.resolve();
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = queue.then(work);
  queue = done.catch(() => {});
  return done;
}

export async function readTab(tabId: number): Promise<TabState> {
  const read = v.safeParse(stored, await sessionStore.get(key(tabId)));
  if (!read.success) return { frames: new Map(), panelFrame: undefined };
  const { frames, panelFrame } = read.output;
  return { frames: new Map(frames.map(({ frameId, ...state }) => [frameId, state])), panelFrame };
}

/**
 * Takes note of what a frame shows.
 * @param summary what it says; or that a page has `come`, which says nothing yet; or that it was found `gone`
 * @param documentId the page of which that is said, where it is known
 * @returns the tab's new state
 */
export function noteFrame(
  tabId: number,
  frameId: number,
  summary: PageSummary | 'come' | 'gone',
  documentId?: string,
): Promise<TabState> {
  return inTurn(async () => {
    const state = await readTab(tabId);
    const { frames, panelFrame } = state;
    const known = frames.get(frameId);
    const before = known?.documentId ?? documentId;
    const isAnother = before !== (documentId ?? before);
    const next = new Map(frames);
    if (typeof summary === 'object' && summary.kind !== 'nothing') {
      next.set(frameId, { origin: known?.origin, ...summary, documentId: documentId ?? before });
    } else {
      // The last word of a page that was left may come late, when the next one has spoken already. It may be lost, too:
      // a page that comes has the one before forgotten.
      if (isAnother !== (summary === 'come')) return state;
      // A page that was left takes the frames inside it along.
      next.delete(frameId);
    }
    return write(tabId, next, chooseFrame(next, panelFrame));
  });
}

/**
 * A tab's state after its frames were asked again: one that was left without a word (the browser ended its page)
 * is forgotten.
 * @param told the frame that has just told of itself and need not be asked
 */
export async function verifiedTab(tabId: number, told?: number): Promise<TabState> {
  const { frames } = await readTab(tabId);
  await Promise.all(
    [...frames.keys()].filter((frameId) => frameId !== told).map((frameId) => verifyFrame(tabId, frameId)),
  );
  return readTab(tabId);
}

async function verifyFrame(tabId: number, frameId: number): Promise<void> {
  // Twice: the first question may have gone down with a page that another one has replaced by now.
  const first = await askFrame({ tabId, frameId });
  const shows = first === 'gone' ? await askFrame({ tabId, frameId }) : first;
  // What stands still shows what it showed: what it told of itself holds until it goes on.
  if (shows !== 'still') await noteFrame(tabId, frameId, shows);
}

/** Every frame that holds a panel. */
export async function panelFrames(): Promise<{ readonly tabId: number; readonly frameId: number }[]> {
  const ids = await tabIds();
  const tabs = await Promise.all(ids.map(async (tabId) => ({ tabId, frameId: (await readTab(tabId)).panelFrame })));
  return tabs.flatMap(({ tabId, frameId }) => (frameId === undefined ? [] : [{ tabId, frameId }]));
}

export function forgetTab(tabId: number): Promise<void> {
  return inTurn(() => sessionStore.remove([key(tabId)]));
}

async function write(
  tabId: number,
  frames: ReadonlyMap<number, FrameState>,
  panelFrame: number | undefined,
): Promise<TabState> {
  const told = [...frames].map(([frameId, state]) => ({ ...state, frameId }));
  await sessionStore.set(key(tabId), { frames: told, panelFrame });
  return { frames, panelFrame };
}
