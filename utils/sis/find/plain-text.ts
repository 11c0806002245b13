import { flatten, LABEL_LIMIT, type LabelWords, type Strength } from './labels';

/** A label and the ten digits after it, in a text without a page around it. */
export interface Named {
  readonly strength: Strength;
  readonly digits: string;
}

interface Word {
  readonly text: string;
}

const wordsOf = (text: string): Word[] =>
  (flatten(text).match(/\d[\p{L}\d]*(?:[./-][\p{L}\d]+)*|\p{L}+|[^\s]/gu) ?? []).map((word) => ({ text: word }));

/** How sure a whole text is as a label of an SSID; undefined when it is none. */
export function labelStrength(words: LabelWords, text: string): Strength | undefined {
  if (text.length > LABEL_LIMIT) return undefined;
  const tokens = wordsOf(text);
  const [span] = words.labelsIn(tokens);
  const isWhole = span?.from === 0 && tokens.slice(span.to).every((token) => /^[:.*#?]$/.test(token.text));
  return isWhole ? span.strength : undefined;
}

/** The labels in a text that are followed by ten digits, as many as there are; with signs before them, or in groups. */
export function namedNumbers(words: LabelWords, text: string): Named[] {
  const tokens = wordsOf(text);
  return words.labelsIn(tokens).flatMap(({ to, strength }) => {
    const rest = tokens.slice(to).map((token) => token.text);
    const digits = tenDigits(rest.slice(rest.findIndex((word) => /[\p{L}\d]/u.test(word))));
    return digits === undefined ? [] : [{ strength, digits }];
  });
}

/** The numbers with which lines begin below such as begin with a label and hold no number, as in a table. */
export function numbersBelow(words: LabelWords, lines: readonly string[]): Named[] {
  return lines.flatMap((line, at) => {
    const heads = wordsOf(line);
    const [span] = words.labelsIn(heads);
    if (span?.from !== 0 || heads.some(({ text }) => /\d/.test(text))) return [];
    const digits = tenDigits(wordsOf(lines[at + 1] ?? '').map(({ text }) => text));
    return digits === undefined ? [] : [{ strength: span.strength, digits }];
  });
}

/** The SSID with which words begin: in one, in groups of three and more, or digit by digit. Dates have groups of two. */
function tenDigits(words: readonly string[]): string | undefined {
  const whole = /^(\d{10})(?:\.00)?$/.exec(words[0] ?? '')?.[1];
  if (whole !== undefined) return whole;
  for (const group of [/^\d{3,}$/, /^\d$/]) {
    let digits = '';
    for (const part of words.flatMap((word) => word.split(/[./-]/))) {
      if (part === '') continue;
      if (!group.test(part) || digits.length > 9) break;
      digits += part;
    }
    if (digits.length === 10) return digits;
  }
  return undefined;
}
