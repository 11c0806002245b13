/** While answers come, nobody reads more than a few pictures a second; each is half the work of an answer. */
const EVERY_MS = 300;
/** Of a long list, or on a slow computer, a picture waits so many times as long as the one before it took. */
const TIMES_AS_LONG = 15;
const MOST_MS = 1_000;

/**
 * @param draw draws the page as it is now
 * @param isOneOfMany whether what changed is one of many answers, which can wait and are drawn together; what a person does
 * shows at once
 * @returns to be told of each change
 */
export function drawWhenDue(draw: () => void, isOneOfMany: () => boolean): () => void {
  let isDue = false;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let tookMs = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function drawNow(): void {
    waiting = undefined;
    isDue = false;
    drawnAt = performance.now();
    draw();
    tookMs = performance.now() - drawnAt;
    requestAnimationFrame(() => {
      const shows = performance.now();
      // With what the browser does to show it, which comes before the next task.
      setTimeout(() => {
        tookMs += performance.now() - shows;
      });
    });
  }

  return () => {
    const canWait = isOneOfMany();
    if (isDue && canWait) return;
    isDue = true;
    clearTimeout(waiting);
    const everyMs = Math.min(Math.max(EVERY_MS, TIMES_AS_LONG * tookMs), MOST_MS);
    const waitMs = canWait ? drawnAt + everyMs - performance.now() : 0;
    // A task of its own, not a part of a frame: what it takes, and what the browser does to show it, are two tasks.
    waiting = setTimeout(drawNow, Math.max(0, waitMs));
  };
}
