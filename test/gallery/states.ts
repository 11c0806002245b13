import { CONFIRM_STATES } from './confirm-states.ts';
import { LIST_BAR_STATES } from './list-bar-states.ts';
import { OPTIONS_STATES } from './options-states.ts';
import { PANEL_STATES } from './panel-states.ts';
import { POPUP_STATES } from './popup-states.ts';
import { REPORT_STATES } from './report-states.ts';
import { ROSTER_NAMES } from './roster-names.ts';
import { TEACH_STATES } from './teach-states.ts';

export const UNLOCK_STATES = ['locked', 'open'] as const;

/** The ids of all states by the part that they are of: `panel-reports`. */
export const STATES = {
  panel: idsOf('panel', Object.keys(PANEL_STATES)),
  teach: idsOf('teach', Object.keys(TEACH_STATES)),
  listBar: idsOf('list-bar', Object.keys(LIST_BAR_STATES)),
  popup: idsOf('popup', Object.keys(POPUP_STATES)),
  options: idsOf('options', Object.keys(OPTIONS_STATES)),
  report: idsOf('report', Object.keys(REPORT_STATES)),
  roster: idsOf('roster', ROSTER_NAMES),
  confirm: idsOf('confirm', Object.keys(CONFIRM_STATES)),
  unlock: idsOf('unlock', UNLOCK_STATES),
} as const;

export type Part = keyof typeof STATES;

/** Parts that are a whole document of ours; the others stand in a page of a SIS. */
export const OWN_PAGES: readonly Part[] = ['popup', 'options', 'report', 'roster', 'confirm', 'unlock'];

export const THEMES = ['light', 'dark'] as const;
export const WIDTHS = [320, 720, 1180] as const;
export const LANGUAGES = ['en', 'es'] as const;

function idsOf(part: string, names: readonly string[]): readonly string[] {
  return names.map((name) => `${part}-${name}`);
}
