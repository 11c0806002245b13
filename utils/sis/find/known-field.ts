import type { Sight, Value } from '@/utils/sis/page/field-content';
import { type Line, linesIn } from '@/utils/sis/page/line';
import { labelWords } from './labels';
import { speechesIn, valueAmong } from './speech';

const WORDS = labelWords();

/** What a field holds that is known to be one of an SSID: the number alone, or its label and the number behind or below it. */
export function valueIn(field: Node, sight: Sight): Value {
  const lines = ownLinesIn(field, sight);
  const [line, ...below] = lines ?? [];
  const [speech] = line ? speechesIn(line, WORDS) : [];
  if (speech?.from !== 0 || speech.isQualified || (speech.value && below.length > 0)) return valueAmong(lines, field);
  return speech.value ?? valueAmong(below, field);
}

/** The lines of a field that begins with ten digits in a control, without a letter that another one holds: an SSID, and behind it a gender. */
function ownLinesIn(field: Node, sight: Sight): Line[] | undefined {
  const lines = linesIn(field, sight);
  const held = lines?.flat().filter(({ isInControl }) => isInControl) ?? [];
  const [own, ...others] = held;
  if (own?.kind !== 'ssid' || !others.every(({ raw }) => /^\p{L}$/u.test(raw))) return lines;
  return lines?.map((line) => line.filter((token) => !others.includes(token)));
}
