import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '@/utils/words';

/** Around every view that we mount: `<WordsContext.Provider value={words}>`. */
export const WordsContext = createContext<Words | undefined>(undefined);

/** The words in the user's language. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('A view was drawn outside of WordsContext');
  return words;
}
