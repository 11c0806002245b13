import { OPTIONS_STATES } from './options-states.ts';
import { PANEL_STATES } from './panel-states.ts';
import { POPUP_STATES } from './popup-states.ts';

export type Part = 'panel' | 'popup' | 'options' | 'unlock';

/** Every state of every component, for the page that shows them and for what takes their pictures. */
export const STATES: readonly { readonly part: Part; readonly name: string }[] = [
  ...Object.keys(PANEL_STATES).map((name) => ({ part: 'panel' as const, name })),
  ...Object.keys(POPUP_STATES).map((name) => ({ part: 'popup' as const, name })),
  ...Object.keys(OPTIONS_STATES).map((name) => ({ part: 'options' as const, name })),
  { part: 'unlock', name: 'locked' },
  { part: 'unlock', name: 'open' },
];

export const THEMES = ['light', 'dark'] as const;
export const WIDTHS = [320, 720, 1180] as const;
export const LANGUAGES = ['en', 'es'] as const;
