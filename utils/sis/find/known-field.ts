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

/** The lines of a field, without what its other controls hold where one of several alone holds ten digits: an SSID, and behind it a gender. */
function ownLinesIn(field: Node, sight: Sight): Line[] | undefined {
  const lines = linesIn(field, sight);
  const held = lines?.flat().filter(({ kind, isInControl }) => kind === 'ssid' && isInControl) ?? [];
  const [own, ...more] = held;
  if (own === undefined || more.length > 0) return lines;
  return lines?.map((line) => line.filter(({ isInControl, node }) => !isInControl || node === own.node));
}
