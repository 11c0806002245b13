import type { Language } from '@/utils/caaspp/answer';
import type { Words } from '@/utils/words';

export type NameLanguage = (language: Language) => string;

/**
 * Names languages in the user's own, as a heading or a choice begins: "Spanish", "Español". One that was not named has
 * no name; what the service calls one that nobody knows, it is called here.
 */
export function languageNamesIn({ language, locale }: Pick<Words, 'language' | 'locale'>): NameLanguage {
  // A list of thousands has a few languages.
  const names = new Map<string, string>();
  return ({ code, english }) => {
    if (code === undefined) return english;
    const known = names.get(code);
    if (known !== undefined) return known;
    const name = language(code) ?? english;
    const begun = name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
    names.set(code, begun);
    return begun;
  };
}
