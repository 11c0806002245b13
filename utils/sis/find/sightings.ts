import type { Place } from '@/utils/sis/finding';
import { attributeOf, closest, holds, isElement, isText, matches, queryAll, rootOf } from '@/utils/sis/page/dom';
import { controlOf, nodesIn, type Sight, type Value, wordsIn } from '@/utils/sis/page/field-content';
import { blockOf, isExhausted, type Line, linesIn } from '@/utils/sis/page/line';
import type { Root } from '@/utils/sis/page/walk';
import { isAnotherBeside } from './another-beside';
import type { Sighting } from './conclude';
import { isOfAnother, LABEL_LIMIT, type LabelWords } from './labels';
import type { Pair } from './pair/pair';
import { byControl, pairOf } from './pair/pairing';
import { dealt, isBetween, isFine, isPurpose, type Speech, speechesIn, tokenValue, valueAmong } from './speech';

export interface Sightings {
  readonly sightings: readonly Sighting[];
  /** Labels are on the page that nobody sees: a change of style alone may bring a student. */
  readonly hiddenLabels: boolean;
  /** The page is too large to be read to its end: what was not read may be of another child. */
  readonly isCutOff?: boolean;
}

/** Elements with such a label that are looked at; most of a page are of other fields. */
const LABELLED_READ = 2_000;

/** Attributes in which a page says the label of an element: what `::before` draws, or what is read aloud. */
const LABELLED = [
  'input[aria-label]',
  'textarea[aria-label]',
  'select[aria-label]',
  '[data-label]',
  '[data-title]',
  'input[aria-labelledby*=" "]',
];

/**
 * The texts that speak of an SSID among some text nodes, and those in attributes, with what stands beside each.
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
  let isCutOff = false;
  const read = new Set<Node>();
  for (const text of candidates) {
    if (read.has(text)) continue;
    if (closest(text, 'script,style,template,noscript,option,datalist')) continue;
    if (!sight.isVisible(text)) {
      hiddenLabels = true;
      continue;
    }
    const block = blockOf(text);
    const lines = block && linesIn(block, sight, text);
    isCutOff ||= lines === undefined;
    for (const line of lines ?? []) {
      // Of a word in pieces, the first is its node: "<b>S</b>tatewide".
      if (lines?.length !== 1 && !line.some(({ node }) => node === text)) continue;
      for (const { node } of line) read.add(node);
      const told = toldBy(line, text, sight);
      for (const speech of speechesIn(told, words)) {
        const sighting = sightingOf(speech, told, sight);
        if (sighting !== undefined) sightings.push(asOneOfTwo(sighting, sight));
      }
    }
  }
  // One after the other: the browser finds what a list of selectors fits much slower.
  const labelled = LABELLED.flatMap((selector) => roots.flatMap((root) => queryAll(root, selector)));
  isCutOff ||= labelled.length > LABELLED_READ;
  for (const element of new Set(labelled.slice(0, LABELLED_READ))) {
    const label =
      ['aria-label', 'data-label', 'data-title'].map((name) => attributeOf(element, name)).find((one) => one) ??
      saidTogether(element);
    if (label.length > LABEL_LIMIT || !words.mayHold(label)) continue;
    const tokens = tokensIn(label);
    const [span] = words.labelsIn(tokens);
    if (span === undefined || span.to - span.from < tokens.filter(({ text }) => text !== ':').length) continue;
    if (!sight.isVisible(element)) continue;
    if (matches(element, 'input,textarea,select') && controlOf(element) === undefined) continue;
    sightings.push({
      value: valueAmong(linesIn(element, sight), element),
      strength: span.strength,
      place: span.isTaught ? 'taught' : 'control',
      label,
      labelNode: element,
      isQualified: false,
      before: [],
    });
  }
  sightings.push(...titledAmong(roots, words, sight));
  return { sightings, hiddenLabels, isCutOff: isCutOff || isExhausted(sight) };
}

/** A label shortened: "St Stu ID#", "Stu No". */
const SHORT_FORM =
  /^(?:(?:st|stud?|std|stdt|scholar|learner|state|student|pupil|ca|calif|ident|id|no|num)\b[. ]*|#\W*)+$/i;

/** The label is in a title alone: of its own short form ("St Stu #"), or of the number. */
function titledAmong(roots: readonly Root[], words: LabelWords, sight: Sight): readonly Sighting[] {
  const labelOf = (element: Element): string =>
    ['title', 'aria-label'].map((name) => attributeOf(element, name) ?? '').find(words.mayHold) ?? '';
  const titled = ['[title]', '[aria-label]'].flatMap((selector) => roots.flatMap((root) => queryAll(root, selector)));
  const spoken = [...new Set(titled)].filter(
    (element) => !matches(element, 'input,select,textarea,a,button,iframe') && labelOf(element) !== '',
  );
  return spoken.slice(0, LABELLED_READ).flatMap((element): readonly Sighting[] => {
    const label = labelOf(element);
    const tokens = tokensIn(label);
    const [span] = label.length > LABEL_LIMIT ? [] : words.labelsIn(tokens);
    const said = wordsIn(element);
    const [node] = [...nodesIn(element)].filter(isText);
    if (span === undefined || span.to - span.from < tokens.length || node === undefined || !sight.isVisible(element))
      return [];
    const rest = { strength: span.strength, label, labelNode: node, isQualified: false, before: [] };
    const line = linesIn(blockOf(element) ?? element, sight, node)?.[0];
    // What its line says besides may be whose it is, but for others of its kind.
    if (!line || line.some((token) => token.kind === 'word' && !closest(token.node, '[title],[aria-label]'))) return [];
    if (/^\d{10}$/.test(said))
      return [{ ...rest, value: valueAmong(linesIn(element, sight), element), place: 'control' }];
    if (!SHORT_FORM.test(said) || !/\b(?:id|no|num)\b|#/i.test(said) || words.mayHold(said)) return [];
    const at = line.findLastIndex((token) => holds(element, token.node)) + 1;
    const behind = line.slice(line[at]?.text === ':' ? at + 1 : at);
    const [number, ...more] = behind;
    if (number !== undefined && (number.kind !== 'ssid' || more.length > 0 || !holds(element, line[0]?.node ?? node)))
      return [];
    const pair: Pair | undefined = number ? { place: 'text', value: tokenValue(number) } : pairOf(node, false, sight);
    return pair && 'value' in pair && pair.value.kind === 'ssid'
      ? [{ ...rest, value: pair.value, place: pair.place }]
      : [];
  });
}

/** The words and marks of a label in an attribute. */
const tokensIn = (label: string): { readonly text: string }[] =>
  label.match(/\p{L}+|[^\s\p{L}]/gu)?.map((raw) => ({ text: raw.toLowerCase() })) ?? [];

/** What the elements say by which another one is labelled. */
function saidTogether(element: Element): string {
  const ids = (attributeOf(element, 'aria-labelledby') ?? '').split(/\s+/);
  const said = ids.map((id) => (id === '' ? '' : wordsIn(queryAll(rootOf(element), `#${CSS.escape(id)}`)[0])));
  return said.includes('') ? '' : said.join(' ');
}

/** A way through a site; a number may stand in it, but no field does. */
const TRAIL = 'nav,[role="navigation"],[class*="crumb" i],[id*="crumb" i]';

/** A line as it is meant, where its labels come before all of their values: in the line, or in what stands beside it. */
function toldBy(line: Line, text: Text, sight: Sight): Line {
  if (!line.some((token) => isBetween(token))) return line;
  const from = line.findIndex(({ kind, edge, text: said }) => said === ':' || (edge && /^(?:ssid|digits)$/.test(kind)));
  const values = from < 0 ? [] : line.slice(line[from]?.text === ':' ? from + 1 : from);
  const labels = from < 0 ? line : line.slice(0, from);
  if (values.length > 0 || line.some(({ kind }) => kind === 'ssid')) return dealt(labels, values) ?? line;
  const pair = pairOf(text, from > 0, sight);
  const value = pair && 'value' in pair && pair.value.kind === 'other' ? pair.value.node : undefined;
  const block = value && blockOf(value);
  return (block && dealt(labels, linesIn(block, sight, value)?.[0] ?? [])) ?? line;
}

/** Whether what stands behind a control, and is no label of the next one, makes its number another's, or none. */
function isDenied(line: Line, control: Node): boolean {
  const at = line.findIndex(({ node }) => node === control);
  const behind = at < 0 ? [] : line.slice(at + 1);
  const said = behind.map(({ raw }) => raw).join(' ');
  const isOfNext = behind.some(({ node, text }) => isElement(node) || text === ':');
  return !isOfNext && (isOfAnother(said) || DENIED.test(said) || /^\( \p{Lu}\p{L}+ \)/u.test(said));
}

const DENIED = /\b(?:retired|inactive|pending|wrong|belongs|replaced|not valid|invalid)\b/i;

/** A label over two numbers says of neither that it is the student's, and speaks against any other. */
function asOneOfTwo(sighting: Sighting, sight: Sight): Sighting {
  const { value, labelNode } = sighting;
  const isTwo = value.kind === 'ssid' && isAnotherBeside(value.node, value.ssid.reveal(), labelNode, sight);
  return isTwo ? { ...sighting, value: { kind: 'other', node: value.node } } : sighting;
}

function sightingOf(speech: Speech, line: Line, sight: Sight): Sighting | undefined {
  const { label, node, strength, isTaught, before } = speech;
  // The label of a field has nothing behind its words: "State ID (sibling)" and "SSID / Phone" are no such labels.
  const control = speech.isQualified ? undefined : byControl(node, sight);
  const behind = line.slice(speech.to);
  const end = behind.findIndex((token) => isElement(token.node) || token.node === control?.node);
  const said = behind.slice(0, end < 0 ? behind.length : end);
  const isMore = !isPurpose(said) && said.some(({ kind, text }) => kind === 'word' && !isFine(text));
  const isQualified =
    speech.isQualified || (control === undefined ? !!speech.isUnclear : isMore || isDenied(behind, control.node));
  const rest = { label, labelNode: node, strength, isQualified, isOfOther: speech.isQualified, before };
  const as = (place: Place): Place => (isTaught ? 'taught' : place);
  if (control !== undefined) return { ...rest, place: as('control'), value: control };
  if (speech.value !== undefined) {
    const hidden = line.filter(({ kind }) => kind === 'hidden');
    const { value } = speech;
    const isContradicted = value.kind === 'ssid' && hidden.some(({ text }) => text !== value.ssid.reveal());
    const seen: Value = isContradicted ? { kind: 'other', node } : value;
    return { ...rest, value: seen, place: as(speech.isBefore ? 'below' : 'text') };
  }
  // Where one can go, or is: "State > SSID", "SSID_2026.txt".
  const pair = pairOf(node, speech.hasColon, sight);
  const isStep = closest(node, 'a') !== null && /^[>›»]$/.test(line[speech.from - 1]?.text ?? '');
  if ((isStep || closest(node, TRAIL)) && !(pair && 'value' in pair && pair.value.kind === 'ssid')) return undefined;
  if (!speech.isAlone && !isQualified) {
    // "(hidden by your rights)": it says that it is not shown.
    const [opening, first] = line.slice(speech.to).filter(({ text }) => text !== ':');
    const isSaid = /^[([]$/.test(opening?.text ?? '') && first?.kind === 'word';
    return {
      ...rest,
      value: isSaid ? { kind: 'other', node } : { kind: 'blank', node, editable: false },
      place: as('text'),
    };
  }
  // A label that says that its value comes, and none that we can read.
  if (pair === undefined)
    return speech.hasColon ? { ...rest, value: { kind: 'other', node }, place: as('text') } : undefined;
  return {
    ...rest,
    place: as(pair.place),
    value: pair.place === 'column' ? { kind: pair.place, ssids: pair.ssids } : pair.value,
  };
}
