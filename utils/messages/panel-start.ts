import type { RequestWhen } from '@/utils/settings/settings';

/** What a person answers to the question whether a place shows the student's SSID. */
export type PlaceAnswer = 'always' | 'once' | 'no';

/** What a panel is told when it begins. */
export interface PanelStart {
  readonly requestWhen: RequestWhen;
  /** The user collapsed the panel on this site. */
  readonly collapsed: boolean;
  /** Whether this frame is the one that holds the tab's panel. */
  readonly here: boolean;
  /** Whether a list of students on this page may be worked on, and this site is not one that is left alone. */
  readonly lists: boolean;
  /** What was answered in this browser session to the question that the panel would ask. */
  readonly answered?: 'once' | 'no' | undefined;
  /** A place of this site that was remembered did not fit any more, and was forgotten. */
  readonly forgotten?: boolean | undefined;
}

/**
 * Whether a panel asks for the reports by itself when a student is seen. Panel and background both decide by this:
 * the panel asks before it knows, and the background answers only if it may.
 */
export function asksByItself({ requestWhen, collapsed, here }: PanelStart, testScoresPage: boolean): boolean {
  const isWished = requestWhen === 'studentPage' || (requestWhen === 'testScoresPage' && testScoresPage);
  return isWished && here && !collapsed;
}
