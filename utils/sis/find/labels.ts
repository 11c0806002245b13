import { escapeForRegExp, mayHoldLabel } from './label-trace';

/** How sure a label makes us that the value beside it is an SSID. `medium`: only on a SIS that we know. */
export type Strength = 'strong' | 'medium';

/** Longer texts are no labels; they are not even normalised. */
export const LABEL_LIMIT = 120;

const STRONG = [
  'ssid(?: (?:#|no\\.?|number|id))?',
  'statewide student (?:id|identifier|number)(?: \\(ssid\\))?',
  'state (?:student )?id \\(ssid\\)',
  'student state id \\(ssid\\)',
  'csis (?:id|number)',
  'calpads (?:id|ssid)',
  // Spanish as proposed; no SIS was seen with them.
  'identificador estatal(?: unico)? del estudiante(?: \\(ssid\\))?',
  'identificador estatal(?: unico)? \\(ssid\\)',
  'numero de identificacion estatal del estudiante',
  'id estatal del estudiante',
].join('|');

const MEDIUM = [
  'state[ -]id',
  'state student id',
  'student state id',
  'state student (?:number|identifier)',
  'state id number',
  'identificador estatal(?: unico)?',
  'numero de identificacion estatal',
  'id estatal',
].join('|');

/** Words of people and things other than students: a section that says one has no student's number in it. */
const OTHERS =
  /\b(?:staff|teacher|educator|seid|employee|parent|guardian|contact|driver|licen[sc]e|sibling|brother|sister|physician|doctor|npi)s?\b/;
const NETWORK = /\b(?:wi-?fi|network|router|wireless|access point)s?\b/;
/** Words that make another number of a label that would say no more than "state id". */
const PLACES = /\b(?:district|local|school|county|permanent|alternate)s?\b/;
/** Words that, right before a label, make another label of it: "Has SSID", "Former SSID". */
const BEFORE =
  /\b(?:has|no|not|request|date|former|previous|prior|old|other|another|temp|temporary|duplicate|merged)\b/;

/** One spelling for all: no diacritics, one space, one dash, lower case, no `: . * # ?` at the end. */
export function normaliseLabel(text: string): string {
  return flatten(text).replace(/[\s:.*#?]+$/, '');
}

/** As `normaliseLabel`, with what stands at the end kept. */
export function flatten(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\u00ad|\u200b/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The words that name an SSID on one site. */
export interface LabelWords {
  /** The cheapest test on a text: false means that no label is in it. */
  mayHold(text: string): boolean;
  /** How strong the whole text is as a label; undefined when it is none. */
  strengthOf(text: string): Strength | undefined;
  /** `LABEL[:#-] ten digits` within a text, as many as there are. */
  valuesIn(text: string): InText[];
  /** Whether the text is the label that a user taught. */
  isTaught(text: string): boolean;
}

/** A label and the ten digits after it, in one text. */
export interface InText {
  /** What stands before the label, flattened. */
  readonly before: string;
  readonly label: string;
  readonly strength: Strength;
  readonly digits: string;
}

/**
 * @param adapterLabels whole labels that the SIS uses besides ours
 * @param taught what a user said the SSID is called on this site; empty for nothing
 */
export function labelWords(adapterLabels: readonly string[] = [], taught = ''): LabelWords {
  const taughtLabel = normaliseLabel(taught);
  const extra = [...adapterLabels, ...(taughtLabel ? [taught] : [])];
  const strong = [STRONG, ...extra.map((label) => escapeForRegExp(normaliseLabel(label)))].join('|');
  const whole = new RegExp(`^(?:(${strong})|${MEDIUM})$`);
  // The digits must end there: no eleventh digit, no "12-34", no decimals but a trailing ".00".
  const inText = new RegExp(
    `(?<![a-z0-9-])(?:(${strong})|(?:${MEDIUM})) ?[:#-]? ?(\\d{10})(?:\\.00)?(?![\\w]|[-.]\\d)`,
    'g',
  );

  return {
    mayHold: mayHoldLabel(extra),
    strengthOf(text) {
      if (text.length > LABEL_LIMIT) return undefined;
      const match = whole.exec(normaliseLabel(text));
      return match ? (match[1] ? 'strong' : 'medium') : undefined;
    },
    valuesIn(text) {
      const flat = flatten(text);
      return [...flat.matchAll(inText)].map((match) => ({
        before: flat.slice(0, match.index),
        label: match[0].replace(/[ :#-]*\d{10}.*$/, ''),
        strength: match[1] ? 'strong' : 'medium',
        digits: match[2] ?? '',
      }));
    },
    isTaught: (text) => taughtLabel !== '' && normaliseLabel(text) === taughtLabel,
  };
}

/** Whether a section under this heading holds numbers of others than students. */
export function headingForbids(heading: string, strength: Strength): boolean {
  const flat = flatten(heading);
  if (NETWORK.test(flat)) return true;
  if (strength === 'medium') return OTHERS.test(flat) || (PLACES.test(flat) && !/student|alumno|estudiante/.test(flat));
  return OTHERS.test(flat) && !/student|estudiante/.test(flat);
}

/**
 * Whether the text right before a label in its line makes another label of it ("Staff State ID", "Has SSID").
 * @param ownElement the label is an element of its own, so that a plain word before it may be another field's value
 */
export function beforeForbids(before: string, strength: Strength, ownElement: boolean): boolean {
  const flat = flatten(before);
  const segment = flat.split(/[|;:,•·\d]/).at(-1) ?? '';
  if (OTHERS.test(segment) || NETWORK.test(segment) || BEFORE.test(segment)) return true;
  if (strength === 'medium' && PLACES.test(segment)) return true;
  return !ownElement && /[^\s()[\]/-]/.test(segment);
}
