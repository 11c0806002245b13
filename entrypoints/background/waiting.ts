import type { FrameAddress } from '@/utils/links/refresher';

/** What each frame waits for; called off when its student or its panel goes. */
const waiting = new Map<string, { readonly ssid: string; readonly controller: AbortController }>();

/** The frame's student or panel is gone: nobody waits for that answer any more. */
export function callOff(frame: FrameAddress, unlessFor?: string | null): void {
  const key = frameKey(frame);
  const wait = waiting.get(key);
  if (wait === undefined || wait.ssid === unlessFor) return;
  waiting.delete(key);
  wait.controller.abort();
}

/** The tab is gone: nobody in it waits for anything. */
export function callOffTab(tabId: number): void {
  for (const [key, { controller }] of waiting) {
    if (!key.startsWith(`${tabId}/`)) continue;
    waiting.delete(key);
    controller.abort();
  }
}

/** The signal of what a frame begins to wait for; what it waited for on behalf of another student is called off. */
export function waitFor(frame: FrameAddress, ssid: string): AbortSignal {
  callOff(frame, ssid);
  const before = waiting.get(frameKey(frame));
  // The same frame asks for the same student again: it waits on with the signal that it has.
  if (before !== undefined) return before.controller.signal;
  const controller = new AbortController();
  waiting.set(frameKey(frame), { ssid, controller });
  return controller.signal;
}

/** The frame has its answer. */
export function done(frame: FrameAddress, signal: AbortSignal): void {
  const key = frameKey(frame);
  if (waiting.get(key)?.controller.signal === signal) waiting.delete(key);
}

function frameKey({ tabId, frameId }: FrameAddress): string {
  return `${tabId}/${frameId}`;
}
