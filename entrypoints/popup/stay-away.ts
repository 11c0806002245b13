import { settingsStore } from '@/utils/browser/stores';
import type { Settings } from '@/utils/settings/settings';
import { type Away, awayFrom, changeAway } from '@/utils/settings/stay-away';
import type { PageSummary } from '@/utils/sis/summary';

/** @param url of the tab, where no frame of it has told of a student */
const originOf = (url: string, page: PageSummary) => page.origin ?? URL.parse(url)?.origin ?? '';

/** Why the panel is not to be seen on the page of a tab; undefined: nobody sent it away, or it would not be there anyway. */
export function isAwayHere(settings: Settings, url: string, page: PageSummary): Away | undefined {
  const hasPanel = page.kind === 'student' || page.kind === 'unsure' || page.kind === 'blank';
  return awayFrom(settings, originOf(url, page), hasPanel ? page : { testScoresPage: true });
}

/** Has the panel stay away from the site of a tab, or come back to it, to its kind of page, or to all of its pages. */
export async function putAway(url: string, page: PageSummary, away: Away, isAway: boolean): Promise<void> {
  await settingsStore.change((settings) => changeAway(settings, originOf(url, page), page, away, isAway));
}
