import { browser } from 'wxt/browser';
import type { PageSummary } from '@/utils/sis/summary';

type IconState = 'found' | 'several' | 'problem' | 'icon';

/** The toolbar icon of a tab says whether a student was found, and whether something is wrong. */
export async function showIcon(tabId: number, finding: PageSummary, hasProblem: boolean): Promise<void> {
  const state = hasProblem ? 'problem' : stateOf(finding);
  const path = { 16: `/icons/${state}-16.png`, 32: `/icons/${state}-32.png` };
  // The tab may be closed by now.
  await browser.action.setIcon({ tabId, path }).catch(() => {});
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
