import { useState } from 'preact/hooks';
import type { Problem } from '@/utils/caaspp/problem';
import { unattended } from '@/utils/unattended';

/** What a callback can always come to, besides its own answers: it failed for a reason of ours. */
export type Failed = { readonly kind: 'problem'; readonly problem: Problem };

/** Of what these pages call, the browser's databases alone fail with an exception of the platform. */
function failed(error: unknown): Failed {
  // For the page to keep a trace of.
  unattended(Promise.reject(error));
  return { kind: 'problem', problem: { code: error instanceof DOMException ? 'notKept' : 'bug' } };
}

export interface Asked<A> {
  readonly answer: A | Failed | undefined;
  readonly busy: boolean;
  /** Waits for the answer and shows it; the answer before is taken away at once. */
  ask(pending: Promise<A>): Promise<A | Failed>;
  clear(): void;
}

/** Holds what came of the last thing asked for, for the view to show. */
export function useAnswer<A>(): Asked<A> {
  const [{ answer, busy }, set] = useState<{ answer: A | Failed | undefined; busy: boolean }>({
    answer: undefined,
    busy: false,
  });
  return {
    answer,
    busy,
    async ask(pending) {
      set({ answer: undefined, busy: true });
      const came = await pending.catch(failed);
      set({ answer: came, busy: false });
      return came;
    },
    clear: () => set({ answer: undefined, busy: false }),
  };
}
