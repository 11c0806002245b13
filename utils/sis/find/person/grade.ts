import { flatten } from '../labels';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const ORDINAL = `\\b(?:${ORDINALS.join('|')})\\b`;
/** "Grade", and behind it "First name": a word is a grade where it stands before "grade", or where nothing else is told. */
const BEFORE = new RegExp(`${ORDINAL}(?=[ -]grade\\b)`, 'g');
const ANY = new RegExp(ORDINAL, 'g');

/** In digits, as grades are compared: "second grade" as "2th grade", "kindergarten" as "k". */
const inDigits = (text: string, words: RegExp): string =>
  flatten(text)
    .replace(/\btransitional kindergarten\b/g, 'tk')
    .replace(/\bpre[- ]?(?:school|kindergarten|k)\b/g, 'ps')
    .replace(/\b(?:kindergarten|kn)\b/g, 'k')
    .replace(words, (word) => `${ORDINALS.indexOf(word) + 1}th`);

const TH = '(?:th|st|nd|rd)';
// "Room 02 Grade 8": without its ending what stands before is another number.
const TOLD = `\\b(?:gr(?:a?de?)?|grado)\\b(?: level)?\\W{0,3}0?(1[0-2]|\\d|tk|k|ps)${TH}?\\b|\\b(1[0-2]|\\d)${TH}[ -]grade\\b`;
const ANYWHERE = new RegExp(TOLD);
const ALONE = new RegExp(`^(?:current )?(?:${TOLD})(?: grade)?\\W*$`);

/** The first grade that a text tells: "6" of "Perm ID 17, Grade 06"; undefined where it tells none. */
export const gradeIn = (text: string): string | undefined => gradeBy(ANYWHERE, inDigits(text, BEFORE));

/** The grade where a text tells nothing else: "2" of "Current grade: second". */
export const gradeAlone = (text: string): string | undefined => gradeBy(ALONE, inDigits(text, ANY));

function gradeBy(told: RegExp, text: string): string | undefined {
  const [, behind, before] = told.exec(text) ?? [];
  return behind ?? before;
}
