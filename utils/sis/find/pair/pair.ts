import type { Place } from '@/utils/sis/finding';
import type { Sight, Value } from '@/utils/sis/page/field-content';
import { type Line, linesIn } from '@/utils/sis/page/line';
import type { Ssid } from '@/utils/ssid';
import { valueAmong } from '../speech';

/** What stands beside a label that is alone in its line, and how the two stand to each other. */
export type Pair =
  | { readonly place: Exclude<Place, 'column'>; readonly value: Value }
  /** The label heads a list: its numbers, each once. */
  | { readonly place: 'column'; readonly ssids: readonly Ssid[] };

/** A label never reaches for its value beyond one of these. */
export const WALL =
  'tr,tbody,table,ul,ol,fieldset,form,section,article,main,body,html,[role="row"],[role="dialog"],dialog';
/** What stands beside texts, and is neither a label nor a value. */
export const NO_PART =
  ':is(i,[class~="dots"],[class~="leader"],[class~="spacer"]):empty,sup,script,style,template,link,meta,hr,button,svg,img,input[type="hidden"],[class*="icon" i]';
/** So many boxes a label looks beyond its own. */
export const CLIMB = 4;
/** No field of a student stands in a row of more cells, or among more boxes. */
export const BESIDE_READ = 1_000;

export const isDate = (lines: readonly Line[] | undefined): boolean =>
  // "2.09" numbers a line of a form.
  lines?.flat().some(({ text }) => /^\d{1,4}(?:[/-]\d{1,2}\b|\.\d{1,2}\.\d)|^(?:0\d|1[0-2])\.[0-3]\d$/.test(text)) ===
  true;

export const isDrawn = (element: Element): boolean => getComputedStyle(element).display !== 'none';

export const valueIn = (field: Node, sight: Sight): Value => valueAmong(linesIn(field, sight), field);
