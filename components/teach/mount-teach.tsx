import { render } from 'preact';
import type { Theme } from '@/components/shared/answers';
import { type Box, Outline } from '@/components/shared/outline';
import { ownSheet } from '@/components/shared/own-sheet';
import { WordsContext } from '@/components/shared/words-context';
import type { Words } from '@/utils/words';
import css from './teach.css?inline';
import { TeachCard, type TeachProps } from './teach-card';

export interface TeachView {
  /** undefined: no card in this frame. */
  readonly card: TeachProps | undefined;
  readonly theme: Theme;
  /** What the pointer is over. */
  readonly outline: Box | undefined;
}

/** Prepares a shadow root for the card; gives the function that draws it anew. */
export function mountTeach(root: ShadowRoot, words: Words): (view: TeachView) => void {
  root.adoptedStyleSheets = [ownSheet(css)];
  return ({ card, outline, theme }) =>
    render(
      <WordsContext.Provider value={words}>
        <div data-theme={theme} lang={words.locale} dir={words.direction}>
          {outline && <Outline box={outline} />}
          {card && <TeachCard {...card} />}
        </div>
      </WordsContext.Provider>,
      root,
    );
}
