import { mayHoldLabel } from './label-trace';

/**
 * How sure a label makes us that the value beside it is a student's SSID. `medium`: it names neither SSID nor student,
 * so that an employee's or a driver's number may be called so, too.
 */
export type Strength = 'strong' | 'medium';

/** Longer texts are no labels; they are not even normalised. */
export const LABEL_LIMIT = 120;

/** A word of a line, or a mark, flattened. */
interface Word {
  readonly text: string;
  /** It is the value of a control, and so no part of a label. */
  readonly isInControl?: boolean | undefined;
  /** It begins its text: what stands before is another element's. */
  readonly edge?: boolean | undefined;
  /** A wide gap is before it: it is another fact's. */
  readonly isBehindGap?: boolean | undefined;
}

type Role = 'name' | 'state' | 'student' | 'id' | 'filler';

const STUDENT = '(?:stud?|std|stdnt|student|pupil|learner|scholar|estudiante|estudiantil|alumn[oa])s?';

/** What a word does in a label. A label is some of these in any order, and no other word. */
const ROLES: Readonly<Record<Role, RegExp>> = {
  name: /^ssid$/,
  state: /^(?:state|statewide|wide|california|calif|ca|calpads|csis|cde|estatal|estado)$/,
  student: new RegExp(`^${STUDENT}$`),
  id: /^(?:ids?|ident|identifier|identification|number|no|num|nbr|uid|#|identificador|identificacion|codigo|numero)$/,
  filler:
    /^(?:the|an?|of|by|for|assigned|issued|uni(?:que|co)|official|test(?:ing)?|current|(?:10-)?digits?|ten|10|spaces|dashes|hyphens|required|optional|read|only|readonly|help|info|now|aka|de|del|la|el|es|en|todo|nivel|requerido|obligatorio|digitos|[()/.,*?"_-])$/,
};

/** Of those words, the ones with which a label may begin. */
const LEAD = /^(?:curr|offic|assig|uniq)/;

/** What a word does in a label; undefined for a word of no label. */
export function roleOf({ text }: Word): Role | undefined {
  for (const role of Object.keys(ROLES) as Role[]) if (ROLES[role].test(text)) return role;
  return undefined;
}

/** People and things other than students, whose numbers are called like students' numbers. */
export const OTHERS =
  /\b(?:staff|teacher|educator|maestr[oa]|profesora?|docente|emplead[oa]|seid|employee|user(?! ?-?defined)|personnel|faculty|parent|guardian|contact|driver|licen[sc]e|physician|doctor|counselor|advis[eo]r|npi|wi-?fi|network|router|wireless|access point)s?\b/;
/** Of these no page's number is a student's, whatever it is called. */
export const STAFF =
  /\b(?:staff|educator|seid|employee|user(?! ?-?defined)|personnel|faculty|wi-?fi|network(?! of)|router|wireless|access point)s?\b/;
/** Other children, and other records of a child. */
export const RELATED =
  /\b(?:(?:step)?(?:brother|sister)s?|siblings?|twins?|cousins?|niece|nephew|mentee|buddy|roommate|classmate|family|families|households?|relat(?:ed|ives?)|linked|duplicates?|(?:un)?match(?:es|ing|ed)?(?! calpads$)|candidates?|similar|merged?|merging|combine|combining|retired?|recent(?:ly)?|(?<!(?:tests?|assessments?|balanced|caaspp|elpac|(?<!(?:calpads|data|state) )diagnostic) )results?|found|others?(?! (?:info(?:rmation)?|details|data|fields|settings|id(?:entifier)?s|numbers)\b)|another|herman[oa]s?|prim[oa]s|gemel[oa]s?|familia|hogar|resultados?|coincidencias?)\b/;
/** What was once, of a child or of another. */
export const PAST = /\b(?:former|previous|prior|anterior(?:es)?)\b/;
/** The same, of a word beside a number. */
const ANOTHER = /^(?:next|mother|father|parents?|guardian|madre|padre|prev|void|old|temporary)\b/;
/** Words that make another number of a label: "Has SSID", "Former SSID", "District State ID". */
const QUALIFIERS =
  /\b(?:has|no|not|request|date|prev|2nd|second|old|temp|temporary|last|next|district|local|school|county|permanent|alternate|his|her|their)\b/;

/** Whether a text before a number, or behind it, says that it is another's, or holds no more. */
export function isOfAnother(text: string): boolean {
  const flat = flatten(text);
  return [RELATED, PAST, ANOTHER].some((words) => words.test(flat));
}

/** Whether a word makes another label of the one that it stands beside. */
export const isQualifier = (text: string): boolean =>
  [OTHERS, RELATED, PAST, QUALIFIERS].some((words) => words.test(text));

/** One spelling for all: no diacritics, one space, one dash, lower case, no `: . * # ?` at the end. */
export function normaliseLabel(text: string): string {
  return flatten(text).replace(/[\s:.*#?]+$/, '');
}

/** As `normaliseLabel`, with what stands at the end kept. */
export function flatten(text: string): string {
  // Most texts are ASCII, and every text that is looked at comes by here.
  const plain = isAscii(text) ? text : text.normalize('NFKD').replace(/\p{M}|\p{Cf}/gu, '');
  return plain
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** A label within a line: the tokens from `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly strength: Strength;
  /** It is the label that somebody named for this site. */
  readonly isTaught: boolean;
}

/** The words that name an SSID on one site. */
export interface LabelWords {
  /** The cheapest test on a text: false means that no label is in it. */
  mayHold(text: string): boolean;
  /** The labels in a line, as many as there are. */
  labelsIn(tokens: readonly Word[]): Span[];
}

/**
 * @param adapterLabels whole labels that the SIS uses besides those of the grammar
 * @param taught what somebody said the SSID is called on this site; empty for nothing
 */
export function labelWords(adapterLabels: readonly string[] = [], taught = ''): LabelWords {
  const wordsOf = (label: string) => normaliseLabel(label).match(/[\p{L}]+|[^\s\p{L}]/gu) ?? [];
  const own = wordsOf(taught);
  const extra = [own, ...adapterLabels.map(wordsOf)].filter(({ length }) => length > 0);
  const startsAt = (tokens: readonly Word[], from: number, words: readonly string[]): boolean =>
    words.every((word, index) => tokens[from + index]?.text === word);

  function labelsIn(tokens: readonly Word[]): Span[] {
    const spans: Span[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const named = extra.find((words) => startsAt(tokens, from, words));
      const told = spanFrom(tokens, from);
      const isLonger = named !== undefined && named.length >= (told === undefined ? 0 : told.to - from);
      // What somebody named says no more than its words do.
      const strength = named === own ? strengthOf(taught) : 'strong';
      const span = isLonger ? { from, to: from + named.length, strength } : told;
      if (span === undefined) continue;
      spans.push({
        ...span,
        isTaught: own.length > 0 && startsAt(tokens, span.from, own) && span.to - span.from === own.length,
      });
      from = span.to - 1;
    }
    return spans;
  }

  return { mayHold: mayHoldLabel([...adapterLabels, ...(own.length > 0 ? [taught] : [])]), labelsIn };
}

/** The state's data systems number students; another's "State ID" is called so, too. */
const OF_STUDENTS = new RegExp(`\\b(?:ssid|calpads|csis|${STUDENT})\\b`);

/** How sure a label makes us by its words. */
export const strengthOf = (label: string): Strength => (OF_STUDENTS.test(flatten(label)) ? 'strong' : 'medium');

/** Whether a word for students goes on in the same text. */
const isStudentNext = (next: Word | undefined): boolean =>
  next !== undefined && roleOf(next) === 'student' && !next.edge && !next.isBehindGap;

/** The longest run of label words from a token on, if it means an SSID. */
function spanFrom(tokens: readonly Word[], from: number): Omit<Span, 'isTaught'> | undefined {
  const roles = new Set<Role>();
  let to = from;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    // "State Reporting ID"; but "CALPADS reporting no." is a telephone's.
    const isReportingId = token?.text === 'reporting' && /^id/.test(tokens[at + 1]?.text ?? '');
    // "State/Province Student Number" is a label; "State/Province" alone is a field of an address.
    const isOfPlace =
      (token?.text === '/' && tokens[at - 1]?.text === 'state' && tokens[at + 1]?.text === 'province') ||
      (token?.text === 'province' && isStudentNext(tokens[at + 1]));
    const isOfFormat = token?.text === 'or' && /^(?:spaces|dashes|hyphens)$/.test(tokens[at - 1]?.text ?? '');
    const role = isReportingId || isOfFormat || isOfPlace ? 'filler' : token && roleOf(token);
    if (
      role === undefined ||
      (at === from &&
        ((role === 'filler' && !LEAD.test(token?.text ?? '')) ||
          (token?.text === 'no' && !/^(?:\.|de)$/.test(tokens[at + 1]?.text ?? ''))))
    )
      break;
    // What stands in a control, and "CA" behind "State", is the value of an address: "State [CA] Student ID".
    // So is "CA" as all that an element says, before a label in another one.
    if (token?.text === 'ca' && token.edge && at === from && tokens[at + 1]?.edge) break;
    const isPlace = token?.text === 'ca' || (token?.text === 'california' && token.edge && tokens[at + 1]?.edge);
    if (token?.isInControl || (isPlace && tokens[at - 1]?.text === 'state')) break;
    // "CA" behind the words for a number is the value of an address, not a part of their label: "Student ID CA Phone".
    if (token?.text === 'ca' && roles.has('id') && tokens[at - 1]?.text !== '(') break;
    roles.add(role);
    if (role !== 'filler' || token?.text === ')' || token?.text === '*' || token?.text === '?') to = at + 1;
  }
  if (!roles.has('name') && !(roles.has('state') && roles.has('id'))) return undefined;
  const words = tokens.slice(from, to).map(({ text }) => text);
  // "State ident. no." is an employer's.
  if (words.includes('ident') && !roles.has('student')) return undefined;
  return { from, to, strength: strengthOf(words.join(' ')) };
}
