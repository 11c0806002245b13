import { mayHoldLabel, TEXT_LIMIT } from '@/utils/sis/find/label-trace';
import {
  attributeOf,
  closest,
  elementOf,
  isElement,
  isText,
  matches,
  nextElementOf,
  queryAll,
} from '@/utils/sis/page/dom';
import { NO_TEXT } from '@/utils/sis/page/visibility';
import type { SisAdapter } from '@/utils/sis/site/adapter';
import type { Site } from '@/utils/sis/site/site';

/**
 * What may be the first sign of a student on a page. The reader takes a student from a label in a text, from a
 * control's `aria-label`, or from an element that an adapter or a user named; where none of these is, it finds
 * nothing (a test holds it to that), so that it is not needed there.
 */
export interface Signs {
  /** The cheapest test on a text; those that pass it are for `isSign`. */
  mayHold(text: string): boolean;
  /** Whether a text or an element is a sign by itself. */
  isSign(node: Node): boolean;
  /** Whether an element is a sign, or has one beside it or below it, texts left out. */
  hasField(root: Node): boolean;
  /** Attributes that make a sign of an element. */
  readonly attributes: readonly string[];
}

/** "[Students]State_StudentNumber" is the name of a field in its database. */
const LABELLED = 'input[aria-label],[title]:not([title*="["])';

/** @param adapters all that may be in force on the page */
export function signsFor(adapters: readonly SisAdapter[], site?: Site): Signs {
  const mayHold = mayHoldLabel(
    [...adapters.flatMap(({ labels = [] }) => labels), site?.ssidLabel ?? ''].filter(Boolean),
  );
  // Each by itself: a taught selector that is none must not spoil the others.
  const known = [...adapters.flatMap(({ ssid = [] }) => ssid), site?.ssidSelector ?? ''].filter(Boolean);
  const isLabelled = (element: Element): boolean =>
    ['aria-label', 'title'].some((name) => mayHold(attributeOf(element, name) ?? ''));

  function fits(element: Element, selector: string): boolean {
    try {
      return matches(element, selector);
    } catch {
      return false;
    }
  }

  function isSign(node: Node): boolean {
    if (isElement(node)) {
      return known.some((selector) => fits(node, selector)) || (matches(node, LABELLED) && isLabelled(node));
    }
    if (!isText(node) || node.data.length > TEXT_LIMIT || !mayHold(node.data)) return false;
    const element = elementOf(node);
    return element === undefined || closest(element, NO_TEXT) === null;
  }

  return {
    mayHold,
    isSign,
    hasField(root) {
      if (isElement(root)) {
        if (isSign(root)) return true;
        const next = nextElementOf(root);
        if (next !== null && isSign(next)) return true;
      }
      return known.some((selector) => queryAll(root, selector).length > 0) || queryAll(root, LABELLED).some(isLabelled);
    },
    attributes: ['aria-label', 'title', ...known.flatMap(attributesIn)],
  };
}

/** The attributes that a selector asks for. */
function attributesIn(selector: string): string[] {
  const names = [...selector.matchAll(/\[\s*([\w-]+)/g)].flatMap(([, name]) => name ?? []);
  return [...names, ...(selector.includes('#') ? ['id'] : []), ...(selector.includes('.') ? ['class'] : [])];
}
