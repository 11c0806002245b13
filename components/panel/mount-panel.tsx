import { render } from 'preact';
import { ownSheet } from '@/components/shared/own-sheet';
import { WordsContext } from '@/components/shared/words-context';
import type { Words } from '@/utils/words';
import { Panel } from './panel';
import css from './panel.css?inline';
import type { PanelProps } from './panel-state';

/** Draws the panel anew with these props; `undefined` takes it away. */
export type DrawPanel = (props: PanelProps | undefined) => void;

/**
 * Prepares a shadow root for the panel: its styles reach nothing outside, and none reach in.
 * @param into where in the root the panel is drawn
 */
export function mountPanel(root: ShadowRoot, words: Words, into: ShadowRoot | Element = root): DrawPanel {
  root.adoptedStyleSheets = [ownSheet(css)];
  return (props) =>
    render(
      props && (
        <WordsContext.Provider value={words}>
          <Panel {...props} />
        </WordsContext.Provider>
      ),
      into,
    );
}
