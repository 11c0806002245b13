import { languagesOf } from './languages';
import { testName } from './tests';

/** What a report's fields can be told by when their names say nothing. `link` is told where links are looked for. */
export type LookedFor = 'year' | 'language' | 'format' | 'grade' | 'type' | 'testName' | 'subject';

/** One value that an answer holds near a link. */
export interface Candidate {
  readonly key: string;
  /** A list of texts for several languages in one file. */
  readonly texts: readonly string[];
  /** Came as a number. */
  readonly isNumber: boolean;
}

const YEAR = /^\D{0,24}(20\d\d)(?:\s*[-–/]\s*(?:20)?(\d\d))?$/;
const FORMAT = /^\W*(?:x?html?|mp4|m4v|mov|webm|lexile.*|quantile.*)$|^video\/|\b(?:pdf|html|video)\b/i;
const GRADE = /^(?:grade\s*)?(?:K|KG|KN|TK|0?\d|1[0-3])$/i;
const SURE_GRADE = /^(?:grade\s.+|0[1-9]|1[0-3]|K[GN]?)$/i;
const TEST_WORDS = /\b(?:assessments?|test|tests|smarter|ela|math|mathematics|science|elpac|caa|cast|csa|alternate)\b/i;
const SUBJECT = /^(?:ela|english language arts.*|math(?:ematics)?|science|reading|writing)$/i;

/** Whether a value looks like what is looked for. Strict: what is taken for something else is worse than a gap. */
export const LOOKS: Readonly<Record<LookedFor, (candidate: Candidate) => boolean>> = {
  year: one((text) => {
    const [, first, second] = YEAR.exec(text) ?? [];
    return first !== undefined && (second === undefined || Number(second) === (Number(first) + 1) % 100);
  }),
  language: ({ texts }) =>
    texts.length > 0 && texts.every((text) => !/\d/.test(text) && languagesOf(text).every(({ code }) => code)),
  format: one((text) => text.length < 30 && FORMAT.test(text)),
  grade: one((text, { key, isNumber }) =>
    /gr(?:a?d|$)/i.test(key) ? GRADE.test(text) : !isNumber && SURE_GRADE.test(text),
  ),
  type: one((text) => !/\s/.test(text) && testName(text) !== undefined),
  testName: one((text) => /\s/.test(text) && TEST_WORDS.test(text)),
  subject: one((text) => SUBJECT.test(text)),
};

/** A code in capitals that nobody knows: of three letters as languages have it, else as tests do. */
export const looksLikeCode = {
  language: one((text) => /^[A-Z]{3}$/.test(text)),
  type: one((text) => /^[A-Z][A-Z\d_-]{2,20}$/.test(text)),
};

function one(looks: (text: string, candidate: Candidate) => boolean): (candidate: Candidate) => boolean {
  return (candidate) => {
    const [text, more] = candidate.texts;
    return text !== undefined && more === undefined && looks(text.trim(), candidate);
  };
}
