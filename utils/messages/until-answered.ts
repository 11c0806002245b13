/**
 * Pauses before a call is made again, ms. A background that is just being ended takes nothing for a moment; the
 * next message after that starts it anew.
 */
const PAUSES_MS = [100, 700, 2_500];

export interface Persistence {
  /** Whether the answer is still wanted, and the extension still there to give it. */
  goesOn(): boolean;
  /** Told before each further try. */
  again?(): void;
}

/**
 * Calls the background until it answers: the browser may end it at any moment, and then the call fails.
 * @returns undefined when nobody wants the answer any more, or the background failed each time
 */
export async function untilAnswered<T>(call: () => Promise<T>, { goesOn, again }: Persistence): Promise<T | undefined> {
  for (const pauseMs of [...PAUSES_MS, undefined]) {
    const answer = await call().catch(() => undefined);
    if (answer !== undefined || pauseMs === undefined || !goesOn()) return answer;
    again?.();
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    if (!goesOn()) return undefined;
  }
  return undefined;
}
