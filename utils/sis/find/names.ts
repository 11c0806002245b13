import { flatten, isOfAnother, OTHERS, STAFF } from './labels';
import { isSameName } from './name-parts';

const WORD = "(?:[dDlL]['’])?\\p{Lu}[\\p{L}'’.-]*";
const OF = '(?:(?:de|del|la|las|los|da|do|dos|di|van|von|der|den|bin|al|el|y|e) ){0,2}';
const WORDS = `${OF}${WORD}(?: ${OF}${WORD}){0,3}`;
/** "Diaz, Ana", at the beginning of a text. */
const REVERSED = new RegExp(`^(${WORDS}), ?(${WORD}(?: ${WORD}){0,3})`, 'u');
/** "Ana Diaz", with nothing else. */
const PLAIN = new RegExp(`^${WORD}(?: ${OF}${WORD}){1,3}$`, 'u');
/** What may stand before a name, a sign or its label; and behind it: "Ana Diaz (Sister)", "Ana Diaz - Grade 2". */
const BEFORE =
  /^(?:[^\p{L}\d]+|[IVX]{2,4}\. |\d{2,} - |\d{3,} (?=\p{Lu}[\p{L}'’-]+,)|(?:[\p{L} ]*name|student|pupil|nombre|estudiante|alumn[oa]):\s*)+/iu;
const BEHIND =
  /\s*,?\s*(?:[\d|(•·–—]|:(?=\s*\S)| - |,\s*$|\s(?:gr(?:ade|ado|d)?|dob|age|duplicate|merged|retired|linked)\b|['’]s (?:profile|record|page|details)\b).*$/iu;
/** What somebody is called, within a name: 'Lia "Lily" Diaz'. */
const CALLED = / (?:["“][^"”]{1,20}["”]|\([^)]{1,20}\))(?= \p{Lu})/gu;
/** Two words at least, each more than a letter or an initial. */
const TWO_WORDS = /^(?:\p{L}{2}|\p{L}\.).* (?:\S* )*(?:\S*\p{L}{2}\S*|\p{L}\.)$/u;
/** "Sacramento, CA", "Monday, May 4", "Annual Goals". */
const NO_NAME =
  /, ?(?:CA|NV|OR|AZ|California|Nevada|Oregon|Arizona|Texas|Mexico)$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day| (?:mon|tues|wednes|thurs|fri|satur|sun)day, (?:January|February|March|April|May|June|July|August|September|October|November|December)$|^(?:welcome|hello|hi|bienvenid[oa])\b|, (?:(?:Janu|Febru)ary|(?:Septem|Octo|Novem|Decem)ber)$|^start page$|^\S+ (?:plans?|goals|events|loans|activity|exam|screening|folder|membership|tools|options|settings)$| no\.$|^\S+ (?:II|III|IV)$/i;
/** The name of a product: "FamilyLink"; or of a school or a district: "Elk Ridge MS", "Redbud USD". */
const BRAND =
  /(?<!\bF)\p{Ll}{3}\p{Lu}|^\p{Lu}{3,} \p{Lu}\p{Ll}|\p{Ll}.* (?:\p{Lu}*SD|[EHJM]H?S|COE)$|\b(?:\p{Lu}?USD|\p{Lu}HSD|SELPA)\b|\p{Ll} LEA$/u;
/** Words of titles that stand over a student's own data, and are no names. */
const SHARED =
  '(?:nick)?names?|first|last|middle|birth(?:date)?|dob|grd?|dates?|gender|sex|year|local|primary|ethnicity|race|entry|exit|status|track|age|students?|applicant|person(?:as)?|ident\\w+|info|demographic|(?:meta)?data|details?|general|profile|records?|tests?|testing|scores?|state|statewide|california|calpads|school|district|programs?|services?|summary|attendance|grades?|transcripts?|edit|view|quick|report\\w*|system|current|academic|special|language|course|schedule|ids?|numbers?|fields?|basics?|personal|additional|overview|dashboard|label|print|ssid|csis|unified|learning|facts|pupils?|codes?|results?|gpa|software|\\w{3,}(?:[aoi]tions?|ics|ology)|\\w{4,}ments?';
/** Words of which the titles of a student's own data are made, in English and Spanish. */
const OWN = new RegExp(
  `^(?:${SHARED}|types?|kinds?|value|item|property|attribute|description|source|has|since|page|step|part|cde|key|federal|province|ca|calif|vitals?|country|courses|core|legal|individual(?:ized)?|annual|administrative|snapshot|sheet|form|panel|tab|iep|plan|lcff|eld?|official|caaspp|elpac|smarter|balanced|summative|interim|glance|card|file|section|main|about|header|save|census|look|english|learners?|room|cancel|close|show|more|help|expand|collapse|custom|attributes?|element|biographical|perm(?:anent)?|cumulative|demografic[oa]s?|inscripcion|nivel|grado|eligibility|withdrawal|concurrent|fluent|redesignated|reclassified|proficient|initial|only|boleta|calificaciones|estatal(?:es)?|para|uso|oficina|office|use|selected|this|and|or|on|of|the|in|at|an|for|to|as|de|del|la|las|los|el|datos|generales|informacion|personales|academic[oa]s?|escolar|estudiante|alumn[oa]|matricula|perfil|resumen|estad[oa]l?(?:es)?)$`,
);
/** Words of titles that stand over a student's own data as over somebody else's, and are no names: one to ask about. */
const FIELD =
  'home|programa|migrante|apt|suite|site|homeroom|homeless|address|mailing|residen\\w+|citizenship|youth|immigrant|military|health|allerg\\w+|asthma|diabet\\w+|seizures?|medical|migrant|sped|gate|alerts?|flags?|grad|cohort|custody|emergency|gain|lunch|email|(?:tele)?phones?|city|county|class|locker|portal|web|network|access|login|defined|user|miscellaneous|comments?|standardized|proficiency|cards|levels?|scale|survey|permits?|background|history|attend\\w+|nombre|programas|direccion|salud|escuela';
const FIELDS = new RegExp(`^(?:${FIELD})$`);
/** Words of titles, which are no names. */
const TITLE = new RegExp(
  `\\b(?:${SHARED}|${FIELD}|sis|iep|evals?|admin|console|desk|online|campus|high|elem\\w*|office|bus|staff|parent|guardian|incidents?|contacts?|notes?|requests?|family|manager|union|group|secondary|other|list|log|registrar|meetings?|types?|households?|relationships?|account|members?|transfer|cell|mobile|period|checked|prev|dist|tel|(?:tri|se)mesters?|terms?|quarters?|\\w{3,}tions?)\\b`,
);

/** How a grown-up is called. */
export const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|coach|prof|sra?)\b/i;

export const IS_SCHOOL =
  /^(?:distrito escolar|escuela|primaria|secundaria|preparatoria|colegio) |\b(?:school|academy|elementary|intermediate|high|middle|charter|district|unified|usd|selpa|[ehm]s|university|college|center|hospital|county|office of education)[\d -]*$/;

/** Those of them that are surnames, too. */
const SURNAME = /^\p{L}+ (?:parent|high|bus)$/u;

/** What somebody does: before a name in a form, or behind it in a letter ("O. Lim, Coordinator"). */
export const JOB =
  /^(?:coordinator|principal|director|superintendent|registrar|secretary|teacher|counselor|nurse|manager|clerk|specialist|psychologist|administrator|technician|assistant|analyst|liaison|case ?manager|m\.?d|ph\.?d|r\.?n|l\.?v\.?n)\b/;

const PAPERS =
  '(?:report|record|summary|history|profile|letter|form|notice|request|plan|agreement|contract|application|permit|referral)';
/** "Diagnostic Report, Star Reading": what a paper is called. */
const PAPER = new RegExp(` ${PAPERS}$`, 'i');
/** "Independent Study Master Agreement", "Loan 7712", "Borrower": a paper, a case, and somebody's part in it. */
const CASE = new RegExp(
  `^(?:\\S+ ){2,}${PAPERS}$|^\\p{L}+ #?\\d{3,}[\\d-]*$|^(?:borrower|respondent|recipient|patron|rider|passenger|participant|examinee|athlete)$`,
  'iu',
);

/** Whether a title is that of a paper, of a case, or of somebody's part in it: with a name below it, it names nobody. */
export const isOfCase = (title: string): boolean => CASE.test(title);

/** A person's name with which a text begins. `isReversed`: written as lists of people do, "Diaz, Ana". */
export interface Name {
  readonly text: string;
  readonly isReversed: boolean;
}

export function nameIn(said: string): Name | undefined {
  const plain = said.replace(CALLED, '').replace(BEFORE, '').replace(BEHIND, '').trim();
  const [reversed, last, first] = REVERSED.exec(plain) ?? [];
  // "Granite Peak Middle, Bishop": a school and where it is.
  const isPlace = last?.includes(' ') && IS_SCHOOL.test(flatten(last));
  if (
    reversed !== undefined &&
    last &&
    first &&
    !isPlace &&
    !TITLE.test(flatten(first)) &&
    !(last.includes(' ') && (JOB.test(flatten(first)) || PAPER.test(last)))
  )
    return NO_NAME.test(reversed) ? undefined : { text: `${last}, ${first}`, isReversed: true };
  if (!PLAIN.test(plain) || !TWO_WORDS.test(plain) || NO_NAME.test(plain) || BRAND.test(plain)) return undefined;
  const flat = flatten(plain);
  return ((TITLE.test(flat) || IS_SCHOOL.test(flat)) && !(SURNAME.test(flat) && !/ [-–—] /.test(said))) ||
    isOwnTitle(plain)
    ? undefined
    : { text: plain, isReversed: false };
}

/** The name in a title, at its beginning or behind what it is about: "Child: Ana Diaz", "Fitness Test - Diaz, Ana", "Details for Ana Diaz". */
export function nameInTitle(title: string): Name | undefined {
  const [, lead = '', sign = '', rest = ''] = /^([^,:]{3,40}?)( ?::? | [-–—|] | for | of )(.*)$/i.exec(title) ?? [];
  const flat = flatten(lead);
  // "Profile of Ana Diaz"; but "Mother of Ana Diaz".
  if (/of/i.test(sign) && !isOwnTitle(lead)) return nameIn(title);
  const behind = isOfAnother(flat) || OTHERS.test(flat) || STAFF.test(flat) ? undefined : nameIn(rest);
  // Behind a dash there may be any title: "Success Team - Initial Meeting".
  return nameIn(title) ?? (behind?.isReversed || !/[-–—|]/.test(sign) ? behind : undefined);
}

/** Whom a text is about: "Reclassification of Ana Diaz, Grade 5", "Health record of Ana Diaz,". */
export function aboutIn(said: string): string | undefined {
  const [, lead = '', name = '', fact] = /^([^,:]*) (?:of|for) ([^,:]+)(?:,([^,]*\d[^,]*),?|,$)/.exec(said) ?? [];
  // "Reading partner of Ana Diaz," is somebody else.
  return fact !== undefined || isOwnTitle(lead) || isOfFields(lead) ? nameIn(name)?.text : undefined;
}

export const wordsOf = (text: string): string[] => flatten(text).match(/\p{L}{2,}|\p{Lo}/gu) ?? [];

/** Whether a text before a colon is the label of one of many fields, and not what somebody is to the student. */
export const isFieldLabel = (label: string): boolean => TITLE.test(flatten(label)) || OTHERS.test(flatten(label));

/** Whether each word of a text is one of titles and labels, so that nobody is called so in it. */
export const isOfKnownWords = (text: string): boolean =>
  wordsOf(text).every((word) => OWN.test(word) || isFieldLabel(word));

/** Whether a title speaks of several things that are not known to be one student's: "Discipline incidents". */
export function isOfMany(title: string, name = ''): boolean {
  const own = wordsOf(name);
  const isOther = (word: string): boolean => /\w{3}[^sui]s$/.test(word) && !OWN.test(word) && !own.includes(word);
  return !IS_SCHOOL.test(flatten(title)) && nameIn(title) === undefined && wordsOf(title).some(isOther);
}

/** Whether a title says nothing but that the student's own data follow. What it can't be understood may name another. */
export function isOwnTitle(title: string, name = ''): boolean {
  const own = wordsOf(name);
  const named = name === '' ? undefined : nameIn(title)?.text;
  const rest = named !== undefined && isSameName(named, name) ? title.replace(named, '') : title;
  const words = wordsOf(rest.replace(/\bno\./i, ''));
  // "An", "La": a word that joins others may be a name where it stands alone.
  const isJoining =
    words.length === 1 && /^(?:and|or|on|of|the|in|at|an|for|to|as|de|del|la|las|los|el|y)$/.test(words[0] ?? '');
  return !(isJoining && name !== '') && words.every((word) => OWN.test(word) || own.includes(word));
}

/** What no child is called, as some are "Ava Middle" or "Max School". */
const SURELY_SCHOOL =
  /\b(?:elementary|academy|intermediate|charter|district|unified|usd|university|college)\b|\S+ \S+ schools?$/;

/** Whether nobody can be called so in a title: a school is, or it is made of known words, or asks for something in small letters. */
export function namesNobody(title: string): boolean {
  const flat = flatten(title);
  const words = title.match(/\p{L}[\p{L}'’.-]*/gu) ?? [];
  const unknown = words.filter((word) => !isOfKnownWords(word));
  // "Luis, Lincoln Elementary"; "Select student 2 (to keep)", "Student not to be placed with": whose record it may be.
  if (/[,|·•–—@]| - | at /.test(title) || /\b(?:student|pupil|child|record) #?\d\b/.test(flat)) return false;
  if (IS_SCHOOL.test(flat) && SURELY_SCHOOL.test(flat)) return true;
  return (
    words.length > 3 && (unknown.length === 0 || (ASKS.test(flat) && !SOMEBODYS.test(flat) && unknown.every(isSmall)))
  );
}

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** What somebody is asked to do, and not what was done: "filed here by mistake" is said of another's. */
const ASKS = /\b(?:may|must|should|to be|please|contact|call|ask)\b/;

/** What is somebody's, or somebody. */
const SOMEBODYS =
  /\b(?:students?|pupils?|child(?:ren)?|person|people|who|whose|records?|ids?|number|data|request\w*)\b/;

/** Whether a title may be a name, though it is none as names are written here: "DIAZ ANA M". */
export const mayBeName = (title: string): boolean =>
  /^(?:\p{Lo}{2,4}|\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,4})$/u.test(title) &&
  !IS_SCHOOL.test(flatten(title)) &&
  wordsOf(title).every((word) => !OWN.test(word) && !FIELDS.test(word) && !TITLE.test(word));

/** Whether a title is that of fields as a student has them, and others. */
export const isOfFields = (title: string): boolean => {
  const words = wordsOf(title.replace(/contact (?=info)|foster (?=youth)/gi, ''));
  return words.length > 0 && words.every((word) => OWN.test(word) || FIELDS.test(word));
};
