import { flatten, labelWords } from '@/utils/sis/find/labels';
import { namedNumbers } from '@/utils/sis/find/plain-text';
import type { Ssid } from '@/utils/ssid';

const words = labelWords();
/** `••••••0001`: ten places, six of them covered. Nothing else on a report looks so. */
const COVERED = /(?<![\p{L}\p{N}])[•●∙·*xX#]{6}[ -]?(\d{4})(?!\d)/gu;

/**
 * Whether the text of a report says that it is somebody else's: another SSID beside its own label, or covered but for
 * its last four digits. A text that says nothing of an SSID speaks neither for nor against.
 */
export function isOfAnother(text: string, ssid: Ssid): boolean {
  // Letters of a watermark come between a label and its value, one to a line.
  const lines = text.split('\n').filter((line) => line.trim().length > 1);
  const whole = namedNumbers(words, lines.join('\n')).filter(({ strength }) => strength === 'strong');
  // The label and its value may stand in two lines.
  const flat = flatten(text);
  const covered = [...flat.matchAll(COVERED)].map(([, digits]) => digits);
  return whole.some(({ digits }) => digits !== ssid.reveal()) || covered.some((digits) => digits !== ssid.lastFour);
}
