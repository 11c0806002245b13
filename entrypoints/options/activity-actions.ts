import type { ActivityFilter } from '@/components/options/activity-page';
import type { OptionsProps } from '@/components/options/options-props';
import { createActivityReader, type ActivityFilter as LogFilter } from '@/utils/activity/activity-reader';
import { saveFile } from './save-file';

const activityReader = createActivityReader({ now: Date.now });

type Actions = Pick<OptionsProps, 'onReadActivity' | 'onExportActivity' | 'onClearActivity'>;

/** What the options do with the activity log. */
export function activityActions(refresh: () => Promise<void>): Actions {
  return {
    async onReadActivity(filter, from, limit) {
      const { entries, next } = await activityReader.page(logFilter(filter), limit, markOf(from));
      return {
        rows: entries.map(({ at, what, outcome, site, lastFour, ssidHash, count, report = '', result }, index) => ({
          id: `${at} ${ssidHash} ${from ?? ''} ${index}`,
          ...{ at, what, outcome, site, lastFour, report },
          ...(what === 'list' && { students: count, result }),
        })),
        ...(next === undefined ? {} : { older: `${next.at} ${next.key}` }),
      };
    },
    async onExportActivity(filter) {
      const chunks: string[] = [];
      for await (const chunk of activityReader.exportCsv(logFilter(filter))) chunks.push(chunk);
      return saveFile('paperless-scores-activity.csv', chunks, 'text/csv');
    },
    async onClearActivity() {
      await activityReader.clear();
      await refresh();
      return { kind: 'done' };
    },
  };
}

function logFilter({ what, site, lastFour, from, to }: ActivityFilter): LogFilter {
  return {
    what,
    ...(site === '' ? {} : { site }),
    ...(lastFour === '' ? {} : { lastFour }),
    ...(from === '' ? {} : { from: startOf(from, 0) }),
    ...(to === '' ? {} : { until: startOf(to, 1) }),
  };
}

/** The first moment of a day in this computer's time zone, or of a day after it. */
function startOf(day: string, later: number): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}

function markOf(older: string | undefined): { at: number; key: number } | undefined {
  const [at, key] = older?.split(' ').map(Number) ?? [];
  return at === undefined || key === undefined ? undefined : { at, key };
}
