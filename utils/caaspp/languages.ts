import type { Language } from './answer';
import { cleanText, MAX_NAME_LENGTH } from './clean-text';

interface KnownLanguage extends Language {
  readonly code: string;
  /** ISO 639-2/B first; then other codes and names, all in lower case. Digits are CALPADS codes until 2023. */
  readonly spellings: readonly string[];
}

/** The languages in which score reports were ever seen. */
const KNOWN: readonly KnownLanguage[] = [
  { code: 'en', english: 'English', own: 'English', spellings: ['eng', '00', 'en'] },
  { code: 'es', english: 'Spanish', own: 'Español', spellings: ['spa', '01', 'es', 'esp', 'espanol', 'castilian'] },
  { code: 'vi', english: 'Vietnamese', own: 'Tiếng Việt', spellings: ['vie', '02', 'vi'] },
  {
    code: 'zh-Hant',
    english: 'Traditional Chinese',
    own: '繁體中文',
    spellings: [
      ...['chi', 'zho', '03', '07', 'yue', 'cmn', 'zh', 'zh-tw', 'zh-hk'],
      ...['chinese', 'chinese (traditional)', 'chinese traditional', 'traditional chinese', 'cantonese', 'mandarin'],
      ...['chinese, traditional', 'mandarin (putonghua)'],
    ],
  },
  { code: 'ko', english: 'Korean', own: '한국어', spellings: ['kor', '04', 'ko'] },
  {
    code: 'fil',
    english: 'Filipino',
    own: 'Filipino',
    spellings: [
      ...['phi', 'fil', 'tgl', '05', 'tl', 'tagalog', 'pilipino'],
      ...['filipino (tagalog)', 'tagalog (filipino)', 'filipino (pilipino or tagalog)', 'filipino (pilipino, tagalog)'],
    ],
  },
  { code: 'ar', english: 'Arabic', own: 'العربية', spellings: ['ara', '11', 'ar'] },
];

const BY_SPELLING = new Map<string, KnownLanguage>(
  KNOWN.flatMap((language) =>
    [language.code, language.english, language.own, ...language.spellings].map(
      (spelling) => [spelling.toLowerCase(), language] as const,
    ),
  ),
);

/** No language was named. What to call that is for who shows it. */
const UNTOLD: Language = { english: '', own: '' };

/**
 * The languages of one report, from a code (ISO 639-1, 639-2/B, CALPADS), a name, or a list of these. A text
 * such as `ENG, SPA` counts as a list when every part of it is a language. Never empty, no language twice.
 */
export function languagesOf(value: string | readonly string[] | undefined): Language[] {
  const texts = typeof value === 'string' ? [value] : (value ?? []);
  const languages = texts.flatMap(languagesInText);
  const unique = new Map(languages.map((language) => [language.code ?? language.english.toLowerCase(), language]));
  return unique.size > 0 ? [...unique.values()] : [UNTOLD];
}

function languagesInText(text: string): Language[] {
  const clean = cleanText(text, MAX_NAME_LENGTH);
  if (clean === '') return [];
  const whole = lookUp(clean);
  if (whole !== undefined) return [whole];
  const parts = clean.split(/\s*[,;/|+&]\s*|\s+and\s+/).map(lookUp);
  if (parts.length > 1 && parts.every((part) => part !== undefined)) return parts;
  return [{ english: clean, own: clean }];
}

function lookUp(text: string): Language | undefined {
  const spelling = text.toLowerCase().replace('_', '-');
  // `es-MX` is Spanish. Not so for Chinese: `zh-CN` is written in other characters.
  const region = /^(?!zh)([a-z]{2})-(?:[a-z]{2}|\d{3})$/.exec(spelling)?.[1];
  const known = BY_SPELLING.get(spelling) ?? (region === undefined ? undefined : BY_SPELLING.get(region));
  return known === undefined ? undefined : { code: known.code, english: known.english, own: known.own };
}
