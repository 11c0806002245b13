import type { ComponentChildren } from 'preact';

/** Stands in a text for the element that goes there; a private-use character that no text holds by itself. */
export const SLOT = '\uE000';

/** A text with elements in it, wherever the language wants them: `<Rich text={t('newLinks', SLOT)}>`. */
export function Rich({ text, children }: { readonly text: string; readonly children: ComponentChildren }) {
  const [before, ...after] = text.split(SLOT);
  return (
    <>
      {before}
      {children}
      {after.join('')}
    </>
  );
}
