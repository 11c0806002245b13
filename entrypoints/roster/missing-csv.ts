import { outcomeWords } from '@/components/roster/outcome-words';
import type { RosterModel } from '@/components/roster/roster-props';
import { csvLine } from '@/utils/activity/csv';
import { newestYear } from '@/utils/roster/outcome';
import { type StatusRow, statusRows } from '@/utils/roster/status-rows';
import type { Words } from '@/utils/words';

/** Whose reports are not there, why, and what to do: to work through or to hand on, as a spreadsheet reads it. */
export function missingCsv({ list, outcomes }: Pick<RosterModel, 'list' | 'outcomes'>, words: Words): string {
  const { t } = words;
  const newest = newestYear(outcomes);
  const rows = statusRows(list.entries, outcomes).filter(({ standing }) => standing !== 'newest');
  const heads = [t('rosterRow'), t('rosterStudent'), t('rosterLocalId'), t('rosterNumber'), t('rosterColumnStatus')];
  const lines = rows.map((row) => {
    const { name, localId, ssid } = row.entry;
    const { todo = '' } = outcomeWords(row, newest, words);
    return csvLine([String(row.entry.row), name, localId, ssid.lastFour, whyOf(row, words), todo]);
  });
  return `\ufeff${csvLine([...heads, t('rosterTodo')])}${lines.join('')}`;
}

/** Why there is no report of a student, in a few words, and in CAASPP's own where it has sent some. */
export function whyOf(row: Pick<StatusRow, 'outcome' | 'standing'>, words: Words): string {
  const { says, message } = outcomeWords(row, undefined, words);
  return [says, message].filter(Boolean).join(': ');
}
