import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Gives the focus to an element once `wanted` becomes true: what was pressed to open a form, when it closes. */
export function useFocusWhen<T extends HTMLElement>(wanted: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  useLayoutEffect(() => {
    if (wanted) element.current?.focus();
  }, [wanted]);
  return element;
}

/**
 * Gives the focus to the first field of a form that opened in place of what was pressed: with the drawing, since a moment
 * later somebody may type in another field.
 */
export function useFirstField(form: RefObject<HTMLFormElement | null>, wanted: boolean): void {
  useLayoutEffect(() => {
    if (wanted) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [form, wanted]);
}

/**
 * Moves the focus to `refuge` when the element that had it goes with this drawing, as a button does that
 * asks for the reports and is replaced by them: who uses the keyboard is not thrown back to the page's start.
 */
export function useRefuge(refuge: RefObject<HTMLElement | null>): void {
  const root = refuge.current?.getRootNode();
  const before = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  useLayoutEffect(() => {
    if (before !== null && !before.isConnected) refuge.current?.focus({ preventScroll: true });
  });
}
