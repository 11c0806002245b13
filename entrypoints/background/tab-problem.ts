import * as v from 'valibot';
import { sessionStore } from '@/utils/browser/browser-session-store';
import type { Problem, ProblemCode } from '@/utils/caaspp/problem';
import { problemSchema } from '@/utils/caaspp/problem-schema';

/** What the popup says in a way of its own. */
const SAID_OTHERWISE: readonly ProblemCode[] = ['notSetUp', 'locked', 'doNotRelease'];

const key = (tabId: number) => `problem ${tabId}`;

/** Keeps what went wrong when the panel of a tab last asked, for the popup; undefined: nothing, or not any more. */
export async function noteTabProblem(tabId: number, problem: Problem | undefined): Promise<void> {
  if (problem === undefined || SAID_OTHERWISE.includes(problem.code)) await sessionStore.remove([key(tabId)]);
  else await sessionStore.set(key(tabId), problem);
}

/** What went wrong in a tab, as far as it is known. */
export async function tabProblem(tabId: number): Promise<Problem | undefined> {
  const read = v.safeParse(problemSchema, await sessionStore.get(key(tabId)));
  return read.success ? read.output : undefined;
}
