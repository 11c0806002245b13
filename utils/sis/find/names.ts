import { flatten } from './labels';

const WORD = "\\p{Lu}[\\p{L}'’.-]*";
const OF = '(?:(?:de|del|la|las|los|da|do|dos|di|van|von|der|den|bin|al|el|y|e) ){0,2}';
const WORDS = `${OF}${WORD}(?: ${OF}${WORD}){0,3}`;
/** "Diaz, Ana", at the beginning of a text. */
const REVERSED = new RegExp(`^(${WORDS}), ?(${WORD}(?: ${WORD}){0,3})`, 'u');
/** "Ana Diaz", with nothing else. */
const PLAIN = new RegExp(`^${WORD}(?: ${OF}${WORD}){1,3}$`, 'u');
/** What may stand before a name, a sign or its label; and behind it: "Ana Diaz (Sister)", "Ana Diaz - Grade 2". */
const BEFORE = /^(?:[^\p{L}\d]+|(?:[\p{L} ]*name|student|pupil|nombre|estudiante|alumn[oa]):\s*)+/iu;
const BEHIND = /\s*,?\s*(?:[\d|(•·–—]|:(?=\s*\S)| - |,\s*$|\s(?:grade|gr|grado|dob|age)\b).*$/iu;
/** Two words at least, each more than a letter or an initial. */
const TWO_WORDS = /^(?:\p{L}{2}|\p{L}\.).* (?:\S* )*(?:\S*\p{L}{2}\S*|\p{L}\.)$/u;
/** "Sacramento, CA", "Monday, May 4". */
const NO_NAME =
  /, ?(?:CA|NV|OR|AZ)$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:welcome|hello|hi|bienvenid[oa])\b/i;
/** Words of titles, which are no names. */
const TITLE =
  /\b(?:names?|first|last|middle|birth|dates?|gender|sex|year|group|locker|local|primary|secondary|cell|mobile|mother|father|ethnicity|race|entry|exit|status|track|room|route|lunch|age|city|zip|email|student|person|pupil|identif\w+|info|demographic|data|details?|general|profile|records?|enrol+ments?|tests?|testing|scores?|state|statewide|california|calpads|school|high|elementary|middle|district|county|office|portal|program|services?|summary|attendance|grades?|contacts?|health|medical|history|log|transcripts?|family|household|address|phone|home|page|edit|user|add|new|view|search|recently|possible|linked|quick|list|reports?|system|bus|driver|staff|teacher|parent|guardian|emergency|siblings?|matches|duplicates?|results?|current|other|academic|special|language|class|course|schedule|period|notes?|comments?|settings|account|ids?|numbers?|fields?|basic|personal|additional|custom|overview|dashboard|viewed|relationships?|members?|transfer|request|label|print|ssid|csis|unified|union|usd|academy|charter|college|campus|incidents?|events?|requests?|payments?|fees|progress|behavior|discipline|assessments?|learning|facts|\w{3,}(?:tions?|ics|ology))\b/;
/** Those of them that are surnames, too. */
const SURNAME = /^\p{L}+ (?:driver|parent|prior|page|young|high|bus)$/u;

/** A person's name with which a text begins. `isReversed`: written as lists of people do, "Diaz, Ana". */
export interface Name {
  readonly text: string;
  readonly isReversed: boolean;
}

export function nameIn(said: string): Name | undefined {
  const text = said.replace(BEFORE, '').trim();
  const [reversed, last, first] = REVERSED.exec(text) ?? [];
  if (reversed !== undefined && last && first && !(TITLE.test(flatten(last)) && TITLE.test(flatten(first))))
    return NO_NAME.test(reversed) ? undefined : { text: `${last}, ${first}`, isReversed: true };
  const plain = text.replace(BEHIND, '').trim();
  if (!PLAIN.test(plain) || !TWO_WORDS.test(plain) || NO_NAME.test(plain)) return undefined;
  const flat = flatten(plain);
  const isTitle = TITLE.test(flat) && !(SURNAME.test(flat) && !TITLE.test(flat.replace(/ .*/, '')));
  return isTitle ? undefined : { text: plain, isReversed: false };
}

/** Whether two texts are one name: one has all words of the other. Two sisters share both surnames. */
export function isSameName(a: string, b: string): boolean {
  const wordsOf = (name: string) => new Set(flatten(name).match(/\p{L}{2,}/gu) ?? []);
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.isSubsetOf(other) || other.isSubsetOf(one);
}
