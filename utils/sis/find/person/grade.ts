import { flatten } from '../labels';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const ORDINAL = new RegExp(`\\b(?:${ORDINALS.join('|')})\\b`, 'g');

/** What is called by a word, as grades are compared: "kindergarten" is "k". */
const inLetters = (text: string): string =>
  flatten(text)
    .replace(/\btransitional kindergarten\b/g, 'tk')
    .replace(/\bpre[- ]?(?:school|kindergarten|k)\b/g, 'ps')
    .replace(/\b(?:kindergarten|kn)\b/g, 'k');

const TH = '(?:th|st|nd|rd)';
// "Room 02 Grade 8": without its ending what stands before is another number.
const TOLD = `\\b(?:gr(?:a?de?)?|grado)\\b(?: level)?\\W{0,3}0?(1[0-2]|\\d|tk|k|ps)${TH}?\\b|\\b(1[0-2]|\\d)${TH}[ -]grade\\b`;
const ANYWHERE = new RegExp(TOLD);
const ALONE = new RegExp(`^(?:current )?(?:${TOLD})(?: grade)?\\W*$`);

/** "Grade: Kindergarten, full day". */
const LOW = /^(?:current )?gr(?:a?de?)?(?: level)?\W{0,3}(tk|k|ps)\b/;

/**
 * The first grade that a text tells in digits, or of the youngest: "6" of "Perm ID 17, Grade 06"; undefined where it tells none.
 * "Second" may be a street's, and "second grade" where somebody once was.
 */
export const gradeIn = (text: string): string | undefined => gradeBy(ANYWHERE, inLetters(text));

/** The grade where a text tells nothing else: "2" of "Current grade: second". */
export function gradeAlone(text: string): string | undefined {
  const told = inLetters(text);
  return (
    gradeBy(LOW, told) ??
    gradeBy(
      ALONE,
      told.replace(ORDINAL, (word) => `${ORDINALS.indexOf(word) + 1}th`),
    )
  );
}

function gradeBy(told: RegExp, text: string): string | undefined {
  const [, behind, before] = told.exec(text) ?? [];
  return behind ?? before;
}
