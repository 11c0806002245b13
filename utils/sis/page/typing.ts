import { isElement, nameOf } from './dom';

/** Remembers which controls a user is changing. Nine digits of one SSID and a tenth can be another child's. */
export interface Typing {
  /** Whether what stands in a control was typed and not yet taken over by the page. */
  isTyped(control: Element): boolean;
}

/**
 * A control is no source while it holds what a user typed: until the page itself sets another value (no trusted
 * event comes with that), replaces the control, or the user takes the change back.
 */
export function watchTyping(
  document: Document,
  onTyping: (control: HTMLInputElement) => void,
  signal: AbortSignal,
): Typing {
  const before = new WeakMap<Element, string>();
  const typed = new WeakMap<Element, string>();
  // `focusin` comes while the control still shows what the page put there.
  for (const type of ['focusin', 'input', 'change']) {
    document.addEventListener(
      type,
      (event) => {
        const target = event.composedPath()[0] as Node;
        if (!isElement(target) || nameOf(target) !== 'input') return;
        const control = target as HTMLInputElement;
        if (type === 'focusin') {
          if (!isTyped(control)) before.set(control, control.value);
          return;
        }
        // Scripts send such events too when they fill a form; those are not a person's.
        if (event.isTrusted && type === 'input') typed.set(control, control.value);
        onTyping(control);
      },
      { capture: true, passive: true, signal },
    );
  }
  const isTyped = (control: Element): boolean => {
    const { value } = control as HTMLInputElement;
    return typed.get(control) === value && before.get(control) !== value;
  };
  return { isTyped };
}
