import { browser } from 'wxt/browser';
import { createWords, type GetMessage, type WordKey, type Words } from '@/utils/words';

/** What a page still has to say when the extension has gone from under it. */
const LAST_WORDS: readonly WordKey[] = [
  ...(['panelTitle', 'panelOpen', 'panelClose', 'updatedTitle', 'updatedSays', 'reload'] as const),
];

/** The catalogue `public/_locales` in the browser's language. */
export function browserWords(): Words {
  // WXT types each key as an overload of its own; ours are typed by `WordKey` instead.
  const getMessage = afterTheEnd(browser.i18n.getMessage as GetMessage);
  for (const key of LAST_WORDS) getMessage(key, []);
  return createWords(getMessage, browser.i18n.getUILanguage());
}

/**
 * After an update or reload of the extension the browser throws at each call from the pages that were open.
 * Then each text stays as it was last said, so that no error gets into the page's console.
 */
function afterTheEnd(getMessage: GetMessage): GetMessage {
  const said = new Map<string, string>();
  return (key, fills) => {
    // One without anything to fill in stays what it is: to ask the browser costs as much as to draw what it says.
    const known = fills.length === 0 ? said.get(key) : undefined;
    if (known !== undefined) return known;
    try {
      const text = getMessage(key, fills);
      said.set(key, text);
      return text;
    } catch {
      return said.get(key) ?? '';
    }
  };
}
