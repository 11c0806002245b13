import { flatten } from '../labels';

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const IN_WORDS = new RegExp(
  `\\b(?:(transitional)(?: kindergarten)?|(kn|kindergarten)|(pre-?(?:school|k))|${ORDINALS.join('|')})\\b`,
  'g',
);

/** In digits, as grades are compared: "second grade" as "2th grade", "kindergarten" as "k". */
const inDigits = (text: string): string =>
  flatten(text).replace(IN_WORDS, (word, transitional, kindergarten, before) =>
    transitional ? 'tk' : kindergarten ? 'k' : before ? 'ps' : `${ORDINALS.indexOf(word) + 1}th`,
  );

const TH = '(?:th|st|nd|rd)';
// "Room 02 Grade 8": without its ending what stands before is another number.
const TOLD = `\\b(?:gr(?:a?de?)?|grado)\\b(?: level)?\\W{0,3}0?(1[0-2]|\\d|tk|k|ps)${TH}?\\b|\\b(1[0-2]|\\d)${TH}[ -]grade\\b`;
const ANYWHERE = new RegExp(TOLD);
const ALONE = new RegExp(`^(?:current )?(?:${TOLD})(?: grade)?\\W*$`);

/** The first grade that a text tells: "6" of "Perm ID 17, Grade 06"; undefined where it tells none. */
export const gradeIn = (text: string): string | undefined => gradeBy(ANYWHERE, text);

/** The grade where a text tells nothing else: "2" of "Current grade: second". */
export const gradeAlone = (text: string): string | undefined => gradeBy(ALONE, text);

function gradeBy(told: RegExp, text: string): string | undefined {
  const [, behind, before] = told.exec(inDigits(text)) ?? [];
  return behind ?? before;
}
