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

/** The labels in a text that are followed by ten digits, as many as there are. */
export function namedNumbers(words: LabelWords, text: string): Named[] {
  const tokens = wordsOf(text);
  return words.labelsIn(tokens).flatMap(({ to, strength }) => {
    const value = tokens.slice(to).find((token) => !/^[:#-]$/.test(token.text));
    const digits = /^(\d{10})(?:\.00)?$/.exec(value?.text ?? '')?.[1];
    return digits === undefined ? [] : [{ strength, digits }];
  });
}
