import { flatten, labelWords } from '@/utils/sis/find/labels';
import { type Named, namedNumbers, numbersBelow } from '@/utils/sis/find/plain-text';
import type { Ssid } from '@/utils/ssid';

const words = labelWords();
/** `••••••0001`: ten places, six of them covered. Dots that lead to a score are more; stars before a year stand apart from it. */
const COVERED = /(?<![\p{L}\p{N}•●∙·*#])[•●∙·*xX#]{6}-?(\d{4})(?![\d-])/gu;

/**
 * Whether the text of a report says that it is somebody else's: another SSID beside its own label; or, where his own number
 * does not stand in it, one in groups, in the line below its label, or covered but for its last four digits. A text that says
 * nothing of an SSID speaks neither for nor against.
 */
export function isOfAnother(text: string, ssid: Ssid): boolean {
  const own = ssid.reveal();
  const flat = flatten(text);
  // Letters of a watermark come between a label and its value, one to a line.
  const lines = text.split('\n').filter((line) => line.trim().length > 1);
  const isOther = ({ strength, digits }: Named) => strength === 'strong' && digits !== own;
  const beside = namedNumbers(words, lines.join('\n')).filter(isOther);
  if (beside.some(({ digits }) => flat.includes(digits))) return true;
  if (new RegExp(`(?<!\\d)${own}(?!\\d)`).test(flat)) return false;
  const covered = [...flat.matchAll(COVERED)].map(([, digits]) => digits);
  return (
    beside.length > 0 || numbersBelow(words, lines).some(isOther) || covered.some((digits) => digits !== ssid.lastFour)
  );
}
