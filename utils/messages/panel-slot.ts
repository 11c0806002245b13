/**
 * Set to true in the extension's isolated world of a frame while a panel lives there. A plain name, since it
 * is also passed to a function that the background runs in that frame.
 */
export const PANEL_SLOT = 'paperless-scores.panel';
/** Set to true there while another copy of the extension keeps this one's panel away. */
export const STEPS_BACK_SLOT = 'paperless-scores.steps-back';
/** What a panel is told before its first drawing, left there by who puts it into the frame. */
export const BEGINS_SLOT = 'paperless-scores.begins';
export interface PanelBegins {
  /** The corner at which it was last put (`components/panel/dock.ts`). */
  readonly corner: number;
  /** The site has pages of test scores that we can tell from others. */
  readonly hasScoresPages: boolean;
}
