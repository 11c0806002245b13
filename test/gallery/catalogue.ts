import type { GetMessage } from '@/utils/words';

/** The shape of `public/_locales/…/messages.json`. */
export type Catalogue = Readonly<
  Record<
    string,
    { readonly message: string; readonly placeholders?: Readonly<Record<string, { readonly content: string }>> }
  >
>;

/**
 * Reads a catalogue as the browser does: for the gallery and the unit tests, where there is no browser.
 * @param missing told of each key that the catalogue does not have, and of each value that was not given
 */
export function messagesOf(catalogue: Catalogue, missing: (key: string) => void = () => {}): GetMessage {
  return (key, substitutes) => {
    const entry = catalogue[key];
    if (entry === undefined) {
      missing(key);
      return '';
    }
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/g, (__, place: string) => {
        const value = substitutes[Number(place) - 1];
        if (value === undefined) missing(`${key} $${place}`);
        return value ?? '';
      });
    });
  };
}
