/**
 * Whether a window was led to an address of its own. A frame that a script fills has none: about:blank, `srcdoc`,
 * `blob:`, and what `document.write` made of an empty frame, though that goes by the address of the page whose script
 * wrote it. So it is not asked what the document is called, but where the browser has led the window.
 */
export function hasOwnAddress(view: Window): boolean {
  // Missing without a browser (jsdom).
  const [navigation] = view.performance?.getEntriesByType?.('navigation') ?? [];
  return /^http/.test(navigation?.name ?? view.document.URL);
}

/**
 * Whether the frame around reads this one with its own page: a frame without an address has the origin of whoever
 * filled it. What fills a window of its own, or a part of a frameset (where no panel could stand), is read by itself.
 */
export const isReadAround = (view: Window): boolean =>
  !hasOwnAddress(view) && view.frameElement?.localName === 'iframe';

/** The address by which site, adapter and portal are told; null in a window that has neither address nor origin. */
export const addressOf = ({ location, origin }: Window): Location | URL | null =>
  /^http/.test(location.protocol) ? location : URL.parse(origin);
