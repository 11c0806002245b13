import type { PageSummary } from '@/utils/sis/summary';
import type { Settings } from './settings';

/** Where somebody does not wish to see the panel: on the whole site, on a kind of page, on any but Test Scores pages. */
export type Away = (typeof AWAY)[number];
const AWAY = ['site', 'page', 'otherPages'] as const;
type Page = Pick<PageSummary, 'why' | 'testScoresPage'>;
type HasList = Pick<Settings, 'hiddenOn'>;

/**
 * As it stands in the settings. A kind of page is its path without what is one student's, as the number's place has it.
 * @returns undefined: a page without a number is of no kind
 */
function entryOf(away: Away, origin: string, { why }: Page): string | undefined {
  if (away === 'site') return origin;
  const page = away === 'page' ? why?.placeKey.split('|')[0] : '*';
  return page && `${origin} ${page}`;
}

/** What an entry of the list means, for who reads the list. `page`: the kind of page; empty for a whole site. */
export function awayIn(entry: string): { readonly origin: string; readonly away: Away; readonly page: string } {
  const [origin = '', ...rest] = entry.split(' ');
  const page = rest.join(' ');
  if (page === '') return { origin, away: 'site', page };
  return { origin, away: page === '*' ? 'otherPages' : 'page', page };
}

/** Why the panel stays away from a page; undefined: it does not. */
export function awayFrom({ hiddenOn }: HasList, origin: string, page: Page): Away | undefined {
  return AWAY.find((away) => {
    const entry = entryOf(away, origin, page);
    return entry && hiddenOn.includes(entry) && !(away === 'otherPages' && page.testScoresPage);
  });
}

/** The settings after somebody wished it away, or back. */
export function changeAway<S extends HasList>(settings: S, origin: string, page: Page, away: Away, isAway: boolean): S {
  const entry = entryOf(away, origin, page);
  if (entry === undefined) return settings;
  return { ...settings, hiddenOn: [...settings.hiddenOn.filter((it) => it !== entry), ...(isAway ? [entry] : [])] };
}
