import type { RosterModel } from '@/components/roster/roster-props';
import { problemWords } from '@/components/shared/problem-words';
import { csvLine } from '@/utils/activity/csv';
import { type StatusRow, statusRows } from '@/utils/roster/status-rows';
import type { Words } from '@/utils/words';

/** Whose reports are not there and why, to work through or to hand on: as a spreadsheet reads it. */
export function missingCsv({ list, outcomes }: RosterModel, words: Words): string {
  const rows = statusRows(list.entries, outcomes).filter(({ standing }) => standing !== 'newest');
  const heads = [words.t('rosterRow'), words.t('rosterStudent'), words.t('rosterLocalId'), words.t('rosterNumber')];
  return `\ufeff${csvLine([...heads, words.t('rosterColumnStatus')])}${rows.map((row) => lineOf(row, words)).join('')}`;
}

function lineOf({ entry, outcome, standing }: StatusRow, words: Words): string {
  const { row, name, localId, ssid } = entry;
  return csvLine([String(row), name, localId, ssid.lastFour, whyOf(outcome, standing, words)]);
}

/** Why there is no report of a student, in a few words. */
export function whyOf(outcome: StatusRow['outcome'], standing: StatusRow['standing'], words: Words): string {
  if (outcome?.kind === 'problem') return problemWords(outcome.problem, words).title;
  return outcome?.kind === 'message' ? outcome.text : words.t(`rosterStanding_${standing}`);
}
