import { closest } from '@/utils/sis/page/dom';
import { nodesIn, type Sight, shortText, wordsIn } from '@/utils/sis/page/field-content';
import { CELL } from '@/utils/sis/page/line';
import { once } from '@/utils/sis/page/once';
import type { Root } from '@/utils/sis/page/walk';
import { flatten, OTHERS, RELATED } from '../labels';
import { nameIn } from '../names';
import { headOver, ROW } from '../table';
import { around } from './around';
import { saidAt } from './box';

/** Nodes of a tree that are looked at. */
const NODES_READ = 3_000;
/** What other numbers of ten digits are called than a student's in the state's systems. */
const OTHER =
  /\b(?:(?:tele|home|work|cell|mobile)?phones?|tel|cell|mobile|fax|pager|emergency|hotline|help ?desk|npi|seid|barcode|ssn|medi-?cal|policy|case|account|lunch|locker|tracking|receipt|(?<!(?:state|wide|california|calif\.?|ca) )(?:student|perm|permanent|person|household|local|school|district|staff|employee|user|case) ?(?:id|no|num|number|#))\b/i;
/** Characters before a number in which its own label stands. */
const NEXT = 24;
/** Whose a number is that stands in the same row or line. */
const OTHERS_OWN =
  /\b(?:mother|father|parents?|guardians?|grand(?:mother|father|ma|pa)|madre|padre|contacts?|doctor|dr|dentist|physician|siblings?|brother|sister|twin|office|nurse|counselor|teacher|call|text)\b/i;
const OF_STATE = /\b(?:ssid|state\w*|calif\w*|calpads|csis|cde|toms|caaspp|elpac)\b/i;

/** Whether ten digits can be seen on a page that are not called another number, or somebody else's. */
export const hasNumber = once((roots: readonly Root[], sight: Sight): boolean =>
  roots.some((root) => {
    const texts = textsOf(root);
    return texts.some(({ node, said }, at) => {
      const [digits] = /(?<![\d-])\d{10}(?![\d-])/.exec(said) ?? [];
      // In groups, as telephone numbers are written, only where the text itself speaks of the state's systems.
      if (/(?<!\d)\d{3}[ -]\d{3}[ -]\d{4}(?!\d)/.test(said) && OF_STATE.test(said) && !OTHER.test(said)) return true;
      return (
        digits !== undefined &&
        isStudents(node, digits, labelOf(said.split(digits)[0] ?? '', texts[at - 1]?.said ?? ''), sight) &&
        sight.isVisible(node)
      );
    });
  }),
);

/** What a number is called: in its own text, else right before it. */
const labelOf = (own: string, before: string): string => (/\p{L}/u.test(own) ? own : before).trim();

/** Whether a number may be a student's: it is called so, or nothing, and is in nobody else's row. */
function isStudents(node: Node, digits: string, told: string, sight: Sight): boolean {
  const cell = closest(node, CELL);
  const row = cell && closest(cell, ROW);
  const head = row ? wordsIn(headOver(row, cell, sight)) : '';
  const label = head || told;
  const box = closest(node, 'td,th,dd,li,p,div');
  const field = (box && shortText(box, 60)) ?? '';
  if (OTHER.test(field) && !OF_STATE.test(field)) return false;
  // "SSID: — Phone: 9165550123", in one text.
  if (OTHER.test(label.slice(-NEXT))) return false;
  if (around(node, sight).titles.some(({ text }) => RELATED.test(flatten(text)))) return false;
  // The number of a request for one, or of staff, is none of a student's.
  if (OF_STATE.test(label)) return !/\brequest/i.test(label) && !OTHERS.test(flatten(label));
  // "Household code", "Work": whatever it is, it is called otherwise.
  if (
    /^(?!(?:id|identifier|no|number)\b.{0,2}$)\p{L}[^\d]{1,40}$/iu.test(label) &&
    nameIn(label.replace(/[–:-]\s*$/, '').trim()) === undefined
  )
    return false;
  // A link says where it leads: its number is the system's own key, or a telephone's.
  if (closest(node, `a[href*="${digits}"]`)) return false;
  const line = closest(node, 'tr,[role="row"],li,p,dl,dd,div');
  return !OTHERS_OWN.test(`${told} ${(line && shortText(line, 200)) ?? ''}`);
}

function textsOf(root: Root): { readonly node: Node; readonly said: string }[] {
  const texts = [];
  let left = NODES_READ;
  for (const node of nodesIn(root)) {
    left -= 1;
    if (left < 0) break;
    const said = saidAt(node);
    if (said !== '') texts.push({ node, said });
  }
  return texts;
}
