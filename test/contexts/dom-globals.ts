import type { DOMWindow } from 'jsdom';

/** What Node has by the same name, and a document wants of its own kind. */
const OF_THE_DOCUMENT = ['document', 'window', 'self', 'location', 'history', 'Event', 'CustomEvent', 'MessageEvent'];

/** What jsdom refuses at the address of a page of ours, and no script of ours uses. */
const REFUSED = ['localStorage', 'sessionStorage'];

/** The globals that a script of a page has beyond the platform's: the document and its kinds of things. */
export function domGlobals(window: DOMWindow): Record<string, unknown> {
  const names = Object.getOwnPropertyNames(window).filter((name) => /^[a-z_]\w*$/i.test(name) && !(name in globalThis));
  const globals = [...names.filter((name) => !REFUSED.includes(name)), ...OF_THE_DOCUMENT].map(
    (name) => [name, Reflect.get(window, name)] as const,
  );
  return {
    ...Object.fromEntries(globals),
    addEventListener: window.addEventListener.bind(window),
    removeEventListener: window.removeEventListener.bind(window),
  };
}
