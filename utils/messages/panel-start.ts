import type { PanelStart } from './messaging';

/**
 * Whether a panel asks for the reports by itself when a student is seen. Panel and background both decide by this:
 * the panel asks before it knows, and the background answers only if it may.
 */
export function asksByItself({ requestWhen, collapsed, here }: PanelStart, testScoresPage: boolean): boolean {
  const isWished = requestWhen === 'studentPage' || (requestWhen === 'testScoresPage' && testScoresPage);
  return isWished && here && !collapsed;
}
