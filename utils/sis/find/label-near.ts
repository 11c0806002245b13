import { attributeOf, closest, parentOf, previousOf } from '@/utils/sis/page/dom';
import { shortText } from '@/utils/sis/page/field-content';
import { LABEL_LIMIT } from './labels';

/** The label of a field: `aria-label`, its `label`, or the nearest text before it. Empty when none is near. */
export function labelNear(field: Element): string {
  const own = closest(field, 'label');
  const aria = attributeOf(field, 'aria-label') ?? (own && shortText(own, LABEL_LIMIT));
  if (aria) return tidy(aria);
  let at: Node | null = field;
  for (let level = 0; at !== null && level <= 3; at = parentOf(at), level += 1) {
    for (let before = previousOf(at); before !== null; before = previousOf(before)) {
      const text = tidy(shortText(before, LABEL_LIMIT) ?? '');
      if (text !== '') return text;
    }
  }
  return '';
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\s:*]+$/, '')
    .trim();
