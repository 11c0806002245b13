import { readFileSync } from 'node:fs';

type Catalogue = Record<string, { readonly message: string }>;
const catalogue = (language: string): Catalogue =>
  JSON.parse(readFileSync(new URL(`../../public/_locales/${language}/messages.json`, import.meta.url), 'utf8'));
const english = catalogue('en');
const spanish = catalogue('es');

/** A text that is English as a whole, or wherever this piece of it stands. */
type English = { readonly whole: string } | { readonly piece: string };

/** What our English says and our Spanish does not: whole texts, and the longest piece of those with values in them. */
const ENGLISH: readonly English[] = Object.entries(english).flatMap(([key, { message }]): English[] => {
  if (message === spanish[key]?.message) return [];
  const [longest = ''] = message.split(/\$\w+\$/).sort((a, b) => b.length - a.length);
  return longest === message ? [{ whole: message }] : longest.length > 8 ? [{ piece: longest }] : [];
});

/** All texts and spoken names in a root, but for those that say themselves that they are English. */
export const TEXTS = `function () {
  const texts = [];
  const read = (root) => {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
      if (element === null || element.closest('script, style, [lang=en]')) continue;
      if (node === element) {
        if (node.shadowRoot) read(node.shadowRoot);
        for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'data-label']) texts.push(node.getAttribute(name));
      } else texts.push(node.data);
    }
  };
  read(this);
  return texts.filter(Boolean).map((text) => text.trim()).filter(Boolean);
}`;

/** Those of the texts that are English of ours. */
export function englishIn(texts: readonly string[]): string[] {
  return texts.filter((text) =>
    ENGLISH.some((ours) => ('whole' in ours ? text === ours.whole : text.includes(ours.piece))),
  );
}
