import type { GetMessage } from '@/utils/words';

/** The shape of `public/_locales/…/messages.json`. */
export type Catalogue = Readonly<
  Record<
    string,
    { readonly message: string; readonly placeholders?: Readonly<Record<string, { readonly content: string }>> }
  >
>;

/** Reads a catalogue as the browser does: for the gallery and the unit tests, where there is no browser. */
export function messagesOf(catalogue: Catalogue): GetMessage {
  return (key, substitutes) => {
    const entry = catalogue[key];
    if (entry === undefined) return '';
    return entry.message.replace(/\$(\w+)\$/g, (_, name: string) => {
      const content = entry.placeholders?.[name.toLowerCase()]?.content ?? '';
      return content.replace(/\$(\d)/g, (__, place: string) => substitutes[Number(place) - 1] ?? '');
    });
  };
}
