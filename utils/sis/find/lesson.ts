import { attributeOf, isElement, nameOf, parentOf, queryAll, rootOf } from '@/utils/sis/page/dom';
import { shortText } from '@/utils/sis/page/field-content';
import { labelNear } from './label-near';
import { LABEL_LIMIT } from './labels';

/** What we keep of an element that a user pointed at. */
export interface Lesson {
  /** For `Site.ssidSelector`; empty when nothing about the element would last. Then the label alone is kept. */
  readonly selector: string;
  /** The label beside it, for `Site.ssidLabel`; empty when none is near. */
  readonly label: string;
  /** What it holds now, to show to the user. */
  readonly reads: string;
}

/** Names that programs make up anew: long digit runs, hashes, framework prefixes. */
const GENERATED = /\d{3,}|[0-9a-f]{8,}|^(?:uf-|ember|react|radix|headlessui|mui|ng-|_ng|yui|ext-|gen|:r)|[:$]\w+:$/i;
const LASTING = ['name', 'data-field', 'itemprop', 'aria-label', 'title', 'headers'];

/**
 * A selector that will find the same field for the next student: by what names the field, never by its
 * position alone. Data attributes first, then id and name, then such a name of a box around it.
 */
export function lessonFrom(pointedAt: Element): Lesson {
  const field = fieldOf(pointedAt);
  const held = nameOf(field) === 'input' ? (field as HTMLInputElement).value : (shortText(field, LABEL_LIMIT) ?? '');
  return { selector: selectorFor(field), label: labelNear(field), reads: held.trim() };
}

function fieldOf(element: Element): Element {
  const inputs = queryAll(element, 'input:not([type="hidden"])');
  return inputs.length === 1 && inputs[0] !== undefined ? inputs[0] : element;
}

/** Empty when nothing about the element or the boxes around it would last. */
export function selectorFor(field: Element): string {
  const root = rootOf(field);
  const isUnique = (selector: string): boolean => queryAll(root, selector).length === 1;
  const own = namesOf(field);
  const unique = own.find(isUnique);
  if (unique !== undefined) return unique;
  let path = own[0] ?? tagOf(field);
  let at = parentOf(field);
  for (let level = 0; isElement(at) && level < 4; at = parentOf(at), level += 1) {
    for (const name of namesOf(at)) {
      const selector = `${name} ${path}`;
      if (isUnique(selector)) return selector;
    }
    if (level === 0 && own.length === 0) path = `${tagOf(at)} > ${path}`;
  }
  return '';
}

/** A tag with such of its classes as look like words. */
function tagOf(element: Element): string {
  const words = (attributeOf(element, 'class') ?? '')
    .split(/\s+/)
    .filter((word) => /^[a-z][a-z-]{2,}$/i.test(word) && !/^(is|has|odd|even|active|selected|focus)/i.test(word));
  return (
    nameOf(element) +
    words
      .slice(0, 2)
      .map((word) => `.${CSS.escape(word)}`)
      .join('')
  );
}

function namesOf(element: Element): string[] {
  const isLasting = (value: string): boolean => value !== '' && value.length <= 80 && !GENERATED.test(value);
  const names: string[] = [];
  for (const { name, value } of Object.values(element.attributes)) {
    if (/^data-/.test(name) && !/^data-(v-|react|reactid|ember|uid|value)/.test(name) && isLasting(value))
      names.push(attributeSelector(name, value));
  }
  const id = attributeOf(element, 'id') ?? '';
  if (isLasting(id)) names.push(`#${CSS.escape(id)}`);
  for (const name of LASTING) {
    const value = attributeOf(element, name) ?? '';
    if (isLasting(value)) names.push(nameOf(element) + attributeSelector(name, value));
  }
  return [...new Set(names)];
}

const attributeSelector = (name: string, value: string): string => `[${name}="${CSS.escape(value)}"]`;
