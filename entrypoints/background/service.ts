import { CLOCK_OFFSET, sessionStore } from '@/utils/browser/browser-session-store';
import { mayUseHost } from '@/utils/browser/host-permission';
import { createClient } from '@/utils/caaspp/client';
import { isWithheld } from '@/utils/caaspp/withheld';
import { createLinksStore } from '@/utils/links/links-store';
import { createRefresher } from '@/utils/links/refresher';
import { createStudentCount } from '@/utils/links/student-count';
import { createScores, type ScoresAnswer } from '@/utils/links/student-links';
import { createVisiblePanels } from '@/utils/links/visible-panels';
import type { Ssid } from '@/utils/ssid';
import { unattended } from '@/utils/unattended';
import { wait } from '@/utils/wait';

/** Tells requests of this start of the background from those of one that was ended. */
const workerId = crypto.randomUUID();
const tokenKey = (accountId: string) => `token ${accountId}`;

/** The last guess that was kept: the next answers are mostly like it. */
let lastGuess = '';

type Answered = (accountId: string, ssid: Ssid, answer: ScoresAnswer) => void;

/** The client, the links and their renewal over the browser's own fetch, clock and session storage. */
export function createService(answered: Answered) {
  const client = createClient({
    fetch: (input, init) => fetch(input, init),
    now: Date.now,
    random: Math.random,
    wait,
    online: () => navigator.onLine,
    permitted: mayUseHost,
    withheld: (address) => isWithheld(address, (input, init) => fetch(input, init)),
    tokens: {
      get: (accountId) => sessionStore.get(tokenKey(accountId)),
      set: (accountId, token) => sessionStore.set(tokenKey(accountId), token),
      remove: (accountId) => sessionStore.remove([tokenKey(accountId)]),
    },
    guessed: (profile, guess) => {
      const told = JSON.stringify([profile, guess]);
      if (told !== lastGuess) unattended(sessionStore.set(`guess ${profile}`, guess));
      lastGuess = told;
    },
    clockOffset: { get: clockOffset, set: (offsetMs) => sessionStore.set(CLOCK_OFFSET, offsetMs) },
  });
  const panels = createVisiblePanels(sessionStore);
  const links = createLinksStore(sessionStore, Date.now);
  const students = createStudentCount(sessionStore, Date.now);
  return {
    client,
    scores: createScores({ client, links, students, now: Date.now, workerId, answered }),
    refresher: createRefresher({ panels, links, workerId }),
  };
}

/** How far this computer's clock is ahead of the service's, ms; 0 when it is not known to be off. */
export async function clockOffset(): Promise<number> {
  const offset = await sessionStore.get(CLOCK_OFFSET);
  return typeof offset === 'number' ? offset : 0;
}
