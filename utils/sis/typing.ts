import { isElement, nameOf } from './dom';

/** Remembers which controls a user is changing. Nine digits of one SSID and a tenth can be another child's. */
export interface Typing {
  /** Whether what stands in a control was typed and not yet taken over by the page. */
  isTyped(control: Element): boolean;
}

/**
 * A control that a user typed into is no source until it shows again what it showed before, or the page itself
 * sets another value (no input event comes with that), or it is replaced.
 */
export function watchTyping(document: Document, onTyping: () => void, signal: AbortSignal): Typing {
  const typed = new WeakMap<Element, { readonly before: string; after: string }>();
  const before = new WeakMap<Element, string>();
  const options = { capture: true, passive: true, signal };
  const targetOf = (event: Event): HTMLInputElement | undefined => {
    const [target] = event.composedPath();
    return target instanceof Node && isElement(target) && nameOf(target) === 'input'
      ? (target as HTMLInputElement)
      : undefined;
  };
  // `beforeinput` and `focusin` come while the control still shows what the page put there.
  for (const type of ['focusin', 'beforeinput']) {
    document.addEventListener(
      type,
      (event) => {
        const control = targetOf(event);
        if (control !== undefined && !typed.has(control)) before.set(control, control.value);
      },
      options,
    );
  }
  for (const type of ['input', 'change']) {
    document.addEventListener(
      type,
      (event) => {
        const control = targetOf(event);
        if (control === undefined) return;
        // Scripts send such events too when they fill a form; those are not a person's.
        if (event.isTrusted && type === 'input') {
          const known = typed.get(control);
          if (known === undefined)
            typed.set(control, { before: before.get(control) ?? control.defaultValue, after: control.value });
          else known.after = control.value;
        }
        onTyping();
      },
      options,
    );
  }
  return {
    isTyped(control) {
      const record = typed.get(control);
      if (record === undefined) return false;
      const { value } = control as HTMLInputElement;
      const isTaken = value === record.before || value !== record.after;
      if (isTaken) typed.delete(control);
      return !isTaken;
    },
  };
}
