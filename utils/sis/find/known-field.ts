import type { Sight, Value } from '@/utils/sis/page/field-content';
import { linesIn } from '@/utils/sis/page/line';
import { labelWords } from './labels';
import { speechesIn, valueAmong } from './speech';

const WORDS = labelWords();

/** What a field holds that is known to be one of an SSID: the number alone, or its label and the number behind or below it. */
export function valueIn(field: Node, sight: Sight): Value {
  const lines = linesIn(field, sight);
  const [line, ...below] = lines ?? [];
  const [speech] = line ? speechesIn(line, WORDS) : [];
  if (speech?.from !== 0 || speech.isQualified || (speech.value && below.length > 0)) return valueAmong(lines, field);
  return speech.value ?? valueAmong(below, field);
}
