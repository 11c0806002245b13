import {
  attributeOf,
  closest,
  documentOf,
  elementOf,
  flatParentOf,
  isElement,
  nameOf,
  parentOf,
  queryAll,
  rootOf,
} from '@/utils/sis/page/dom';
import type { Sight } from '@/utils/sis/page/field-content';
import { linesIn } from '@/utils/sis/page/line';
import { isVisible } from '@/utils/sis/page/visibility';
import { rootsOf } from '@/utils/sis/page/walk';
import type { SisAdapter } from '@/utils/sis/site/adapter';
import { isLasting } from '@/utils/sis/site/known-places';
import type { Site } from '@/utils/sis/site/site';
import { Ssid } from '@/utils/ssid';
import { readPage } from './find-student';
import { flatten, normaliseLabel, OTHERS, RELATED } from './labels';
import { nameIn, wordsOf } from './names';
import { hasStudentField } from './person/student-field';

/**
 * What a user shows us by pointing at a number: a place that is read already and only has to be confirmed, what the
 * SSID is called on this site, or, where it is called nothing, a field. Nothing is learnt that the finder does not read
 * back exactly with it, and nothing of a value: no digit, no name.
 */
export type Lesson =
  | { readonly kind: 'place'; readonly ssid: Ssid; readonly label: string; readonly placeKey: string }
  | { readonly kind: 'label'; readonly ssid: Ssid; readonly label: string }
  | { readonly kind: 'field'; readonly ssid: Ssid; readonly selector: string }
  | { readonly kind: 'notAnSsid' }
  /** Nothing on the page says that it is a student's: an employee's number is called so, too. */
  | { readonly kind: 'notAStudents' }
  /** Nothing would find it again for the next student. */
  | { readonly kind: 'notLasting' };

/** The page as the finder is to read it. */
export interface LessonPage {
  readonly location: Location | URL;
  readonly adapter: SisAdapter;
  readonly site?: Site | undefined;
  readonly isVisible?: Sight['isVisible'];
}

/** So many boxes around a number may hold its label. */
const LEVELS = 5;
/** A label has no more words than this. */
const MOST_WORDS = 8;
/** What is called so is no student's number. */
const OF_OTHERS = /\b(?:phone|tel|telephone|telefono|cell|celular|mobile|movil|fax|pager)\b/;

export function lessonFrom(pointedAt: Element, page: LessonPage): Lesson {
  const sight: Sight = { isVisible: page.isVisible ?? isVisible, isTyped: () => false };
  const ssid = numberIn(pointedAt, sight);
  if (ssid === undefined) return { kind: 'notAnSsid' };
  const site = page.site ?? { origin: page.location.origin, adapter: '', ssidSelector: '', ssidLabel: '', places: [] };

  /** What the finder makes of the page with this; undefined where it does not read the number that was pointed at. */
  function readWith(known: Partial<Site>) {
    const { finding, valueNode } = readPage(
      documentOf(pointedAt),
      page.location,
      page.adapter,
      { ...site, ...known },
      sight,
    );
    if (finding.kind !== 'student' && finding.kind !== 'unsure') return undefined;
    const isThere = valueNode !== undefined && isWithin(valueNode, pointedAt);
    return isThere && finding.ssid.equals(ssid) ? finding : undefined;
  }

  const asItIs = readWith({});
  if (asItIs !== undefined && (asItIs.kind === 'student' || isLasting(asItIs.why.placeKey))) {
    const { label, placeKey } = asItIs.why;
    return { kind: 'place', ssid, label, placeKey };
  }
  for (const label of labelsAround(pointedAt, sight)) {
    const finding = readWith({ ssidLabel: label, ssidSelector: '' });
    if (finding === undefined) continue;
    const flat = flatten(label);
    if (OF_OTHERS.test(flat) || OTHERS.test(flat) || RELATED.test(flat)) return { kind: 'notAnSsid' };
    if (finding.kind === 'student' && !isOfName(label, finding.studentName)) return { kind: 'label', ssid, label };
  }
  // Whose number it is is known once it was read.
  let name = '';
  for (const _ of ['unnamed', 'named']) {
    const selector = selectorFor(fieldOf(pointedAt), name);
    const finding = selector === '' ? undefined : readWith({ ssidLabel: '', ssidSelector: selector });
    if (finding?.kind !== 'student') break;
    if (!holdsName(selector, finding.studentName)) return { kind: 'field', ssid, selector };
    name = finding.studentName ?? '';
  }
  return { kind: hasStudentField(rootsOf(documentOf(pointedAt)), sight) ? 'notLasting' : 'notAStudents' };
}

/** The one SSID in what was pointed at. */
function numberIn(element: Element, sight: Sight): Ssid | undefined {
  const numbers = new Set(
    (linesIn(element, sight) ?? [])
      .flat()
      .filter(({ kind }) => kind === 'ssid')
      .map(({ text }) => text),
  );
  const [only] = numbers;
  return numbers.size === 1 && only !== undefined ? Ssid.parse(only) : undefined;
}

/** Texts without a number around an element that may be its label, the nearest first. */
function labelsAround(element: Element, sight: Sight): string[] {
  const own = closest(element, 'label');
  const labels = [attributeOf(element, 'aria-label') ?? '', ...(own ? textsIn(own, sight) : [])];
  let at: Element | undefined = element;
  for (let level = 0; at !== undefined && level < LEVELS; at = flatParentOf(at), level += 1) {
    const texts = textsIn(at, sight);
    // What stands before a number is nearer to it than what stands after.
    labels.push(...texts.reverse());
  }
  // What reads like a person's name is none, wherever it stands: it would get into the settings.
  return [...new Set(labels.map(tidy))].filter((text) => mayBeLabel(text) && nameIn(text) === undefined);
}

/** Scripts without capitals, in which nothing tells a name from other words; and no label of a SIS is written. */
const MAY_NAME = /\p{Lo}/u;

/** What the lines in a box say, word after word, without their numbers. */
const textsIn = (box: Element, sight: Sight): string[] =>
  (linesIn(box, sight) ?? []).flatMap((line) => {
    const parts: string[] = [''];
    for (const { kind, raw } of line) {
      if (kind === 'word' || (kind === 'mark' && raw !== ':')) parts[parts.length - 1] += `${raw} `;
      else parts.push('');
    }
    return parts.reverse();
  });

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\s:*]+$/, '')
    .trim();

const mayBeLabel = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  !/\p{N}/u.test(text) &&
  !MAY_NAME.test(text.normalize('NFKD')) &&
  text.length <= 60 &&
  text.split(' ').length <= MOST_WORDS;

/** Whether a name that a program gave says the student's: "ana-diaz", "anadiaz". */
function holdsName(given: string, name = ''): boolean {
  const flat = flatten(given);
  const words = wordsOf(given);
  return wordsOf(name).some((word) => (word.length > 2 ? flat.includes(word) : words.includes(word)));
}

/** Whether a word of a label is one of the student's name. */
function isOfName(label: string, name = ''): boolean {
  const words = new Set(normaliseLabel(name).match(/\p{L}+/gu));
  return (normaliseLabel(label).match(/\p{L}+/gu) ?? []).some((word) => words.has(word));
}

function isWithin(node: Node, element: Element): boolean {
  const at = elementOf(node);
  return at !== undefined && (element.contains(node) || at.contains(element));
}

function fieldOf(element: Element): Element {
  const inputs = queryAll(element, 'input:not([type="hidden"])');
  return inputs.length === 1 && inputs[0] !== undefined ? inputs[0] : element;
}

/** Names that programs make up anew: long digit runs, hashes, framework prefixes. */
const GENERATED = /\p{N}|[0-9a-f]{8,}|^(?:uf-|ember|react|radix|headlessui|mui|ng-|_ng|yui|ext-|gen|:r)|[:$]\w+:$/iu;
const LASTING = ['name', 'data-field', 'itemprop', 'headers'];

/**
 * Empty when nothing about the element or the boxes around it would last.
 * @param name of the page's student: no word of it gets into a selector
 */
function selectorFor(field: Element, name: string): string {
  const root = rootOf(field);
  const isUnique = (selector: string): boolean => queryAll(root, selector).length === 1;
  const namesOf = (element: Element) => lastingNames(element).filter((given) => !holdsName(given, name));
  const tagOf = (element: Element) => lastingTag(element, name);
  const own = namesOf(field);
  const unique = own.find(isUnique);
  if (unique !== undefined) return unique;
  let path = own[0] ?? tagOf(field);
  let at = parentOf(field);
  for (let level = 0; isElement(at) && level < 4; at = parentOf(at), level += 1) {
    for (const lasting of namesOf(at)) {
      const selector = `${lasting} ${path}`;
      if (isUnique(selector)) return selector;
    }
    if (level === 0 && own.length === 0) path = `${tagOf(at)} > ${path}`;
  }
  return '';
}

/** A tag with such of its classes as look like words. */
function lastingTag(element: Element, name: string): string {
  const words = (attributeOf(element, 'class') ?? '')
    .split(/\s+/)
    .filter((word) => /^[a-z][a-z-]{2,}$/i.test(word) && !/^(is|has|odd|even|active|selected|focus)/i.test(word))
    .filter((word) => !holdsName(word, name));
  return (
    nameOf(element) +
    words
      .slice(0, 2)
      .map((word) => `.${CSS.escape(word)}`)
      .join('')
  );
}

function lastingNames(element: Element): string[] {
  const isLasting = (value: string): boolean =>
    value !== '' &&
    value.length <= 80 &&
    !GENERATED.test(value) &&
    !MAY_NAME.test(value) &&
    nameIn(value) === undefined;
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
