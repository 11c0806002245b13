/**
 * A style sheet for a shadow root in a page that we do not trust. A page can register a custom property for the whole
 * document (`@property`), shadow roots included: as one that is not inherited and is transparent, and what we draw
 * would be there to be pressed, but not to be seen. So ours get names that no page can know.
 */
export function ownSheet(css: string): CSSStyleSheet {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replaceAll(/--(?=[a-z])/g, `--p${number}-`));
  return sheet;
}
