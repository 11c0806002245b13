import { render } from 'preact';
import { WordsContext } from '@/components/shared/words-context';
import type { Words } from '@/utils/words';
import { Panel } from './panel';
import css from './panel.css?inline';
import type { PanelProps } from './panel-state';

/** Draws the panel anew with these props; `undefined` takes it away. */
export type DrawPanel = (props: PanelProps | undefined) => void;

/** Prepares a shadow root for the panel: its styles reach nothing outside, and none reach in. */
export function mountPanel(root: ShadowRoot, words: Words): DrawPanel {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return (props) =>
    render(
      props && (
        <WordsContext.Provider value={words}>
          <Panel {...props} />
        </WordsContext.Provider>
      ),
      root,
    );
}
