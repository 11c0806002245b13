import type { Sight, Value } from '@/utils/sis/page/field-content';
import { linesIn } from '@/utils/sis/page/line';
import { labelWords } from './labels';
import { speechesIn, valueAmong } from './speech';

const WORDS = labelWords();

/** What a field holds that is known to be one of an SSID: the number alone, or its label and the number. */
export function valueIn(field: Node, sight: Sight): Value {
  const lines = linesIn(field, sight);
  const [line] = lines ?? [];
  const [speech] = lines?.length === 1 && line ? speechesIn(line, WORDS) : [];
  if (speech?.value !== undefined && !speech.isQualified && speech.from === 0) return speech.value;
  return valueAmong(lines, field);
}
