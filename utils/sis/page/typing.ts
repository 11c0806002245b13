import { isElement, matches } from './dom';
import { readNode } from './field-content';

/** Remembers which fields a user is changing. Nine digits of one SSID and a tenth can be another child's. */
export interface Typing {
  /** Whether what stands in a field was typed or chosen and not yet taken over by the page. */
  isTyped(field: Element): boolean;
}

/** What a person can change: a control, or any element that the page opened for writing. */
export const WRITABLE = 'input,textarea,select,[contenteditable]:not([contenteditable="false"])';

/**
 * A field is no source while it holds what a user typed: until the page itself sets another value (no trusted
 * event comes with that), replaces the field, or the user takes the change back.
 */
export function watchTyping(document: Document, onTyping: (field: Element) => void, signal: AbortSignal): Typing {
  const before = new WeakMap<Element, string>();
  const typed = new WeakMap<Element, string>();
  // `focusin` comes while the field still shows what the page put there.
  for (const type of ['focusin', 'input', 'change']) {
    document.addEventListener(
      type,
      (event) => {
        const field = event.composedPath()[0] as Node;
        if (!isElement(field) || !matches(field, WRITABLE)) return;
        if (type === 'focusin') {
          if (!isTyped(field)) before.set(field, readNode(field));
          return;
        }
        // Scripts send such events too when they fill a form; those are not a person's.
        if (event.isTrusted && type === 'input') typed.set(field, readNode(field));
        onTyping(field);
      },
      { capture: true, passive: true, signal },
    );
  }
  const isTyped = (field: Element): boolean => {
    const value = readNode(field);
    return typed.get(field) === value && before.get(field) !== value;
  };
  return { isTyped };
}
