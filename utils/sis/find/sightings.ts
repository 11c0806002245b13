import type { Place } from '@/utils/sis/finding';
import {
  attributeOf,
  isElement,
  matches,
  nameOf,
  nextOf,
  parentOf,
  previousOf,
  query,
  queryAll,
} from '@/utils/sis/page/dom';
import { isSign, nextContent, type Sight, shortText, valueIn } from '@/utils/sis/page/field-content';
import type { Root } from '@/utils/sis/page/walk';
import { Ssid } from '@/utils/ssid';
import type { Sighting } from './conclude';
import { TEXT_LIMIT } from './label-trace';
import { beforeForbids, headingForbids, LABEL_LIMIT, type LabelWords, type Strength } from './labels';
import { CELL, lineBefore, pairOf } from './pairing';
import { headingOf } from './section';

export interface Sightings {
  readonly sightings: readonly Sighting[];
  /** Labels are on the page that nobody sees: a change of style alone may bring a student. */
  readonly hiddenLabels: boolean;
}

/**
 * The labels among some text nodes, and those in `aria-label`, with what stands beside each.
 * @param candidates text nodes that may hold a label, as the walk found them
 */
export function sightingsAmong(
  candidates: readonly Text[],
  roots: readonly Root[],
  words: LabelWords,
  sight: Sight,
): Sightings {
  const sightings: Sighting[] = [];
  let hiddenLabels = false;
  for (const text of candidates) {
    const found = sightingsAt(text, words, sight);
    if (found === 'hidden') hiddenLabels = true;
    else sightings.push(...found);
  }
  for (const element of roots.flatMap((root) => queryAll(root, 'input[aria-label]'))) {
    const label = attributeOf(element, 'aria-label') ?? '';
    const strength = words.mayHold(label) ? words.strengthOf(label) : undefined;
    if (strength === undefined || !sight.isVisible(element) || headingForbids(headingOf(element), strength)) continue;
    const place = placeOf(words, label, 'control');
    sightings.push({ value: valueIn(element, sight), strength, place, label, labelNode: element });
  }
  return { sightings, hiddenLabels };
}

const placeOf = (words: LabelWords, label: string, place: Place): Place => (words.isTaught(label) ? 'taught' : place);

function sightingsAt(text: Text, words: LabelWords, sight: Sight): Sighting[] | 'hidden' {
  if (text.data.length > TEXT_LIMIT) return [];
  const inText = words.valuesIn(text.data);
  const whole = inText.length === 0 ? wholeLabel(text, words) : undefined;
  if (inText.length === 0 && whole === undefined) return [];
  if (!sight.isVisible(text)) return 'hidden';
  const heading = headingOf(text);
  if (whole !== undefined) {
    const { box, label, strength } = whole;
    const isOwn = isElement(box) || startsElement(box);
    if (headingForbids(heading, strength) || beforeForbids(lineBefore(box), strength, isOwn)) return [];
    const pair = pairOf({ box, text: label }, sight);
    if (pair === undefined) return [];
    const value = pair.place === 'column' ? { kind: pair.place, ssids: pair.ssids } : pair.value;
    return [{ value, strength, place: placeOf(words, label, pair.place), label, labelNode: text }];
  }
  return inText.flatMap(({ before, label, strength, digits }): Sighting[] => {
    const ssid = Ssid.parse(digits);
    const isOwn = before === '' && startsElement(text);
    const isForbidden =
      headingForbids(heading, strength) || beforeForbids(before === '' ? lineBefore(text) : before, strength, isOwn);
    if (ssid === undefined || isForbidden) return [];
    return [
      {
        value: { kind: 'ssid', ssid, node: text },
        strength,
        place: placeOf(words, label, 'text'),
        label,
        labelNode: text,
      },
    ];
  });
}

/** Whether a text begins its element and shares it with no other text. */
const startsElement = (text: Node): boolean =>
  previousOf(text) === null && (nextOf(text) === null || isElement(nextOf(text)));

/** The largest box, from the text upwards, whose whole text is a label. */
function wholeLabel(text: Text, words: LabelWords) {
  let found: { readonly box: Node; readonly label: string; readonly strength: Strength } | undefined;
  let at: Node | null = text;
  for (let level = 0; at !== null && level <= 4; level += 1) {
    const label = shortText(at, LABEL_LIMIT);
    if (label === undefined) break;
    const strength = words.strengthOf(label);
    // A box that also holds a control is a field, not a label.
    if (strength !== undefined && !(isElement(at) && query(at, 'input') !== undefined))
      found = { box: at, label, strength };
    else if (found !== undefined) break;
    const parent: Node | null = parentOf(at);
    if (isElement(at) && matches(at, `${CELL},dt,dd,li`)) break;
    // A box beside the label that holds nothing is its field, without a value. In a `label` it is a mark or an icon.
    if (found !== undefined && !isLabelBox(parent) && hasFieldBeside(at)) break;
    at = parent;
  }
  return found;
}

const isLabelBox = (node: Node | null): boolean => isElement(node) && matches(node, 'label,th,dt');

/** Whether an empty box stands beside a label, or a line break before it: the place of its value. */
function hasFieldBeside(label: Node): boolean {
  for (let at = previousOf(label); at !== null; at = previousOf(at)) if (isElement(at) && !isSign(at)) return true;
  for (let at = nextContent(label); at !== undefined; at = nextContent(at)) {
    if (!isBreak(at) && !(isElement(at) && isSign(at))) return true;
  }
  return false;
}

const isBreak = (node: Node): boolean => isElement(node) && nameOf(node) === 'br';
