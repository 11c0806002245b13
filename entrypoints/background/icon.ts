import { browser } from 'wxt/browser';
import type { PageSummary } from '@/utils/sis/summary';

type IconState = 'found' | 'several' | 'problem' | 'icon';

/** What each tab's icon was last given by this start of the background. */
const given = new Map<number, IconState>();

/** The toolbar icon of a tab says whether a student was found, and whether something is wrong. */
export async function showIcon(tabId: number, finding: PageSummary, hasProblem = false): Promise<void> {
  const state = hasProblem ? 'problem' : stateOf(finding);
  given.set(tabId, state);
  const path = { 16: `/icons/${state}-16.png`, 32: `/icons/${state}-32.png` };
  // The tab may be closed by now.
  await browser.action.setIcon({ tabId, path }).catch(() => {});
}

/**
 * The same once a panel got its answer. To draw an icon takes the browser longer than all else that an answer needs, and
 * what the page shows has got its own when it told of itself: only a problem changes that, or the end of one.
 */
export async function showAnswerInIcon(tabId: number, finding: PageSummary, hasProblem: boolean): Promise<void> {
  if (hasProblem || (given.get(tabId) ?? 'problem') === 'problem') await showIcon(tabId, finding, hasProblem);
}

/** The tab is gone. */
export function forgetIcon(tabId: number): void {
  given.delete(tabId);
}

function stateOf({ kind }: PageSummary): IconState {
  switch (kind) {
    case 'student':
    case 'unsure':
      return 'found';
    case 'several':
      return 'several';
    case 'nothing':
    case 'blank':
    case 'settling':
      return 'icon';
  }
}
