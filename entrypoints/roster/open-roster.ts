import { noteListResult } from '@/utils/activity/list-result';
import { sessionStore } from '@/utils/browser/browser-session-store';
import { settingsDb } from '@/utils/browser/settings-area';
import { activityLog, readSettings } from '@/utils/browser/stores';
import { createMyList, rowsOfMyList } from '@/utils/roster/my-list';
import { countStandings } from '@/utils/roster/outcome';
import { createSeenReports } from '@/utils/roster/seen-reports';
import { askReports } from './background-calls';
import { readListOf } from './page-list';
import { createRosterController, type RosterDeps } from './roster-controller';

export const seenReports = createSeenReports(settingsDb, Date.now);

/** A list, over what this browser keeps and the background that asks for it. */
export function openRoster(
  id: string,
  view: Pick<RosterDeps, 'startFiles' | 'canPickFolder' | 'nameLanguage' | 'changed'>,
) {
  return createRosterController({
    now: Date.now,
    later: (callback, ms) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
    store: sessionStore,
    id,
    settings: async () => (await readSettings()).settings,
    readPage: async (tabId) => {
      const read = await readListOf(tabId);
      return read && { rows: read.list.rows, total: read.list.total, host: read.host, schoolCode: read.schoolCode };
    },
    async readMine() {
      const mine = await createMyList(sessionStore, Date.now).read();
      return mine && { rows: rowsOfMyList(mine), host: mine.host, schoolCode: mine.schoolCode };
    },
    ask: (ssid, source, at, keepLinks) => askReports(ssid, source, id, at, keepLinks),
    firstSeen: seenReports.firstSeen,
    hasSeen: async () => !(await seenReports.isEmpty()),
    noteBegun: (count, site) => activityLog.add({ what: 'list', outcome: 'ok', site, count, act: id }),
    noteResult: (standings) => {
      const { newest, former, ...others } = countStandings(standings);
      return noteListResult(id, { ...others, found: newest + former });
    },
    breathe: () => new Promise((resolve) => setTimeout(resolve)),
    ...view,
  });
}
